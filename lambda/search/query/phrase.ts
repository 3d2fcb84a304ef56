/** Words that a phrase may be written with. */
export interface Spellings {
  /** Terms of the index that are the word in another spelling, itself included. */
  sameWord: (word: string) => readonly string[]
  /** Two terms of the index that are the word written apart. */
  apart: (word: string) => readonly (readonly string[])[]
}

/** A phrase in all its spellings. */
export interface PhraseForms {
  /** For each word of the phrase what may stand for it: terms that a quote must all hold, in one of these rows. */
  places: readonly (readonly (readonly string[])[])[]
  /** Finds the phrase among folded words with a space before, between and after them. */
  pattern: RegExp
}

/** Words of a phrase that a quote may write as one. */
const MOST_JOINED = 3

/**
 * The spellings of words that follow each other: each word in any of its spellings, apart or as one with the next, so
 * that "وزیر اعظم" finds وزیراعظم and the reverse.
 */
export function phraseForms(spellings: Spellings, phrase: readonly string[]): PhraseForms {
  const words = phrase.map((word) => [
    [word],
    ...spellings.sameWord(word).flatMap((same) => (same === word ? [] : [[same]])),
    ...spellings.apart(word),
  ])
  const joined = (from: number, to: number) =>
    spellings.sameWord(phrase.slice(from, to).join('')).map((term) => [term])
  const places = words.map((alternatives, at) => [
    ...alternatives,
    ...runsWith(at, phrase.length).flatMap(([from, to]) => joined(from, to)),
  ])
  const inOrder = words.map((alternatives) => `(?:${alternatives.map(literal).join('|')})`).join(' ?')
  const whole = phrase.length > 1 && phrase.length <= MOST_JOINED ? joined(0, phrase.length).map(literal) : []
  return { places, pattern: new RegExp(` (${[inOrder, ...whole].join('|')})(?= )`, 'gu') }
}

/** Words that follow each other as they stand. */
export function exactly(sequence: readonly string[]): PhraseForms {
  return {
    places: sequence.map((term) => [[term]]),
    pattern: new RegExp(` (${literal(sequence)})(?= )`, 'gu'),
  }
}

/** Runs of two words and more with the word at a place, as `[from, to)`. */
function runsWith(at: number, length: number): [from: number, to: number][] {
  const runs: [number, number][] = []
  for (let from = Math.max(0, at - MOST_JOINED + 1); from <= at; from++) {
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(length, from + MOST_JOINED); to++)
      runs.push([from, to])
  }
  return runs
}

function literal(terms: readonly string[]): string {
  return terms.join(' ').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
