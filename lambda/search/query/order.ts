import { SORTS, type SortKey, type SortName } from '../../contract/sorts'

/** @param time NaN when the article has no date */
export function sortKey(
  place: Pick<SortKey, 'article' | 'start' | 'id'>,
  { near, score, time }: { near: boolean; score: number; time: number },
): SortKey {
  return { near, score, time: Number.isNaN(time) ? null : time, ...place }
}

/** Candidates of a page: slots, the leading numbers of their keys, and the whole keys for those that need one. */
export interface Candidates {
  slots: readonly number[]
  leading: (slot: number) => number
  /** The leading numbers by slot, where they lie so. */
  numbers: Float64Array | null
  key: (slot: number) => SortKey
}

/** A slot and the key that it is sorted by. */
export interface Ranked {
  slot: number
  key: SortKey
}

/** Which candidates make a page. */
export interface PageOf {
  sort: SortName
  count: number
  /** The page begins after this key; null for the first in the order. */
  after: SortKey | null
  /** Whether pages before have shown a quote. */
  isShown: (id: string) => boolean
}

/** The first candidates in an order that make a page, sorted; one pass, for pages are short and matches many. */
export function firstInOrder(
  { slots, leading, numbers, key }: Candidates,
  { sort, count, after, isShown }: PageOf,
): Ranked[] {
  const { compare: order, leading: leadingNumber } = SORTS[sort]
  const ceiling = after ? leadingNumber(after) : Infinity
  const first: Ranked[] = []
  let floor = -Infinity
  for (const slot of slots) {
    const number = numbers === null ? leading(slot) : (numbers[slot] as number)
    if (number < floor || number > ceiling) continue
    const candidate = { slot, key: key(slot) }
    if (isShown(candidate.key.id) || (after && order(candidate.key, after) <= 0)) continue
    insertInOrder(first, candidate, count, order)
    const worst = first[count - 1]
    if (worst) floor = leadingNumber(worst.key)
  }
  return first
}

function insertInOrder(
  sorted: Ranked[],
  candidate: Ranked,
  most: number,
  order: (a: SortKey, b: SortKey) => number,
): void {
  let at = sorted.length
  while (at > 0 && order(candidate.key, (sorted[at - 1] as Ranked).key) < 0) at--
  if (at >= most) return
  sorted.splice(at, 0, candidate)
  if (sorted.length > most) sorted.pop()
}
