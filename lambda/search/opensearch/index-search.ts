import { terms as termsOf } from '../../language/urdu/tokenize'
import { FIELDS, fieldTexts } from '../indexed-quote'
import type { Hit, SearchAnswer, SearchRequest } from '../port'
import { decodeCursor, encodeCursor, type Position } from '../query/cursor'
import { didYouMean } from '../query/did-you-mean'
import type { Expansion } from '../query/expand'
import { strictExpansions } from '../query/expand'
import { hit, matchedSequences } from '../query/hit'
import { KnownNames } from '../query/known-names'
import type { Lexicon } from '../query/lexicon'
import { ENOUGH } from '../query/matching'
import { MOST_REMEMBERED } from '../query/merge-hits'
import { fittingHits } from '../query/page-size'
import { exactly, phraseEnd } from '../query/phrase'
import { parseQuery } from '../query/query'
import { Shown } from '../query/shown'
import { wordReadings } from '../query/word-readings'
import { speakerEntity } from '../speakers/speaker-page'
import { type Clause, matching } from './clause'
import { facetSearch, facetsOf } from './facets'
import { addedBy, quoteFilters } from './filters'
import type { KnownSpeakers } from './known-speakers'
import { type Asked, everyQuote, nearCandidates, nearQuery, strictQuery, type Weighed } from './match-query'
import type { MatchRows } from './match-rows'
import { orderOf, PageReader, type PageRows } from './page-reader'
import { type ReadQuery, readQuery } from './read-query'
import type { Searches } from './searches'
import type { StoredQuotes } from './stored-quotes'
import { standsIn, type TermLookUps } from './term-lookups'
import { totalOf, totalSearch } from './total'

/** What searches of an index need. */
export interface IndexParts {
  searches: Searches
  terms: TermLookUps
  speakers: KnownSpeakers
  stored: StoredQuotes
}

/** The queries that a request comes to. */
interface Queries {
  strict: object | null
  near: object | null
  /** By what near matches are marked. */
  wide: readonly Clause[]
  known: MatchRows | null
}

/** Answers searches of an index. */
export class IndexSearch {
  readonly #parts: IndexParts
  readonly #reader: PageReader

  constructor(parts: IndexParts) {
    this.#parts = parts
    this.#reader = new PageReader(parts.searches, parts.speakers.directory)
  }

  /**
   * Answers a search.
   *
   * @param newest quotes that were added after this place in the feed stay out; a page goes by its first page
   * @throws {InvalidCursorError} when the cursor is malformed or belongs to another search
   */
  async search(request: SearchRequest, newest: string): Promise<SearchAnswer> {
    const started = performance.now()
    const { terms, speakers } = this.#parts
    const { directory } = speakers
    const position = request.cursor === undefined ? null : decodeCursor(request, request.cursor)
    const asOf = position?.asOf ?? newest
    const names = new KnownNames(directory, request.speaker, position?.reading)
    const parsed = parseQuery(request.q)
    const lexicon = this.#lexicon(asOf, names)
    const earlier = position?.reading ?? null
    const read = await terms.settled(() =>
      readQuery(request.q, parsed, { terms, lexicon, directory, earlier }),
    )
    const asked = {
      filters: [{ term: { doc: 'quote' } }, addedBy(asOf), ...quoteFilters(request, names, directory)],
      excluded: read.excluded,
      first: null,
    }
    const sort = orderOf(request)
    const queries =
      read.required.length > 0
        ? await this.#queries(read, asked, { ...request, sort }, position)
        : unsearched(parsed.blank || read.excluded.length > 0, asked)
    const { limit } = request
    const page = await this.#reader.page({ ...queries, sort, limit, position }, queries.known)
    const all = await this.#hits(page, read.required, queries.wide)
    const hits = all.slice(0, fittingHits(all))
    const more = page.more || hits.length < all.length
    const last = page.entries[hits.length - 1]?.key
    const shown = page.entries.slice(0, hits.length).flatMap(({ slot }) => sameQuotes(page, slot))
    const widened = queries.near !== null && page.merged.merged.near.size > 0
    const counted = await this.#counted(page, queries.strict)
    const reading = { widened, roman: read.roman, ...names.read, about: read.about }
    const answer = {
      query: request.q,
      ...counted,
      widened,
      ...(widened && page.nearTotal !== null && { near: page.nearTotal }),
      about: read.person && speakerEntity(read.person),
      readings: wordReadings(read.roman),
      didYouMean: counted.total > 0 ? null : await this.#meant(request.q, read, lexicon),
      hits,
      next:
        more && last
          ? encodeCursor(request, {
              asOf,
              last,
              shown: (position?.shown ?? new Shown()).and(shown),
              reading,
            })
          : null,
    }
    return { ...answer, tookMs: performance.now() - started }
  }

  #lexicon(asOf: string, names: KnownNames): Lexicon {
    const { terms } = this.#parts
    const inScope = addedBy(asOf)
    return {
      index: terms,
      otherSpellings: (term) => names.otherSpellings(term),
      isKnown: (term) => terms.count({ bool: { filter: [standsIn(FIELDS, [term]), inScope] } }) > 0,
      stands: (sequence) => terms.stands(sequence),
      frequency: (term) => terms.frequency(term),
    }
  }

  /** Strict matches and, where these are too few, near ones. */
  async #queries(
    read: ReadQuery,
    asked: Asked,
    request: SearchRequest,
    position: Position | null,
  ): Promise<Queries> {
    const { named, required, words } = read
    const weighed = await this.#weighed(required)
    const strict = strictQuery(weighed, {
      ...asked,
      first: named?.first.exact ? named.own : null,
    })
    const known = await this.#reader.first(strict, request)
    const wanted = words.length + (named ? 1 : 0) > 1 ? ENOUGH : 1
    const isEnough = words.length === 0 || known.total >= wanted
    const widens = position?.reading.widened ?? !isEnough
    if (!widens) return { strict, near: null, wide: [], known }
    const wide = await this.#parts.terms.settled(() => read.wide())
    const candidates = nearCandidates({ clauses: wide, names: named ? 1 : 0 }, read.phrases, asked)
    const most = await this.#likest(candidates)
    if (most === 0) return { strict, near: null, wide, known }
    const near = nearQuery(candidates, most, await this.#weighed(wide), required, {
      ...asked,
      first: named?.first.near ? named.own : null,
    })
    return { strict, near, wide, known }
  }

  /** How like the query the likest candidate is. */
  async #likest(candidates: object): Promise<number> {
    const answer = await this.#parts.searches.one({
      size: 1,
      query: candidates,
      track_total_hits: false,
      _source: false,
    })
    return (answer as { hits?: { max_score?: number | null } }).hits?.max_score ?? 0
  }

  /**
   * One rarity for all expansions of a word (inverse document frequency), by how many quotes they find, each counted by
   * its weight: a rare misspelling must not outweigh the common word that was meant.
   */
  #weighed(clauses: readonly Clause[]): Promise<Weighed[]> {
    const { terms, speakers } = this.#parts
    const { quotes: count } = speakers.size
    return terms.settled(() =>
      clauses.map((clause) => {
        const { expansions, fields, own, forms } = clause
        const found = expansions.map(({ terms: sequence, weight }) => ({
          weight,
          quotes: terms.mostIn(fields, sequence),
        }))
        if (own) found.push({ weight: 1, quotes: own.quotes })
        if (forms) found.push({ weight: 1, quotes: terms.count(matching(clause, fields)) })
        const strongest = Math.max(0, ...found.map(({ weight }) => weight))
        const sum = found.reduce((total, { weight, quotes }) => total + weight * quotes, 0)
        const quotes = Math.min(count, strongest > 0 ? sum / strongest : 0)
        return { clause, rarity: Math.log(1 + (count - quotes + 0.5) / (quotes + 0.5)) }
      }),
    )
  }

  async #counted(
    { merged, isLarge }: PageRows,
    strict: object | null,
  ): Promise<Pick<SearchAnswer, 'total' | 'facets'>> {
    if (!isLarge || strict === null) return { total: merged.merged.exact.length, facets: merged.facets() }
    const { searches, speakers } = this.#parts
    const [total, facets] = await searches.all([totalSearch(strict), facetSearch(strict)])
    return { total: totalOf(total), facets: facetsOf(facets, speakers.directory) }
  }

  async #meant(q: string, read: ReadQuery, lexicon: Lexicon): Promise<string | null> {
    const { terms } = this.#parts
    if (read.required.length === 0) return null
    return terms.settled(() => {
      const unknown = read.words
        .filter((word) => !strictExpansions(lexicon, word).some((each) => terms.stands(each.terms)))
        .map(({ word }) => word)
      return didYouMean(lexicon, q, unknown)
    })
  }

  async #hits(
    { merged, entries }: PageRows,
    required: readonly Clause[],
    wide: readonly Clause[],
  ): Promise<Hit[]> {
    const ids = entries.flatMap(({ slot }) =>
      [slot, ...merged.others(slot)].map((each) => merged.row(each).id),
    )
    const stored = await this.#parts.stored.get(ids)
    return entries.flatMap(({ slot, key }) => {
      const found = stored.get(merged.row(slot).id)
      if (found === undefined) return []
      const match = merged.merged.near.has(slot) ? 'near' : 'exact'
      const text = termsOf(fieldTexts(found).text)
      const clauses = match === 'near' ? wide : required
      return hit(
        { ...found, addedAt: '', mention: null, words: {} },
        {
          match,
          score: key.score,
          matched: matchedSequences(clauses.map((clause) => standingIn(clause, text))),
          also: merged.others(slot).flatMap((other) => stored.get(merged.row(other).id)?.article ?? []),
          speakerId: merged.personOf(slot)?.id ?? null,
        },
      )
    })
  }
}

/** What is asked for without words: all, or nothing. */
function unsearched(all: boolean, asked: Asked): Queries {
  return { strict: all ? everyQuote(asked) : null, near: null, wide: [], known: null }
}

/** Ids of a hit and of quotes equal to it: once one of them has been shown, none comes again. */
function sameQuotes({ merged }: PageRows, slot: number): string[] {
  return [slot, ...merged.others(slot).slice(0, MOST_REMEMBERED)].map((each) => merged.row(each).id)
}

/** The expansions of a clause that stand in a text, given as its words; of a phrase as the text writes it. */
function standingIn({ expansions, forms, fields }: Clause, text: readonly string[]): Expansion[] {
  if (!fields.includes('text')) return []
  const found = expansions.filter(({ terms }) =>
    text.some((_, at) => phraseEnd(exactly(terms), text, text.length, at) > at),
  )
  if (forms === null) return found
  const phrases = text.flatMap((_, at) => {
    const end = phraseEnd(forms, text, text.length, at)
    return end > at ? [{ terms: text.slice(at, end), weight: 1 }] : []
  })
  return [...found, ...phrases]
}
