import { html } from 'hono/html'
import { QUERY_LIMIT } from '../http/search-query'
import type { SearchAnswer, SpeakerEntity } from '../search/port'
import { pageAddress, speakerAddress } from './address'
import { hitItem } from './hit'
import { layout } from './layout'
import { formatNumber } from './localized'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import type { Strings } from './strings'

/** Speakers that are shown beside each other at most. */
export const MOST_COMPARED = 3

/** One side of a comparison. */
export interface Side {
  /** The name that was asked for. */
  asked: string
  /** Null when nobody of that name has a quote. */
  found: { speaker: SpeakerEntity; answer: SearchAnswer } | null
}

/** Two or three speakers on one subject, each in time; below each other on a phone. */
export function comparePage(context: PageContext, q: string, sides: readonly Side[]): Markup {
  const { strings } = context
  const { compare } = strings
  const names = sides.map(({ asked, found }) => found?.speaker.name ?? asked)
  const title = sides.length === 0 ? compare.heading : [names.join(' / '), q].filter(Boolean).join(' · ')
  return layout(context, {
    ownSearch: true,
    title: `${title} – ${strings.siteName}`,
    main: html`<h1 class="page-heading">${compare.heading}</h1>
${sides.length === 0 && html`<p class="quiet">${compare.introduction}</p>`}
${form(strings, q, sides)}
<div class="sides">
${sides.map((one) => side(strings, q, one))}</div>`,
  })
}

function form(strings: Strings, q: string, sides: readonly Side[]): Markup {
  const { compare } = strings
  const fields = Array.from({ length: MOST_COMPARED }, (_, i) => i + 1)
  return html`<form class="search" role="search" action="/compare" method="get">
<div class="fields compared">
${fields.map((number) =>
  speakerField(compare.speaker(formatNumber(strings, number)), sides[number - 1], number <= 2),
)}<label>${compare.subject}
<input name="q" lang="ur" dir="auto" value="${q}" maxlength="${QUERY_LIMIT}" autocomplete="off"></label>
<button class="button primary">${compare.show}</button>
</div>
${strings.language !== 'ur' && html`<input type="hidden" name="ui" value="${strings.language}">`}
</form>`
}

/** A name, and whose it is, for several may have it: that goes with the name as long as nobody types another. */
function speakerField(label: string, side: Side | undefined, isRequired: boolean): Markup {
  const name = side?.found?.speaker.name ?? side?.asked ?? ''
  return html`<label>${label}
<input name="speaker" lang="ur" dir="auto" value="${name}" autocomplete="off"${isRequired && html` required`}></label>
<input type="hidden" name="known" value="${side?.found?.speaker.id ?? ''}">
`
}

function side(strings: Strings, q: string, { asked, found }: Side): Markup {
  if (found === null) {
    return html`<section><h2><bdi lang="ur">${asked}</bdi></h2><p class="quiet">${strings.compare.nobody}</p></section>
`
  }
  const { speaker, answer } = found
  const { hits, next, total } = answer
  return html`<section>
<h2><a href="${speakerAddress(strings, speaker.id)}"><bdi lang="ur">${speaker.name}</bdi></a></h2>
<p class="quiet">${strings.total(formatNumber(strings, total))}</p>
<ol class="hits">
${hits.map((hit) => hitItem(strings, hit, { ofSpeaker: true, sought: q === '' ? [] : [q] }))}</ol>
${next !== null && html`<p><a href="${pageAddress(strings, '/', { q, speaker: speaker.id, sort: 'newest' })}">${strings.more}</a></p>`}
</section>
`
}
