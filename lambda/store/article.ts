import type { Quote, SpeakerWords } from '../quotes/quote'

/** What a client gives of an article, parsed. */
export interface ArticleContent {
  title: string
  url: string | null
  source: string | null
  /** ISO date (2026-11-24) or time in UTC (2026-11-24T09:30:00.000Z). */
  publishedAt: string | null
  text: string
}

/** How many characters around a quote are kept with it, on each side. */
export const CONTEXT_LENGTH = 120

/** A statement or reported speech as stored: with the words around it, for the index does not read article texts. */
export interface StoredQuote extends Omit<Quote, 'speaker'> {
  kind: 'statement' | 'reported'
  speaker: SpeakerWords | null
  /** Up to {@link CONTEXT_LENGTH} characters of the article before the quote. */
  before: string
  /** Up to {@link CONTEXT_LENGTH} characters of the article after the quote. */
  after: string
}

/** An article as stored: one DynamoDB item. */
export interface Article extends ArticleContent {
  id: string
  /** 1, 2, …: counts the writes that changed the article. */
  revision: number
  quotes: StoredQuote[]
}

/** What the change feed tells of one write: the article without its text, or its deletion. */
export interface ArticleChange {
  id: string
  revision: number
  /** Place in the feed: ISO time in ms, `#` and a random suffix; sorts by time. */
  changedAt: string
  /** Null when the article was deleted. */
  article: Omit<Article, 'id' | 'revision' | 'text'> | null
}
