import type { QueryWord } from './expand'
import type { Lexicon } from './lexicon'
import type { Query } from './query'
import type { KnownReadings } from './roman-to-urdu/known-readings'
import { isRoman, LONGEST_ABBREVIATION, readInUrdu, readLetters } from './roman-to-urdu/read-in-urdu'
import type { Reading } from './roman-to-urdu/reading'

const ALONE = { before: undefined, after: undefined }
/** A word without neighbours. */
export const UNREAD = { ...ALONE, prefix: false, capitals: false, readings: [] }
/** In a query of more words, each is read by itself. */
const MOST_NAME_QUERY = 8

/** A word of a query, or letters of one that are looked for by themselves. */
export interface AskedWord extends QueryWord {
  /** The word of the query. */
  asked: string
}

/** The words of a query with their readings; letters that stand nowhere together are words of their own, or several. */
export function queryWords(
  lexicon: Lexicon,
  { words, prefix, abbreviations }: Query,
  roman: KnownReadings,
): AskedWord[] {
  return words.flatMap((word, at): AskedWord[] => {
    const letters = abbreviations.get(word)
    const capitals = letters !== undefined
    const typed = {
      before: words[at - 1],
      after: words[at + 1],
      prefix: prefix && at === words.length - 1,
      capitals,
    }
    const ofLetters = (name: string, some: string) => roman.of(name, () => readLetters(lexicon, some))
    if (word.includes(' ')) {
      const whole = { names: word.split(' '), letters: letters ?? '' }
      return lettersTogether(whole, ofLetters).map((part) => ({ ...UNREAD, ...part, asked: word }))
    }
    const readings = roman.of(word, () => {
      if (!isRoman(word)) return []
      return readInUrdu(
        lexicon,
        words.length > MOST_NAME_QUERY ? { word, ...ALONE, capitals } : { word, ...typed },
      )
    })
    return [{ word, ...typed, readings, asked: word }]
  })
}

/**
 * Letters in the longest parts that stand together somewhere, the rest each by itself: where nobody writes پی پی پی, پی پی
 * is that party as well.
 *
 * @param names of the letters, one for each unless some are written as one
 */
function lettersTogether(
  { names, letters }: { names: readonly string[]; letters: string },
  readings: (name: string, letters: string) => readonly Reading[],
): Pick<QueryWord, 'word' | 'readings'>[] {
  const partOf = (from: number, to: number) => {
    const word = names.slice(from, to).join(' ')
    return { word, readings: to - from > 1 ? readings(word, letters.slice(from, to)) : [] }
  }
  if (names.length !== letters.length) {
    const whole = { word: names.join(' '), readings: readings(names.join(' '), letters) }
    // Of names written as one it is not known which letters are whose.
    return whole.readings.length > 0 ? [whole] : names.map((word) => ({ word, readings: [] }))
  }
  const parts: Pick<QueryWord, 'word' | 'readings'>[] = []
  for (let from = 0; from < names.length; ) {
    let to = Math.min(names.length, from + LONGEST_ABBREVIATION)
    let part = partOf(from, to)
    while (to - from > 1 && part.readings.length === 0) part = partOf(from, --to)
    parts.push(part)
    from = to
  }
  return parts
}
