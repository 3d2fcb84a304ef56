import { html } from 'hono/html'
import { FACET_NAMES, type FacetName, FILTER_NAMES, type FilterName, isStoredKind } from '../contract/filters'
import type { PageRequest } from '../http/search-query'
import type { FacetValue, SearchAnswer, SpeakerEntity } from '../search/port'
import { feedAddress, pageAddress } from './address'
import { breakable } from './breakable'
import { hitItem } from './hit'
import { isolated } from './isolated'
import { layout } from './layout'
import { formatDay, formatNumber } from './localized'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { searchForm } from './search-form'
import type { SearchParameters } from './search-parameters'
import type { Strings } from './strings'

/** A search that a page shows, with the speaker whom it asks for, by id or by name. */
interface Asked {
  parameters: SearchParameters
  speaker: SpeakerEntity | null
}

/**
 * The page that searches, with what was found.
 *
 * @param speaker whom the request asks for; null when it asks for nobody who is known
 */
export function searchPage(
  context: PageContext,
  request: PageRequest,
  answer: SearchAnswer,
  speaker: SpeakerEntity | null,
): Markup {
  const { cursor, limit, sort, ...filters } = request
  const asked = { parameters: { ...filters, ...(sort !== 'relevance' && { sort }) }, speaker }
  return searchDocument(context, asked, results(context.strings, asked, answer))
}

/** The page that searches, with what kept it from finding anything. */
export function searchProblemPage(
  context: PageContext,
  parameters: SearchParameters,
  message: string,
): Markup {
  const { strings } = context
  return searchDocument(
    context,
    { parameters, speaker: null },
    html`<div class="problem" role="alert"><h1 class="heading" tabindex="-1">${strings.problemHeading}</h1><p>${message}</p>
<p><a class="button" href="${pageAddress(strings, '/', parameters)}">${strings.tryAgain}</a></p></div>`,
  )
}

function searchDocument(context: PageContext, asked: Asked, found: Markup): Markup {
  const { strings } = context
  const { parameters } = asked
  const { q = '', speaker } = parameters
  const subject = [q, speaker && filterText(strings, asked, 'speaker', speaker)].filter(Boolean).join(' · ')
  return layout(context, {
    ownSearch: true,
    feed: feedAddress(parameters),
    title: subject ? `${subject} – ${strings.siteName}` : strings.siteName,
    head: html`<meta name="description" content="${strings.tagline}">`,
    main: html`${searchForm(strings, parameters)}
<p id="status" class="visually-hidden" role="status"></p>
<div id="problem" class="problem" role="alert" hidden data-offline="${strings.offline}" data-busy="${strings.busy}" data-unavailable="${strings.unavailable}" data-failed="${strings.failed}"><p></p><button type="button">${strings.tryAgain}</button></div>
<div id="results">
${found}
</div>`,
  })
}

function results(strings: Strings, asked: Asked, answer: SearchAnswer): Markup {
  const { parameters } = asked
  const { total, hits, next, widened, facets } = answer
  if (hits.length === 0) return nothingFound(strings, asked, answer)
  const isSearch = parameters.q || activeFilters(parameters).length > 0
  const found = total === 0 ? strings.noneExact : strings.total(formatNumber(strings, total))
  const heading = isSearch ? found : strings.latest
  return html`<div class="summary">
<h1 class="heading" tabindex="-1">${heading}</h1>
${filterChips(strings, asked)}
${widened && html`<p class="note">${strings.widened}</p>`}
${suggestion(strings, parameters, answer)}
${readAs(strings, answer)}
</div>
<div class="columns">
<aside class="facets">
${FACET_NAMES.map((name) => facet(strings, parameters, name, facets[name]))}
</aside>
<div class="found">
<ol id="hits" class="hits">
${list(strings, parameters, answer)}</ol>
${next !== null && html`<p class="more"><a id="more" class="button" rel="next" href="${pageAddress(strings, '/', { ...parameters, cursor: next })}">${strings.more}</a></p>`}
</div>
</div>`
}

/** The hits, those that match nearly under a heading of their own. */
function list(
  strings: Strings,
  { q = '' }: SearchParameters,
  { hits, near, readings }: SearchAnswer,
): Markup[] {
  const sought = q === '' ? [] : [q, ...readings.flatMap(({ as }) => as)]
  const firstNear = hits.find(({ match }) => match === 'near')
  return hits.map(
    (hit) =>
      html`${
        hit === firstNear &&
        html`<li class="near-heading"><h2>${strings.nearHeading(near === undefined ? null : formatNumber(strings, near))}</h2></li>
`
      }${hitItem(strings, hit, { sought })}`,
  )
}

/** The same search for words that are known, where one of its own is not. */
function suggestion(strings: Strings, asked: SearchParameters, { didYouMean }: SearchAnswer): Markup | false {
  if (didYouMean === null) return false
  const address = pageAddress(strings, '/', { ...asked, q: didYouMean })
  return html`<p class="note">${strings.didYouMean} <a href="${address}"><bdi>${didYouMean}</bdi></a></p>`
}

/** How words in Latin script were read. */
function readAs(strings: Strings, { readings }: SearchAnswer): Markup | false {
  if (readings.length === 0) return false
  const told = readings.map(({ word, as, by }) => {
    const urdu = as.map(isolated).join(strings.comma)
    return by === 'translation'
      ? strings.readAsTranslation(isolated(word), urdu)
      : strings.readAs(isolated(word), urdu)
  })
  return html`<p class="note">${told.map((sentence, i) => html`${i > 0 && ' · '}${sentence}`)}</p>`
}

function nothingFound(strings: Strings, asked: Asked, answer: SearchAnswer): Markup {
  const { parameters } = asked
  const filters = activeFilters(parameters)
  if (!parameters.q && filters.length === 0) {
    return html`<div class="empty"><h1 class="heading" tabindex="-1">${strings.nothingStored}</h1></div>`
  }
  return html`<div class="empty">
<h1 class="heading" tabindex="-1">${strings.noneFound}</h1>
${filterChips(strings, asked)}
${suggestion(strings, parameters, answer)}
<p>${strings.noneFoundHelp}</p>
<p>${strings.searchHelp}</p>
${filters.length > 0 && html`<p><a class="button" href="${pageAddress(strings, '/', { q: parameters.q })}">${strings.clearFilters}</a></p>`}
</div>`
}

/** The values of a facet as links; one value alone tells nothing. */
function facet(
  strings: Strings,
  asked: SearchParameters,
  name: FacetName,
  values: FacetValue[],
): Markup | false {
  if (asked[name] || values.length === 0 || (name === 'kind' && values.length === 1)) return false
  return html`<section class="facet" aria-labelledby="facet-${name}">
<h2 id="facet-${name}">${strings.facets[name]}</h2>
<ul>
${values.map(
  ({ id, value, count }) =>
    html`<li><a href="${pageAddress(strings, '/', { ...asked, [name]: id ?? value })}"><bdi lang="ur">${breakable(valueText(strings, name, value))}</bdi> <span class="count">${formatNumber(strings, count)}</span></a></li>
`,
)}</ul>
</section>`
}

/** The filters in use, each a link to the same search without it. */
function filterChips(strings: Strings, asked: Asked): Markup | false {
  const { parameters } = asked
  const active = activeFilters(parameters)
  if (active.length === 0) return false
  return html`<ul class="chips" aria-label="${strings.filters}">
${active.map(([filter, value]) => {
  const text = filterText(strings, asked, filter, value)
  return html`<li><a href="${pageAddress(strings, '/', { ...parameters, [filter]: undefined })}" aria-label="${strings.removeFilter(text)}"><bdi>${text}</bdi> <span aria-hidden="true">×</span></a></li>
`
})}</ul>`
}

function activeFilters(asked: SearchParameters): [FilterName, string][] {
  return FILTER_NAMES.flatMap((filter): [FilterName, string][] => {
    const value = asked[filter]
    return value ? [[filter, value]] : []
  })
}

/** A filter in use; an id of a speaker is the speaker's name, and a name stays as it was written. */
function filterText(strings: Strings, { speaker }: Asked, filter: FilterName, value: string): string {
  return filter === 'speaker' && value === speaker?.id ? speaker.name : valueText(strings, filter, value)
}

function valueText(strings: Strings, filter: FilterName, value: string): string {
  if (filter === 'kind' && isStoredKind(value)) return strings.kindOfSpeech[value]
  return strings.filterText[filter]?.(value, (day) => formatDay(strings, day)) ?? value
}
