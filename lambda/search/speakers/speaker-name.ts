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

/** A word of a person's name; a compound family name such as نیتن یاہو or بن سلمان is one word. */
export interface NameWord {
  /** Its folded terms, one or two. */
  terms: readonly string[]
  /** Equal for spellings of one name, in Urdu script; null for a word in Latin script. */
  key: string | null
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
  const words: NameWord[] = []
  for (let at = from; at < all.length; at++) {
    const [first, second] = [all[at] ?? '', all[at + 1]]
    const compound = second !== undefined && (PARTICLES.has(first) || ENDINGS.has(second))
    words.push(nameWord(compound ? [first, second] : [first]))
    if (compound) at++
  }
  return words
}

function nameWord(parts: readonly string[]): NameWord {
  const joined = parts.map((part) => SHORT_SPELLINGS.get(part) ?? part).join('')
  const spoken = sounds(joined)
  return { terms: parts, spoken, key: /^[a-z]/.test(joined) ? null : nameKey(joined, spoken[0]) }
}

/**
 * Consonants with the long ا, and with any vowel at either end: ا tells names apart (عمر/عامر, جمال/جمیل), and so
 * does a last ی (حسن/حسنی, رضی/رضوی); ی and و inside are what transcription leaves free.
 */
function nameKey(joined: string, spoken: string | undefined): string {
  if (CONTRASTIVE.has(joined) || spoken === undefined) return joined
  const inner = spoken.slice(1, -1).replace(/W$/, (w) => (spoken.endsWith('Y') ? 'V' : w))
  return (spoken.charAt(0) + inner.replace(/[YWhE]/g, '') + spoken.slice(1).slice(-1))
    .replace(/R/g, 'r')
    .replace(/(.)\1+/g, '$1')
}

/** A Latin word is a spelling of an Urdu one when they share a sound key and are at least this alike. */
const LEAST_LIKENESS = 0.85

/** How alike a Latin word and an Urdu one sound; 0 when they are no spellings of one name. */
export function crossScriptLikeness(latin: NameWord, urdu: NameWord): number {
  const [heard] = urdu.spoken
  if (heard === undefined) return 0
  const likeness = latin.spoken
    .filter((spoken) => soundKey(spoken) === soundKey(heard))
    .map((spoken) => soundSimilarity(spoken, heard))
  const best = Math.max(0, ...likeness)
  return best >= LEAST_LIKENESS ? best : 0
}
