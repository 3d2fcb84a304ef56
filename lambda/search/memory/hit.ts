import { factsOf } from '../../contract/article-fields'
import { FIELDS, type IndexedQuote } from '../indexed-quote'
import type { Hit } from '../port'
import { highlight, type MatchedSequence } from '../query/highlight'
import type { Clause } from './rank'

/** Length of `prefix` and `suffix` of a hit, in UTF-16 code units. */
const SELECTOR_CONTEXT = 32
/** Share of the best weight that another expansion of the word needs to be marked beside it in one quote. */
const MARKED_SHARE = 0.6
const TEXT = FIELDS.indexOf('text')

/** A quote as a hit, marked with `matched`; its speaker is told by an id. */
export function hit(
  { quote, article }: IndexedQuote,
  speakerId: string | null,
  score: number,
  matched: readonly MatchedSequence[],
): Hit {
  const { id, kind, text, speaker, via, start, end, before, after, broken, reviewed } = quote
  return {
    id,
    kind,
    text,
    highlight: highlight(text, matched),
    score: Math.round(score * 1000) / 1000,
    speaker: speaker && { id: speakerId, ...speaker },
    via,
    start,
    end,
    prefix: before.slice(-SELECTOR_CONTEXT).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: after.slice(0, SELECTOR_CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    broken,
    reviewed,
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
