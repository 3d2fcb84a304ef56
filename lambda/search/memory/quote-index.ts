import type { ArticleChange } from '../../store/article'
import type { ChangeKey } from '../../store/change-feed'
import { decodeCursor, encodeCursor, type Position } from '../query/cursor'
import { requestFilter } from '../query/filter'
import { firstInOrder, leadingNumber, type SortKey, sortKey } from '../query/order'
import { parseQuery } from '../query/query'
import { suggestions } from '../query/suggest'
import type {
  Hit,
  SearchAnswer,
  SearchRequest,
  SpeakerEntity,
  SpeakerRecord,
  Suggestion,
} from '../search-contract'
import { SpeakerDirectory, speakerEntity } from '../speakers/speaker-directory'
import { Columns, NONE } from './columns'
import { countFacets } from './facets'
import { hit, matchedSequences } from './hit'
import { type Corpus, type Found, findMatches } from './match'
import { type IndexedQuote, quoteDocument } from './quote-document'
import { QuoteTable } from './quote-table'
import { ScoreBuffers } from './score-buffers'
import { TermIndex } from './term-index'
import { ValueIds } from './value-ids'

/** The quotes of all articles that the change feed has told of, searched in memory. */
export class QuoteIndex {
  private readonly table = new QuoteTable()
  private readonly index = new TermIndex()
  private readonly directory = new SpeakerDirectory()
  private readonly sources = new ValueIds()
  private readonly columns = new Columns()
  private readonly buffers = new ScoreBuffers()

  get size(): { articles: number; quotes: number } {
    return this.table.size
  }

  /** Whether the index has this change of an article. */
  knows(key: ChangeKey): boolean {
    return this.table.knows(key)
  }

  /** Takes in changes. Each is whole or not at all: one that is known, or older, does nothing. */
  apply(changes: readonly ArticleChange[]): void {
    for (const change of changes) {
      const { removed, added } = this.table.apply(change) ?? { removed: [], added: [] }
      for (const { slot, quote } of removed) this.remove(slot, quote)
      for (const { slot, quote } of added) this.add(slot, quote)
    }
  }

  /**
   * Answers a search.
   *
   * @throws {InvalidCursorError} when the cursor is malformed or belongs to another search
   */
  search(request: SearchRequest): SearchAnswer {
    const started = performance.now()
    const position = request.cursor === undefined ? null : decodeCursor(request, request.cursor)
    const asOf = position?.asOf ?? this.table.asOf
    const accepts = requestFilter(request, (speaker) => this.directory.matcher(speaker))
    const parsed = parseQuery(request.q)
    const found = findMatches(this.corpus(asOf), parsed, accepts && ((slot) => accepts(this.at(slot))))
    const sort = parsed.blank && request.sort === 'relevance' ? 'newest' : request.sort
    const page = this.page({ ...request, sort }, found, position)
    const last = page.entries.at(-1)?.key
    const answer = {
      query: request.q,
      total: found.slots.length,
      widened: found.widened,
      hits: page.entries.map(({ slot, key }) =>
        hit(this.at(slot), key.score, matchedSequences(found.clauses, slot)),
      ),
      facets: countFacets(found.slots, this.columns, this.directory, this.sources),
      next: page.more && last ? encodeCursor(request, { asOf, last }) : null,
    }
    return { ...answer, tookMs: performance.now() - started }
  }

  /** Completions of what is being typed: speakers first, then terms of quotes. */
  suggest(q: string, limit: number): Suggestion[] {
    return suggestions(this.index, this.directory, q, limit)
  }

  /** Speakers whose names match all words of `q`, those with most quotes first; all speakers for an empty one. */
  speakers(q: string, limit: number): SpeakerEntity[] {
    return this.directory.find(q, limit)
  }

  /** The person that a name means, with the months of the quotes; null when there are none. */
  speaker(name: string): SpeakerRecord | null {
    const spellings = new Set(this.directory.spellingsOf(name))
    if (spellings.size === 0) return null
    const months = new Map<string, number>()
    for (const slot of this.table.occupied()) {
      const { spelling, article } = this.at(slot)
      if (spelling === null || !spellings.has(spelling) || article.publishedAt === null) continue
      const month = article.publishedAt.slice(0, 7)
      months.set(month, (months.get(month) ?? 0) + 1)
    }
    return { speaker: speakerEntity([...spellings]), months }
  }

  /** A quote as a hit without marks and with score 0; null when there is none of that id. */
  quote(id: string): Hit | null {
    const slot = this.table.slotOf(id)
    return slot === undefined ? null : hit(this.at(slot), 0, [])
  }

  private add(slot: number, indexed: IndexedQuote): void {
    const { quote, article } = indexed
    this.index.add(quoteDocument(slot, indexed))
    indexed.spelling = quote.speaker && this.directory.add(quote.speaker.name, article.id)
    this.columns.set(slot, {
      speaker: indexed.spelling?.id ?? NONE,
      source: article.source === null ? NONE : this.sources.acquire(article.source),
      time: article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt),
    })
  }

  private remove(slot: number, indexed: IndexedQuote): void {
    const { spelling, article } = indexed
    this.index.remove(quoteDocument(slot, indexed))
    if (spelling) this.directory.remove(spelling, article.id)
    if (article.source !== null) this.sources.release(article.source)
  }

  private corpus(asOf: string): Corpus {
    const isNewest = asOf >= this.table.asOf
    const includes = isNewest ? null : (slot: number) => this.at(slot).addedAt <= asOf
    this.buffers.begin(this.table.capacity)
    const all = () => (includes ? this.table.occupied().filter(includes) : this.table.occupied())
    return {
      index: this.index,
      otherSpellings: (term) => this.directory.otherSpellings(term),
      fieldText: (slot, field) => quoteDocument(slot, this.at(slot))[field],
      scope: { buffers: this.buffers, count: isNewest ? this.size.quotes : all().length, includes },
      all,
    }
  }

  private page({ sort, limit }: SearchRequest, { slots, scores }: Found, position: Position | null) {
    const { time } = this.columns
    const key = (slot: number) => sortKey(this.at(slot), scores[slot] ?? 0, time[slot] ?? Number.NaN)
    const leading =
      sort === 'relevance'
        ? (slot: number) => scores[slot] ?? 0
        : (slot: number) => leadingNumber(sort, { score: 0, time: time[slot] ?? Number.NaN })
    const after = position && this.currentKey(position.last, key)
    const first = firstInOrder({ slots, leading, key }, { sort, count: limit + 1, after })
    return { entries: first.slice(0, limit), more: first.length > limit }
  }

  /** The sort key that the last hit of a page has now, for scores move when articles come and go. */
  private currentKey(last: SortKey, key: (slot: number) => SortKey): SortKey {
    const slot = this.table.slotOf(last.id)
    const current = slot === undefined ? last : key(slot)
    return current.score > 0 ? current : last
  }

  private at(slot: number): IndexedQuote {
    const quote = this.table.get(slot)
    if (!quote) throw new Error(`slot ${slot} is empty`)
    return quote
  }
}
