import type { IndexedArticle, IndexedQuote } from '../indexed-quote'
import type { ArticlesRequest, SearchRequest } from '../port'
import type { Spelling } from '../speakers/speaker-resolution'
import { sourceKey } from './source-key'

type ArticleFields = Pick<IndexedArticle, 'id' | 'sourceKey' | 'day'>

/**
 * The filters of a search as one test; null when it has none.
 *
 * @param matcher makes the test whether a spelling is one of the person that a name means
 */
export function quoteFilter(
  request: SearchRequest,
  isSpeaker: (spelling: Spelling) => boolean,
): ((quote: Pick<IndexedQuote, 'spelling'> & { article: ArticleFields }) => boolean) | null {
  const { speaker } = request
  const tests = articleTests(request)
  if (speaker === undefined && tests.length === 0) return null
  return ({ article, spelling }) =>
    tests.every((test) => test(article)) &&
    (speaker === undefined || (spelling !== null && isSpeaker(spelling)))
}

/** The filters of a list of articles as one test. */
export function articleFilter(request: ArticlesRequest): (article: ArticleFields) => boolean {
  const tests = articleTests(request)
  return (article) => tests.every((test) => test(article))
}

function articleTests({
  article: id,
  source,
  from,
  to,
}: Pick<SearchRequest, 'article' | 'source' | 'from' | 'to'>): ((article: ArticleFields) => boolean)[] {
  const tests: ((article: ArticleFields) => boolean)[] = []
  if (id !== undefined) tests.push((article) => article.id === id)
  if (source !== undefined) {
    const wanted = sourceKey(source)
    tests.push((article) => article.sourceKey === wanted)
  }
  if (from !== undefined) tests.push(({ day }) => day !== null && day >= from)
  if (to !== undefined) tests.push(({ day }) => day !== null && day <= to)
  return tests
}
