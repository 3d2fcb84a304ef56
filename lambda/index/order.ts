import type { IndexedQuote } from './quote-document'
import type { SearchRequest } from './search-contract'

/** What hits are sorted by. No two quotes have equal keys, so pages neither overlap nor leave gaps. */
export interface SortKey {
  score: number
  /** When the article was published, in ms since 1970; null sorts last in every order. */
  time: number | null
  article: string
  /** Quotes of an article stand in reading order. */
  start: number
  id: string
}

export type Order = (a: SortKey, b: SortKey) => number

const newestFirst: Order = (a, b) => (b.time ?? -Infinity) - (a.time ?? -Infinity) || 0
const oldestFirst: Order = (a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || 0
const readingOrder: Order = (a, b) =>
  compareText(a.article, b.article) || a.start - b.start || compareText(a.id, b.id)

export const ORDERS: Readonly<Record<SearchRequest['sort'], Order>> = {
  relevance: (a, b) => b.score - a.score || newestFirst(a, b) || readingOrder(a, b),
  newest: (a, b) => newestFirst(a, b) || readingOrder(a, b),
  oldest: (a, b) => oldestFirst(a, b) || readingOrder(a, b),
}

export function sortKey({ quote, article, time }: IndexedQuote, score: number): SortKey {
  return { score, time, article: article.id, start: quote.start, id: quote.id }
}

/** The first `count` of `keys` in an order, sorted: one pass, for pages are short and matches many. */
export function firstInOrder(keys: Iterable<SortKey>, count: number, order: Order): SortKey[] {
  const first: SortKey[] = []
  for (const key of keys) {
    const worst = first[count - 1]
    if (worst && order(key, worst) >= 0) continue
    let at = Math.min(first.length, count - 1)
    while (at > 0 && order(key, first[at - 1] as SortKey) < 0) {
      first[at] = first[at - 1] as SortKey
      at--
    }
    first[at] = key
  }
  return first
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
