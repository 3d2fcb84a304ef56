import { FACET_NAMES, type FacetName } from '../../contract/filters'
import type { FacetValue, SearchAnswer } from '../port'
import { commonest } from '../query/commonest-values'
import type { Group } from '../query/equal-quotes'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import type { Columns } from './columns'
import type { IdCounter } from './id-counter'
import type { ValueIds } from './value-ids'

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
