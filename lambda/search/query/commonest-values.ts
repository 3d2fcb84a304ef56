import type { FacetValue } from '../port'

/** A facet lists this many values, the commonest. */
export const MOST_VALUES = 20

/** The values with the highest counts; what they are called is asked for only where they can be among them. */
export function commonest<T>(
  counts: ReadonlyMap<T, number>,
  nameOf: (value: T) => Omit<FacetValue, 'count'>,
): FacetValue[] {
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  const [, least] = ranked[MOST_VALUES - 1] ?? [null, 0]
  return ranked
    .filter(([, count]) => count >= least)
    .map(([value, count]) => ({ ...nameOf(value), count }))
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value) || compareText(a.id ?? '', b.id ?? ''))
    .slice(0, MOST_VALUES)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
