import { html } from 'hono/html'
import type { Hit } from '../search/port'
import { feedAddress, pageAddress, speakerAddress } from './address'
import { hitItem } from './hit'
import { layout } from './layout'
import { formatMonth, formatNumber } from './localized'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { speakerSearchForm } from './search-form'
import { type MonthTopics, monthOf, type SpeakerQuotes } from './speaker-quotes'
import type { Strings } from './strings'
import { everyMonth, timeline } from './timeline'

/** Months whose topics are in sight. */
const SHOWN_TOPICS = 4

/** All that one person said, in time. */
export function speakerPage(context: PageContext, quotes: SpeakerQuotes): Markup {
  const { strings } = context
  const { speaker, q, sort, answer } = quotes
  const spellings = speaker.variants.filter((variant) => variant !== speaker.name)
  return layout(context, {
    title: `${[strings.quotesBy(speaker.name), q].filter(Boolean).join(' · ')} – ${strings.siteName}`,
    ownSearch: true,
    feed: feedAddress({ q, speaker: speaker.id }),
    head: html`<meta name="description" content="${strings.quotesBy(speaker.name)}">`,
    main: html`<header class="person">
<h1><bdi lang="ur">${speaker.name}</bdi></h1>
<p class="quiet">${counts(strings, quotes)}</p>
${spellings.length > 0 && html`<p class="quiet">${strings.spellings}: ${listed(strings, spellings)}</p>`}
<p><a href="${pageAddress(strings, '/compare', { speaker: speaker.id, q })}">${strings.compare.with}</a></p>
</header>
${timeline(strings, everyMonth(quotes.months))}
${topics(strings, quotes)}
${speakerSearchForm(strings, speaker, q)}
${subject(strings, speaker.id, q)}
${orders(strings, speaker.id, { q, sort })}
${answer.hits.length === 0 && html`<p class="empty">${strings.noneFound}</p>`}
<div id="hits">
${byMonth(strings, answer.hits, q)}</div>
${answer.next !== null && html`<p class="more"><a id="more" class="button" rel="next" href="${speakerAddress(strings, speaker.id, { q, sort, cursor: answer.next })}">${strings.more}</a></p>`}`,
  })
}

/** What was spoken of in each month, each word a way to what was said on it. */
function topics(strings: Strings, { speaker, topics }: SpeakerQuotes): Markup | false {
  if (topics.length === 0) return false
  const row = ({ month, words }: MonthTopics) => html`<div><dt>${formatMonth(strings, month)}</dt>
<dd>${words.map((word) => html`<a href="${speakerAddress(strings, speaker.id, { q: word })}" aria-label="${strings.topics.said(word)}"><bdi lang="ur">${word}</bdi></a>`)}</dd></div>
`
  const earlier = topics.slice(SHOWN_TOPICS)
  return html`<section class="topics" aria-labelledby="topics">
<h2 id="topics">${strings.topics.heading}</h2>
<dl>
${topics.slice(0, SHOWN_TOPICS).map(row)}</dl>
${
  earlier.length > 0 &&
  html`<details>
<summary>${strings.topics.earlier}</summary>
<dl>
${earlier.map(row)}</dl>
</details>`
}
</section>`
}

function listed(strings: Strings, names: string[]): Markup {
  return html`${names.map((name, i) => html`${i > 0 && strings.comma}<bdi lang="ur">${name}</bdi>`)}`
}

/** How much was said; of a subject the articles are not counted. */
function counts(strings: Strings, { q, speaker, answer }: SpeakerQuotes): string {
  const quotes = formatNumber(strings, answer.total)
  return q === ''
    ? strings.inArticles(quotes, formatNumber(strings, speaker.articles))
    : strings.total(quotes)
}

/** The subject, a link to the same page without it. */
function subject(strings: Strings, id: string, q: string): Markup | false {
  if (q === '') return false
  const address = speakerAddress(strings, id)
  return html`<ul class="chips" aria-label="${strings.filters}"><li><a href="${address}" aria-label="${strings.removeFilter(q)}"><bdi>${q}</bdi> <span aria-hidden="true">×</span></a></li></ul>`
}

function orders(strings: Strings, id: string, { q, sort }: Pick<SpeakerQuotes, 'q' | 'sort'>): Markup {
  const orders = ['newest', 'oldest'] as const
  return html`<nav class="orders" aria-label="${strings.sort}">
${orders.map(
  (order) =>
    html`<a href="${speakerAddress(strings, id, { q, sort: order })}"${order === sort && html` aria-current="true"`}>${strings.sorts[order]}</a>
`,
)}</nav>`
}

/** The quotes under the months of their articles; those without a date under a heading of their own. */
function byMonth(strings: Strings, hits: readonly Hit[], q: string): Markup[] {
  const groups: { month: string | null; hits: Hit[] }[] = []
  for (const hit of hits) {
    const month = monthOf(hit)
    const group = groups.at(-1)
    if (group?.month === month) group.hits.push(hit)
    else groups.push({ month, hits: [hit] })
  }
  return groups.map(
    ({ month, hits }) => html`<section class="month">
<h2>${month === null ? strings.undated : formatMonth(strings, month)}</h2>
<ol class="hits">
${hits.map((hit) => hitItem(strings, hit, { ofSpeaker: true, sought: q === '' ? [] : [q] }))}</ol>
</section>
`,
  )
}
