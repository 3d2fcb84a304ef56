import { ARABIC_ARTICLE, beforeArticle } from '../../../language/urdu/arabic-article'
import type { Lexicon } from '../lexicon'
import type { Reading } from './reading'
import { soundReadings } from './sound'

/**
 * A word of a name with the Arabic article between it and its neighbour (fazlur rehman, abdul rahim), which Urdu writes on
 * to the second word, or with both: فضل الرحمان, عبدالرحیم.
 */
export function articleReadings(
  lexicon: Lexicon,
  { word, before, after }: { word: string; before?: string | undefined; after?: string | undefined },
): Reading[] {
  const first = beforeArticle(word, after)
  const ofFirst =
    first === null ? [] : [...soundReadings(lexicon, first), ...whole(lexicon, `${word}${after}`)]
  if (before === undefined || beforeArticle(before, word) === null) return ofFirst
  const ofSecond = soundReadings(lexicon, word, { before: ARABIC_ARTICLE })
  return [...ofFirst, ...ofSecond, ...whole(lexicon, before + word)]
}

function whole(lexicon: Lexicon, name: string): Reading[] {
  return soundReadings(lexicon, name).filter(({ terms: [term = ''] }) => term.includes(ARABIC_ARTICLE))
}
