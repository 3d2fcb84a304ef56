import { soundSimilarity } from '../text/sound-similarity'
import { soundKey, sounds } from '../text/sounds'
import { isStopWord } from '../text/stop-words'
import type { TermIndex } from './term-index'
import type { SoundAlike } from './vocabulary'

/** What a word or phrase of a query stands for in the index: one term, or several that follow each other. */
export interface Expansion {
  terms: readonly string[]
  /** 1 for the word itself, less for what is merely like it. */
  weight: number
}

/** Shares of the score that a match keeps, by how it came about. */
const WEIGHT = {
  looseKey: 0.95,
  compound: 0.9,
  stem: 0.85,
  prefix: 0.6,
  wideStem: 0.6,
  fuzzy: 0.6,
  sound: 0.9,
  nearSound: 0.6,
  widePrefix: 0.4,
} as const

/** Likeness falls fast below identity: of two words with one consonant key the right one is seldom under .9. */
const SOUND_EXPONENT = 4
const LEAST_SIMILARITY = 0.75
/** Wide matching keeps this many terms for a word, the best ones. */
const MOST_EXPANSIONS = 48
const SHORTEST_PREFIX = 2
const SHORTEST_PART = 2

class Expansions {
  private readonly best = new Map<string, Expansion>()

  add(weight: number, term: string, next?: string): void {
    const id = next === undefined ? term : `${term} ${next}`
    if ((this.best.get(id)?.weight ?? 0) < weight) {
      this.best.set(id, { terms: next === undefined ? [term] : [term, next], weight })
    }
  }

  strongest(most: number): Expansion[] {
    const all = [...this.best.values()]
    return all.length <= most ? all : all.sort((a, b) => b.weight - a.weight).slice(0, most)
  }
}

/**
 * Terms that are the word itself: as typed, in another spelling, in another number or case, written as one or as
 * two words, and, for a `prefix`, unfinished.
 */
export function strictExpansions(
  index: TermIndex,
  words: readonly string[],
  at: number,
  prefix: boolean,
): Expansion[] {
  return strict(index, words, at, prefix).strongest(Infinity)
}

/** The strict ones, and terms that sound or look like the word. */
export function wideExpansions(
  index: TermIndex,
  words: readonly string[],
  at: number,
  prefix: boolean,
): Expansion[] {
  const expansions = strict(index, words, at, prefix)
  const word = words[at] ?? ''
  addSoundAlikes(expansions, index, word, prefix)
  if (isStopWord(word)) return expansions.strongest(MOST_EXPANSIONS)
  for (const term of index.vocabulary.sameWideStem(word)) expansions.add(WEIGHT.wideStem, term)
  const distance = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (distance > 0) {
    for (const [term, edits] of index.termsNear(word, distance)) {
      if (edits > 0 && !isStopWord(term)) expansions.add(WEIGHT.fuzzy * (1 - edits / word.length), term)
    }
    addPrefixed(expansions, index, word, WEIGHT.widePrefix)
  }
  return expansions.strongest(MOST_EXPANSIONS)
}

function strict(index: TermIndex, words: readonly string[], at: number, prefix: boolean): Expansions {
  const word = words[at] ?? ''
  const expansions = new Expansions()
  if (index.hasTerm(word)) expansions.add(1, word)
  if (prefix && word.length >= SHORTEST_PREFIX) addPrefixed(expansions, index, word, WEIGHT.prefix)
  if (isStopWord(word)) return expansions
  for (const term of index.vocabulary.sameLooseKey(word)) expansions.add(WEIGHT.looseKey, term)
  for (const term of index.vocabulary.sameStem(word)) expansions.add(WEIGHT.stem, term)
  addJoined(expansions, index, words, at)
  addSplit(expansions, index, word)
  return expansions
}

/** Two words of the query that the index knows as one: مار خور finds مارخور. */
function addJoined(expansions: Expansions, index: TermIndex, words: readonly string[], at: number): void {
  for (const joined of [`${words[at - 1] ?? ''}${words[at]}`, `${words[at]}${words[at + 1] ?? ''}`]) {
    if (joined === words[at]) continue
    for (const term of index.vocabulary.sameLooseKey(joined)) expansions.add(WEIGHT.compound, term)
  }
}

/** A word of the query that the index knows as two: نیوزیلینڈ finds نیوزی لینڈ. */
function addSplit(expansions: Expansions, index: TermIndex, word: string): void {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    if (index.hasTerm(head) && index.hasTerm(tail)) expansions.add(WEIGHT.compound, head, tail)
  }
}

function addPrefixed(expansions: Expansions, index: TermIndex, word: string, weight: number): void {
  for (const term of index.termsWithPrefix(word)) {
    const rest = term.length - word.length
    if (rest > 0) expansions.add((weight * term.length) / (term.length + 0.3 * rest), term)
  }
}

function addSoundAlikes(expansions: Expansions, index: TermIndex, word: string, prefix: boolean): void {
  for (const spoken of sounds(word)) {
    const key = soundKey(spoken)
    const add = (alike: readonly SoundAlike[], weight: number, unfinished = false) => {
      for (const other of alike) {
        const heard = unfinished ? other.spoken.slice(0, spoken.length) : other.spoken
        const similarity = soundSimilarity(spoken, heard)
        if (similarity >= LEAST_SIMILARITY) expansions.add(weight * similarity ** SOUND_EXPONENT, other.term)
      }
    }
    add(index.vocabulary.sameSoundKey(key), WEIGHT.sound)
    if (key.length >= 3) add(index.vocabulary.nearSoundKey(key), WEIGHT.nearSound)
    if (prefix && key.length >= 3) add(index.vocabulary.longerSoundKey(key), WEIGHT.widePrefix, true)
  }
}
