import { ARABIC_ARTICLE, fromArticle, LATIN_ARTICLE } from '../../../language/urdu/arabic-article'
import { hasLetterRun } from '../../../language/urdu/letter-runs'
import { soundKey, sounds } from '../../../language/urdu/sounds'
import { isStopWord } from '../../../language/urdu/stop-words'
import { transliterationCost } from '../../../language/urdu/transliteration'
import type { Lexicon } from '../lexicon'
import type { Reading } from './reading'

/** The highest cost of a reading, by the length of the word: of a short one most letters must be as expected. */
const MOST_COST = [0, 0, 0.1, 0.2, 0.3, 0.35, 0.42]
/** A reading that costs more than the likeliest by this is another word; less is certain of a word among others. */
const MARGIN = { alone: 0.08, amongOthers: 0.16 } as const
/** What each doubling of its quotes takes off the cost of a reading: of two likely ones, the common word is meant. */
const COMMONNESS = 0.02
/** No word is without a vowel. */
const VOWEL = /[aeiouy]/

/** How a Latin spelling is read. */
interface SoundOptions {
  /** Highest cost, by default as the length of the word allows. */
  most?: number | undefined
  /** The word has the Arabic article before it, which Urdu writes on to it. */
  withArticle?: boolean
  /** Other words of the query tell which reading is meant. */
  amongOthers?: boolean
  /** The word beside it tells which reading is meant, however common others are. */
  besideKnown?: boolean
}

/**
 * Terms of Urdu script that a Latin spelling is read as, the likeliest first: hukumat is حکومت and not حکمت, putin is
 * پوتن and پیوٹن.
 */
export function soundReadings(
  lexicon: Lexicon,
  word: string,
  { most = mostCost(word), withArticle = false, amongOthers = false, besideKnown = false }: SoundOptions = {},
): Reading[] {
  const before = withArticle ? ARABIC_ARTICLE : ''
  const candidates = soundCandidates(lexicon, withArticle ? `${LATIN_ARTICLE}${word}` : word)
    .filter((term) => term.startsWith(before))
    .map((term) => ({ term, cost: transliterationCost(word, term.slice(before.length)) }))
    .filter(({ term, cost }) => cost <= most && !isSecondAlone(word, term) && lexicon.stands([term]))
    .map(({ term, cost }) => ({
      term,
      cost,
      rank: cost - COMMONNESS * Math.log2(1 + lexicon.frequency(term)),
    }))
    .sort((a, b) => a.rank - b.rank)
  const likeliest = candidates[0]?.rank ?? 0
  const margin = besideKnown ? Infinity : amongOthers ? MARGIN.amongOthers : MARGIN.alone
  return candidates
    .filter(({ rank }) => rank <= likeliest + margin)
    .map(({ term, cost }) => ({ terms: [term], weight: Math.round(100 - 25 * cost) / 100, by: 'sound' }))
}

/** Whether a term is the second word of an Arabic name alone, with nothing of the first: الدین of alauddin. */
function isSecondAlone(word: string, term: string): boolean {
  const second = term.startsWith(ARABIC_ARTICLE) ? fromArticle(word) : null
  return second !== null && transliterationCost(second, term) < Infinity
}

function mostCost(word: string): number {
  return MOST_COST[Math.min(word.length, MOST_COST.length - 1)] ?? 0
}

/** Terms with the consonants of a Latin spelling. */
function soundCandidates({ index }: Lexicon, word: string): string[] {
  if (!VOWEL.test(word) || hasLetterRun(word)) return []
  const grammar = isStopWord(word)
  const once = word.replace(/([cskt]h)\1/g, '$1')
  // سح is written sh too, as in Ishaq, and a last ز is s, as in Cummins.
  const spoken = [once, once.replace('sh', 's'), once.replace(/s$/, 'z')].flatMap(sounds)
  const alike = [...new Set(spoken.map(soundKey))].flatMap((key) =>
    index.vocabulary.sameSoundKey(key).map(({ term }) => term),
  )
  return [...new Set(alike)].filter((term) => !/^[a-z]/.test(term) && isStopWord(term) === grammar)
}
