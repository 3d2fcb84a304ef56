import type { FacetValue } from '../port'

/** A facet lists this many values, the commonest. */
export const MOST_VALUES = 20

/** The values with the highest counts; what they are called is asked for only where they can be among them. */
export function commonest<T>(
  counts: ReadonlyMap<T, number>,
  nameOf: (value: T) => Omit<FacetValue, 'count'>,
): FacetValue[] {
  const least = leastOfMost(counts.values())
  const most: FacetValue[] = []
  for (const [value, count] of counts) {
    if (count < least) continue
    const last = most[MOST_VALUES - 1]
    if (last !== undefined && count < last.count) continue
    const { id, value: name } = nameOf(value)
    const candidate = id === undefined ? { value: name, count } : { id, value: name, count }
    let at = most.length
    while (at > 0 && compareValues(candidate, most[at - 1] as FacetValue) < 0) at--
    if (at === MOST_VALUES) continue
    most.splice(at, 0, candidate)
    if (most.length > MOST_VALUES) most.pop()
  }
  return most
}

function compareValues(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || compareText(a.value, b.value) || compareText(a.id ?? '', b.id ?? '')
}

/** The count of the last value that a facet lists. */
function leastOfMost(counts: Iterable<number>): number {
  const most: number[] = []
  for (const count of counts) {
    if (most.length === MOST_VALUES && count <= (most[MOST_VALUES - 1] as number)) continue
    let at = most.length
    while (at > 0 && (most[at - 1] as number) < count) at--
    most.splice(at, 0, count)
    if (most.length > MOST_VALUES) most.pop()
  }
  return most[MOST_VALUES - 1] ?? 0
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
