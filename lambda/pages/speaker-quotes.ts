import type { QuoteIndex } from '../search/memory/quote-index'
import type { SearchAnswer, SearchRequest, SpeakerRecord } from '../search/search-contract'

/** What the page of one speaker shows. */
export interface SpeakerQuotes extends SpeakerRecord {
  sort: SearchRequest['sort']
  /** One page of the quotes. */
  answer: SearchAnswer
}

/** All that a request's speaker said; null when there is nothing. */
export function quotesOfSpeaker(
  index: QuoteIndex,
  request: SearchRequest & { speaker: string },
): SpeakerQuotes | null {
  const record = index.speaker(request.speaker)
  return record && { ...record, sort: request.sort, answer: index.search(request) }
}
