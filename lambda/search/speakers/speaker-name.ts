import { letterRuns } from '../../language/urdu/letter-names'
import {
  ADDRESS,
  CONTRASTIVE,
  ENDINGS,
  HONORARY,
  PARTICLES,
  SHORT_SPELLINGS,
} from '../../language/urdu/name-words'
import { soundSimilarity } from '../../language/urdu/sound-similarity'
import { soundKey, sounds } from '../../language/urdu/sounds'
import { terms } from '../../language/urdu/tokenize'

/** A word of a name; a compound family name such as نیتن یاہو or بن سلمان is one word, and so are the letters of پی سی بی. */
export interface NameWord {
  /** Its folded terms, as a rule one. */
  terms: readonly string[]
  /**
   * Equal for spellings of one name in Urdu script: its sounds but for those that transcription leaves free. A word in
   * Latin script is its own key behind `_`, an abbreviation its Latin letters behind `.`.
   */
  key: string
  /** How it may sound, the likeliest first. */
  spoken: readonly string[]
}

/** No name has more words: of one that goes on, the first tell it. */
const MOST_WORDS = 12

/** The words of a name without address and honorary first names, as long as two others remain. */
export function nameWords(name: string): NameWord[] {
  const all = terms(name).slice(0, MOST_WORDS)
  let from = 0
  while (from < all.length - 1 && ADDRESS.has(all[from] ?? '')) from++
  if (all.length - from > 2 && HONORARY.has(all[from] ?? '')) from++
  const letters = new Map(letterRuns(all.slice(from)).map((run) => [from + run.from, run]))
  const words: NameWord[] = []
  while (from < all.length) {
    const run = letters.get(from)
    const length = run ? run.to - run.from : wordLength(all, from)
    const terms = all.slice(from, from + length)
    words.push(run ? { terms, key: `.${run.letters}`, spoken: [run.letters] } : nameWord(terms))
    from += length
  }
  return words
}

/** How many terms of a name from a place on are one word. */
function wordLength(all: readonly string[], from: number): number {
  const [first = '', second] = all.slice(from)
  return second !== undefined && (PARTICLES.has(first) || ENDINGS.has(second)) ? 2 : 1
}

/** Words of names recur: so many are kept as they were read. */
const MOST_KNOWN = 20_000
const known = new Map<string, NameWord>()

function nameWord(parts: readonly string[]): NameWord {
  const terms = parts.join(' ')
  const word = known.get(terms) ?? readWord(parts)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(terms, word)
  return word
}

function readWord(parts: readonly string[]): NameWord {
  const joined = parts.map((part) => SHORT_SPELLINGS.get(part) ?? part).join('')
  const spoken = sounds(joined)
  return { terms: parts, spoken, key: isLatin(joined) ? `_${joined}` : nameKey(joined, spoken[0]) }
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word)
}

/** Whether a key is that of a word in Latin script. */
export function isLatinKey(key: string): boolean {
  return key.startsWith('_')
}

/**
 * Consonants with the long ا, and with any vowel at either end: ا tells names apart (عمر/عامر, جمال/جمیل), and so
 * does a last ی (حسن/حسنی, رضی/رضوی); ی and و inside are what transcription leaves free.
 */
function nameKey(joined: string, spoken: string | undefined): string {
  if (spoken === undefined) return joined
  if (CONTRASTIVE.has(joined)) return spoken
  const inner = spoken.slice(1, -1).replace(/W$/, (w) => (spoken.endsWith('Y') ? 'V' : w))
  return (spoken.charAt(0) + inner.replace(/[YW]/g, '') + spoken.slice(1).slice(-1))
    .replace(/R/g, 'r')
    .replace(/(.)\1+/g, '$1')
}

/** What the consonants of a key sound like, for words in the other script. */
export function soundOfKey(key: string): string {
  return soundKey(key.replace(/V/g, 'W'))
}

/** A Latin word is a spelling of an Urdu one when they share a sound key and are at least this alike. */
const LEAST_LIKENESS = 0.85

/** How alike a Latin word and an Urdu one sound; 0 when they are no spellings of one name. */
export function crossScriptLikeness(latin: Pick<NameWord, 'spoken'>, urdu: Pick<NameWord, 'spoken'>): number {
  const [heard] = urdu.spoken
  if (heard === undefined) return 0
  const likeness = latin.spoken
    .filter((spoken) => soundKey(spoken) === soundKey(heard))
    .map((spoken) => soundSimilarity(spoken, heard))
  const best = Math.max(0, ...likeness)
  return best >= LEAST_LIKENESS ? best : 0
}
