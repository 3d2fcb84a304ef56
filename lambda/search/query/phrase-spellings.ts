import { splits } from './expand'
import type { Lexicon } from './lexicon'
import type { Spellings } from './phrase'
import { UNREAD } from './query-words'
import { isRoman, readInUrdu } from './roman-to-urdu/read-in-urdu'

/** In what spellings the words of a phrase may stand, in the terms of an index. */
export function phraseSpellings(lexicon: Lexicon): Spellings {
  const { index } = lexicon
  return {
    sameWord: (word) => [...index.vocabulary.sameLooseKey(word), ...romanForms(lexicon, word, 1).flat()],
    apart: (word) => [...splits(index, word), ...romanForms(lexicon, word, 2)],
  }
}

/** What a word of a phrase in Latin script is in Urdu, of some number of terms. */
function romanForms(lexicon: Lexicon, word: string, length: number): (readonly string[])[] {
  if (!isRoman(word)) return []
  return readInUrdu(lexicon, { ...UNREAD, word }).flatMap(({ terms }) =>
    terms.length === length ? [terms] : [],
  )
}
