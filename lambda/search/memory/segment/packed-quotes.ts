import { FIELD_FACET_NAMES, type FieldFacetName } from '../../../contract/filters'
import type { ArticleSummary } from '../../../store/article'
import type { StoredQuote } from '../../../store/record'
import type { IndexedArticle } from '../../indexed-quote'
import type { Filtered } from '../../query/filter'
import { valueKey } from '../../query/value-key'
import { CodedTexts } from './coded-texts'
import type { SegmentFile, WholeNumbers } from './segment-file'
import { StringTable } from './string-table'

/** Stands where there is no value. */
export const NO_VALUE = -1

/** The values of a column, each kept once. */
export class ValueColumn {
  readonly values: StringTable
  /** One more than the numbers of the values, 0 for none. */
  private readonly ids: WholeNumbers

  constructor(file: SegmentFile, name: string) {
    this.values = new StringTable(file, `${name}.values`)
    this.ids = file.numbers(`${name}.ids`)
  }

  /** The number of the value in a row; {@link NO_VALUE} for none. */
  id(row: number): number {
    return (this.ids[row] as number) - 1
  }

  get(row: number): string | null {
    const id = this.id(row)
    return id === NO_VALUE ? null : this.values.get(id)
  }

  /**
   * Numbers of the slots that each value is that of, at one more than the number of the value.
   *
   * @param firstSlots the first slot of each row, and the number of slots
   */
  uses(firstSlots: WholeNumbers): Uint32Array {
    const { ids } = this
    const uses = new Uint32Array(this.values.length + 1)
    for (let row = 0; row < ids.length; row++) {
      const slots = (firstSlots[row + 1] as number) - (firstSlots[row] as number)
      const id = ids[row] as number
      uses[id] = (uses[id] as number) + slots
    }
    return uses
  }

  /**
   * Writes a number for the value of each slot.
   *
   * @param numbers at one more than the number of the value
   */
  spread(firstSlots: WholeNumbers, numbers: Int32Array, target: Int32Array): void {
    const { ids } = this
    for (let row = 0; row < ids.length; row++) {
      const number = numbers[ids[row] as number] as number
      const end = firstSlots[row + 1] as number
      for (let slot = firstSlots[row] as number; slot < end; slot++) target[slot] = number
    }
  }
}

/** The articles and quotes of a segment: what every match is asked for as columns, the rest as coded texts. */
export class PackedQuotes {
  /** Ids of all articles, deleted ones included, in ascending order: their places are their numbers. */
  readonly articleIds: StringTable
  /** 1 for each article that is there, 0 for a deleted one. */
  readonly present: Uint8Array
  /** First slot of each article, and the number of slots. */
  readonly firstSlots: WholeNumbers
  readonly time: Float64Array
  readonly fields: Record<FieldFacetName, ValueColumn>
  readonly articleOf: WholeNumbers
  readonly starts: WholeNumbers
  readonly kinds: ValueColumn
  readonly speakers: { name: ValueColumn; role: ValueColumn; type: ValueColumn }
  /** Marks of texts, NaN for a quote of its own, and the slots of those that several quotes have. */
  readonly marks: { marks: Float64Array; repeated: Uint32Array }
  /** Pairs of slots: a reported clause, and a statement within it. */
  readonly nested: Uint32Array
  private readonly revisions: Float64Array
  private readonly days: ValueColumn
  /** Places in the feed, in ascending order. */
  private readonly places: StringTable
  private readonly changedAt: WholeNumbers
  private readonly addedAt: WholeNumbers
  private readonly ids: StringTable
  private readonly byId: Uint32Array
  private readonly records: CodedTexts
  private readonly known: (Filtered['article'] | undefined)[] = []

  constructor(file: SegmentFile) {
    this.articleIds = new StringTable(file, 'articles')
    this.present = file.bytes('articles.present')
    this.firstSlots = file.numbers('articles.firstSlots')
    this.revisions = file.float64('articles.revisions')
    this.time = file.float64('articles.time')
    this.days = new ValueColumn(file, 'articles.day')
    const fields = FIELD_FACET_NAMES.map((name) => [name, new ValueColumn(file, `articles.${name}`)])
    this.fields = Object.fromEntries(fields)
    this.places = new StringTable(file, 'places')
    this.changedAt = file.numbers('articles.changedAt')
    this.ids = new StringTable(file, 'quotes')
    this.byId = file.uint32('quotes.byId')
    this.articleOf = file.numbers('quotes.article')
    this.starts = file.numbers('quotes.start')
    this.addedAt = file.numbers('quotes.addedAt')
    this.kinds = new ValueColumn(file, 'quotes.kind')
    this.speakers = {
      name: new ValueColumn(file, 'quotes.speaker'),
      role: new ValueColumn(file, 'quotes.role'),
      type: new ValueColumn(file, 'quotes.type'),
    }
    this.marks = { marks: file.float64('quotes.marks'), repeated: file.uint32('quotes.repeated') }
    this.nested = file.uint32('quotes.nested')
    this.records = new CodedTexts(file, 'records')
  }

  /** Number of quotes: slots are 0 and up. */
  get count(): number {
    return this.articleOf.length
  }

  id(slot: number): string {
    return this.ids.get(slot)
  }

  slotOf(id: string): number | undefined {
    let [low, high] = [0, this.byId.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.ids.compare(this.byId[middle] as number, id) < 0) low = middle + 1
      else high = middle
    }
    const slot = this.byId[low]
    return slot !== undefined && this.ids.compare(slot, id) === 0 ? slot : undefined
  }

  /** Where the index first met a quote. */
  addedAtOf(slot: number): string {
    return this.places.get(this.addedAt[slot] as number)
  }

  /** A test whether a quote was there at a place in the feed. */
  addedBy(asOf: string): (slot: number) => boolean {
    const first = this.places.lowerBound(`${asOf}\0`)
    return (slot) => (this.addedAt[slot] as number) < first
  }

  changedAtOf(article: number): string {
    return this.places.get(this.changedAt[article] as number)
  }

  revisionOf(article: number): number {
    return this.revisions[article] as number
  }

  /** What filters ask of an article; kept, for a filter asks of all. */
  filtered(article: number): Filtered['article'] {
    this.known[article] ??= {
      id: this.articleIds.get(article),
      day: this.days.get(article),
      keys: Object.fromEntries(
        FIELD_FACET_NAMES.map((name) => {
          const value = this.fields[name].get(article)
          return [name, value === null ? null : valueKey(value)]
        }),
      ) as Filtered['article']['keys'],
    }
    return this.known[article]
  }

  /** An article that is there as the index keeps it. */
  article(article: number): IndexedArticle {
    const time = this.time[article] as number
    return {
      ...this.summary(article),
      ...this.filtered(article),
      time: Number.isNaN(time) ? null : time,
      revision: this.revisionOf(article),
      changedAt: this.changedAtOf(article),
      quotes: (this.firstSlots[article + 1] as number) - (this.firstSlots[article] as number),
    }
  }

  /** What the feed told of an article beside its quotes. */
  summary(article: number): Omit<ArticleSummary, 'quotes'> {
    return JSON.parse(this.records.get((this.firstSlots[article] as number) + article))
  }

  quote(slot: number): StoredQuote {
    const record = JSON.parse(this.records.get(slot + (this.articleOf[slot] as number) + 1))
    return { id: this.id(slot), ...record }
  }

  /** Slots of an article's quotes, in their order. */
  slotsOf(article: number): number[] {
    const [from, to] = [this.firstSlots[article] as number, this.firstSlots[article + 1] as number]
    return Array.from({ length: to - from }, (_, i) => from + i)
  }
}
