import type { Facts } from '../contract/article-fields'
import type { ArticleFilterName, FacetName, FilterValues, StoredKind } from '../contract/filters'
import type { Match, ReadBy } from '../contract/matches'
import type { SortName } from '../contract/sorts'
import type { StoredSpeaker } from '../store/record'

/** A parsed search. Dates are inclusive, `YYYY-MM-DD`; names may be in any spelling. */
export interface SearchRequest extends FilterValues {
  q: string
  sort: SortName
  /** Hits of a page: 1 to 50 for clients of the API. */
  limit: number
  /** `next` of the page before. */
  cursor?: string | undefined
}

/** Who said a quote, and who that is among the speakers of all articles. */
export interface HitSpeaker extends StoredSpeaker {
  /** The speaker's id; the first one's of several who speak together; null for a mere description, which is nobody. */
  id: string | null
}

/** One quote found. */
export interface Hit {
  id: string
  kind: StoredKind
  /** `near` when it only sounds or looks like the query, or lacks a word of it. */
  match: Match
  text: string
  /** HTML-escaped text in which only `<mark>` is markup. */
  highlight: string
  score: number
  speaker: HitSpeaker | null
  via: { name: string } | null
  start: number
  end: number
  /** The 32 characters of the article before and after the quote (W3C TextQuoteSelector). */
  prefix: string
  suffix: string
  broken: boolean
  reviewed: boolean
  /** Other articles with the same words of the same speaker, the earliest published first. */
  also: Pick<{ id: string } & Facts, 'id' | 'title' | 'source' | 'publishedAt'>[]
  article: { id: string } & Facts
}

/** How a word of a query in Latin script was read. */
export interface WordReading {
  word: string
  /** What it was taken for in Urdu, the likeliest first. */
  as: string[]
  by: ReadBy
}

export interface FacetValue {
  /** The id of a speaker; other values have none. */
  id?: string
  value: string
  count: number
}

export interface SearchAnswer {
  query: string
  /** All that match strictly, not only this page's; equal quotes of several articles are one. */
  total: number
  tookMs: number
  /** Too little matched strictly: near matches are among the hits, after all that match. */
  widened: boolean
  /** All that match nearly; left out where none do, and by an engine that cannot tell. */
  near?: number
  /** The speaker whom the query names, whose own words come first. */
  about: SpeakerEntity | null
  /** How the words in Latin script were read. */
  readings: WordReading[]
  /** The query with known words for those that stand in no quote; null when nothing is close, or something matches. */
  didYouMean: string | null
  hits: Hit[]
  facets: Record<FacetName, FacetValue[]>
  /** Cursor of the next page, null on the last. */
  next: string | null
}

export interface Suggestion {
  text: string
  kind: 'speaker' | 'term'
  /** The id of a speaker; a name that several speakers have has none, and means them all. */
  id?: string
}

/** One speaker, with all spellings across articles. */
export interface SpeakerEntity {
  /** The same in every engine and after every start. */
  id: string
  name: string
  /** The role that most quotes give. */
  role: string | null
  type: 'person' | 'organisation'
  /** The spellings, the commonest first. */
  variants: string[]
  quotes: number
  articles: number
}

export interface SpeakersRequest {
  q: string
  /** Speakers of a page. */
  limit: number
  /** `next` of the page before. */
  cursor?: string | undefined
}

export interface SpeakersAnswer {
  speakers: SpeakerEntity[]
  /** Cursor of the next page, null on the last. */
  next: string | null
}

/** A person, and how many of the quotes appeared in each month, `YYYY-MM`; those without a date in none. */
export interface SpeakerRecord {
  speaker: SpeakerEntity
  months: ReadonlyMap<string, number>
}

/** A parsed request for the articles that are stored. Dates are inclusive, `YYYY-MM-DD`. */
export interface ArticlesRequest extends Pick<FilterValues, ArticleFilterName> {
  /** Articles of a page: 1 to 50 for clients of the API. */
  limit: number
  /** `next` of the page before. */
  cursor?: string | undefined
}

/** An article as a list shows it. */
export interface ListedArticle extends Facts {
  id: string
  /** Number of its quotes, which may be none. */
  quotes: number
  revision: number
  /** What near duplicates are found by; null for a text that is too short. */
  sketch: string | null
}

export interface ArticlesAnswer {
  articles: ListedArticle[]
  /** Cursor of the next page, null on the last. */
  next: string | null
}

/** The quotes as they are known at one moment, so that a page made of several answers sees one state. */
export interface Moment {
  /** Seconds since the quotes were known to be up to date. */
  readonly age: number
  /** Newest place in the feed that is known; empty before the first. */
  readonly asOf: string
  readonly size: { articles: number; quotes: number }

  /** @throws {InvalidCursorError} when the cursor is malformed or belongs to another search */
  search(request: SearchRequest): Promise<SearchAnswer>
  /** Completions of what is being typed: speakers first, then terms of quotes. */
  suggest(q: string, limit: number): Promise<Suggestion[]>
  /**
   * Speakers whose names match all words of `q`: those in whose names they begin words as typed before those that sound
   * alike, most quotes first; all speakers for an empty one.
   *
   * @throws {InvalidCursorError} when the cursor is malformed
   */
  speakers(request: SpeakersRequest): Promise<SpeakersAnswer>
  /** The person that an id or a name in any spelling means, with the months of the quotes; null when there are none. */
  speaker(name: string): Promise<SpeakerRecord | null>
  /** A quote as a hit without marks and with score 0; null when there is none of that id. */
  quote(id: string): Promise<Hit | null>
  /**
   * Articles, those without quotes included, the latest published first and those without a date last.
   *
   * @throws {InvalidCursorError} when the cursor is malformed
   */
  articles(request: ArticlesRequest): Promise<ArticlesAnswer>
}

/** What searches are asked of: the same for every engine. */
export interface QuoteSearch {
  /**
   * The quotes as fresh as they can be had.
   *
   * @throws {IndexUnavailableError} when there is nothing to answer from
   */
  at(): Promise<Moment>
}
