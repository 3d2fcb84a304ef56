import { isStopWord } from '../../../language/urdu/stop-words'
import { FIELDS, type Field, fieldKeepsStopWords } from '../../indexed-quote'
import type { PhraseForms } from '../../query/phrase'
import { FEW, occurrences, type TokenSource } from '../occurrences'
import type { Postings } from '../postings'
import type { Occurrence, TermReader } from '../term-reader'
import { PackedVocabulary } from './packed-vocabulary'
import { PostingLists } from './posting-lists'
import type { SegmentFile, WholeNumbers } from './segment-file'
import { StringTable } from './string-table'
import { WordRows } from './word-rows'

/** How often all rows are searched, which takes a millisecond or two for 100,000 quotes. */
const MOST_SEARCHES = 4

const TEXT = FIELDS.indexOf('text')

/** The terms of a segment, read where they lie. A token is the rank of a term by frequency. */
export class PackedTerms implements TermReader {
  readonly vocabulary: PackedVocabulary
  private readonly terms: StringTable
  /** Ranks by term, and terms by rank. */
  private readonly ranks: WholeNumbers
  private readonly byRank: WholeNumbers
  private readonly lists: PostingLists[]
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
      slotsWithPair: (firsts, seconds, field) => this.slotsWithPair(firsts, seconds, field),
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
      for (const rank of new Set(tokens.subarray(0, length))) {
        const id = this.byRank[rank] as number
        if (fieldKeepsStopWords(name) || !isStopWord(this.terms.get(id))) this.lists[field]?.forget(id)
      }
    })
  }

  private slotsWithPair(
    firsts: readonly number[],
    seconds: readonly number[],
    field: number,
  ): number[] | null {
    // Several slots have one row of a title.
    if (FIELDS[field] === 'title') return null
    const pairs = firsts.flatMap((first) => seconds.map((second) => [first, second]))
    const few = pairs.map((pair) => this.fewSlotsWith(pair, field))
    if (few.filter((slots) => slots === null).length > MOST_SEARCHES) return null
    const rows = this.rows[field] as WordRows
    const all = pairs.flatMap((pair, at) => [...(few[at] ?? rows.rowsWith(pair))])
    return [...new Set(all)].sort((a, b) => a - b).filter((slot) => this.dead[slot] === 0)
  }

  /** Slots with the rarest of some terms, when they are few and postings tell of them. */
  private fewSlotsWith(ranks: readonly number[], field: number): Iterable<number> | null {
    const list = this.lists[field] as PostingLists
    const ids = ranks.map((rank) => this.byRank[rank] as number)
    const indexed = ids.filter(
      (id) => fieldKeepsStopWords(FIELDS[field] as Field) || !isStopWord(this.terms.get(id)),
    )
    const [rarest] = indexed.sort((a, b) => list.size(a) - list.size(b))
    if (rarest === undefined || list.size(rarest) >= FEW) return null
    return list.get(rarest)?.keys() ?? []
  }

  private row(slot: number, field: number): { tokens: Uint32Array; length: number } {
    return (this.rows[field] as WordRows).read(this.rowOf(slot, FIELDS[field] as Field))
  }

  /** Whether a quote that is there has the term. */
  private isUsed(id: number): boolean {
    return this.lists.some((list) => list.size(id) > 0)
  }
}
