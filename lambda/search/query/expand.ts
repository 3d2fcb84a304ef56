import { urduNames } from '../../language/urdu/english'
import { hasLetterRun } from '../../language/urdu/letter-runs'
import { soundSimilarity } from '../../language/urdu/sound-similarity'
import { soundKey, sounds } from '../../language/urdu/sounds'
import { isForm } from '../../language/urdu/stem'
import { isStopWord } from '../../language/urdu/stop-words'
import { transliterationCost } from '../../language/urdu/transliteration'
import type { Lexicon } from './lexicon'
import { isRoman } from './roman-to-urdu/read-in-urdu'
import type { Reading } from './roman-to-urdu/reading'
import type { SoundAlike, Terms } from './terms'

/** What a word or phrase of a query stands for in the index: one term, or several that follow each other. */
export interface Expansion {
  terms: readonly string[]
  /** 1 for the word itself, less for what is merely like it. */
  weight: number
}

/** A word of a query, between its neighbours. */
export interface QueryWord {
  word: string
  before: string | undefined
  after: string | undefined
  /** It may be unfinished. */
  prefix: boolean
  /** It was typed in capitals, as abbreviations are. */
  capitals: boolean
  /** What it is in Urdu, of a word in Latin script or an abbreviation. */
  readings: readonly Reading[]
}

/**
 * Shares of the score that a match keeps, by how it came about. Ranks hardly move with the values, but each kind of
 * match is needed; mean reciprocal rank of 41 queries of one kind with it and without: sound alikes .93 and .14 (Roman
 * Urdu), compounds .951 and .935, fuzzy .951 and .935, both stems .951 and .927 (variants and typos).
 */
const WEIGHT = {
  looseKey: 0.95,
  compound: 0.9,
  otherSpelling: 0.9,
  stem: 0.85,
  prefix: 0.6,
  wideStem: 0.6,
  fuzzy: 0.6,
  sound: 0.9,
  nearSound: 0.4,
  widePrefix: 0.4,
} as const

/** Likeness falls fast below identity: of the words with one consonant key the one meant is seldom under .9 alike. */
const SOUND_EXPONENT = 6
/** Words less alike are left out; between words of Urdu script, which shows long vowels, the more so. */
const LEAST_SIMILARITY = { latin: 0.75, urdu: 0.85 } as const
/** The same where a consonant differs, or the word goes on. */
const LEAST_NEAR_SIMILARITY = { latin: 0.9, urdu: 0.85 } as const
/** Cost of a near spelling in Latin script at most: one vowel may be missing, and one be another. */
const MOST_NEAR_COST = 0.7
/** Wide matching keeps this many terms for a word, the best ones. */
const MOST_EXPANSIONS = 48
const SHORTEST_PREFIX = 2
const SHORTEST_WIDE_PREFIX = 4
const SHORTEST_PART = 2
const SHORTEST_NEAR_SOUND = 3
/** Edits that wide matching forgives, by the length of the word: about a fifth of it. */
const FORGIVEN_EDITS = [0, 0, 0, 0, 1, 1, 1, 1, 2]

/** The expansions of one word, each with its best weight. A topic never expands to a stop word, nor the reverse. */
class Expansions {
  private readonly best = new Map<string, Expansion>()
  private readonly grammar: boolean

  /** @param isContent the word is none of grammar, whatever it looks like */
  constructor(word: string, isContent: boolean) {
    this.grammar = !isContent && isStopWord(word)
  }

  add(weight: number, ...terms: string[]): void {
    const [first] = terms
    if (first === undefined || (terms.length === 1 && isStopWord(first) !== this.grammar)) return
    const id = terms.join(' ')
    if ((this.best.get(id)?.weight ?? 0) < weight) this.best.set(id, { terms, weight })
  }

  strongest(most: number): Expansion[] {
    const all = [...this.best.values()]
    if (all.length <= most) return all
    return all
      .sort((a, b) => b.weight - a.weight || (a.terms.join() < b.terms.join() ? -1 : 1))
      .slice(0, most)
  }
}

/**
 * Terms that are the word itself: as typed, in another spelling, in another number or case, written as one or as
 * two words, and, for a `prefix`, unfinished.
 */
export function strictExpansions(lexicon: Lexicon, word: QueryWord): Expansion[] {
  return strict(lexicon, word).strongest(Infinity)
}

/**
 * The strict ones, and terms that sound or look like the word. An abbreviation is like nothing else, nor is a name that
 * English spells its own way.
 */
export function wideExpansions(lexicon: Lexicon, queryWord: QueryWord): Expansion[] {
  const { index } = lexicon
  const { word, readings } = queryWord
  const expansions = strict(lexicon, queryWord)
  const isCertain = readings.some(({ by }) => by === 'letters') || urduNames(word).length > 0
  if (isCertain || queryWord.capitals || hasLetterRun(word)) return expansions.strongest(Infinity)
  addSoundAlikes(expansions, index, queryWord)
  for (const term of index.vocabulary.sameWideStem(word)) expansions.add(WEIGHT.wideStem, term)
  addNear(expansions, lexicon, word)
  if (word.length >= SHORTEST_WIDE_PREFIX) addPrefixed(expansions, index, word, WEIGHT.widePrefix)
  return expansions.strongest(MOST_EXPANSIONS)
}

function strict(lexicon: Lexicon, queryWord: QueryWord): Expansions {
  const { index } = lexicon
  const { word, prefix, readings } = queryWord
  const expansions = new Expansions(
    word,
    readings.some(({ by }) => by !== 'sound'),
  )
  if (index.hasTerm(word)) expansions.add(1, word)
  for (const { terms, weight, by } of readings) {
    const [only = '', ...others] = terms
    if (others.length > 0 || by === 'letters') expansions.add(weight, ...terms)
    if (by === 'letters') continue
    if (others.length > 0) addSameLooseKey(expansions, index, terms.join(''), weight)
    else {
      addForms(expansions, lexicon, only, { weight, isSpelling: (joined) => isSpelling(word, joined) })
      for (const parts of splits(index, only)) expansions.add(weight * WEIGHT.compound, ...parts)
    }
  }
  if (readings.length > 0) return expansions
  addForms(expansions, lexicon, word, { weight: 1, isSpelling: () => true })
  addJoined(expansions, index, queryWord)
  for (const parts of splits(index, word)) expansions.add(WEIGHT.compound, ...parts)
  if (prefix && word.length >= SHORTEST_PREFIX) addPrefixed(expansions, index, word, WEIGHT.prefix)
  return expansions
}

/**
 * A term in other spellings, in another number or case.
 *
 * @param isSpelling whether a spelling in speakers' names, its words joined, can be meant
 */
function addForms(
  expansions: Expansions,
  { index, otherSpellings }: Lexicon,
  term: string,
  { weight, isSpelling }: { weight: number; isSpelling: (joined: string) => boolean },
): void {
  if (index.hasTerm(term)) expansions.add(weight, term)
  addSameLooseKey(expansions, index, term, weight)
  for (const form of index.vocabulary.sameStem(term))
    if (isForm(form, term)) expansions.add(weight * WEIGHT.stem, form)
  for (const terms of otherSpellings(term)) {
    if (isSpelling(terms.join(''))) expansions.add(weight * WEIGHT.otherSpelling, ...terms)
  }
}

function addSameLooseKey(expansions: Expansions, index: Terms, term: string, weight: number): void {
  for (const same of index.vocabulary.sameLooseKey(term)) expansions.add(weight * WEIGHT.looseKey, same)
}

/** Two words of the query that the index knows as one: مار خور finds مارخور. */
function addJoined(expansions: Expansions, index: Terms, { word, before, after }: QueryWord): void {
  const joined = [before && before + word, after && word + after]
  for (const compound of joined) {
    if (!compound) continue
    for (const term of index.vocabulary.sameLooseKey(compound)) expansions.add(WEIGHT.compound, term)
  }
}

/** A word that the index knows as two, neither of them grammar: نیوزیلینڈ is نیوزی لینڈ. */
export function splits(index: Terms, word: string): [head: string, tail: string][] {
  const found: [string, string][] = []
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    if (isStopWord(head) || isStopWord(tail)) continue
    if (index.hasTerm(head) && index.hasTerm(tail)) found.push([head, tail])
  }
  return found
}

function addPrefixed(expansions: Expansions, index: Terms, word: string, weight: number): void {
  for (const term of index.termsWithPrefix(word)) {
    const rest = term.length - word.length
    if (rest > 0) expansions.add((weight * term.length) / (term.length + 0.3 * rest), term)
  }
}

/** Terms a few edits away. A word that the index knows as it stands is taken for no typo of another. */
function addNear(expansions: Expansions, { index, isKnown }: Lexicon, word: string): void {
  const distance = FORGIVEN_EDITS[Math.min(word.length, FORGIVEN_EDITS.length - 1)] ?? 0
  if (distance === 0 || isKnown(word)) return
  for (const [term, edits] of index.termsNear(word, distance)) {
    expansions.add(WEIGHT.fuzzy * (1 - edits / word.length), term)
  }
}

function addSoundAlikes(expansions: Expansions, { vocabulary }: Terms, { word, prefix }: QueryWord): void {
  const script = isRoman(word) ? 'latin' : 'urdu'
  for (const spoken of sounds(word)) {
    const key = soundKey(spoken)
    const add = (
      alike: readonly SoundAlike[],
      {
        weight,
        least,
        heardOf = (heard) => heard,
      }: { weight: number; least: number; heardOf?: (heard: string) => string },
    ) => {
      for (const { term, spoken: heard } of alike) {
        const similarity = soundSimilarity(spoken, heardOf(heard))
        if (similarity >= least) expansions.add(weight * similarity ** SOUND_EXPONENT, term)
      }
    }
    const same = vocabulary.sameSoundKey(key).filter(({ term }) => isSpelling(word, term))
    add(same, { weight: WEIGHT.sound, least: LEAST_SIMILARITY[script] })
    if (key.length < SHORTEST_NEAR_SOUND) continue
    add(vocabulary.nearSoundKey(key), { weight: WEIGHT.nearSound, least: LEAST_NEAR_SIMILARITY[script] })
    if (prefix) {
      add(vocabulary.longerSoundKey(key), {
        weight: WEIGHT.widePrefix,
        least: LEAST_NEAR_SIMILARITY[script],
        heardOf: (heard) => heard.slice(0, spoken.length),
      })
    }
  }
}

/** Whether a word can be a spelling of a term: in Latin script, with a letter for each consonant. */
function isSpelling(word: string, term: string): boolean {
  return !isRoman(word) || isRoman(term) || transliterationCost(word, term) <= MOST_NEAR_COST
}
