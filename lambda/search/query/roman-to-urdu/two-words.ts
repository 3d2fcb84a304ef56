import { ARABIC_ARTICLE } from '../../../language/urdu/arabic-article'
import type { Lexicon } from '../lexicon'
import type { Reading } from './reading'
import { soundReadings } from './sound'

const SHORTEST_PART = 2
/** Cost of either part at most. */
const MOST_COST = 0.2
/** Shorter words are no two. */
const SHORTEST = 6
/** Pairs of readings that are looked for in quotes. */
const MOST_PAIRS = 48
/** Two words are a bolder guess than one. */
const WEIGHT = 0.95

/**
 * Two terms that stand together in a quote for a name or word in one: bangladesh is بنگلہ دیش, shahrukh شاہ رخ.
 *
 * @param typed where the word was parted when it was typed, which tells nothing new
 */
export function twoWordReadings(lexicon: Lexicon, word: string, typed?: number): Reading[] {
  if (word.length < SHORTEST) return []
  const pairs: Reading[] = []
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    if (cut === typed) continue
    const all = soundReadings(lexicon, word.slice(cut), { most: MOST_COST })
    if (all.length === 0) continue
    // Before an article stands the first word of a name, however it is spelled and whatever else sounds alike.
    const names = all.filter(({ terms: [tail = ''] }) => tail.startsWith(ARABIC_ARTICLE))
    const tails = names.length > 0 ? names : all
    const how = names.length > 0 ? { besideKnown: true } : { most: MOST_COST }
    for (const head of soundReadings(lexicon, word.slice(0, cut), how))
      for (const tail of tails)
        pairs.push({
          terms: [...head.terms, ...tail.terms],
          weight: Math.round(100 * WEIGHT * head.weight * tail.weight) / 100,
          by: 'sound',
        })
  }
  return pairs
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PAIRS)
    .filter(({ terms }) => lexicon.stands(terms))
}
