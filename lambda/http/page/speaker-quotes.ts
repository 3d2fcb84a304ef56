import type { QuoteIndex } from '../../index/quote-index'
import type { Hit, SearchAnswer, SearchRequest, SpeakerEntity } from '../../index/search-contract'

/** What the page of one speaker shows. */
export interface SpeakerQuotes {
  speaker: SpeakerEntity
  sort: SearchRequest['sort']
  /** One page of the quotes. */
  answer: SearchAnswer
  /** The newest quotes, which the timeline counts: perhaps not all of `answer.total`. */
  counted: readonly Hit[]
}

/** The timeline looks at this many quotes at most: a person has hundreds, "police" may have thousands. */
const MOST_COUNTED = 1000

/** Names found for a name: the wanted one may not have most quotes among those that hold its words. */
const MOST_NAMES = 50

/** All that a request's speaker said; null when there is nothing. */
export function quotesOfSpeaker(
  index: QuoteIndex,
  request: SearchRequest & { speaker: string },
): SpeakerQuotes | null {
  const answer = index.search(request)
  if (answer.total === 0) return null
  const { cursor, ...first } = request
  const counted = index.search({ ...first, sort: 'newest', limit: MOST_COUNTED }).hits
  return { speaker: entityOf(index, request.speaker, counted), sort: request.sort, answer, counted }
}

function entityOf(index: QuoteIndex, name: string, hits: readonly Hit[]): SpeakerEntity {
  const entity = index
    .speakers(name, MOST_NAMES)
    .find((candidate) => candidate.name === name || candidate.variants.includes(name))
  const articles = new Set(hits.map(({ article }) => article.id)).size
  return entity ?? { name, variants: [name], quotes: hits.length, articles }
}
