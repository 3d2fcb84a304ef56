import type { CoveredClauses } from './covered'
import type { Group } from './equal-quotes'

/** Share of its score that a reported clause keeps beside statements. */
export const REPORTED_SHARE = 0.7

/** Of quotes equal to a hit this many are remembered as shown. */
export const MOST_REMEMBERED = 3

/** What matches, by slot. */
export interface Matching {
  /** Slots that match strictly. */
  slots: number[]
  /** Slots that match nearly. */
  near: number[]
  scores: Float64Array
}

/** The hits of a search, of which some stand for others. */
export interface Merged {
  scores: Float64Array
  /** Hits that match strictly. */
  exact: readonly number[]
  /** Hits that match nearly, scored below those. */
  near: ReadonlySet<number>
  /** Groups of equal quotes, by the hit that stands for each. */
  groups: ReadonlyMap<number, Group>
}

/**
 * Makes one hit of a statement and the clause around it, and one of equal quotes.
 *
 * @param groupsAmong the groups of equal quotes among some slots
 */
export function mergeHits(
  { slots, near, scores }: Matching,
  covered: CoveredClauses,
  groupsAmong: (slots: readonly number[]) => Group[],
): Merged {
  const all = covered.without(near.length > 0 ? [...slots, ...near] : slots)
  const groups = groupsAmong(all)
  const isNear = new Set(near)
  const merged = new Set<number>()
  for (const { first, others } of groups) {
    for (const slot of others) {
      merged.add(slot)
      scores[first] = Math.max(scores[first] ?? 0, scores[slot] ?? 0)
      // The one that stands for a group matches as the best of it does.
      if (!isNear.has(slot)) isNear.delete(first)
    }
  }
  const hits = merged.size > 0 ? all.filter((slot) => !merged.has(slot)) : all
  const exact = isNear.size > 0 ? hits.filter((slot) => !isNear.has(slot)) : hits
  const nearHits = isNear.size > 0 ? hits.filter((slot) => isNear.has(slot)) : []
  const highest = nearHits.reduce((most, slot) => Math.max(most, scores[slot] ?? 0), 0)
  if (highest > 0) for (const slot of exact) scores[slot] = highest + (scores[slot] ?? 0)
  return {
    scores,
    exact,
    near: new Set(nearHits),
    groups: new Map(groups.map((group) => [group.first, group])),
  }
}
