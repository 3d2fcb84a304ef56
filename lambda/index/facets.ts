import type { IndexedQuote } from './quote-document'
import type { FacetValue, SearchAnswer } from './search-contract'
import type { SpeakerDirectory } from './speaker-directory'

/** A facet lists this many values, the commonest. */
const MOST_VALUES = 20

/** Counts the speakers, as entities, and the sources of all matches. */
export function countFacets(
  slots: readonly number[],
  at: (slot: number) => IndexedQuote,
  directory: SpeakerDirectory,
): SearchAnswer['facets'] {
  const speakers = new Uint32Array(directory.capacity)
  const sources = new Map<string, number>()
  for (const slot of slots) {
    const { spelling, article } = at(slot)
    if (spelling) speakers[spelling.id] = (speakers[spelling.id] ?? 0) + 1
    if (article.source) increase(sources, article.source)
  }
  return { speaker: commonest(directory.countEntities(speakers)), source: commonest(sources) }
}

function increase(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function commonest(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
