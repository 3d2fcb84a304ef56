import { isStopWord } from '../../../language/urdu/stop-words'
import { FIELDS, type Field, fieldKeepsStopWords } from '../../indexed-quote'
import type { PhraseForms } from '../../query/phrase'
import { occurrences, type TokenSource } from '../occurrences'
import type { Postings } from '../postings'
import type { Occurrence, TermReader } from '../term-reader'
import { CommonPairs } from './common-pairs'
import { PackedVocabulary } from './packed-vocabulary'
import { PostingLists } from './posting-lists'
import type { SegmentFile, WholeNumbers } from './segment-file'
import { StringTable } from './string-table'
import { WordRows } from './word-rows'

const NO_SLOTS = new Uint32Array()

const TEXT = FIELDS.indexOf('text')

/** The terms of a segment, read where they lie. A token is the rank of a term by frequency. */
export class PackedTerms implements TermReader {
  readonly vocabulary: PackedVocabulary
  private readonly terms: StringTable
  /** Ranks by term, and terms by rank. */
  private readonly ranks: WholeNumbers
  private readonly byRank: WholeNumbers
  private readonly lists: PostingLists[]
  private readonly pairs: CommonPairs
  private readonly rows: WordRows[]
  private readonly lengths: Uint16Array[]
  private readonly source: TokenSource<number>

  /**
   * @param dead 1 for each slot whose quote is gone
   * @param rowOf the row of a field's words for a slot
   */
  constructor(
    file: SegmentFile,
    private readonly dead: Uint8Array,
    private readonly rowOf: (slot: number, field: Field) => number,
  ) {
    this.terms = new StringTable(file, 'terms')
    this.ranks = file.numbers('terms.ranks')
    this.byRank = file.numbers('terms.byRank')
    this.lists = FIELDS.map((field) => new PostingLists(file, `postings.${field}`, dead))
    this.pairs = new CommonPairs(file, dead)
    this.rows = FIELDS.map((field) => new WordRows(file, `rows.${field}`))
    this.lengths = FIELDS.map((field) => file.uint16(`lengths.${field}`))
    this.vocabulary = new PackedVocabulary(file, (id) => (this.isUsed(id) ? this.terms.get(id) : undefined))
    this.source = {
      capacity: dead.length,
      postings: (term) => this.postings(term),
      token: (term) => {
        const id = this.terms.find(term)
        return id === undefined ? undefined : this.ranks[id]
      },
      term: (rank) => this.terms.get(this.byRank[rank] as number),
      row: (slot, field) => this.row(slot, field),
      slotsWithPair: (first, second, field) => this.slotsWithPair(first, second, field),
    }
  }

  hasTerm(term: string): boolean {
    const id = this.terms.find(term)
    return id !== undefined && this.isUsed(id)
  }

  postings(term: string): (Postings | undefined)[] {
    const id = this.terms.find(term)
    return this.lists.map((list) => (id === undefined ? undefined : list.get(id)))
  }

  quotesWith(term: string): number {
    const id = this.terms.find(term)
    return id === undefined ? 0 : (this.lists[TEXT]?.size(id) ?? 0)
  }

  fieldLengths(field: number): Uint16Array {
    return this.lengths[field] ?? new Uint16Array()
  }

  occurrences(forms: PhraseForms, fields: readonly Field[]): Occurrence[] {
    return occurrences(this.source, forms, fields)
  }

  termsWithPrefix(prefix: string): string[] {
    const [from, to] = this.terms.prefixed(prefix)
    const found: string[] = []
    for (let id = from; id < to; id++) if (this.isUsed(id)) found.push(this.terms.get(id))
    return found
  }

  termsNear(term: string, distance: number): [term: string, distance: number][] {
    const found: [string, number][] = []
    for (const [id, edits] of this.terms.near(term, distance)) {
      if (this.isUsed(id)) found.push([this.terms.get(id), edits])
    }
    return found
  }

  /** Takes the quote in a slot out of the statistics; the slot must be among the dead already. */
  remove(slot: number): void {
    FIELDS.forEach((name, field) => {
      const { tokens, length } = this.row(slot, field)
      const words = tokens.subarray(0, length)
      if (field === TEXT) this.pairs.forget(words)
      for (const rank of new Set(words)) {
        const id = this.byRank[rank] as number
        if (fieldKeepsStopWords(name) || !isStopWord(this.terms.get(id))) this.lists[field]?.forget(id)
      }
    })
  }

  private slotsWithPair(first: number, second: number, field: number): number[] | null {
    // Several slots have one row of a title, where not all words have postings either.
    if (FIELDS[field] === 'title' || !fieldKeepsStopWords(FIELDS[field] as Field)) return null
    const common = field === TEXT ? this.pairs.slots(first, second) : null
    if (common !== null) return [...common]
    const both = this.intersect(this.slotsOf(first, field), this.slotsOf(second, field))
    return (this.rows[field] as WordRows).rowsWith(first, second, both)
  }

  private slotsOf(rank: number, field: number): Uint32Array {
    return this.lists[field]?.get(this.byRank[rank] as number)?.slots ?? NO_SLOTS
  }

  private intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
    const [few, many] = a.length < b.length ? [a, b] : [b, a]
    const marks = new Uint8Array(this.dead.length)
    for (let at = 0; at < many.length; at++) marks[many[at] as number] = 1
    const both = new Uint32Array(few.length)
    let found = 0
    for (let at = 0; at < few.length; at++) {
      const slot = few[at] as number
      if (marks[slot] === 1) both[found++] = slot
    }
    return both.subarray(0, found)
  }

  private row(slot: number, field: number): { tokens: Uint32Array; length: number } {
    return (this.rows[field] as WordRows).read(this.rowOf(slot, FIELDS[field] as Field))
  }

  /** Whether a quote that is there has the term. */
  private isUsed(id: number): boolean {
    return this.lists.some((list) => list.size(id) > 0)
  }
}
