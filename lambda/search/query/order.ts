import type { IndexedQuote } from '../indexed-quote'
import type { SearchRequest } from '../port'

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

type Order = (a: SortKey, b: SortKey) => number

const newestFirst: Order = (a, b) => (b.time ?? -Infinity) - (a.time ?? -Infinity) || 0
const oldestFirst: Order = (a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || 0
const readingOrder: Order = (a, b) =>
  compareText(a.article, b.article) || a.start - b.start || compareText(a.id, b.id)

const ORDERS: Readonly<Record<SearchRequest['sort'], Order>> = {
  relevance: (a, b) => b.score - a.score || newestFirst(a, b) || readingOrder(a, b),
  newest: (a, b) => newestFirst(a, b) || readingOrder(a, b),
  oldest: (a, b) => oldestFirst(a, b) || readingOrder(a, b),
}

export function sortKey({ quote, article }: IndexedQuote, score: number, time: number): SortKey {
  return {
    score,
    time: Number.isNaN(time) ? null : time,
    article: article.id,
    start: quote.start,
    id: quote.id,
  }
}

/** The leading number of a sort key, higher first: most candidates are decided by it, without a key being made. */
export function leadingNumber(
  sort: SearchRequest['sort'],
  { score, time }: Pick<SortKey, 'score' | 'time'>,
): number {
  if (sort === 'relevance') return score
  if (time === null || Number.isNaN(time)) return -Infinity
  return sort === 'newest' ? time : -time
}

/** Candidates of a page: slots, the leading numbers of their keys, and the whole keys for those that need one. */
export interface Candidates {
  slots: readonly number[]
  leading: (slot: number) => number
  key: (slot: number) => SortKey
}

/** A slot and the key that it is sorted by. */
export interface Ranked {
  slot: number
  key: SortKey
}

/** Which candidates make a page. */
export interface PageOf {
  sort: SearchRequest['sort']
  count: number
  /** The page begins after this key; null for the first in the order. */
  after: SortKey | null
  /** Whether pages before have shown a quote. */
  isShown: (id: string) => boolean
}

/** The first candidates in an order that make a page, sorted; one pass, for pages are short and matches many. */
export function firstInOrder(
  { slots, leading, key }: Candidates,
  { sort, count, after, isShown }: PageOf,
): Ranked[] {
  const order = ORDERS[sort]
  const ceiling = after ? leadingNumber(sort, after) : Infinity
  const first: Ranked[] = []
  let floor = -Infinity
  for (const slot of slots) {
    const number = leading(slot)
    if (number < floor || number > ceiling) continue
    const candidate = { slot, key: key(slot) }
    if (isShown(candidate.key.id) || (after && order(candidate.key, after) <= 0)) continue
    insertInOrder(first, candidate, count, order)
    const worst = first[count - 1]
    if (worst) floor = leadingNumber(sort, worst.key)
  }
  return first
}

function insertInOrder(sorted: Ranked[], candidate: Ranked, most: number, order: Order): void {
  let at = sorted.length
  while (at > 0 && order(candidate.key, (sorted[at - 1] as Ranked).key) < 0) at--
  if (at >= most) return
  sorted.splice(at, 0, candidate)
  if (sorted.length > most) sorted.pop()
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
