import type { Article, StoredQuote } from '../store/article'

/** A quote as clients see it: the words around it are in the article's text. */
export function presentQuote({
  before,
  after,
  ...quote
}: StoredQuote): Omit<StoredQuote, 'before' | 'after'> {
  return quote
}

/** The article as clients see it. */
export function presentArticle({ quotes, ...article }: Article) {
  return { ...article, quotes: quotes.map(presentQuote) }
}
