import { html } from 'hono/html'
import type { StoredKind } from '../contract/filters'
import type { Article } from '../store/article'
import { articleAddress, pageAddress, quoteAddress } from './address'
import { quoteSpan } from './attribution-spans'
import { layout } from './layout'
import { formatDay, formatNumber } from './localized'
import { markedText } from './marked-text'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { shortened } from './shortened'
import type { Strings } from './strings'

/** Longest title that stands as a heading, in characters. */
const TITLE = 200

/** A whole article with its quotes marked, the kinds apart, each leading to its page. */
export function articlePage(context: PageContext, article: Article): Markup {
  const { strings, url } = context
  const { id, title, text, quotes } = article
  const spans = quotes.map((quote) => ({ ...quoteSpan(quote), href: quoteAddress(strings, quote.id) }))
  const heading = shortened(title, TITLE)
  return layout(context, {
    title: `${heading} – ${strings.siteName}`,
    head: html`<link rel="canonical" href="${new URL(articleAddress(strings, id), url).href}">
<meta name="description" content="${heading}">`,
    main: html`<article class="quote-page">
<h1 class="page-heading"><bdi lang="ur">${heading}</bdi></h1>
${facts(strings, article)}
${quotes.length === 0 ? html`<p class="note">${strings.article.none}</p>` : legend(strings, quotes)}
<div class="article-text" lang="ur" dir="rtl">${markedText(text, spans)}</div>
<p class="actions">${article.url && html`<a class="button" href="${article.url}" rel="noreferrer">${strings.toSource}</a> `}${
      quotes.length > 0 &&
      html`<a class="button" href="${pageAddress(strings, '/', { article: id })}">${strings.restOfArticle}</a>`
    }</p>
</article>`,
  })
}

function facts(strings: Strings, { source, publishedAt, quotes }: Article): Markup {
  const parts = [
    source && html`<bdi lang="ur">${source}</bdi>`,
    publishedAt &&
      html`<time datetime="${publishedAt}" dir="${strings.direction}">${formatDay(strings, publishedAt)}</time>`,
    html`<span>${strings.total(formatNumber(strings, quotes.length))}</span>`,
  ].filter(Boolean)
  return html`<p class="quiet">${parts.map((part, i) => html`${i > 0 && ' · '}${part}`)}</p>`
}

/** What each kind of marking is, as far as the article has it. */
function legend(strings: Strings, quotes: readonly { kind: StoredKind }[]): Markup {
  const kinds = ['statement', 'reported'] as const
  return html`<p class="legend">${kinds
    .filter((kind) => quotes.some((quote) => quote.kind === kind))
    .map(
      (kind) =>
        html`<mark class="${kind === 'reported' ? 'reported' : 'quote'}">${strings.kindOfSpeech[kind]}</mark> `,
    )}</p>`
}
