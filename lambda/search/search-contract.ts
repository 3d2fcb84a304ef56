import type { SpeakerWords } from '../quotes/quote'

/** A parsed search. Dates are inclusive, `YYYY-MM-DD`. */
export interface SearchRequest {
  q: string
  speaker?: string | undefined
  /** Article id. */
  article?: string | undefined
  source?: string | undefined
  from?: string | undefined
  to?: string | undefined
  sort: 'relevance' | 'newest' | 'oldest'
  /** Hits of a page: 1 to 50 for clients of the API. */
  limit: number
  /** `next` of the page before. */
  cursor?: string | undefined
}

/** One quote found. */
export interface Hit {
  id: string
  text: string
  /** HTML-escaped text in which only `<mark>` is markup. */
  highlight: string
  score: number
  speaker: SpeakerWords | null
  via: { name: string } | null
  start: number
  end: number
  /** The 32 characters of the article before and after the quote (W3C TextQuoteSelector). */
  prefix: string
  suffix: string
  broken: boolean
  article: {
    id: string
    title: string
    url: string | null
    source: string | null
    publishedAt: string | null
  }
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
  facets: { speaker: FacetValue[]; source: FacetValue[] }
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
