import { FLOOR, NAME_WORDS } from '../query/matching'
import type { Clause, Scope } from './rank'

/**
 * The matches that are nearly as like a query as the likest one, and have more than half of its words. Of the words
 * those that stand in a quote or its speaker are added up, each by the weight of what stands for it. How rare a word is
 * plays no part, so that no quote is let in or left out for what other quotes say.
 *
 * @param names clauses at the beginning that are a speaker's name
 * @param own the fields of the quote and its speaker, by their ids
 * @param slots matches of the clauses
 */
export function likestSlots(
  { buffers }: Scope,
  { clauses, names }: { clauses: readonly Clause[]; names: number },
  own: readonly number[],
  slots: readonly number[],
): number[] {
  const likeness = buffers.take()
  const words = buffers.take()
  for (const [at, clause] of clauses.entries()) {
    const best = buffers.take()
    const found = buffers.take()
    const touched: number[] = []
    for (const { expansion, postings } of clause) {
      postings.forEach((posting, field) => {
        const weight = own.includes(field) ? expansion.weight : 0
        for (const slot of posting?.keys() ?? []) {
          if (found[slot] === 0) touched.push(slot)
          found[slot] = 1
          best[slot] = Math.max(best[slot] ?? 0, weight)
        }
      })
    }
    for (const slot of touched) {
      likeness[slot] = (likeness[slot] ?? 0) + (best[slot] ?? 0)
      words[slot] = (words[slot] ?? 0) + (at < names ? NAME_WORDS : 1)
    }
    buffers.release(best, touched)
    buffers.release(found, touched)
  }
  const candidates = slots.filter(
    (slot) => (likeness[slot] ?? 0) > 0 && (words[slot] ?? 0) > clauses.length / 2,
  )
  const most = candidates.reduce((max, slot) => Math.max(max, likeness[slot] ?? 0), 0)
  return candidates.filter((slot) => (likeness[slot] ?? 0) >= FLOOR * most)
}
