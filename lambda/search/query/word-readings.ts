import type { WordReading } from '../port'
import type { Lexicon } from './lexicon'
import type { Query } from './query'
import type { ReadWords } from './roman-to-urdu/known-readings'
import { readInUrdu } from './roman-to-urdu/read-in-urdu'

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

/** What a word in Latin script most likely is, by itself: the terms of the likeliest reading by sound, or of all that are known. */
export function likeliestInUrdu(
  lexicon: Lexicon,
  word: string,
  { abbreviations }: Pick<Query, 'abbreviations'>,
): (readonly string[])[] {
  const alone = { before: undefined, after: undefined }
  const readings = readInUrdu(lexicon, { ...alone, word, capitals: abbreviations.has(word) })
  const known = readings.filter(({ by }) => by === 'letters' || by === 'name')
  return (known.length > 0 ? known : readings.slice(0, 1)).map(({ terms }) => terms)
}
