import { isStopWord } from '../../language/urdu/stop-words'
import { terms } from '../../language/urdu/tokenize'
import { FIELDS, type Field, fieldKeepsStopWords } from '../memory/quote-document'
import type { Postings, TermIndex } from '../memory/term-index'

/** The text of a field of the quote in a slot. */
export type FieldText = (slot: number, field: Field) => string

/**
 * Postings of words that follow each other in one field, by field: read from the index for one word; for more,
 * quotes that hold all the words are looked at.
 */
export function sequencePostings(
  index: TermIndex,
  fieldText: FieldText,
  sequence: readonly string[],
): (Postings | undefined)[] {
  const [only, ...others] = sequence
  if (only !== undefined && others.length === 0) return index.postings(only)
  const postings = new Map(sequence.map((term) => [term, index.postings(term)]))
  return FIELDS.map((field, id) => {
    const indexed = [...postings]
      .filter(([term]) => fieldKeepsStopWords(field) || !isStopWord(term))
      .map(([, byField]) => byField[id])
    const found = new Map<number, number>()
    for (const slot of slotsInAll(indexed)) {
      const times = occurrences(terms(fieldText(slot, field)), sequence)
      if (times > 0) found.set(slot, times)
    }
    return found.size > 0 ? found : undefined
  })
}

function slotsInAll(postings: readonly (Postings | undefined)[]): number[] {
  const present = postings.filter((posting) => posting !== undefined).sort((a, b) => a.size - b.size)
  const [rarest, ...others] = present
  if (!rarest || present.length < postings.length) return []
  return [...rarest.keys()].filter((slot) => others.every((posting) => posting.has(slot)))
}

function occurrences(words: readonly string[], sequence: readonly string[]): number {
  let times = 0
  for (let at = 0; at + sequence.length <= words.length; at++) {
    if (sequence.every((term, i) => words[at + i] === term)) times++
  }
  return times
}
