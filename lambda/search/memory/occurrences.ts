import { isStopWord } from '../../language/urdu/stop-words'
import { FIELDS, type Field, fieldKeepsStopWords } from '../indexed-quote'
import type { PhraseForms } from '../query/phrase'
import type { Postings, TermIndex } from './term-index'

/** The folded words of a field of the quote in a slot, with a space before, between and after them. */
export type FieldWords = (slot: number, field: Field) => string

/** Words that follow each other, as quotes write them, and where. */
export interface Occurrence {
  terms: readonly string[]
  /** By field, in the order of {@link FIELDS}. */
  postings: (Postings | undefined)[]
}

/** Postings that all hold a quote in which one spelling of a word stands. */
type Alternative = readonly Postings[]

/**
 * Where a phrase stands: quotes that hold its words are looked at, for the index does not know the places of words.
 *
 * @param fields where to look
 */
export function occurrences(
  index: TermIndex,
  fieldWords: FieldWords,
  { places, pattern }: PhraseForms,
  fields: readonly Field[],
): Occurrence[] {
  const found = new Map<string, Map<number, number>[]>()
  for (const field of fields) {
    const id = FIELDS.indexOf(field)
    for (const slot of candidates(alternativesIn(index, places, id))) {
      for (const [, words = ''] of fieldWords(slot, field).matchAll(pattern)) {
        const byField = found.get(words) ?? []
        found.set(words, byField)
        const times = byField[id] ?? new Map<number, number>()
        byField[id] = times.set(slot, (times.get(slot) ?? 0) + 1)
      }
    }
  }
  return [...found].map(([words, byField]) => ({
    terms: words.split(' '),
    postings: FIELDS.map((_, id) => byField[id]),
  }))
}

/** For each word that a field's postings tell of, its spellings that stand there. */
function alternativesIn(index: TermIndex, places: PhraseForms['places'], id: number): Alternative[][] {
  const indexed = (term: string) => fieldKeepsStopWords(FIELDS[id] as Field) || !isStopWord(term)
  return places
    .filter((alternatives) => alternatives.every((terms) => terms.some(indexed)))
    .map((alternatives) =>
      alternatives.flatMap((terms) => {
        const postings = terms.filter(indexed).map((term) => index.postings(term)[id])
        return postings.every((posting) => posting !== undefined) ? [postings as Alternative] : []
      }),
    )
}

/** Slots in which each word has a spelling; those of the rarest word are tried. */
function* candidates(words: readonly (readonly Alternative[])[]): Generator<number> {
  const size = (alternatives: readonly Alternative[]) =>
    alternatives.reduce((sum, [first]) => sum + (first?.size ?? 0), 0)
  const [rarest, ...others] = [...words].sort((a, b) => size(a) - size(b))
  const tried = new Set<number>()
  const holds = (slot: number) => (alternative: Alternative) =>
    alternative.every((posting) => posting.has(slot))
  for (const [first, ...rest] of rarest ?? []) {
    for (const slot of first?.keys() ?? []) {
      const fits = holds(slot)
      if (tried.has(slot) || !fits(rest) || !others.every((alternatives) => alternatives.some(fits))) continue
      tried.add(slot)
      yield slot
    }
  }
}
