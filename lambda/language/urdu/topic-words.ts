import { CLASS, FEATURE } from './lexical-classes'
import { urduLexicon } from './lexicon'
import { isStopWord } from './stop-words'

/** What names a thing, a place or somebody. */
const NAMING =
  CLASS.noun |
  CLASS.given |
  CLASS.surname |
  CLASS.place |
  CLASS.country |
  CLASS.organisation |
  CLASS.office |
  CLASS.profession |
  CLASS.foreign
/** Letters at least, which spares particles and titles in short. */
const SHORTEST = 3

/**
 * Whether a word may say what a text is about: a noun or a name, and so any word that the lexicon does not know; no word
 * of grammar, no verb, adjective or adverb alone, no time, and no number.
 *
 * @param term folded
 */
export function isTopicWord(term: string): boolean {
  if (term.length < SHORTEST || isStopWord(term) || /\d/.test(term)) return false
  const { is, has } = urduLexicon().read(term)
  return is === 0 || ((is & NAMING) !== 0 && (has & FEATURE.time) === 0)
}
