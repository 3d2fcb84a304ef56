import type { QueryWord } from './expand'
import type { Lexicon } from './lexicon'
import type { Query } from './query'
import type { KnownReadings } from './roman-to-urdu/known-readings'
import { isRoman, readInUrdu, readLetters } from './roman-to-urdu/read-in-urdu'

const ALONE = { before: undefined, after: undefined }
/** A word without neighbours. */
export const UNREAD = { ...ALONE, prefix: false, capitals: false, readings: [] }
/** In a query of more words, each is read by itself. */
const MOST_NAME_QUERY = 8

/** The words of a query with their readings; letters that stand nowhere together are words of their own. */
export function queryWords(
  lexicon: Lexicon,
  { words, prefix, abbreviations }: Query,
  roman: KnownReadings,
): QueryWord[] {
  return words.flatMap((word, at): QueryWord[] => {
    const letters = abbreviations.get(word)
    const capitals = letters !== undefined
    const typed = {
      before: words[at - 1],
      after: words[at + 1],
      prefix: prefix && at === words.length - 1,
      capitals,
    }
    const readings = roman.of(word, () => {
      if (word.includes(' ')) return readLetters(lexicon, letters ?? '')
      if (!isRoman(word)) return []
      return readInUrdu(
        lexicon,
        words.length > MOST_NAME_QUERY ? { word, ...ALONE, capitals } : { word, ...typed },
      )
    })
    if (readings.length > 0 || !word.includes(' ')) return [{ word, ...typed, readings }]
    return word.split(' ').map((letter) => ({ ...UNREAD, word: letter }))
  })
}
