import { html } from 'hono/html'
import type { Hit } from '../search/port'
import { pageAddress, quoteAddress, speakerAddress } from './address'
import { breakable, breakableHtml } from './breakable'
import { excerpt } from './excerpt'
import { formatDay } from './localized'
import type { Markup } from './markup'
import type { Strings } from './strings'

/**
 * A quote in a list: its words with the matches marked, who said it, and where.
 *
 * @param options.ofSpeaker the list is of one speaker, who is not named again
 */
export function hitItem(strings: Strings, hit: Hit, options: { ofSpeaker?: boolean } = {}): Markup {
  return html`<li class="hit ${hit.kind}"><article dir="rtl">
<blockquote class="words" lang="ur" dir="rtl"><a href="${quoteAddress(strings, hit.id)}">${breakableHtml(excerpt(hit.highlight))}</a></blockquote>
${byline(strings, hit, options)}
${provenance(strings, hit)}
${alsoIn(strings, hit)}
</article></li>
`
}

/** Who said a quote, in which role, who reported it, and whether its marks were repaired. */
export function byline(strings: Strings, hit: Hit, { ofSpeaker = false } = {}): Markup {
  const { kind, match, speaker, via, broken } = hit
  const parts = [
    !ofSpeaker && speakerName(strings, hit),
    speaker?.role && html`<bdi class="role" lang="ur">${breakable(speaker.role)}</bdi>`,
    via && html`<span class="via">${breakable(strings.via(isolated(via.name)))}</span>`,
    match === 'near' && html`<span class="label">${strings.near}</span>`,
    kind === 'reported' && html`<span class="label">${strings.kindOfSpeech.reported}</span>`,
    broken && html`<span class="label" title="${strings.repairedHelp}">${strings.repaired}</span>`,
  ]
  return html`<p class="byline">${separated(parts)}</p>`
}

function separated(parts: (Markup | string | false | null | undefined)[]): Markup[] {
  return parts.filter(Boolean).map((part, i) => html`${i > 0 && ' · '}${part}`)
}

function speakerName(strings: Strings, { speaker }: Hit): Markup {
  if (!speaker) return html`<span class="unknown">${strings.unknownSpeaker}</span>`
  const name = breakable(speaker.name)
  return speaker.id === null
    ? html`<bdi class="speaker" lang="ur">${name}</bdi>`
    : html`<a class="speaker" href="${speakerAddress(strings, speaker.id)}"><bdi lang="ur">${name}</bdi></a>`
}

/** A name within a sentence, whose direction it does not change: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

/** A text between quotation marks, unless it is in a reporter's words, which are nobody's to quote. */
export function asSaid({ kind }: Pick<Hit, 'kind'>, text: string): string {
  return kind === 'statement' ? `”${text}“` : text
}

/** Other articles with the same quote, each by its source, or by its title where it has none. */
export function alsoIn(strings: Strings, { also }: Hit): Markup | false {
  if (also.length === 0) return false
  const others = also.map(
    ({ id, title, source }) =>
      html`<a href="${pageAddress(strings, '/', { article: id })}"><bdi lang="ur">${breakable(source ?? title)}</bdi></a>`,
  )
  return html`<p class="provenance">${strings.also} ${separated(others)}</p>`
}

/** The article that a quote stands in. */
export function provenance(strings: Strings, { article }: Hit): Markup {
  const { title, source, publishedAt } = article
  return html`<p class="provenance"><cite lang="ur" dir="auto">${breakable(title)}</cite> ${separated([
    source && html`<bdi class="source" lang="ur">${source}</bdi>`,
    publishedAt && html`<time datetime="${publishedAt}">${formatDay(strings, publishedAt)}</time>`,
  ])}</p>`
}
