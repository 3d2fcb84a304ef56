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
  SpeakerRecord,
  SpeakersAnswer,
  SpeakersRequest,
  Suggestion,
} from '../port'
import { type About, asks, namedIn, namesOf, withoutName } from '../query/about'
import { decodeCursor, encodeCursor, type Position } from '../query/cursor'
import { quoteFilter } from '../query/filter'
import type { MatchedSequence } from '../query/highlight'
import { firstInOrder, sortKey } from '../query/order'
import { fittingHits } from '../query/page-size'
import { parseQuery, type Query } from '../query/query'
import { Shown } from '../query/shown'
import { suggestions } from '../query/suggest'
import { valueKey } from '../query/value-key'
import type { Mention } from '../speakers/mention'
import type { Person } from '../speakers/person'
import { SpeakerDirectory } from '../speakers/speaker-directory'
import { listSpeakers, speakerEntity } from '../speakers/speaker-page'
import { listArticles } from './article-list'
import { Columns, NONE } from './columns'
import { CoveredClauses } from './covered'
import { countFacets, type ValueFacetName } from './facets'
import { hit, matchedSequences } from './hit'
import { KnownNames } from './known-names'
import { type Corpus, type Found, findMatches } from './match'
import { quoteDocument } from './quote-document'
import { QuoteTable } from './quote-table'
import { ScoreBuffers } from './score-buffers'
import { type Postings, TermIndex } from './term-index'
import { ValueIds } from './value-ids'

/** Share of its score that a reported clause keeps beside statements. */
const REPORTED_SHARE = 0.7

const VALUE_FACETS = FACET_NAMES.filter((name) => name !== 'speaker')

/** The quotes of all articles that the change feed has told of, searched in memory. */
export class QuoteIndex {
  private readonly table = new QuoteTable()
  private readonly index = new TermIndex()
  private readonly directory = new SpeakerDirectory()
  /** The values of each facet but the speakers, which are the directory's. */
  private readonly ids = Object.fromEntries(
    VALUE_FACETS.map((name) => [name, new ValueIds(valueKey)]),
  ) as Record<ValueFacetName, ValueIds>
  private readonly columns = new Columns()
  private readonly covered = new CoveredClauses()
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
      speakers: async (request) => this.speakers(request),
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
    const accepts = quoteFilter(request, (mention) => names.isSpeaker(mention))
    const parsed = parseQuery(request.q)
    const named = namedIn(parsed, this.directory, this.index)
    const about = aboutOf(named, position?.reading.about ?? null)
    const corpus = {
      ...this.corpus(asOf, names),
      about: about && {
        about,
        own: this.ownQuotes(about, named),
        ownFirst: isWanted(request.q, parsed, about, named?.person ?? null),
        ownFirstNear: asks(request.q),
      },
    }
    const isAccepted = accepts && ((slot: number) => accepts(this.at(slot)))
    const matches = findMatches(corpus, parsed, isAccepted, position?.reading.widened ?? null)
    const found = { ...matches, slots: this.covered.without(matches.slots) }
    this.preferStatements(found)
    const sort = parsed.blank && request.sort === 'relevance' ? 'newest' : request.sort
    const page = this.page({ ...request, sort }, found, position)
    const all = page.entries.map(({ slot, key }) =>
      this.hit(slot, key.score, matchedSequences(found.clauses, slot)),
    )
    const hits = all.slice(0, fittingHits(all))
    const more = page.more || hits.length < all.length
    const last = page.entries[hits.length - 1]?.key
    const shown = (position?.shown ?? new Shown()).and(hits.map(({ id }) => id))
    const reading = { widened: found.widened, ...names.read, about }
    const answer = {
      query: request.q,
      total: found.slots.length,
      widened: found.widened,
      about: named && speakerEntity(named.person),
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

  /**
   * Speakers whose names match all words of `q`, those that begin so first.
   *
   * @throws {InvalidCursorError} when the cursor is malformed
   */
  speakers(request: SpeakersRequest): SpeakersAnswer {
    return listSpeakers(this.directory, request)
  }

  /** The person that an id or a name means, with the months of the quotes; null when there are none. */
  speaker(name: string): SpeakerRecord | null {
    const [person] = this.directory.named(name)
    if (!person) return null
    const mentions = new Set(person.parts.map(({ mention }) => mention))
    const months = new Map<string, number>()
    for (const slot of this.table.occupied()) {
      const { mention, article } = this.at(slot)
      if (mention === null || !mentions.has(mention) || article.day === null) continue
      const month = article.day.slice(0, 7)
      months.set(month, (months.get(month) ?? 0) + 1)
    }
    return { speaker: speakerEntity(person), months }
  }

  /** A quote as a hit without marks and with score 0; null when there is none of that id. */
  quote(id: string): Hit | null {
    const slot = this.table.slotOf(id)
    return slot === undefined ? null : this.hit(slot, 0, [])
  }

  /** @throws {InvalidCursorError} when the cursor is malformed */
  articles(request: ArticlesRequest): ArticlesAnswer {
    return listArticles(this.table.articles(), request)
  }

  private add(slot: number, indexed: IndexedQuote): void {
    const { quote, article } = indexed
    this.index.add(quoteDocument(slot, indexed))
    this.covered.add(slot, quote, this.enclosing(indexed))
    indexed.mention = quote.speaker && this.directory.add(quote.speaker, article.id)
    const values = VALUE_FACETS.map((name) => {
      const value = facetValue(indexed, name)
      return [name, value === null ? NONE : this.ids[name].acquire(value)]
    })
    const speaker = indexed.mention?.id ?? NONE
    this.columns.set(slot, { speaker, ...Object.fromEntries(values) }, article.time ?? Number.NaN)
  }

  /** The quotes of a speaker whom a query names, and of those names that the first page knew. */
  private ownQuotes({ names }: About, named: { person: Person } | null): Postings {
    const known = new Set(names)
    const mentions = new Set(named?.person.parts.map(({ mention }) => mention))
    const isOwn = (mention: Mention) => mentions.has(mention) || (named === null && known.has(mention.name))
    const ids = this.directory.idsOf(isOwn)
    const own = new Map<number, number>()
    const speakers = this.columns.values.speaker
    for (let slot = 0; slot < this.table.capacity; slot++) {
      if (ids[speakers[slot] ?? NONE] === 1 && this.table.get(slot)) own.set(slot, 1)
    }
    return own
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
    const { mention, quote } = indexed
    this.index.remove(quoteDocument(slot, indexed))
    if (mention && quote.speaker) this.directory.remove(mention, quote.speaker)
    for (const name of VALUE_FACETS) {
      const value = facetValue(indexed, name)
      if (value !== null) this.ids[name].release(value)
    }
  }

  private corpus(asOf: string, names: KnownNames): Omit<Corpus, 'about'> {
    const isNewest = asOf >= this.table.asOf
    const includes = isNewest ? null : (slot: number) => this.at(slot).addedAt <= asOf
    this.buffers.begin(this.table.capacity)
    const all = () => (includes ? this.table.occupied().filter(includes) : this.table.occupied())
    return {
      index: this.index,
      otherSpellings: (term) => names.otherSpellings(term),
      isKnown: (term) => this.isKnown(term, includes),
      fieldWords: (slot, field) => fieldWords(this.at(slot), field),
      scope: { buffers: this.buffers, count: isNewest ? this.size.quotes : all().length, includes },
      all,
    }
  }

  private page({ sort, limit }: SearchRequest, { slots, scores }: Found, position: Position | null) {
    const { time } = this.columns
    const key = (slot: number) => sortKey(this.at(slot), scores[slot] ?? 0, time[slot] ?? Number.NaN)
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
    const at = (slot: number) => ({ slot, id: this.at(slot).quote.id })
    const unchanged = slots.filter((slot) => this.at(slot).article.changedAt <= asOf)
    const first = shown.earliest(unchanged.map(at))
    return first === null ? last : key(first.slot)
  }

  /** Whether a term stands in a quote that takes part. */
  private isKnown(term: string, includes: ((slot: number) => boolean) | null): boolean {
    if (includes === null) return this.index.hasTerm(term)
    return this.index.postings(term).some((posting) => [...(posting?.keys() ?? [])].some(includes))
  }

  private hit(slot: number, score: number, matched: readonly MatchedSequence[]): Hit {
    const indexed = this.at(slot)
    const [speaker] = indexed.mention ? this.directory.personsOf(indexed.mention) : []
    return hit(indexed, speaker?.id ?? null, score, matched)
  }

  private at(slot: number): IndexedQuote {
    const quote = this.table.get(slot)
    if (!quote) throw new Error(`slot ${slot} is empty`)
    return quote
  }
}

/** The speaker whom a query names, as the directory has it now and as the first page did. */
function aboutOf(
  named: { person: Person; words: readonly string[] } | null,
  earlier: About | null,
): About | null {
  if (!named) return earlier
  const names = [...(earlier?.names ?? []), ...namesOf(named.person, named.words)]
  return { words: earlier?.words ?? named.words, names: [...new Set(names)] }
}

/**
 * Whether the speaker's own words are wanted first: a person's always, an organisation's only where the query asks for
 * them or for nothing else, for its name may be a topic as well.
 */
function isWanted(q: string, query: Query, about: About, person: Person | null): boolean {
  if (person?.summary.type !== 'organisation' || asks(q)) return true
  return query.phrases.length === 0 && withoutName(query, about).words.length === 0
}

/** What a quote counts for in a facet. */
function facetValue({ quote, article }: IndexedQuote, name: ValueFacetName): string | null {
  return name === 'kind' ? quote.kind : article[FILTERS[name].field]
}

function timeOrNull(time: number | undefined): number | null {
  return time === undefined || Number.isNaN(time) ? null : time
}
