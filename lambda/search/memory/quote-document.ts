import type { ArticleSummary } from '../../store/article'
import type { StoredQuote } from '../../store/record'
import type { Spelling } from '../speakers/speaker-resolution'

/** What the feed tells of an article that is there. */
export type IndexedArticle = ArticleSummary & { id: string }

/** A quote in the index. */
export interface IndexedQuote {
  quote: StoredQuote
  article: IndexedArticle
  /** Place in the feed where the index first met the quote; an edit elsewhere in the article keeps it. */
  addedAt: string
  /** Its speaker's name among those of the index; null when the article names none. */
  spelling: Spelling | null
}

/** Fields that are searched, in the order of their ids in the index. */
export const FIELDS = ['text', 'speaker', 'context', 'title'] as const
export type Field = (typeof FIELDS)[number]

/** Stop words are indexed in the quote and its speaker only: elsewhere they would be half of all postings. */
export function fieldKeepsStopWords(field: Field): boolean {
  return field === 'text' || field === 'speaker'
}

/** A quote as the index reads it: the text of each field. */
export interface QuoteDocument extends Record<Field, string> {
  /** Slot of the quote, a small integer used again once the quote is gone. */
  id: number
}

/** The document of a quote; the same quote and article always give the same one. */
export function quoteDocument(
  slot: number,
  { quote, article }: Pick<IndexedQuote, 'quote' | 'article'>,
): QuoteDocument {
  const { speaker, via } = quote
  return {
    id: slot,
    text: quote.text,
    speaker: [speaker?.name, speaker?.role, via?.name].filter(Boolean).join(' '),
    context: `${quote.before}\n${quote.after}`,
    title: article.title,
  }
}
