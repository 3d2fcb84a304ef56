import { FACET_NAMES, type FacetName } from '../../contract/filters'
import type { FacetValue, SearchAnswer } from '../port'
import { commonest } from '../query/commonest-values'
import type { Group } from '../query/equal-quotes'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { type Columns, NONE } from './columns'
import type { ValueIds } from './value-ids'

/** Counts by id. */
interface IdCounts {
  forEach(read: (count: number, id: number) => void): void
}

/** So many ids for each match are many. */
const MANY = 8

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
): SearchAnswer['facets'] {
  const counts = FACET_NAMES.map((name): [FacetName, FacetValue[]] => {
    const column = columns.values[name]
    if (name === 'speaker') {
      const byPerson = directory.countPersons(countIds(slots, column, directory.capacity))
      return [name, commonest(byPerson, ({ id, summary }) => ({ id, value: summary.name }))]
    }
    const all =
      groups.length > 0 ? [...slots, ...groups.flatMap((group) => otherValues(group, column))] : slots
    return [name, commonest(countValues(all, column, ids[name]), (value) => ({ value }))]
  })
  return Object.fromEntries(counts) as SearchAnswer['facets']
}

/** The others of a group, one for each value that the first has not. */
function otherValues({ first, others }: Group, column: Int32Array): number[] {
  const byValue = new Map(others.map((slot) => [column[slot], slot]))
  byValue.delete(column[first])
  return [...byValue.values()]
}

function countValues(slots: readonly number[], column: Int32Array, ids: ValueIds): Map<string, number> {
  const counts = new Map<string, number>()
  countIds(slots, column, ids.capacity).forEach((count, id) => {
    const value = ids.value(id)
    if (count > 0 && value !== undefined) counts.set(value, count)
  })
  return counts
}

function countIds(slots: readonly number[], column: Int32Array, capacity: number): IdCounts {
  if (slots.length < capacity / MANY) return countFew(slots, column)
  const counts = new Uint32Array(capacity)
  for (const slot of slots) {
    const id = column[slot] ?? NONE
    if (id !== NONE) counts[id] = (counts[id] ?? 0) + 1
  }
  return counts
}

/** Where few of many ids can occur, an array of all of them would be the greater part of the work. */
function countFew(slots: readonly number[], column: Int32Array): IdCounts {
  const counts = new Map<number, number>()
  for (const slot of slots) {
    const id = column[slot] ?? NONE
    if (id !== NONE) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
