import { fold } from '../text/fold'
import type { IndexedQuote } from './quote-document'
import type { SearchRequest } from './search-contract'

/**
 * The filters of a request as one test.
 *
 * @param isSpeaker whether a name is a spelling of the person asked for
 */
export function requestFilter(
  { article, source, from, to, speaker }: SearchRequest,
  isSpeaker: (name: string) => boolean,
): (quote: IndexedQuote) => boolean {
  const wantedSource = source === undefined ? undefined : fold(source.trim())
  return (indexed) => {
    const day = indexed.article.publishedAt?.slice(0, 10)
    return (
      (article === undefined || indexed.article.id === article) &&
      (wantedSource === undefined || fold(indexed.article.source?.trim() ?? '') === wantedSource) &&
      (from === undefined || (day !== undefined && day >= from)) &&
      (to === undefined || (day !== undefined && day <= to)) &&
      (speaker === undefined || (indexed.quote.speaker !== null && isSpeaker(indexed.quote.speaker.name)))
    )
  }
}
