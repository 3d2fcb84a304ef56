import { hasLetterRun } from '../../language/urdu/letter-runs'
import { isStopWord } from '../../language/urdu/stop-words'
import { tokenize } from '../../language/urdu/tokenize'
import type { Suggestion } from '../port'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { wideExpansions } from './expand'
import type { Terms } from './terms'

/** At most this share of the suggestions are speakers while there are terms too. */
const SPEAKER_SHARE = 0.5

/**
 * Completions of what is being typed: persons whose names match all of it, then the query with its last word
 * completed by terms of quotes, those in most quotes first. Nothing typed suggests the speakers with most quotes.
 */
export function suggestions(
  index: Terms,
  directory: SpeakerDirectory,
  q: string,
  limit: number,
): Suggestion[] {
  const speakers = speakerNames(directory, q, limit)
  const terms = completions(index, q, limit).map((text): Suggestion => ({ text, kind: 'term' }))
  const most = Math.max(Math.ceil(limit * SPEAKER_SHARE), limit - terms.length)
  return [...speakers.slice(0, most), ...terms].slice(0, limit)
}

/** The names of speakers that begin as typed, then those that sound so; one of each. */
function speakerNames(directory: SpeakerDirectory, q: string, limit: number): Suggestion[] {
  const byName = new Map<string, Suggestion>()
  for (const { person } of directory.find(q)) {
    const text = person.summary.name
    byName.set(text, byName.has(text) ? { text, kind: 'speaker' } : { text, kind: 'speaker', id: person.id })
  }
  return [...byName.values()].slice(0, limit)
}

/** The query up to its last word, and that word completed. */
function completions(index: Terms, q: string, limit: number): string[] {
  const last = tokenize(q).at(-1)
  if (!last || last.end < q.trimEnd().length) return []
  return completedTerms(index, last.term)
    .slice(0, limit)
    .map((term) => q.slice(0, last.start) + term)
}

/** Terms that begin as typed, the commonest first; when there are none, what the word may sound like, likest first. */
function completedTerms(index: Terms, typed: string): string[] {
  const begun = index
    .termsWithPrefix(typed)
    .filter((term) => !isStopWord(term))
    .map((term) => ({ term, quotes: index.quotesWith(term) }))
    .filter(({ quotes }) => quotes > 0)
    .sort((a, b) => b.quotes - a.quotes || (a.term < b.term ? -1 : 1))
    .map(({ term }) => term)
  return begun.length > 0 || hasLetterRun(typed) ? begun : soundAlikes(index, typed)
}

function soundAlikes(index: Terms, typed: string): string[] {
  const lexicon = {
    index,
    otherSpellings: () => [],
    isKnown: (term: string) => index.hasTerm(term),
    stands: () => false,
    frequency: (term: string) => index.quotesWith(term),
  }
  return wideExpansions(lexicon, {
    word: typed,
    before: undefined,
    after: undefined,
    prefix: true,
    capitals: false,
    readings: [],
  })
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ terms }) => (terms.length === 1 ? terms : []))
    .filter((term) => index.quotesWith(term) > 0)
}
