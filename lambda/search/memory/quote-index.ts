import { FACET_NAMES, FILTERS } from '../../contract/filters'
import { SORTS, type SortKey } from '../../contract/sorts'
import type { ArticleChange } from '../../store/article'
import type { ChangeKey } from '../../store/change-feed'
import { fieldWords, type IndexedQuote } from '../indexed-quote'
import type {
  ArticlesAnswer,
  ArticlesRequest,
  Hit,
  Moment,
  SearchAnswer,
  SearchRequest,
  SpeakerEntity,
  SpeakerRecord,
  Suggestion,
} from '../port'
import { decodeCursor, encodeCursor, type Position } from '../query/cursor'
import { type Filtered, quoteFilter } from '../query/filter'
import { firstInOrder, sortKey } from '../query/order'
import { fittingHits } from '../query/page-size'
import { parseQuery } from '../query/query'
import { Shown } from '../query/shown'
import { suggestions } from '../query/suggest'
import { valueKey } from '../query/value-key'
import { SpeakerDirectory, speakerEntity } from '../speakers/speaker-directory'
import type { Spelling } from '../speakers/speaker-resolution'
import { listArticles } from './article-list'
import { Columns, NONE } from './columns'
import { CoveredClauses } from './covered'
import { countFacets, type ValueFacetName } from './facets'
import { hit, matchedSequences } from './hit'
import { JoinedTerms } from './joined-terms'
import { KnownNames } from './known-names'
import { type Corpus, type Found, findMatches } from './match'
import { quoteDocument } from './quote-document'
import { QuoteTable } from './quote-table'
import { ScoreBuffers } from './score-buffers'
import type { SegmentContent } from './segment/build-segment'
import { NO_VALUE } from './segment/packed-quotes'
import type { Segment } from './segment/segment'
import type { StringTable } from './segment/string-table'
import { TermIndex } from './term-index'
import type { TermReader } from './term-reader'
import { ValueIds } from './value-ids'

/** Share of its score that a reported clause keeps beside statements. */
const REPORTED_SHARE = 0.7

const VALUE_FACETS = FACET_NAMES.filter((name) => name !== 'speaker')

/** The quotes of all articles that the change feed has told of, searched in memory. */
export class QuoteIndex {
  private readonly table: QuoteTable
  /** The terms of quotes that no segment has. */
  private readonly own: TermIndex
  private readonly index: TermReader
  private readonly directory = new SpeakerDirectory()
  /** The values of each facet but the speakers, which are the directory's. */
  private readonly ids = Object.fromEntries(
    VALUE_FACETS.map((name) => [name, new ValueIds(valueKey)]),
  ) as Record<ValueFacetName, ValueIds>
  private readonly columns = new Columns()
  private readonly covered = new CoveredClauses()
  private readonly buffers = new ScoreBuffers()

  /** @param segment what an earlier index knew; nothing when left out */
  constructor(private readonly segment: Segment | null = null) {
    this.table = new QuoteTable(segment)
    this.own = new TermIndex((slot, field) => fieldWords(this.at(slot), field), segment?.terms)
    const { border } = this.table
    const lengths = (field: number) => this.own.fieldLengths(field)
    this.index = segment ? new JoinedTerms(border, segment.terms, this.own, lengths) : this.own
    if (segment) this.restore(segment)
  }

  /** What a segment is made of that has all that this index knows, but for the place in the feed. */
  get content(): Omit<SegmentContent, 'place'> {
    return { base: this.segment, changed: this.table.changed(), asOf: this.table.asOf }
  }

  /** Quotes that the index has beside those of its segment. */
  get ownQuotes(): number {
    return this.table.ownQuotes
  }

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
   * The index as the port has it: quotes that come later stay out of its searches.
   *
   * @param age seconds since the index was known to be up to date
   */
  moment(age: number): Moment {
    const { asOf } = this.table
    return {
      age,
      asOf,
      size: this.size,
      search: async (request) => this.search(request, asOf),
      suggest: async (q, limit) => this.suggest(q, limit),
      speakers: async (q, limit) => this.speakers(q, limit),
      speaker: async (name) => this.speaker(name),
      quote: async (id) => this.quote(id),
      articles: async (request) => this.articles(request),
    }
  }

  /**
   * Answers a search.
   *
   * @param newest quotes that were added after this place in the feed stay out; a page goes by its first page
   * @throws {InvalidCursorError} when the cursor is malformed or belongs to another search
   */
  search(request: SearchRequest, newest = this.table.asOf): SearchAnswer {
    const started = performance.now()
    const position = request.cursor === undefined ? null : decodeCursor(request, request.cursor)
    const asOf = position?.asOf ?? newest
    const names = new KnownNames(this.directory, request.speaker, position?.reading)
    const accepts = quoteFilter(request, (spelling) => names.isSpeaker(spelling))
    const parsed = parseQuery(request.q)
    const corpus = this.corpus(asOf, names)
    const isAccepted = accepts && ((slot: number) => accepts(this.filtered(slot)))
    const matches = findMatches(corpus, parsed, isAccepted, position?.reading.widened ?? null)
    const found = { ...matches, slots: this.covered.without(matches.slots) }
    this.preferStatements(found)
    const sort = parsed.blank && request.sort === 'relevance' ? 'newest' : request.sort
    const page = this.page({ ...request, sort }, found, position)
    const all = page.entries.map(({ slot, key }) =>
      hit(this.at(slot), key.score, matchedSequences(found.clauses, slot)),
    )
    const hits = all.slice(0, fittingHits(all))
    const more = page.more || hits.length < all.length
    const last = page.entries[hits.length - 1]?.key
    const shown = (position?.shown ?? new Shown()).and(hits.map(({ id }) => id))
    const reading = { widened: found.widened, ...names.read }
    const answer = {
      query: request.q,
      total: found.slots.length,
      widened: found.widened,
      hits,
      facets: countFacets(found.slots, this.columns, this.directory, this.ids),
      next: more && last ? encodeCursor(request, { asOf, last, shown, reading }) : null,
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
      const { spelling, article } = this.filtered(slot)
      if (spelling === null || !spellings.has(spelling) || article.day === null) continue
      const month = article.day.slice(0, 7)
      months.set(month, (months.get(month) ?? 0) + 1)
    }
    return { speaker: speakerEntity([...spellings]), months }
  }

  /** A quote as a hit without marks and with score 0; null when there is none of that id. */
  quote(id: string): Hit | null {
    const slot = this.table.slotOf(id)
    return slot === undefined ? null : hit(this.at(slot), 0, [])
  }

  /** @throws {InvalidCursorError} when the cursor is malformed */
  articles(request: ArticlesRequest): ArticlesAnswer {
    return listArticles(this.table.articles(), request)
  }

  private add(slot: number, indexed: IndexedQuote): void {
    const { quote, article } = indexed
    this.own.add(quoteDocument(slot, indexed))
    this.covered.add(slot, quote, this.enclosing(indexed))
    // A description such as ایک عینی شاہد means somebody else in each article: it is nobody in the directory.
    const { speaker: said } = quote
    indexed.spelling = said && said.type !== 'unnamed' ? this.directory.add(said.name, article.id) : null
    const values = VALUE_FACETS.map((name) => {
      const value = facetValue(indexed, name)
      return [name, value === null ? NONE : this.ids[name].acquire(value)]
    })
    const speaker = indexed.spelling?.id ?? NONE
    this.columns.set(slot, { speaker, ...Object.fromEntries(values) }, article.time ?? Number.NaN)
  }

  /** Words as they were said stand above a reporter's, where all else is equal or nearly so. */
  private preferStatements({ slots, scores }: Found): void {
    const reported = this.ids.kind.idOf('reported')
    if (reported === undefined) return
    const kinds = this.columns.values.kind
    for (const slot of slots) {
      if (kinds[slot] === reported) scores[slot] = (scores[slot] ?? 0) * REPORTED_SHARE
    }
  }

  /** The quotes that one is nested in, from the inmost out. */
  private *enclosing(indexed: IndexedQuote): Generator<{ slot: number; quote: IndexedQuote['quote'] }> {
    let { nestedIn } = indexed.quote
    while (nestedIn !== null) {
      const slot = this.table.slotOf(nestedIn)
      if (slot === undefined) return
      const { quote } = this.at(slot)
      yield { slot, quote }
      nestedIn = quote.nestedIn
    }
  }

  private remove(slot: number, indexed: IndexedQuote): void {
    this.covered.remove(slot)
    const { article } = indexed
    const spelling = this.spellingOf(slot)
    if (slot >= this.table.border) this.own.remove(quoteDocument(slot, indexed))
    if (spelling) this.directory.remove(spelling, article.id)
    for (const name of VALUE_FACETS) {
      const value = facetValue(indexed, name)
      if (value !== null) this.ids[name].release(value)
    }
  }

  private corpus(asOf: string, names: KnownNames): Corpus {
    const isNewest = asOf >= this.table.asOf
    const includes = isNewest ? null : this.table.addedBy(asOf)
    this.buffers.begin(this.table.capacity)
    const all = () => (includes ? this.table.occupied().filter(includes) : this.table.occupied())
    return {
      index: this.index,
      otherSpellings: (term) => names.otherSpellings(term),
      isKnown: (term) => this.isKnown(term, includes),
      scope: { buffers: this.buffers, count: isNewest ? this.size.quotes : all().length, includes },
      all,
    }
  }

  private page({ sort, limit }: SearchRequest, { slots, scores }: Found, position: Position | null) {
    const { time } = this.columns
    const key = (slot: number) =>
      sortKey(this.table.placeOf(slot), scores[slot] ?? 0, time[slot] ?? Number.NaN)
    const { leading: leadingNumber } = SORTS[sort]
    const leading = (slot: number) =>
      leadingNumber({ score: scores[slot] ?? 0, time: timeOrNull(time[slot]) })
    const isShown = (id: string) => position?.shown.has(id) ?? false
    const after = position && !position.shown.complete ? this.pageStart(position, slots, key) : null
    const first = firstInOrder({ slots, leading, key }, { sort, count: limit + 1, after, isShown })
    return { entries: first.slice(0, limit), more: first.length > limit }
  }

  /**
   * Where a page begins when not all that was shown is remembered: what stands before the first hit that is has been
   * shown too. Hits whose article has changed since tell nothing, for they may stand elsewhere now.
   */
  private pageStart(
    { asOf, last, shown }: Position,
    slots: number[],
    key: (slot: number) => SortKey,
  ): SortKey {
    const at = (slot: number) => ({ slot, id: this.table.placeOf(slot).id })
    const unchanged = slots.filter((slot) => this.table.changedAtOf(slot) <= asOf)
    const first = shown.earliest(unchanged.map(at))
    return first === null ? last : key(first.slot)
  }

  /** Whether a term stands in a quote that takes part. */
  private isKnown(term: string, includes: ((slot: number) => boolean) | null): boolean {
    if (includes === null) return this.index.hasTerm(term)
    return this.index.postings(term).some((posting) => [...(posting?.keys() ?? [])].some(includes))
  }

  /** What filters ask of a quote. */
  private filtered(slot: number): Filtered {
    return { ...this.table.filtered(slot), spelling: this.spellingOf(slot) }
  }

  private spellingOf(slot: number): Spelling | null {
    const id = this.columns.values.speaker[slot] ?? NONE
    return id === NONE ? null : (this.directory.spelling(id) ?? null)
  }

  /** Makes columns, values and speakers of the quotes of a segment. */
  private restore({ quotes }: Segment): void {
    const { columns, directory } = this
    columns.reserve(quotes.count + 1024)
    for (let slot = 0; slot < quotes.count; slot++) {
      columns.time[slot] = quotes.time[quotes.articleOf[slot] as number] as number
    }
    for (const name of VALUE_FACETS) {
      const { ids, values } = name === 'kind' ? quotes.kinds : quotes.fields[name]
      const row = (slot: number) => (name === 'kind' ? slot : (quotes.articleOf[slot] as number))
      restoreValues(
        columns.values[name],
        quotes.count,
        this.ids[name],
        values,
        (slot) => ids[row(slot)] as number,
      )
    }
    const speakers = quotes.speakers.ids
    const column = columns.values.speaker
    for (let slot = 0; slot < quotes.count; slot++) {
      const speaker = speakers[slot] as number
      column[slot] =
        speaker === NO_VALUE
          ? NONE
          : directory.add(
              quotes.speakers.values.get(speaker),
              quotes.articleIds.get(quotes.articleOf[slot] as number),
            ).id
    }
    for (let at = 0; at < quotes.nested.length; at += 2) {
      this.covered.note(quotes.nested[at] as number, quotes.nested[at + 1] as number)
    }
  }

  private at(slot: number): IndexedQuote {
    const quote = this.table.get(slot)
    if (!quote) throw new Error(`slot ${slot} is empty`)
    return quote
  }
}

/** What a quote counts for in a facet. */
function facetValue({ quote, article }: IndexedQuote, name: ValueFacetName): string | null {
  return name === 'kind' ? quote.kind : article[FILTERS[name].field]
}

/** Fills the column of a facet, with each of its values counted as often as quotes have it. */
function restoreValues(
  column: Int32Array,
  slots: number,
  ids: ValueIds,
  values: StringTable,
  valueIn: (slot: number) => number,
): void {
  const uses = new Uint32Array(values.length)
  for (let slot = 0; slot < slots; slot++) {
    const value = valueIn(slot)
    if (value !== NO_VALUE) uses[value] = (uses[value] as number) + 1
  }
  const idOf = Array.from(uses, (times, value) =>
    times === 0 ? NONE : ids.acquire(values.get(value), times),
  )
  for (let slot = 0; slot < slots; slot++) {
    const value = valueIn(slot)
    column[slot] = value === NO_VALUE ? NONE : (idOf[value] as number)
  }
}

function timeOrNull(time: number | undefined): number | null {
  return time === undefined || Number.isNaN(time) ? null : time
}
