import { type Columns, NONE } from './columns'
import type { FacetValue, SearchAnswer } from './search-contract'
import type { SpeakerDirectory } from './speaker-directory'
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
  const bySpeaker = directory.countEntities(countIds(slots, columns.speaker, directory.capacity))
  return { speaker: commonest(bySpeaker), source: commonest(bySource) }
}

function countIds(slots: readonly number[], column: Int32Array, capacity: number): Uint32Array {
  const counts = new Uint32Array(capacity)
  for (const slot of slots) {
    const id = column[slot] ?? NONE
    if (id !== NONE) counts[id] = (counts[id] ?? 0) + 1
  }
  return counts
}

function commonest(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
