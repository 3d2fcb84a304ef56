import { fold } from '../../language/urdu/fold'
import { isOutletName } from '../../language/urdu/outlets'
import type { PageMetadata } from './metadata'

/** Signs between a headline and the name of the site, apart from both; a colon is none, for speakers stand before it. */
const SEPARATOR = /\s+(?:[-–—|»›·•/\\]|::)\s+|\s*\|\s*/

/** A site's name that is told by nothing has at most so many words. */
const SITE_WORDS = 2

/**
 * The headline of an article: its own `<h1>`, else what the page's head calls it, without the name of the site before
 * or after it. Null when the page has none.
 */
export function headline(document: Document, metadata: PageMetadata): string | null {
  const sites = metadata.sites.map(comparable)
  const isSite = (title: string) => sites.includes(comparable(title))
  for (const title of headings(document)) if (!isSite(title)) return title
  const title = metadata.titles
    .map((one) => withoutSite(one, isSite))
    .find((one) => one !== '' && !isSite(one))
  return title ?? metadata.titles[0] ?? null
}

/** Main headings, an article's before others, but those of a site's own header, which lead to its front page. */
function* headings(document: Document): Generator<string> {
  for (const heading of [...document.querySelectorAll('article h1'), ...document.querySelectorAll('h1')]) {
    const title = (heading.textContent ?? '').replace(/\s+/g, ' ').trim()
    const leadsHome = heading.querySelector('a[href="/"], a[rel~="home"]') !== null
    if (title !== '' && !leadsHome && !isInSiteHeader(heading)) yield title
  }
}

function isInSiteHeader(heading: Element): boolean {
  if (heading.closest('article, main') !== null) return false
  return heading.closest('header, nav')?.querySelector('nav, a') != null
}

function withoutSite(title: string, isSite: (part: string) => boolean): string {
  const parts = title.split(SEPARATOR)
  if (parts.length === 1) return title
  const last = parts.at(-1) as string
  const first = parts[0] as string
  const rest = (isFirst: boolean) =>
    isFirst
      ? title.slice(title.indexOf(parts[1] as string, first.length))
      : title.slice(0, beforeLast(title, last))
  if (isSite(last)) return rest(false)
  if (isSite(first)) return rest(true)
  if (looksLikeSite(last, first)) return withoutSite(rest(false), isSite)
  return isOutletName(first) ? rest(true) : title
}

function beforeLast(title: string, last: string): number {
  const before = title.slice(0, title.length - last.length)
  return before.replace(/[\s\-–—|»›·•/\\:]+$/, '').length
}

function looksLikeSite(part: string, other: string): boolean {
  const words = part.split(/\s+/).length
  return isOutletName(part) || (words <= SITE_WORDS && other.split(/\s+/).length > SITE_WORDS * 2)
}

function comparable(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim()
}
