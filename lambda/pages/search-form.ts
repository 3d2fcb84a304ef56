import { html } from 'hono/html'
import { FILTER_NAMES } from '../contract/filters'
import { SORT_NAMES } from '../contract/sorts'
import { QUERY_LIMIT } from '../http/search-query'
import type { SpeakerEntity } from '../search/port'
import type { Markup } from './markup'
import type { SearchParameters } from './search-parameters'
import type { Strings } from './strings'

/** Filters that links set: the form keeps them when it is sent. It has fields for the dates. */
const KEPT = FILTER_NAMES.filter((name) => name !== 'from' && name !== 'to')

/** The form of a search: it works without script, which adds suggestions and search as you type. */
export function searchForm(strings: Strings, asked: SearchParameters): Markup {
  const refined = Boolean(asked.from || asked.to || (asked.sort && asked.sort !== 'relevance'))
  return html`<form id="search" class="search" role="search" action="/" method="get">
<label class="visually-hidden" for="q">${strings.searchLabel}</label>
<div class="box">
<input id="q" name="q" type="text" value="${asked.q ?? ''}" maxlength="${QUERY_LIMIT}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" placeholder="${strings.searchPlaceholder}" aria-describedby="search-help">
<button class="button primary">${strings.searchButton}</button>
</div>
<ul id="suggestions" class="suggestions" role="listbox" aria-label="${strings.suggestions}" data-from="/suggest" data-speaker="${strings.suggestedSpeaker}" hidden></ul>
${KEPT.map((name) => html`<input type="hidden" name="${name}" value="${asked[name] ?? ''}">`)}
${strings.language !== 'ur' && html`<input type="hidden" name="ui" value="${strings.language}">`}
${!asked.q && searchHelp(strings)}
<details class="refine"${refined ? html` open` : ''}>
<summary>${strings.refine}</summary>
<div class="fields">
${sortField(strings, asked)}
${dateField('from', strings.from, asked.from)}
${dateField('to', strings.to, asked.to)}
<noscript><button class="button">${strings.apply}</button></noscript>
</div>
${asked.q && searchHelp(strings)}
</details>
</form>`
}

/** How a phrase is searched and a word left out: in sight until something is searched, then among the refinements. */
function searchHelp(strings: Strings): Markup {
  return html`<p id="search-help" class="help">${strings.searchHelp}</p>`
}

/** The search box of every other page. */
export function searchBox(strings: Strings): Markup {
  return html`<form class="search" role="search" action="/" method="get">
<label class="visually-hidden" for="q">${strings.searchLabel}</label>
<div class="box">
<input id="q" name="q" type="text" maxlength="${QUERY_LIMIT}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" placeholder="${strings.searchPlaceholder}">
<button class="button primary">${strings.searchButton}</button>
</div>
${strings.language !== 'ur' && html`<input type="hidden" name="ui" value="${strings.language}">`}
</form>`
}

/** The form on the page of a speaker, which finds what the speaker said on a subject. */
export function speakerSearchForm(
  strings: Strings,
  { id, name }: Pick<SpeakerEntity, 'id' | 'name'>,
  q: string,
): Markup {
  const label = strings.searchIn(name)
  return html`<form class="search" role="search" action="/speaker/${encodeURIComponent(id)}" method="get">
<label class="visually-hidden" for="q">${label}</label>
<div class="box">
<input id="q" name="q" type="text" value="${q}" maxlength="${QUERY_LIMIT}" autocomplete="off" enterkeyhint="search" placeholder="${label}">
<button class="button primary">${strings.searchButton}</button>
</div>
${strings.language !== 'ur' && html`<input type="hidden" name="ui" value="${strings.language}">`}
</form>`
}

function sortField(strings: Strings, { sort = 'relevance' }: SearchParameters): Markup {
  return html`<label>${strings.sort}
<select name="sort">
${SORT_NAMES.map(
  (order) =>
    html`<option value="${order}"${order === sort ? html` selected` : ''}>${strings.sorts[order]}</option>`,
)}
</select></label>`
}

function dateField(name: 'from' | 'to', label: string, value = ''): Markup {
  return html`<label>${label}
<input type="date" name="${name}" value="${value}"></label>`
}
