import type { ArticleChange } from '../../store/article'
import { type IndexedArticle, type IndexedQuote, indexedArticle } from '../indexed-quote'

/** What a change did to the table: slots that are empty now, and slots that are filled. */
export interface TableChange {
  removed: { slot: number; quote: IndexedQuote }[]
  added: { slot: number; quote: IndexedQuote }[]
}

interface KnownArticle {
  revision: number
  changedAt: string
  slots: number[]
  /** Null once deleted. */
  article: IndexedArticle | null
}

/**
 * The quotes of the index, each in a slot: a small integer that is used again once its quote is gone. Knows the
 * last change of every article it met, deleted ones included, so changes may come twice and in any order.
 */
export class QuoteTable {
  private readonly slots: (IndexedQuote | undefined)[] = []
  private readonly free: number[] = []
  private readonly slotById = new Map<string, number>()
  private readonly known = new Map<string, KnownArticle>()
  private newest = ''
  private present = 0

  /** Newest place in the feed that the table has met; empty before the first. */
  get asOf(): string {
    return this.newest
  }

  /** The articles that are there. */
  *articles(): Generator<IndexedArticle> {
    for (const { article } of this.known.values()) if (article) yield article
  }

  get size(): { articles: number; quotes: number } {
    return { articles: this.present, quotes: this.slotById.size }
  }

  /** One more than the highest slot in use. */
  get capacity(): number {
    return this.slots.length
  }

  /** Whether this is the last change that the table met of an article. */
  knows({ id, changedAt }: Pick<ArticleChange, 'id' | 'changedAt'>): boolean {
    return this.known.get(id)?.changedAt === changedAt
  }

  get(slot: number): IndexedQuote | undefined {
    return this.slots[slot]
  }

  slotOf(id: string): number | undefined {
    return this.slotById.get(id)
  }

  /** All slots that hold a quote, in ascending order. */
  occupied(): number[] {
    const occupied: number[] = []
    this.slots.forEach((quote, slot) => {
      if (quote) occupied.push(slot)
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
    const known = this.known.get(id)
    if (known && known.revision >= revision && known.changedAt >= changedAt) return null
    if (changedAt > this.newest) this.newest = changedAt
    const removed = (known?.slots ?? []).map((slot) => ({ slot, quote: this.vacate(slot) }))
    const metAt = new Map(removed.map(({ quote }) => [quote.quote.id, quote.addedAt]))
    const article = change.article && indexedArticle(change, change.article)
    const added = article ? this.fill(article, (quote) => metAt.get(quote) ?? changedAt) : []
    this.present += (article ? 1 : 0) - (known?.article ? 1 : 0)
    this.known.set(id, { revision, changedAt, slots: added.map(({ slot }) => slot), article })
    return { removed, added }
  }

  private fill(article: IndexedArticle, addedAt: (quoteId: string) => string): TableChange['added'] {
    return article.quotes.map((stored) => {
      const slot = this.free.pop() ?? this.slots.length
      const quote: IndexedQuote = {
        quote: stored,
        article,
        addedAt: addedAt(stored.id),
        mention: null,
        words: {},
      }
      this.slots[slot] = quote
      this.slotById.set(stored.id, slot)
      return { slot, quote }
    })
  }

  private vacate(slot: number): IndexedQuote {
    const quote = this.slots[slot]
    if (!quote) throw new Error(`slot ${slot} is empty`)
    this.slots[slot] = undefined
    this.slotById.delete(quote.quote.id)
    this.free.push(slot)
    return quote
  }
}
