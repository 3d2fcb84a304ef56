import { FACET_NAMES, type FacetName } from '../../contract/filters'
import type { FacetValue, SearchAnswer } from '../port'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import type { Columns } from './columns'
import type { Group } from './equal-quotes'
import type { IdCounter } from './id-counter'
import type { ValueIds } from './value-ids'

/** A facet lists this many values, the commonest. */
const MOST_VALUES = 20

/** Facets whose values are counted as they are written; speakers are counted as persons. */
export type ValueFacetName = Exclude<FacetName, 'speaker'>

/**
 * Counts the values of each facet among all matches. A group of equal quotes counts once for each value that one of
 * them has.
 *
 * @param slots matches, and of each group the one that stands for it
 */
export function countFacets(
  slots: readonly number[],
  groups: readonly Group[],
  columns: Columns,
  directory: SpeakerDirectory,
  ids: Readonly<Record<ValueFacetName, ValueIds>>,
  counter: IdCounter,
): SearchAnswer['facets'] {
  const counts = FACET_NAMES.map((name): [FacetName, FacetValue[]] => {
    const column = columns.values[name]
    if (name === 'speaker') {
      const byPerson = directory.countPersons(slots.map((slot) => column[slot] as number))
      return [name, commonest(byPerson, (number) => personValue(directory, number))]
    }
    const all =
      groups.length > 0 ? [...slots, ...groups.flatMap((group) => otherValues(group, column))] : slots
    return [name, commonest(countValues(all, column, ids[name], counter), (value) => ({ value }))]
  })
  return Object.fromEntries(counts) as SearchAnswer['facets']
}

function personValue(directory: SpeakerDirectory, number: number): Omit<FacetValue, 'count'> {
  const person = directory.person(number)
  return { id: person?.id ?? '', value: person?.summary.name ?? '' }
}

/** The others of a group, one for each value that the first has not. */
function otherValues({ first, others }: Group, column: Int32Array): number[] {
  const byValue = new Map(others.map((slot) => [column[slot], slot]))
  byValue.delete(column[first])
  return [...byValue.values()]
}

function countValues(
  slots: readonly number[],
  column: Int32Array,
  ids: ValueIds,
  counter: IdCounter,
): Map<string, number> {
  const counts = new Map<string, number>()
  counter.count(slots, column, ids.capacity).forEach((count, id) => {
    const value = ids.value(id)
    if (value !== undefined) counts.set(value, count)
  })
  return counts
}

/** The values with the highest counts; what they are called is asked for only where they can be among them. */
function commonest<T>(
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
