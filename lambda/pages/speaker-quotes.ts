import { publicationDay } from '../contract/publication-day'
import type { Hit, Moment, SearchAnswer, SearchRequest, SpeakerRecord } from '../search/port'
import { standingOut } from './topics'

/** Quotes whose months and words are counted at most. */
const COUNTED = 500
/** Topics of a month at most. */
const TOPICS = 5

/** What the page of one speaker shows. */
export interface SpeakerQuotes extends SpeakerRecord {
  /** The subject; empty for all that was said. */
  q: string
  sort: SearchRequest['sort']
  /** One page of the quotes. */
  answer: SearchAnswer
  /** What the speaker spoke of in each month, the newest first; those months left out in which nothing stands out. */
  topics: MonthTopics[]
}

/** The words that stand out in what was said in one month, `YYYY-MM`. */
export interface MonthTopics {
  month: string
  words: string[]
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
  const newest = { limit: COUNTED, cursor: undefined, sort: 'newest' } as const
  const { hits } = await moment.search({ ...asked, ...newest })
  if (q !== '') {
    const months = monthsOf(hits.filter(({ match }) => match === 'exact'))
    return { ...record, q, sort, answer, months, topics: [] }
  }
  const { hits: everybodys } = await moment.search({ q: '', ...newest })
  return { ...record, q, sort, answer, topics: monthTopics(hits, everybodys) }
}

/** What stands out in each month against what the speaker said else, and everybody of late. */
function monthTopics(hits: readonly Hit[], everybodys: readonly Hit[]): MonthTopics[] {
  const own = new Set(hits.map(({ id }) => id))
  const others = everybodys.filter(({ id }) => !own.has(id))
  return [...new Set(hits.map(monthOf))].flatMap((month) => {
    if (month === null) return []
    const texts = hits.filter((hit) => monthOf(hit) === month).map(({ text }) => text)
    const rest = [...hits.filter((hit) => monthOf(hit) !== month), ...others].map(({ text }) => text)
    const words = standingOut(texts, rest, TOPICS)
    return words.length === 0 ? [] : [{ month, words }]
  })
}

/** How many quotes appeared in each month; those without a date in none. */
function monthsOf(hits: readonly Hit[]): Map<string, number> {
  const months = new Map<string, number>()
  for (const hit of hits) {
    const month = monthOf(hit)
    if (month !== null) months.set(month, (months.get(month) ?? 0) + 1)
  }
  return months
}

/** The month in which a quote appeared, `YYYY-MM`; null without a date. */
export function monthOf({ article: { publishedAt } }: Pick<Hit, 'article'>): string | null {
  return publishedAt === null ? null : (publicationDay(publishedAt)?.slice(0, 7) ?? null)
}
