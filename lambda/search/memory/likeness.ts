import type { Clause, Scope } from './rank'

/** A near match is this like the query at least, the likest being 1. */
const FLOOR = 0.6

/**
 * The matches that are nearly as like a query as the likest one: of its words those that stand in a quote are added up,
 * each by the weight of what stands for it. How rare a word is plays no part, so that no quote is let in or left out for
 * what other quotes say.
 *
 * @param fields where a word counts, by their ids
 * @param slots matches of the clauses
 */
export function likestSlots(
  { buffers }: Scope,
  clauses: readonly Clause[],
  fields: readonly number[],
  slots: readonly number[],
): number[] {
  const likeness = buffers.take()
  for (const clause of clauses) {
    const best = buffers.take()
    const touched: number[] = []
    for (const { expansion, postings } of clause) {
      for (const field of fields) {
        for (const slot of postings[field]?.keys() ?? []) {
          if (best[slot] === 0) touched.push(slot)
          best[slot] = Math.max(best[slot] ?? 0, expansion.weight)
        }
      }
    }
    for (const slot of touched) likeness[slot] = (likeness[slot] ?? 0) + (best[slot] ?? 0)
    buffers.release(best, touched)
  }
  const most = slots.reduce((max, slot) => Math.max(max, likeness[slot] ?? 0), 0)
  return slots.filter((slot) => (likeness[slot] ?? 0) > 0 && (likeness[slot] ?? 0) >= FLOOR * most)
}
