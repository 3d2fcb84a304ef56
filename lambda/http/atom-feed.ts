import { html } from 'hono/html'
import { publicationTime } from '../contract/publication-day'
import type { Hit } from '../search/port'

/** Entries of a feed: the newest quotes. */
export const FEED_LENGTH = 50

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8'

/** Time of what has none: a feed must tell one (RFC 4287, section 4.2.15). */
const NO_TIME = new Date(0).toISOString()

/** Characters that XML 1.0 cannot hold, not even as references (section 2.2). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * The quotes of a search as an Atom feed (RFC 4287). What a quote is told by its title: the words of a statement stand
 * between marks, those of a reporter do not.
 *
 * @param self address of the feed
 * @param subject what was searched; empty for all quotes
 */
export function atomFeed(self: URL, subject: string, hits: readonly Hit[]): string {
  const page = new URL('/', self)
  page.search = self.search
  page.searchParams.delete('format')
  const updated = hits.map(timeOf).sort().at(-1) ?? NO_TIME
  return String(html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ur">
<id>${self.href}</id>
<title>${xmlText([self.host, subject].filter(Boolean).join(' – '))}</title>
<updated>${updated}</updated>
<author><name>${self.host}</name></author>
<link rel="self" type="application/atom+xml" href="${self.href}"/>
<link rel="alternate" type="text/html" href="${page.href}"/>
${hits.map((hit) => entry(self, hit))}</feed>
`)
}

function entry(self: URL, hit: Hit) {
  const { kind, text, speaker, article } = hit
  const words = kind === 'statement' ? `”${text}“` : text
  const address = new URL(`/q/${encodeURIComponent(hit.id)}`, self).href
  const stands = [article.title, article.source].filter(Boolean).join(' · ')
  return html`<entry>
<id>${address}</id>
<title>${xmlText([speaker?.name, words].filter(Boolean).join(': '))}</title>
<updated>${timeOf(hit)}</updated>
${
  speaker &&
  html`<author><name>${xmlText(speaker.name)}</name></author>
`
}<category term="${kind}"/>
<link rel="alternate" type="text/html" href="${address}"/>
<summary>${xmlText(stands)}</summary>
</entry>
`
}

function timeOf({ article: { publishedAt } }: Hit): string {
  const time = publishedAt === null ? null : publicationTime(publishedAt)
  return time === null ? NO_TIME : new Date(time).toISOString()
}

function xmlText(text: string): string {
  return text.toWellFormed().replace(NOT_XML, '')
}
