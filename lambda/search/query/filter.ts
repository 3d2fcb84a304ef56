import type { IndexedQuote } from '../memory/quote-document'
import type { SearchRequest } from '../search-contract'
import type { Spelling } from '../speakers/speaker-resolution'
import { sourceKey } from './source-key'

type Test = (quote: IndexedQuote) => boolean

/**
 * The filters of a request as one test; null when it has none.
 *
 * @param isSpeaker whether a spelling is one of the person asked for
 */
export function requestFilter(
  request: SearchRequest,
  isSpeaker: (spelling: Spelling) => boolean,
): Test | null {
  const { article: id, source, from, to, speaker } = request
  const tests: Test[] = []
  if (id !== undefined) tests.push(({ article }) => article.id === id)
  if (source !== undefined) {
    const wanted = sourceKey(source)
    tests.push(({ article }) => article.sourceKey === wanted)
  }
  if (from !== undefined) tests.push(({ article }) => article.day !== null && article.day >= from)
  if (to !== undefined) tests.push(({ article }) => article.day !== null && article.day <= to)
  if (speaker !== undefined) tests.push(({ spelling }) => spelling !== null && isSpeaker(spelling))
  return tests.length === 0 ? null : (quote) => tests.every((test) => test(quote))
}
