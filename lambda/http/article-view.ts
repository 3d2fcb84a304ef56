import type { Article } from '../store/article'
import type { StoredQuote } from '../store/record'

/** A quote as clients see it: the words around it are in the article's text. */
export function presentQuote({
  before,
  after,
  ...quote
}: StoredQuote): Omit<StoredQuote, 'before' | 'after'> {
  return quote
}

/** The article as clients see it. */
export function presentArticle({ quotes, rules, ...article }: Article) {
  return { ...article, quotes: quotes.map(presentQuote) }
}
