import { fold } from '../../language/urdu/fold'
import type { IndexedQuote } from '../memory/quote-document'
import type { SearchRequest } from '../search-contract'
import type { Spelling } from '../speakers/speaker-resolution'

type Test = (quote: IndexedQuote) => boolean

/**
 * The filters of a request as one test; null when it has none.
 *
 * @param matcher makes the test whether a spelling is one of the person that a name means
 */
export function requestFilter(
  request: SearchRequest,
  matcher: (speaker: string) => (spelling: Spelling) => boolean,
): Test | null {
  const { article: id, source, from, to, speaker } = request
  const tests: Test[] = []
  if (id !== undefined) tests.push(({ article }) => article.id === id)
  if (source !== undefined) {
    const wanted = fold(source.trim())
    tests.push(({ article }) => article.source !== null && fold(article.source.trim()) === wanted)
  }
  if (from !== undefined)
    tests.push(({ article }) => article.publishedAt !== null && day(article.publishedAt) >= from)
  if (to !== undefined)
    tests.push(({ article }) => article.publishedAt !== null && day(article.publishedAt) <= to)
  if (speaker !== undefined) {
    const persons = [speaker].flat().map(matcher)
    tests.push(({ spelling }) => spelling !== null && persons.some((isPerson) => isPerson(spelling)))
  }
  return tests.length === 0 ? null : (quote) => tests.every((test) => test(quote))
}

/** The date of an ISO date or of a time in UTC. */
function day(publishedAt: string): string {
  return publishedAt.slice(0, 10)
}
