import MiniSearch from 'minisearch'
import { isStopWord } from '../../language/urdu/stop-words'
import { terms } from '../../language/urdu/tokenize'
import { FIELDS, type Field, fieldKeepsStopWords } from '../indexed-quote'
import type { PhraseForms } from '../query/phrase'
import { occurrences } from './occurrences'
import type { Postings } from './postings'
import type { QuoteDocument } from './quote-document'
import type { Occurrence, TermReader } from './term-reader'
import { Vocabulary } from './vocabulary'

const TEXT = FIELDS.indexOf('text')

/** Postings shorter than this are too small to matter. */
const WORTH_COMPACTING = 256

/**
 * A MiniSearch index whose postings can be read term by term.
 *
 * MiniSearch keeps the terms, their postings and the field lengths, and finds terms by prefix and edit distance.
 * Its `search` makes a result object for every match of every term, which takes most of the time of a query of
 * ordinary words; reading the postings lets the ranking intersect first and hold numbers only.
 *
 * A document's id is its slot, and MiniSearch's own short id is made equal to it, so slots of removed quotes are
 * used again and no table grows with updates. Documents are taken out with `remove`, which leaves nothing behind
 * to vacuum.
 */
export class TermIndex extends MiniSearch<QuoteDocument> implements TermReader {
  readonly vocabulary = new Vocabulary()
  /** Terms of the document that MiniSearch is adding or removing. */
  private readonly touched: Set<string>
  /** Removals from large postings since they were made or copied; counted high, for each field of a term counts. */
  private readonly removals = new WeakMap<Postings, number>()
  /** Number of different words of each field, by slot. */
  private readonly lengths: Uint16Array[]

  /**
   * @param words all folded words of a field of the quote in a slot, in order
   * @param below slots that this index leaves to another part, with the lengths of their fields
   */
  constructor(
    private readonly words: (slot: number, field: Field) => readonly string[],
    below?: Pick<TermReader, 'fieldLengths'>,
  ) {
    const touched = new Set<string>()
    super({
      fields: [...FIELDS],
      tokenize: (text, field) => fieldTerms(text, field as Field),
      processTerm: (term) => {
        touched.add(term)
        return term
      },
      autoVacuum: false,
    })
    this.touched = touched
    this.lengths = FIELDS.map((_, field) => withRoom(below?.fieldLengths(field) ?? new Uint16Array()))
  }

  override add(document: QuoteDocument): void {
    this.touched.clear()
    this._nextId = document.id
    super.add(document)
    for (const term of this.touched) this.vocabulary.add(term)
    this.noteLengths(document.id)
  }

  override remove(document: QuoteDocument): void {
    this.touched.clear()
    super.remove(document)
    for (const term of this.touched) {
      const byField = this._index.get(term)
      if (byField) this.compact(byField)
      else this.vocabulary.delete(term)
    }
  }

  hasTerm(term: string): boolean {
    return this._index.has(term)
  }

  postings(term: string): (Postings | undefined)[] {
    const byField = this._index.get(term)
    return FIELDS.map((_, field) => byField?.get(field))
  }

  quotesWith(term: string): number {
    return this._index.get(term)?.get(TEXT)?.size ?? 0
  }

  fieldLengths(field: number): Uint16Array {
    return this.lengths[field] ?? new Uint16Array()
  }

  occurrences(forms: PhraseForms, fields: readonly Field[]): Occurrence[] {
    const row = (slot: number, field: number) => {
      const tokens = this.words(slot, FIELDS[field] as Field)
      return { tokens, length: tokens.length }
    }
    const itself = (term: string) => term
    const capacity = this.fieldLengths(TEXT).length
    const source = {
      capacity,
      postings: (term: string) => this.postings(term),
      token: itself,
      term: itself,
      row,
    }
    return occurrences(source, forms, fields)
  }

  termsWithPrefix(prefix: string): string[] {
    return [...this._index.atPrefix(prefix).keys()]
  }

  termsNear(term: string, distance: number): [term: string, distance: number][] {
    return [...this._index.fuzzyGet(term, distance)].map(([near, [, edits]]) => [near, edits])
  }

  /**
   * Copies postings that have lost a quarter of their size. A JavaScript map keeps the place of a deleted entry until
   * it has no room left, and may double then: 100 articles edited 30 times made an index of 18,000 quotes a third
   * larger.
   */
  private compact(byField: Map<number, Map<number, number>>): void {
    for (const [field, postings] of byField) {
      if (postings.size < WORTH_COMPACTING) continue
      const removals = (this.removals.get(postings) ?? 0) + 1
      if (removals > postings.size / 4) byField.set(field, new Map(postings))
      else this.removals.set(postings, removals)
    }
  }

  private noteLengths(slot: number): void {
    this.lengths.forEach((lengths, field) => {
      let column = lengths
      if (slot >= lengths.length) {
        column = new Uint16Array(2 * slot)
        column.set(lengths)
        this.lengths[field] = column
      }
      column[slot] = this._fieldLength.get(slot)?.[field] ?? 0
    })
  }
}

function withRoom(lengths: Uint16Array): Uint16Array {
  const longer = new Uint16Array(lengths.length + 1024)
  longer.set(lengths)
  return longer
}

function fieldTerms(text: string, field: Field): string[] {
  const all = terms(text)
  return fieldKeepsStopWords(field) ? all : all.filter((term) => !isStopWord(term))
}
