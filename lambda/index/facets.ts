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
  const names = new Map<string, number>()
  const sources = new Map<string, number>()
  for (const slot of slots) {
    const { quote, article } = at(slot)
    if (quote.speaker) increase(names, quote.speaker.name)
    if (article.source) increase(sources, article.source)
  }
  const entities = new Map<string, number>()
  for (const [name, count] of names) increase(entities, directory.entityName(name), count)
  return { speaker: commonest(entities), source: commonest(sources) }
}

function increase(counts: Map<string, number>, value: string, by = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + by)
}

function commonest(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES)
}
