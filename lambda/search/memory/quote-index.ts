import { FACET_NAMES, FILTERS } from '../../contract/filters'
import { SORTS, type SortKey } from '../../contract/sorts'
import type { ArticleChange } from '../../store/article'
import type { ChangeKey } from '../../store/change-feed'
import type { NameStatement } from '../../store/name-statements'
import { FIELDS, fieldWords, type IndexedArticle, type IndexedQuote } from '../indexed-quote'
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
import { type About, asks, type NamedPerson, namedIn, namesOf, wantsOwnWords } from '../query/about'
import { CoveredClauses } from '../query/covered'
import { decodeCursor, encodeCursor, type Position } from '../query/cursor'
import { didYouMean } from '../query/did-you-mean'
import { EqualQuotes, type Group } from '../query/equal-quotes'
import type { Expansion } from '../query/expand'
import { type Filtered, quoteFilter } from '../query/filter'
import { hit, matchedSequences } from '../query/hit'
import { KnownNames } from '../query/known-names'
import { type Merged, MOST_REMEMBERED, mergeHits, REPORTED_SHARE } from '../query/merge-hits'
import { firstInOrder, sortKey } from '../query/order'
import { fittingHits } from '../query/page-size'
import { parseQuery, type Query } from '../query/query'
import { KnownReadings } from '../query/roman-to-urdu/known-readings'
import { Shown } from '../query/shown'
import { suggestions } from '../query/suggest'
import { valueKey } from '../query/value-key'
import { readAlone, wordReadings } from '../query/word-readings'
import type { Person } from '../speakers/person'
import { SpeakerDirectory } from '../speakers/speaker-directory'
import { listSpeakers, speakerEntity } from '../speakers/speaker-page'
import { listArticles } from './article-list'
import { Columns, NONE } from './columns'
import { countFacets, type ValueFacetName } from './facets'
import { IdCounter } from './id-counter'
import { JoinedTerms } from './joined-terms'
import { type Corpus, type Found, findMatches, frequency, type Named, stands } from './match'
import { type Postings, SortedPostings } from './postings'
import { quoteDocument } from './quote-document'
import { QuoteTable } from './quote-table'
import type { Clause } from './rank'
import { ScoreBuffers } from './score-buffers'
import type { SegmentContent } from './segment/build-segment'
import type { ValueColumn } from './segment/packed-quotes'
import type { Segment } from './segment/segment'
import type { WholeNumbers } from './segment/segment-file'
import { TermIndex } from './term-index'
import type { TermReader } from './term-reader'
import { ValueIds } from './value-ids'

const NOTHING_SAID: readonly NameStatement[] = []

const TEXT = FIELDS.indexOf('text')

const VALUE_FACETS = FACET_NAMES.filter((name) => name !== 'speaker')

/** The quotes of all articles that the change feed has told of, searched in memory. */
export class QuoteIndex {
  private readonly table: QuoteTable
  /** The terms of quotes that no segment has. */
  private readonly own: TermIndex
  private readonly index: TermReader
  private readonly directory: SpeakerDirectory
  /** The values of each facet but the speakers, which are the directory's. */
  private readonly ids = Object.fromEntries(
    VALUE_FACETS.map((name) => [name, new ValueIds(valueKey)]),
  ) as Record<ValueFacetName, ValueIds>
  private readonly columns = new Columns()
  private readonly covered = new CoveredClauses()
  private readonly equal = new EqualQuotes()
  private readonly buffers = new ScoreBuffers()
  private readonly counter = new IdCounter()

  /**
   * @param segment what an earlier index knew; nothing when left out
   * @param statements what editors say of names at the moment; nothing when left out
   */
  constructor(
    private readonly segment: Segment | null = null,
    private readonly statements: () => readonly NameStatement[] = () => NOTHING_SAID,
  ) {
    this.table = new QuoteTable(segment)
    this.directory = new SpeakerDirectory(segment?.speakers)
    this.own = new TermIndex((slot, field) => fieldWords(this.at(slot), field), segment?.terms)
    const { border } = this.table
    const lengths = (field: number) => this.own.fieldLengths(field)
    this.index = segment ? new JoinedTerms(border, segment.terms, this.own, lengths) : this.own
    if (segment) this.restore(segment)
  }

  /** What a segment is made of that has all that this index knows, but for the place in the feed. */
  get content(): Omit<SegmentContent, 'place'> {
    const { asOf, purged } = this.table
    return { base: this.segment, changed: this.table.changed(), asOf, purged }
  }

  /** Newest place in the feed at which an article was purged; empty when none was. */
  get purged(): string {
    return this.table.purged
  }

  /** Items of the feed that could not be read when the segment was made, by id, with their places. */
  get skipped(): readonly (readonly [id: string, place: string])[] {
    return this.segment?.facts.skipped ?? []
  }

  /** Quotes that have come or gone since its segment was made. */
  get turnover(): number {
    return this.table.turnover
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
    this.directory.hear(this.statements())
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
    const lexicon = this.lexicon(asOf, names)
    const person = namedIn(parsed, this.directory, {
      quotesWith: (term) => this.index.quotesWith(term),
      inUrdu: (word) => readAlone(lexicon, word, parsed),
    })
    const corpus = {
      ...lexicon,
      named: this.named(request.q, parsed, person, position?.reading.about ?? null),
    }
    const roman = new KnownReadings(position?.reading.roman)
    const found = findMatches(corpus, parsed, {
      accepts: accepts && ((slot) => accepts(this.filtered(slot))),
      widened: position?.reading.widened ?? null,
      roman,
    })
    this.preferStatements(found)
    const merged = mergeHits(found, this.covered, (slots) => this.groups(slots))
    const { exact, near, groups } = merged
    const sort = parsed.blank && request.sort === 'relevance' ? 'newest' : request.sort
    const page = this.page({ ...request, sort }, merged, position)
    const all = page.entries.map(({ slot, key }) => this.hit(found, merged, slot, key.score))
    const hits = all.slice(0, fittingHits(all))
    const more = page.more || hits.length < all.length
    const last = page.entries[hits.length - 1]?.key
    const ids = page.entries.slice(0, hits.length).flatMap(({ slot }) => this.sameQuotes(merged, slot))
    const exactGroups = [...groups.values()].filter(({ first }) => !near.has(first))
    const about = corpus.named?.about ?? null
    const reading = { widened: near.size > 0, roman: roman.read, ...names.read, about }
    const answer = {
      query: request.q,
      total: exact.length,
      widened: near.size > 0,
      ...(near.size > 0 && { near: near.size }),
      about: person && speakerEntity(person.person),
      readings: wordReadings(roman.read),
      didYouMean: exact.length > 0 ? null : didYouMean(corpus, request.q, found.unknown),
      hits,
      facets: countFacets(exact, exactGroups, this.columns, this.directory, this.ids, this.counter),
      next:
        more && last
          ? encodeCursor(request, { asOf, last, shown: (position?.shown ?? new Shown()).and(ids), reading })
          : null,
    }
    if (found.scored) this.buffers.release(found.scores, found.scored)
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
    const months = new Map<string, number>()
    for (const slot of this.quotesOf(person.mentionIds).keys()) {
      const { day } = this.table.filtered(slot).article
      const month = day?.slice(0, 7)
      if (month) months.set(month, (months.get(month) ?? 0) + 1)
    }
    return { speaker: speakerEntity(person), months }
  }

  /** A quote as a hit without marks and with score 0; null when there is none of that id. */
  quote(id: string): Hit | null {
    const slot = this.table.slotOf(id)
    if (slot === undefined) return null
    const group = this.groups([...this.equal.like(slot)]).find(({ first, others }) =>
      [first, ...others].includes(slot),
    )
    const also = (group ? [group.first, ...group.others] : []).filter((other) => other !== slot)
    return hit(this.at(slot), {
      match: 'exact',
      score: 0,
      matched: [],
      also: this.articlesAt(also),
      speakerId: this.personOf(slot)?.id ?? null,
    })
  }

  /** @throws {InvalidCursorError} when the cursor is malformed */
  articles(request: ArticlesRequest): ArticlesAnswer {
    return listArticles(this.table.articles(), request)
  }

  private add(slot: number, indexed: IndexedQuote): void {
    const { quote, article } = indexed
    this.own.add(quoteDocument(slot, indexed))
    this.covered.add(slot, quote, this.enclosing(indexed))
    this.equal.add(slot, quote)
    this.directory.readText(textAround(quote), 1)
    indexed.mention = quote.speaker && this.directory.add(quote.speaker, article.id)
    const values = VALUE_FACETS.map((name) => {
      const value = facetValue(indexed, name)
      return [name, value === null ? NONE : this.ids[name].acquire(value)]
    })
    const speaker = indexed.mention?.id ?? NONE
    this.columns.set(slot, { speaker, ...Object.fromEntries(values) }, article.time ?? Number.NaN)
  }

  /** Equal quotes among some slots, the earliest published of each group first. */
  private groups(slots: readonly number[]): Group[] {
    const key = (slot: number) => this.sortKey(slot, { near: false, score: 0 })
    return this.equal.groups(slots, {
      personOf: (slot) => this.personOf(slot),
      articleOf: (slot) => this.table.placeOf(slot).article,
      order: (a, b) => SORTS.oldest.compare(key(a), key(b)),
    })
  }

  private hit(found: Found, { near, groups }: Merged, slot: number, score: number): Hit {
    const match = near.has(slot) ? 'near' : 'exact'
    const clauses = match === 'near' ? found.nearClauses : found.clauses
    const also = groups.get(slot)?.others ?? []
    return hit(this.at(slot), {
      match,
      score,
      matched: matchedSequences(clauses.map((clause) => expansionsInText(clause, slot))),
      also: this.articlesAt(also),
      speakerId: this.personOf(slot)?.id ?? null,
    })
  }

  /** Who said the quote in a slot: the first of several. */
  private personOf(slot: number): Person | null {
    const id = this.mentionOf(slot)
    return id === null ? null : this.directory.personOf(id)
  }

  private articlesAt(slots: readonly number[]): IndexedArticle[] {
    return slots.map((slot) => this.at(slot).article)
  }

  /** Ids of a hit and of quotes equal to it: once one of them has been shown, none comes again. */
  private sameQuotes({ groups }: Merged, slot: number): string[] {
    const others = groups.get(slot)?.others ?? []
    return [slot, ...others.slice(0, MOST_REMEMBERED)].map((each) => this.table.placeOf(each).id)
  }

  /** The speaker whom a query names, as the directory has it now and as the first page did. */
  private named(q: string, query: Query, found: NamedPerson | null, earlier: About | null): Named | null {
    if (!found) {
      // Of a person whom only the first page knew, the quotes are those under the names that it knew.
      const names = new Set(earlier?.names)
      const own = earlier && this.quotesOf(this.directory.called((name) => names.has(name)))
      return own && { about: earlier, own, first: { exact: true, near: asks(q) } }
    }
    const { person } = found
    const names = new Set([...(earlier?.names ?? []), ...namesOf(found)])
    const about = { words: earlier?.words ?? found.words, names: [...names] }
    const first = { exact: wantsOwnWords(q, query, about, person), near: asks(q) }
    return { about, own: this.quotesOf(person.mentionIds), first }
  }

  /** The quotes of a person, by the ids of the mentions. */
  private quotesOf(mentions: readonly number[]): Postings {
    const ids = new Uint8Array(this.directory.capacity)
    for (const id of mentions) ids[id] = 1
    const own: number[] = []
    const speakers = this.columns.values.speaker
    const { capacity } = this.table
    for (let slot = 0; slot < capacity; slot++) {
      const id = speakers[slot] as number
      if (id !== NONE && ids[id] === 1 && this.table.has(slot)) own.push(slot)
    }
    return new SortedPostings(Uint32Array.from(own))
  }

  /** Words as they were said stand above a reporter's, where all else is equal or nearly so. */
  private preferStatements({ slots, near, scores }: Found): void {
    const reported = this.ids.kind.idOf('reported')
    if (reported === undefined) return
    const kinds = this.columns.values.kind
    for (const among of [slots, near]) {
      for (const slot of among) {
        if (kinds[slot] === reported) scores[slot] = (scores[slot] ?? 0) * REPORTED_SHARE
      }
    }
  }

  /** The quotes that one is nested in, from the inmost out. */
  private *enclosing(indexed: IndexedQuote): Generator<{ slot: number; quote: IndexedQuote['quote'] }> {
    let { nestedIn } = indexed.quote
    // A damaged record may have a quote within itself.
    const seen = new Set([indexed.quote.id])
    while (nestedIn !== null && !seen.has(nestedIn)) {
      seen.add(nestedIn)
      const slot = this.table.slotOf(nestedIn)
      if (slot === undefined) return
      const { quote } = this.at(slot)
      yield { slot, quote }
      nestedIn = quote.nestedIn
    }
  }

  private remove(slot: number, indexed: IndexedQuote): void {
    this.covered.remove(slot)
    this.equal.remove(slot, indexed.quote)
    const { quote } = indexed
    const id = this.mentionOf(slot)
    const mention = id === null ? null : this.directory.mention(id)
    if (slot >= this.table.border) this.own.remove(quoteDocument(slot, indexed))
    this.directory.readText(textAround(quote), -1)
    if (mention && quote.speaker) this.directory.remove(mention, quote.speaker)
    for (const name of VALUE_FACETS) {
      const value = facetValue(indexed, name)
      if (value !== null) this.ids[name].release(value)
    }
  }

  private lexicon(asOf: string, names: KnownNames): Omit<Corpus, 'named'> {
    const isNewest = asOf >= this.table.asOf
    const includes = isNewest ? null : this.table.addedBy(asOf)
    this.buffers.begin(this.table.capacity)
    const all = () => (includes ? this.table.occupied().filter(includes) : this.table.occupied())
    return {
      index: this.index,
      otherSpellings: (term) => names.otherSpellings(term),
      isKnown: (term) => this.isKnown(term, includes),
      stands: (sequence) => stands(this.index, sequence),
      frequency: (term) => frequency(this.index, term),
      scope: { buffers: this.buffers, count: isNewest ? this.size.quotes : all().length, includes },
      all,
    }
  }

  private page({ sort, limit }: SearchRequest, { exact, near, scores }: Merged, position: Position | null) {
    const { time } = this.columns
    const slots = near.size > 0 ? [...exact, ...near] : exact
    const key = (slot: number) => this.sortKey(slot, { near: near.has(slot), score: scores[slot] ?? 0 })
    const { leading: leadingNumber } = SORTS[sort]
    const isNear = (slot: number) => near.size > 0 && near.has(slot)
    const leading = (slot: number) =>
      leadingNumber({ near: isNear(slot), score: scores[slot] ?? 0, time: timeOrNull(time[slot]) })
    const isShown = (id: string) => position?.shown.has(id) ?? false
    const after = position && !position.shown.complete ? this.pageStart(position, slots, key) : null
    const numbers = sort === 'relevance' && near.size === 0 ? scores : null
    const first = firstInOrder({ slots, leading, numbers, key }, { sort, count: limit + 1, after, isShown })
    return { entries: first.slice(0, limit), more: first.length > limit }
  }

  /**
   * Where a page begins when not all that was shown is remembered: what stands before the first hit that is has been
   * shown too. Hits whose article has changed since tell nothing, for they may stand elsewhere now.
   */
  private pageStart(
    { asOf, last, shown }: Position,
    slots: readonly number[],
    key: (slot: number) => SortKey,
  ): SortKey {
    const at = (slot: number) => ({ slot, id: this.table.placeOf(slot).id })
    const unchanged = slots.filter((slot) => this.table.changedAtOf(slot) <= asOf)
    const first = shown.earliest(unchanged.map(at))
    return first === null ? last : key(first.slot)
  }

  private sortKey(slot: number, { near, score }: { near: boolean; score: number }): SortKey {
    return sortKey(this.table.placeOf(slot), { near, score, time: this.columns.time[slot] ?? Number.NaN })
  }

  /** Whether a term stands in a quote that takes part. */
  private isKnown(term: string, includes: ((slot: number) => boolean) | null): boolean {
    if (includes === null) return this.index.hasTerm(term)
    return this.index.postings(term).some((posting) => [...(posting?.keys() ?? [])].some(includes))
  }

  /** What filters ask of a quote. */
  private filtered(slot: number): Filtered {
    return { ...this.table.filtered(slot), mention: this.mentionOf(slot) }
  }

  /** The id of the speaker's mention. */
  private mentionOf(slot: number): number | null {
    const id = this.columns.values.speaker[slot] ?? NONE
    return id === NONE ? null : id
  }

  /** Makes columns, values and speakers of the quotes of a segment. */
  private restore({ quotes, speakers }: Segment): void {
    const { columns } = this
    columns.reserve(quotes.count + 1024)
    const { firstSlots, time } = quotes
    for (let article = 0; article < time.length; article++) {
      columns.time.fill(time[article] as number, firstSlots[article], firstSlots[article + 1])
    }
    const slots = new Uint32Array(quotes.count + 1)
    for (let slot = 0; slot < slots.length; slot++) slots[slot] = slot
    for (const name of VALUE_FACETS) {
      const [column, rows] = name === 'kind' ? [quotes.kinds, slots] : [quotes.fields[name], firstSlots]
      restoreValues(columns.values[name], this.ids[name], column, rows)
    }
    speakers.readMentions(columns.values.speaker)
    this.equal.restore(quotes.marks)
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

/** The expansions of a word that stand in the text of the quote in a slot. */
function expansionsInText(clause: Clause, slot: number): Expansion[] {
  return clause.flatMap(({ expansion, postings }) => (postings[TEXT]?.has(slot) ? [expansion] : []))
}

/** A quote with the words around it. */
function textAround({ before, text, after }: IndexedQuote['quote']): string {
  return `${before}${text}${after}`
}

/** What a quote counts for in a facet. */
function facetValue({ quote, article }: IndexedQuote, name: ValueFacetName): string | null {
  return name === 'kind' ? quote.kind : article[FILTERS[name].field]
}

/** Fills the column of a facet, with each of its values counted as often as quotes have it. */
function restoreValues(
  column: Int32Array,
  ids: ValueIds,
  packed: ValueColumn,
  firstSlots: WholeNumbers,
): void {
  const idOf = Int32Array.from(packed.uses(firstSlots), (times, value) =>
    times === 0 || value === 0 ? NONE : ids.acquire(packed.values.get(value - 1), times),
  )
  packed.spread(firstSlots, idOf, column)
}

function timeOrNull(time: number | undefined): number | null {
  return time === undefined || Number.isNaN(time) ? null : time
}
