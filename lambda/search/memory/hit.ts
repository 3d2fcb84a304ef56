import { factsOf } from '../../contract/article-fields'
import { FIELDS, type IndexedArticle, type IndexedQuote } from '../indexed-quote'
import type { Hit } from '../port'
import { highlight, type MatchedSequence } from '../query/highlight'
import type { Clause } from './rank'

/** Length of `prefix` and `suffix` of a hit, in UTF-16 code units. */
const SELECTOR_CONTEXT = 32
/** Share of the best weight that another expansion of the word needs to be marked beside it in one quote. */
const MARKED_SHARE = 0.6
const TEXT = FIELDS.indexOf('text')

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

/** What of a quote's text matched: for each word of the query the best of its expansions, and those near it. */
export function matchedSequences(clauses: readonly Clause[], slot: number): MatchedSequence[] {
  return clauses.flatMap((clause) => {
    const inText = clause.filter(({ postings }) => postings[TEXT]?.has(slot))
    const best = inText.reduce((most, { expansion }) => Math.max(most, expansion.weight), 0)
    return inText
      .filter(({ expansion }) => expansion.weight >= MARKED_SHARE * best)
      .map(({ expansion }) => expansion.terms)
  })
}
