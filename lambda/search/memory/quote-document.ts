import type { StoredQuote } from '../../store/record'
import { type Field, fieldTexts, type IndexedArticle } from '../indexed-quote'

/** A quote as MiniSearch reads it. */
export interface QuoteDocument extends Record<Field, string> {
  /** Slot of the quote, a small integer used again once the quote is gone. */
  id: number
}

/** The document of a quote; the same quote and article always give the same one. */
export function quoteDocument(
  slot: number,
  indexed: { quote: StoredQuote; article: Pick<IndexedArticle, 'title'> },
): QuoteDocument {
  return { id: slot, ...fieldTexts(indexed) }
}
