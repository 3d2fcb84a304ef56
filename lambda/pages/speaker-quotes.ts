import type { Moment, SearchAnswer, SearchRequest, SpeakerRecord } from '../search/port'

/** What the page of one speaker shows. */
export interface SpeakerQuotes extends SpeakerRecord {
  sort: SearchRequest['sort']
  /** One page of the quotes. */
  answer: SearchAnswer
}

/** All that the speaker of a record said. */
export async function quotesOfSpeaker(
  moment: Moment,
  record: SpeakerRecord,
  request: SearchRequest,
): Promise<SpeakerQuotes> {
  const answer = await moment.search({ ...request, speaker: record.speaker.id })
  return { ...record, sort: request.sort, answer }
}
