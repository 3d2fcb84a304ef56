import type { WordReading } from '../port'
import type { Lexicon } from './lexicon'
import type { Query } from './query'
import type { ReadWords } from './roman-to-urdu/known-readings'
import { readInUrdu } from './roman-to-urdu/read-in-urdu'
import type { Reading } from './roman-to-urdu/reading'

/** Readings of a word that an answer tells. */
const MOST_READINGS_TOLD = 4

/** How the words of a query in Latin script were read, as it is answered. */
export function wordReadings(words: ReadWords): WordReading[] {
  return Object.entries(words).map(([word, readings]) => ({
    word,
    as: [...new Set(readings.map(({ terms }) => terms.join(' ')))].slice(0, MOST_READINGS_TOLD),
    by: readings[0]?.by ?? 'sound',
  }))
}

/** What a word of a query in Latin script may be in Urdu by itself, the likeliest first. */
export function readAlone(
  lexicon: Lexicon,
  word: string,
  { abbreviations }: Pick<Query, 'abbreviations'>,
): Reading[] {
  const alone = { before: undefined, after: undefined }
  return readInUrdu(lexicon, { ...alone, word, capitals: abbreviations.has(word) })
}
