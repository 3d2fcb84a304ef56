import type { Terms } from './terms'

/** A speaker's name tells as much as this many quotes of which word is meant. */
export const NAME_WORTH = 3

/** Where the terms that a word may stand for are looked up. */
export interface Lexicon {
  index: Terms
  /** Spellings of a term in speakers' names, each as folded terms. */
  otherSpellings: (term: string) => readonly (readonly string[])[]
  /** Whether a term stands in a quote that takes part. */
  isKnown: (term: string) => boolean
  /** Whether terms follow each other in a quote or in the name of its speaker. */
  stands: (sequence: readonly string[]) => boolean
  /** How common a term is among quotes and the names of their speakers. */
  frequency: (term: string) => number
}
