import { ARABIC_ARTICLE, beforeArticle } from '../../../language/urdu/arabic-article'
import type { Lexicon } from '../lexicon'
import type { Reading } from './reading'
import { soundReadings } from './sound'
import { twoWordReadings } from './two-words'

/** A word between its neighbours. */
interface Between {
  word: string
  before: string | undefined
  after: string | undefined
}

/** A name of two words with the Arabic article between them (fazlur rehman, abdul rahim), for either: فضل الرحمان, عبدالرحیم. */
export function articleNames(lexicon: Lexicon, { word, before, after }: Between): Reading[] {
  const names = [
    beforeArticle(word, after) === null ? [] : `${word}${after}`,
    before === undefined || beforeArticle(before, word) === null ? [] : `${before}${word}`,
  ].flat()
  return names.flatMap((name) => [
    ...soundReadings(lexicon, name).filter(({ terms: [term = ''] }) => term.includes(ARABIC_ARTICLE)),
    ...twoWordReadings(lexicon, name).filter(({ terms: [, second = ''] }) =>
      second.startsWith(ARABIC_ARTICLE),
    ),
  ])
}

/** A word of such a name that quotes do not have whole; Urdu writes the article on to the second word. */
export function articleReadings(lexicon: Lexicon, { word, before, after }: Between): Reading[] {
  const first = beforeArticle(word, after)
  const ofFirst = first === null ? [] : soundReadings(lexicon, first)
  if (before === undefined || beforeArticle(before, word) === null) return ofFirst
  return [...ofFirst, ...soundReadings(lexicon, word, { withArticle: true })]
}
