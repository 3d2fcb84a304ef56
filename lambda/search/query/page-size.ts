import type { Hit } from '../port'

/**
 * Most bytes of a page of hits, as they are counted here: below the 6 MB that Lambda takes for an answer (AWS Lambda,
 * "Quotas"), for it is put into JSON once more.
 */
const MOST_BYTES = 4_500_000

/** Bytes of UTF-8 that a letter takes at most, outside of pairs of surrogates, which take four for two. */
const BYTES_A_LETTER = 3

/** How many of the hits make a page: all, or as many as an answer has room for, but always one. */
export function fittingHits(hits: readonly Hit[]): number {
  let bytes = 0
  for (const [count, { text, highlight, article }] of hits.entries()) {
    bytes += BYTES_A_LETTER * (text.length + highlight.length + article.title.length)
    if (bytes > MOST_BYTES && count > 0) return count
  }
  return hits.length
}
