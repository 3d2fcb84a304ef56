import { factsOf } from '../../contract/article-fields'
import type { IndexedArticle, IndexedQuote } from '../indexed-quote'
import type { Hit } from '../port'
import type { Expansion } from './expand'
import { highlight, type MatchedSequence } from './highlight'

/** Length of `prefix` and `suffix` of a hit, in UTF-16 code units. */
const SELECTOR_CONTEXT = 32

/** What a search adds to a quote. */
export interface Found {
  match: Hit['match']
  score: number
  /** What is marked. */
  matched: readonly MatchedSequence[]
  /** Articles that have the same quote. */
  also: readonly IndexedArticle[]
  /** Who said it, among the speakers of all articles. */
  speakerId: string | null
}

/** A quote as a hit. */
export function hit(
  { quote, article }: IndexedQuote,
  { match, score, matched, also, speakerId }: Found,
): Hit {
  const { id, kind, text, speaker, via, start, end, before, after, broken, reviewed } = quote
  return {
    id,
    kind,
    match,
    text,
    highlight: highlight(text, matched),
    score,
    speaker: speaker && { id: speakerId, ...speaker },
    via,
    start,
    end,
    prefix: before.slice(-SELECTOR_CONTEXT).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: after.slice(0, SELECTOR_CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    broken,
    reviewed,
    also: also.map(({ id, title, source, publishedAt }) => ({ id, title, source, publishedAt })),
    article: { id: article.id, ...factsOf(article) },
  }
}

/** Share of the best weight that another expansion of the word needs to be marked beside it in one quote. */
const MARKED_SHARE = 0.6

/**
 * What of a quote's text matched: for each word of a query the best of its expansions, and those near it.
 *
 * @param inText for each word its expansions that stand in the text
 */
export function matchedSequences(inText: readonly (readonly Expansion[])[]): MatchedSequence[] {
  return inText.flatMap((expansions) => {
    const best = expansions.reduce((most, { weight }) => Math.max(most, weight), 0)
    return expansions.filter(({ weight }) => weight >= MARKED_SHARE * best).map(({ terms }) => terms)
  })
}
