import type { Moment, SearchAnswer, SearchRequest, SpeakerRecord } from '../search/port'

/** What the page of one speaker shows. */
export interface SpeakerQuotes extends SpeakerRecord {
  sort: SearchRequest['sort']
  /** One page of the quotes. */
  answer: SearchAnswer
}

/** All that a request's speaker said; null when there is nothing. */
export async function quotesOfSpeaker(
  moment: Moment,
  request: SearchRequest & { speaker: string },
): Promise<SpeakerQuotes | null> {
  const record = await moment.speaker(request.speaker)
  return record && { ...record, sort: request.sort, answer: await moment.search(request) }
}
