import { ARABIC_ARTICLE } from '../../../language/urdu/transliteration'
import type { Lexicon } from '../lexicon'
import type { Reading } from './reading'
import { soundReadings } from './sound'

/** A name that ends in the Arabic article of the next: fazlur rehman, ziaul haq, abdul qadir. */
const WITH_ARTICLE = /^(.{3,})[ua](?:l|r|d)$/

/** A word of a name with the article between it and its neighbour, which Urdu writes on to the second: فضل الرحمان. */
export function articleReadings(
  lexicon: Lexicon,
  { word, before, after }: { word: string; before?: string | undefined; after?: string | undefined },
): Reading[] {
  const [, first] = WITH_ARTICLE.exec(word) ?? []
  const ofFirst = first !== undefined && after !== undefined ? soundReadings(lexicon, first) : []
  if (before === undefined || !WITH_ARTICLE.test(before)) return ofFirst
  const ofSecond = soundReadings(lexicon, word, { before: ARABIC_ARTICLE })
  return [...ofFirst, ...ofSecond]
}
