import type { Facts } from '../contract/article-fields'
import type { ArticleFilterName, FacetName, FilterValues, StoredKind } from '../contract/filters'
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

/** One quote found. */
export interface Hit {
  id: string
  kind: StoredKind
  text: string
  /** HTML-escaped text in which only `<mark>` is markup. */
  highlight: string
  score: number
  speaker: StoredSpeaker | null
  via: { name: string } | null
  start: number
  end: number
  /** The 32 characters of the article before and after the quote (W3C TextQuoteSelector). */
  prefix: string
  suffix: string
  broken: boolean
  reviewed: boolean
  article: { id: string } & Facts
}

export interface FacetValue {
  value: string
  count: number
}

export interface SearchAnswer {
  query: string
  /** All matches, not only this page's. */
  total: number
  tookMs: number
  /** Too little matched strictly: fuzzy and sound-alike matches are among the hits. */
  widened: boolean
  hits: Hit[]
  facets: Record<FacetName, FacetValue[]>
  /** Cursor of the next page, null on the last. */
  next: string | null
}

export interface Suggestion {
  text: string
  kind: 'speaker' | 'term'
}

/** The spellings of one person across articles, together. */
export interface SpeakerEntity {
  name: string
  variants: string[]
  quotes: number
  articles: number
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
  /** Speakers whose names match all words of `q`, those with most quotes first; all speakers for an empty one. */
  speakers(q: string, limit: number): Promise<SpeakerEntity[]>
  /** The person that a name means, with the months of the quotes; null when there are none. */
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
