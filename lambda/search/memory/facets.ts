import type { FacetValue, SearchAnswer } from '../port'
import { displayName, type SpeakerDirectory } from '../speakers/speaker-directory'
import { type Columns, NONE } from './columns'
import type { ValueIds } from './value-ids'

/** A facet lists this many values, the commonest. */
const MOST_VALUES = 20

/** Counts the speakers, as persons, and the sources of all matches. */
export function countFacets(
  slots: readonly number[],
  columns: Columns,
  directory: SpeakerDirectory,
  sources: ValueIds,
): SearchAnswer['facets'] {
  const bySource = new Map<string, number>()
  countIds(slots, columns.source, sources.capacity).forEach((count, id) => {
    const source = sources.value(id)
    if (count > 0 && source !== undefined) bySource.set(source, count)
  })
  const byPerson = directory.countPersons(countIds(slots, columns.speaker, directory.capacity))
  return { speaker: commonest(byPerson, displayName), source: commonest(bySource, (source) => source) }
}

function countIds(slots: readonly number[], column: Int32Array, capacity: number): Uint32Array {
  const counts = new Uint32Array(capacity)
  for (const slot of slots) {
    const id = column[slot] ?? NONE
    if (id !== NONE) counts[id] = (counts[id] ?? 0) + 1
  }
  return counts
}

/** The values with the highest counts; names are asked for only where they can be among them. */
function commonest<T>(counts: ReadonlyMap<T, number>, nameOf: (value: T) => string): FacetValue[] {
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  const [, least] = ranked[MOST_VALUES - 1] ?? [null, 0]
  return ranked
    .filter(([, count]) => count >= least)
    .map(([value, count]) => ({ value: nameOf(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
