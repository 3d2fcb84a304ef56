import type { ReadBy } from '../../../contract/matches'
import { urduNames, urduWords } from '../../../language/urdu/english'
import { isStopWord } from '../../../language/urdu/stop-words'
import type { Lexicon } from '../lexicon'
import { articleNames, articleReadings } from './article'
import { letterForms } from './letters'
import type { Reading } from './reading'
import { soundReadings } from './sound'
import { twoWordReadings } from './two-words'

/** A word of a query in Latin script, between its neighbours. */
export interface RomanWord {
  /** Folded. */
  word: string
  /** It was typed in capitals. */
  capitals: boolean
  before: string | undefined
  after: string | undefined
}

/** Another language's word for the same is less than the word itself. */
const TRANSLATION = 0.5
/** A word that is known counts by its sound only where it is spelled as Urdu would be: `war` is جنگ, and وار. */
const HARDLY_ANY_COST = 0.06
/** Two words are one only where that is spelled as it sounds. */
const MOST_JOINED_COST = 0.2
/** A short word in small letters is seldom an abbreviation. */
const SHORTEST_ABBREVIATION = { capital: 2, small: 3 } as const
/** Letters of an abbreviation at most. */
export const LONGEST_ABBREVIATION = 6

export function isRoman(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

/**
 * The Urdu that a word in Latin script stands for, as quotes of the index have it; none when there is no such. An
 * abbreviation whose letters stand in a quote is that; a name that English spells its own way is looked up; other words
 * are read by their sound, and common words of the news in translation too.
 */
export function readInUrdu(lexicon: Lexicon, word: RomanWord): Reading[] {
  const whole = word.capitals ? [] : articleNames(lexicon, word)
  if (whole.length > 0) return whole
  const named = [...abbreviations(lexicon, word), ...names(lexicon, word)]
  if (named.length > 0 || (word.capitals && isStopWord(word.word)))
    return [...named, ...(word.capitals ? [] : articleReadings(lexicon, word))]
  const phrase = standing(lexicon, pairsOf(word).flatMap(urduWords), TRANSLATION, 'translation')
  if (phrase.length > 0) return phrase
  const known = urduNames(word.word).length > 0
  const translated = standing(lexicon, urduWords(word.word), TRANSLATION, 'translation')
  return [
    ...bySound(lexicon, word, known || translated.length > 0 ? HARDLY_ANY_COST : undefined),
    ...translated,
  ]
}

function bySound(lexicon: Lexicon, word: RomanWord, most: number | undefined): Reading[] {
  // Capitals that are no abbreviation of the quotes are that of something else.
  if (word.capitals && word.word.length <= SHORTEST_ABBREVIATION.small) return []
  const amongOthers = word.before !== undefined || word.after !== undefined
  const one = soundReadings(lexicon, word.word, { most, amongOthers })
  const two = one.length > 0 ? [] : twoWordReadings(lexicon, word.word)
  return [...one, ...two, ...articleReadings(lexicon, word), ...joined(lexicon, word)]
}

/** An abbreviation as quotes have it, in Latin letters too. */
export function readLetters(lexicon: Lexicon, letters: string): Reading[] {
  return standing(lexicon, [...letterForms(lexicon.index, letters), [letters]], 1, 'letters')
}

function abbreviations(lexicon: Lexicon, { word, capitals, before, after }: RomanWord): Reading[] {
  const isInitial = word.length === 1 && (before !== undefined || after !== undefined) && !isStopWord(word)
  if (isInitial) return standing(lexicon, letterForms(lexicon.index, word), 1, 'letters')
  const shortest = capitals ? SHORTEST_ABBREVIATION.capital : SHORTEST_ABBREVIATION.small
  if (word.length < shortest || word.length > LONGEST_ABBREVIATION) return []
  // The name of K is the postposition as well: کے آئی ایم ایف is no kim.
  if (!capitals && (isStopWord(word) || word.startsWith('k'))) return []
  return standing(lexicon, letterForms(lexicon.index, word), 1, 'letters')
}

function names(lexicon: Lexicon, roman: RomanWord): Reading[] {
  const { word, capitals } = roman
  // The same letters are a word of grammar: us, un.
  if (!capitals && isStopWord(word)) return []
  const ofPairs = standing(lexicon, pairsOf(roman).flatMap(urduNames), 1, 'name')
  return ofPairs.length > 0 ? ofPairs : standing(lexicon, urduNames(word), 1, 'name')
}

/** The word with each of its neighbours. */
function pairsOf({ word, before, after }: RomanWord): string[] {
  return [before && `${before} ${word}`, after && `${word} ${after}`].filter((pair) => pair !== undefined)
}

/** A name in two words that Urdu writes as one, or parts elsewhere: new zealand. */
function joined(lexicon: Lexicon, { word, before, after }: RomanWord): Reading[] {
  const neighbours = [before, after].filter((other) => other !== undefined && isRoman(other))
  const runs = [before && before + word, after && word + after].slice(0, neighbours.length > 0 ? 2 : 0)
  return runs.flatMap((run) => {
    if (!run || !isRoman(run)) return []
    const one = soundReadings(lexicon, run, { most: MOST_JOINED_COST })
    if (one.length > 0) return one
    const parted = run === before + word ? run.length - word.length : word.length
    return twoWordReadings(lexicon, run, parted)
  })
}

function standing(
  { stands }: Lexicon,
  forms: readonly (readonly string[])[],
  weight: number,
  by: ReadBy,
): Reading[] {
  return forms.filter(stands).map((terms) => ({ terms, weight, by }))
}
