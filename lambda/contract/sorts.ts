/** What hits are sorted by. No two quotes have equal keys, so pages neither overlap nor leave gaps. */
export interface SortKey {
  /** It matches nearly: in every order it stands below all that match. */
  near: boolean
  score: number
  /** When the article was published, in ms since 1970; null sorts last in every order. */
  time: number | null
  article: string
  /** Quotes of an article stand in reading order. */
  start: number
  id: string
}

export type Order = (a: SortKey, b: SortKey) => number

/** An order of hits. */
interface Sort {
  compare: Order
  /** A number that decides most pairs, higher first, without a whole key being made. */
  leading: (key: Pick<SortKey, 'near' | 'score' | 'time'>) => number
}

const exactFirst: Order = (a, b) => Number(a.near) - Number(b.near)
const newestFirst: Order = (a, b) => (b.time ?? -Infinity) - (a.time ?? -Infinity) || 0
const oldestFirst: Order = (a, b) => (a.time ?? Infinity) - (b.time ?? Infinity) || 0
const readingOrder: Order = (a, b) =>
  compareText(a.article, b.article) || a.start - b.start || compareText(a.id, b.id)

/** The orders that a search may ask for, the first by default. */
export const SORTS = {
  relevance: {
    compare: (a, b) => exactFirst(a, b) || b.score - a.score || newestFirst(a, b) || readingOrder(a, b),
    leading: ({ near, score }) => (near ? -Infinity : score),
  },
  newest: {
    compare: (a, b) => exactFirst(a, b) || newestFirst(a, b) || readingOrder(a, b),
    leading: ({ near, time }) => (near ? -Infinity : (time ?? -Infinity)),
  },
  oldest: {
    compare: (a, b) => exactFirst(a, b) || oldestFirst(a, b) || readingOrder(a, b),
    leading: ({ near, time }) => (near || time === null ? -Infinity : -time),
  },
} as const satisfies Record<string, Sort>

export type SortName = keyof typeof SORTS
export const SORT_NAMES = Object.keys(SORTS) as [SortName, ...SortName[]]

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
