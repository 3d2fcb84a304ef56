import type { Facts } from '../contract/article-fields'
import type { Correction, StoredQuote } from './record'

/** What a client gives of an article, parsed. */
export interface ArticleContent extends Facts {
  text: string
}

/** How many characters around a quote are kept with it, on each side. */
export const CONTEXT_LENGTH = 120

/** An article as stored: one DynamoDB item. */
export interface Article extends ArticleContent {
  id: string
  /** 1, 2, …: counts the writes that changed the article. */
  revision: number
  /** Version of the rules that found the quotes. */
  rules: number
  /** As readers see them: corrected, without those that are hidden. */
  quotes: StoredQuote[]
  /** What editors said of its quotes, in the order in which they first said it. */
  corrections: Correction[]
  /** What near duplicates are found by (see ingest/duplicates); null for a text that is too short. */
  sketch: string | null
}

/** An article as the change feed tells of it. */
export type ArticleSummary = Omit<Article, 'id' | 'revision' | 'text' | 'corrections'>

/** What the change feed tells of one write: the article without its text, or its deletion. */
export interface ArticleChange {
  id: string
  revision: number
  /** Place in the feed: ISO time in ms, `#` and a random suffix; sorts by time. */
  changedAt: string
  /** Null when the article was deleted. */
  article: ArticleSummary | null
  /** Nothing of the article is to be kept anywhere, snapshots included; left out where that is not so. */
  purged?: true
}
