import { publicationDay } from '../contract/publication-day'
import type { Hit, Moment, SearchAnswer, SearchRequest, SpeakerRecord } from '../search/port'

/** Quotes on one subject whose months are counted at most. */
const COUNTED = 500

/** What the page of one speaker shows. */
export interface SpeakerQuotes extends SpeakerRecord {
  /** The subject; empty for all that was said. */
  q: string
  sort: SearchRequest['sort']
  /** One page of the quotes. */
  answer: SearchAnswer
}

/** All that the speaker of a record said, or what was said on the subject of the request; the months count the same. */
export async function quotesOfSpeaker(
  moment: Moment,
  record: SpeakerRecord,
  request: SearchRequest,
): Promise<SpeakerQuotes> {
  const { q, sort } = request
  const asked = { ...request, speaker: record.speaker.id }
  const answer = await moment.search(asked)
  if (q === '') return { ...record, q, sort, answer }
  const { hits } = await moment.search({ ...asked, limit: COUNTED, cursor: undefined })
  return { ...record, q, sort, answer, months: monthsOf(hits.filter(({ match }) => match === 'exact')) }
}

/** How many quotes appeared in each month; those without a date in none. */
function monthsOf(hits: readonly Hit[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const { article } of hits) {
    const month = article.publishedAt && publicationDay(article.publishedAt)?.slice(0, 7)
    if (month) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return months
}
