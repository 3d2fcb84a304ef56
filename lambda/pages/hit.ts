import { html } from 'hono/html'
import type { Hit } from '../search/port'
import { articleAddress, pageAddress, quoteAddress, speakerAddress } from './address'
import { breakable, breakableHtml } from './breakable'
import { excerpt } from './excerpt'
import { isolated } from './isolated'
import { formatDay } from './localized'
import type { Markup } from './markup'
import { matchedElsewhere } from './matched-elsewhere'
import { shortened } from './shortened'
import type { Strings } from './strings'

/** Longest title that is shown whole, in characters: some articles have a whole paragraph for one. */
const TITLE = 160

/**
 * A quote in a list: its words with the matches marked, who said it, and where.
 *
 * @param options.ofSpeaker the list is of one speaker, who is not named again
 * @param options.sought words of the search that found it; none by default
 */
export function hitItem(
  strings: Strings,
  hit: Hit,
  options: { ofSpeaker?: boolean; sought?: readonly string[] } = {},
): Markup {
  const place = matchedElsewhere(hit, options.sought ?? [])
  return html`<li class="hit ${hit.kind}"><article dir="rtl">
${words(hit, html`<a href="${quoteAddress(strings, hit.id)}">${breakableHtml(excerpt(hit.highlight))}</a>`)}
${byline(strings, hit, options)}
${provenance(strings, hit)}
${alsoIn(strings, hit)}
${place && html`<p class="provenance">${strings.matchedElsewhere[place]}</p>`}
</article></li>
`
}

/** The words of a quote: a quotation, unless they are a reporter's, which are nobody's to quote. */
export function words({ kind, article }: Pick<Hit, 'kind' | 'article'>, content: Markup, size = ''): Markup {
  const name = `words${size}`
  if (kind === 'reported') return html`<p class="${name}" lang="ur" dir="rtl">${content}</p>`
  return html`<blockquote class="${name}" lang="ur" dir="rtl"${article.url && html` cite="${article.url}"`}>${content}</blockquote>`
}

/** Who said a quote, in whose words it stands, in which role, who reported it, and how sure all that is. */
export function byline(strings: Strings, hit: Hit, { ofSpeaker = false } = {}): Markup {
  const { kind, match, speaker, via, broken, reviewed } = hit
  const parts = [
    kind === 'reported' && html`<span class="label">${strings.kindOfSpeech.reported}</span>`,
    !ofSpeaker && speakerName(strings, hit),
    speaker?.role && html`<bdi class="role" lang="ur">${breakable(speaker.role)}</bdi>`,
    via && html`<bdi class="via">${breakable(strings.via(isolated(via.name)))}</bdi>`,
    match === 'near' && html`<span class="label">${strings.near}</span>`,
    reviewed && html`<span class="label sure">${strings.reviewed}</span>`,
    !reviewed &&
      speaker &&
      speaker.how !== 'named' &&
      html`<span class="quiet">${strings.found[speaker.how]}</span>`,
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
  return html`<p class="provenance"><bdi>${strings.also}</bdi> ${separated(others)}</p>`
}

/** The article that a quote stands in. */
export function provenance(strings: Strings, { article }: Hit): Markup {
  const { title, source, publishedAt } = article
  return html`<p class="provenance"><cite lang="ur" dir="auto"><a href="${articleAddress(strings, article.id)}">${breakable(shortened(title, TITLE))}</a></cite> ${separated(
    [
      source && html`<bdi class="source" lang="ur">${source}</bdi>`,
      publishedAt &&
        html`<time datetime="${publishedAt}" dir="${strings.direction}">${formatDay(strings, publishedAt)}</time>`,
    ],
  )}</p>`
}
