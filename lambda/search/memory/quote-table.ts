import type { ArticleChange, ArticleSummary } from '../../store/article'
import { type IndexedArticle, type IndexedQuote, indexedArticle } from '../indexed-quote'
import type { ListableArticle } from './article-list'
import type { Segment } from './segment/segment'
import type { SegmentArticle } from './segment/segment-builder'

/** What a change did to the table: slots that are empty now, and slots that are filled. */
export interface TableChange {
  removed: { slot: number; quote: IndexedQuote }[]
  added: { slot: number; quote: IndexedQuote }[]
}

interface KnownArticle {
  revision: number
  changedAt: string
  slots: readonly number[]
  /** Null once deleted. */
  article: IndexedArticle | null
}

/**
 * The quotes of the index, each in a slot: a small integer that is used again once its quote is gone; those of a segment
 * have the slots from 0 on. Knows the last change of every article it met, deleted ones included, so changes may come
 * twice and in any order.
 */
export class QuoteTable {
  /** Slots from here on are the table's own, those below the segment's. */
  readonly border: number
  /** The quotes of the table's own slots. */
  private readonly own: (IndexedQuote | undefined)[] = []
  private readonly free: number[] = []
  private readonly slotById = new Map<string, number>()
  /** Articles that have changed since the segment was made. */
  private readonly known = new Map<string, KnownArticle>()
  /** 1 for each article of the segment that has. */
  private readonly superseded: Uint8Array
  private newest: string
  private lastPurge: string
  private count: { articles: number; quotes: number }

  constructor(private readonly segment: Segment | null = null) {
    const { articles = 0, quotes = 0, asOf = '' } = segment?.facts ?? {}
    this.border = segment?.quotes.count ?? 0
    this.superseded = new Uint8Array(segment?.quotes.articleIds.length ?? 0)
    this.newest = asOf
    this.lastPurge = segment?.facts.purged ?? ''
    this.count = { articles, quotes }
  }

  /** Newest place in the feed that the table has met; empty before the first. */
  get asOf(): string {
    return this.newest
  }

  /** Newest place in the feed at which an article was purged; empty when none was. */
  get purged(): string {
    return this.lastPurge
  }

  get size(): { articles: number; quotes: number } {
    return { ...this.count }
  }

  /** Quotes that have come or gone since the segment was made. */
  turnover = 0

  /** One more than the highest slot in use. */
  get capacity(): number {
    return this.border + this.own.length
  }

  /** The articles that are there. */
  *articles(): Generator<ListableArticle> {
    for (const { article } of this.known.values()) {
      if (article) yield { ...article, load: () => article }
    }
    if (this.segment === null) return
    const { quotes } = this.segment
    for (let number = 0; number < this.superseded.length; number++) {
      if (this.superseded[number] === 1 || quotes.present[number] === 0) continue
      const time = quotes.time[number] as number
      const load = () => quotes.article(number)
      yield { ...quotes.filtered(number), time: Number.isNaN(time) ? null : time, load }
    }
  }

  /** Whether this is the last change that the table met of an article. */
  knows({ id, changedAt }: Pick<ArticleChange, 'id' | 'changedAt'>): boolean {
    return this.lastOf(id)?.changedAt === changedAt
  }

  get(slot: number): IndexedQuote | undefined {
    if (slot >= this.border) return this.own[slot - this.border]
    if (this.segment === null || this.segment.dead[slot] !== 0) return undefined
    const { quotes } = this.segment
    return {
      quote: quotes.quote(slot),
      article: quotes.article(quotes.articleOf[slot] as number),
      addedAt: quotes.addedAtOf(slot),
      mention: null,
      words: {},
    }
  }

  /** Whether a slot holds a quote. */
  has(slot: number): boolean {
    return slot < this.border ? this.segment?.dead[slot] === 0 : this.own[slot - this.border] !== undefined
  }

  slotOf(id: string): number | undefined {
    const slot = this.slotById.get(id) ?? this.segment?.quotes.slotOf(id)
    return slot === undefined || this.segment?.dead[slot] === 1 ? undefined : slot
  }

  /** What tells a quote from others with equal scores and dates. */
  placeOf(slot: number): { article: string; start: number; id: string } {
    const quotes = this.packed(slot)
    if (quotes === null) {
      const { quote, article } = this.ownQuote(slot)
      return { article: article.id, start: quote.start, id: quote.id }
    }
    const article = quotes.articleIds.get(quotes.articleOf[slot] as number)
    return { article, start: quotes.starts[slot] as number, id: quotes.id(slot) }
  }

  /** Place in the feed of the last change of a quote's article. */
  changedAtOf(slot: number): string {
    const quotes = this.packed(slot)
    return quotes?.changedAtOf(quotes.articleOf[slot] as number) ?? this.ownQuote(slot).article.changedAt
  }

  /** A quote's kind, and of its article what filters ask. */
  filtered(slot: number): { quote: Pick<IndexedQuote['quote'], 'kind'>; article: ListableFacts } {
    const quotes = this.packed(slot)
    if (quotes === null) return this.ownQuote(slot)
    const kind = quotes.kinds.get(slot) as IndexedQuote['quote']['kind']
    return { quote: { kind }, article: quotes.filtered(quotes.articleOf[slot] as number) }
  }

  /** A test whether the quote in a slot was met by a place in the feed. */
  addedBy(asOf: string): (slot: number) => boolean {
    const packed = this.segment?.quotes.addedBy(asOf)
    return (slot) => (packed && slot < this.border ? packed(slot) : this.ownQuote(slot).addedAt <= asOf)
  }

  /** All slots that hold a quote, in ascending order. */
  occupied(): number[] {
    const occupied: number[] = []
    for (let slot = 0; slot < this.border; slot++) if (this.segment?.dead[slot] === 0) occupied.push(slot)
    this.own.forEach((quote, at) => {
      if (quote) occupied.push(this.border + at)
    })
    return occupied
  }

  /**
   * Takes in a change. A higher revision is newer whatever the clocks say; a later place in the feed is too, for
   * revisions begin again when an article returns after the trace of its deletion is gone.
   *
   * @returns null when the table knows this change of the article or a later one
   */
  apply(change: ArticleChange): TableChange | null {
    const { id, revision, changedAt } = change
    const known = this.lastOf(id)
    if (known && known.revision >= revision && known.changedAt >= changedAt) return null
    if (changedAt > this.newest) this.newest = changedAt
    if (change.purged && changedAt > this.lastPurge) this.lastPurge = changedAt
    this.supersede(id)
    const removed = (known?.slots ?? []).map((slot) => ({ slot, quote: this.vacate(slot) }))
    const metAt = new Map(removed.map(({ quote }) => [quote.quote.id, quote.addedAt]))
    const article = change.article && indexedArticle(change, change.article, change.article.quotes.length)
    const added = article ? this.fill(change, article, (quote) => metAt.get(quote) ?? changedAt) : []
    this.count = {
      articles: this.count.articles + (article ? 1 : 0) - (known?.present ? 1 : 0),
      quotes: this.count.quotes + added.length - removed.length,
    }
    this.turnover += added.length + removed.length
    this.known.set(id, { revision, changedAt, slots: added.map(({ slot }) => slot), article })
    return { removed, added }
  }

  /** The articles that have changed since the segment was made, in ascending order of their ids. */
  *changed(): Generator<SegmentArticle> {
    for (const id of [...this.known.keys()].sort()) yield this.ownArticle(id)
  }

  private ownArticle(id: string): SegmentArticle {
    const { revision, changedAt, article, slots } = this.known.get(id) as KnownArticle
    const own = slots.map((slot) => this.ownQuote(slot))
    return {
      id,
      revision,
      changedAt,
      article: article && { ...summaryOf(article), quotes: own.map(({ quote }) => quote) },
      addedAt: own.map(({ addedAt }) => addedAt),
    }
  }

  /** What is known of an article, by its own slots or by those of the segment. */
  private lastOf(
    id: string,
  ): { revision: number; changedAt: string; slots: readonly number[]; present: boolean } | undefined {
    const known = this.known.get(id)
    if (known) return { ...known, present: known.article !== null }
    const quotes = this.segment?.quotes
    const number = quotes?.articleIds.find(id)
    if (quotes === undefined || number === undefined) return undefined
    return {
      revision: quotes.revisionOf(number),
      changedAt: quotes.changedAtOf(number),
      slots: quotes.slotsOf(number),
      present: quotes.present[number] === 1,
    }
  }

  private supersede(id: string): void {
    const number = this.segment?.quotes.articleIds.find(id)
    if (number !== undefined) this.superseded[number] = 1
  }

  private fill(
    { article: record }: ArticleChange,
    article: IndexedArticle,
    addedAt: (quoteId: string) => string,
  ): TableChange['added'] {
    return (record?.quotes ?? []).map((stored) => {
      const slot = this.free.pop() ?? this.capacity
      const quote: IndexedQuote = {
        quote: stored,
        article,
        addedAt: addedAt(stored.id),
        mention: null,
        words: {},
      }
      this.own[slot - this.border] = quote
      this.slotById.set(stored.id, slot)
      return { slot, quote }
    })
  }

  private vacate(slot: number): IndexedQuote {
    const quote = this.get(slot)
    if (!quote) throw new Error(`slot ${slot} is empty`)
    if (slot < this.border) this.segment?.remove(slot)
    else {
      this.own[slot - this.border] = undefined
      this.slotById.delete(quote.quote.id)
      this.free.push(slot)
    }
    return quote
  }

  /** The segment's quotes for one of its slots; null for another. */
  private packed(slot: number) {
    return slot < this.border ? (this.segment as Segment).quotes : null
  }

  private ownQuote(slot: number): IndexedQuote {
    const quote = this.own[slot - this.border]
    if (!quote) throw new Error(`slot ${slot} is empty`)
    return quote
  }
}

type ListableFacts = Pick<IndexedArticle, 'id' | 'keys' | 'day'>

/** What the feed told of an article beside its quotes. */
function summaryOf(article: IndexedArticle): Omit<ArticleSummary, 'quotes'> {
  const { id, revision, changedAt, day, time, keys, quotes, ...summary } = article
  return summary
}
