import { englishNames } from '../../language/urdu/english'
import { hasLetterRun } from '../../language/urdu/letter-runs'
import { soundSimilarity } from '../../language/urdu/sound-similarity'
import { soundKey, sounds } from '../../language/urdu/sounds'
import { isStopWord } from '../../language/urdu/stop-words'
import { tokenize } from '../../language/urdu/tokenize'
import { transliterationCost } from '../../language/urdu/transliteration'
import type { Lexicon } from './lexicon'
import { isRoman } from './roman-to-urdu/read-in-urdu'

/** A shorter word is near too many. */
const SHORTEST = 4
/** A word of eight letters and more may be two edits away, a shorter one one. */
const LONG = 8
/** A query with more unknown words than this is no slip of the pen. */
const MOST_UNKNOWN = 3
const LEAST_SIMILARITY = 0.9
/** Consonants of a word that is known by its sound. */
const SHORTEST_KEY = 3

/**
 * A query with the known word for each that stands in no quote.
 *
 * @param unknown its words that stand in no quote
 * @returns null when there is none, or when one of them is close to no word of the quotes
 */
export function didYouMean(lexicon: Lexicon, q: string, unknown: readonly string[]): string | null {
  if (unknown.length === 0 || unknown.length > MOST_UNKNOWN) return null
  const meant = new Map(unknown.map((word) => [word, closest(lexicon, word)]))
  if ([...meant.values()].includes(null)) return null
  let corrected = ''
  let at = 0
  for (const { term, start, end } of tokenize(q)) {
    corrected += q.slice(at, start) + (meant.get(term) ?? q.slice(start, end))
    at = end
  }
  corrected += q.slice(at)
  return corrected === q ? null : corrected
}

/** The word of the quotes that is closest to an unknown one: the commonest of those with fewest edits. */
function closest(lexicon: Lexicon, word: string): string | null {
  if (word.length < SHORTEST || hasLetterRun(word)) return null
  const edits = word.length >= LONG ? 2 : 1
  const near = lexicon.index
    .termsNear(word, edits)
    .filter(([term]) => !isStopWord(term) && lexicon.stands([term]))
    .map(([term, distance]) => ({ term, distance, quotes: lexicon.frequency(term) }))
    .sort((a, b) => a.distance - b.distance || b.quotes - a.quotes || (a.term < b.term ? -1 : 1))
  if (near[0] || !isRoman(word)) return near[0]?.term ?? null
  return closestName(word, edits) ?? closestSound(lexicon, word)
}

/** An English name that differs by few letters. */
function closestName(word: string, edits: number): string | null {
  return (
    englishNames().find(
      (name) => name !== word && Math.abs(name.length - word.length) <= edits && isNear(name, word, edits),
    ) ?? null
  )
}

/** Whether two words are within some edits: a letter more, less, another, or two that changed places. */
function isNear(a: string, b: string, edits: number): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [left, right] = [a.slice(start), b.slice(start)]
  if (left === '' || right === '') return left.length + right.length <= edits
  if (edits === 0) return false
  const swapped =
    left[0] === right[1] && left[1] === right[0] && isNear(left.slice(2), right.slice(2), edits - 1)
  return (
    swapped ||
    isNear(left.slice(1), right, edits - 1) ||
    isNear(left, right.slice(1), edits - 1) ||
    isNear(left.slice(1), right.slice(1), edits - 1)
  )
}

function closestSound({ index, stands }: Lexicon, word: string): string | null {
  let best: { term: string; similarity: number } | null = null
  for (const spoken of sounds(word)) {
    const key = soundKey(spoken)
    if (key.length < SHORTEST_KEY) continue
    const spellings = index.vocabulary
      .sameSoundKey(key)
      .filter(({ term }) => transliterationCost(word, term) < Infinity)
    for (const { term, spoken: heard } of [...spellings, ...index.vocabulary.nearSoundKey(key)]) {
      const similarity = soundSimilarity(spoken, heard)
      if (similarity < LEAST_SIMILARITY || similarity <= (best?.similarity ?? 0)) continue
      if (!isStopWord(term) && stands([term])) best = { term, similarity }
    }
  }
  return best?.term ?? null
}
