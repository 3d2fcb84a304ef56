import { html } from 'hono/html'
import { publicationDay } from '../contract/publication-day'
import type { Hit } from '../search/port'
import { feedAddress, pageAddress, speakerAddress } from './address'
import { hitItem } from './hit'
import { layout } from './layout'
import { formatMonth, formatNumber } from './localized'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { speakerSearchForm } from './search-form'
import type { SpeakerQuotes } from './speaker-quotes'
import type { Strings } from './strings'
import { everyMonth, timeline } from './timeline'

/** All that one person said, in time. */
export function speakerPage(context: PageContext, quotes: SpeakerQuotes): Markup {
  const { strings } = context
  const { speaker, sort, answer } = quotes
  const spellings = speaker.variants.filter((variant) => variant !== speaker.name)
  return layout(context, {
    title: `${strings.quotesBy(speaker.name)} – ${strings.siteName}`,
    ownSearch: true,
    feed: feedAddress({ speaker: speaker.id }),
    head: html`<meta name="description" content="${strings.quotesBy(speaker.name)}">`,
    main: html`<header class="person">
<h1><bdi lang="ur">${speaker.name}</bdi></h1>
<p class="quiet">${strings.inArticles(formatNumber(strings, answer.total), formatNumber(strings, speaker.articles))}</p>
${spellings.length > 0 && html`<p class="quiet">${strings.spellings}: ${listed(strings, spellings)}</p>`}
<p><a href="${pageAddress(strings, '/compare', { speaker: speaker.name })}">${strings.compare.with}</a></p>
</header>
${timeline(strings, everyMonth(quotes.months))}
${speakerSearchForm(strings, speaker.name)}
${orders(strings, speaker.id, sort)}
<div id="hits">
${byMonth(strings, answer.hits)}</div>
${answer.next !== null && html`<p class="more"><a id="more" class="button" rel="next" href="${speakerAddress(strings, speaker.id, { sort, cursor: answer.next })}">${strings.more}</a></p>`}`,
  })
}

function listed(strings: Strings, names: string[]): Markup {
  return html`${names.map((name, i) => html`${i > 0 && strings.comma}<bdi lang="ur">${name}</bdi>`)}`
}

function orders(strings: Strings, id: string, sort: SpeakerQuotes['sort']): Markup {
  const orders = ['newest', 'oldest'] as const
  return html`<nav class="orders" aria-label="${strings.sort}">
${orders.map(
  (order) =>
    html`<a href="${speakerAddress(strings, id, { sort: order })}"${order === sort && html` aria-current="true"`}>${strings.sorts[order]}</a>
`,
)}</nav>`
}

/** The quotes under the months of their articles; those without a date under a heading of their own. */
function byMonth(strings: Strings, hits: readonly Hit[]): Markup[] {
  const groups: { month: string | null; hits: Hit[] }[] = []
  for (const hit of hits) {
    const { publishedAt } = hit.article
    const month = publishedAt && (publicationDay(publishedAt)?.slice(0, 7) ?? null)
    const group = groups.at(-1)
    if (group?.month === month) group.hits.push(hit)
    else groups.push({ month, hits: [hit] })
  }
  return groups.map(
    ({ month, hits }) => html`<section class="month">
<h2>${month === null ? strings.undated : formatMonth(strings, month)}</h2>
<ol class="hits">
${hits.map((hit) => hitItem(strings, hit, { ofSpeaker: true }))}</ol>
</section>
`,
  )
}
