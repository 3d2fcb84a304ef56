import type { PackedQuotes } from './packed-quotes'
import type { SegmentArticle } from './segment-builder'

/**
 * The articles of a segment and those that have changed since, in ascending order of their ids.
 *
 * @param changed in that order too
 */
export function* mergedArticles(
  quotes: PackedQuotes | null,
  changed: Iterable<SegmentArticle>,
): Generator<SegmentArticle> {
  const count = quotes?.articleIds.length ?? 0
  let number = 0
  for (const article of changed) {
    for (; number < count && (quotes as PackedQuotes).articleIds.compare(number, article.id) < 0; number++) {
      yield packedArticle(quotes as PackedQuotes, number)
    }
    if (number < count && quotes?.articleIds.compare(number, article.id) === 0) number++
    yield article
  }
  for (; number < count; number++) yield packedArticle(quotes as PackedQuotes, number)
}

function packedArticle(quotes: PackedQuotes, number: number): SegmentArticle {
  const slots = quotes.slotsOf(number)
  const isThere = quotes.present[number] === 1
  return {
    id: quotes.articleIds.get(number),
    revision: quotes.revisionOf(number),
    changedAt: quotes.changedAtOf(number),
    article: isThere ? { ...quotes.summary(number), quotes: slots.map((slot) => quotes.quote(slot)) } : null,
    addedAt: slots.map((slot) => quotes.addedAtOf(slot)),
  }
}
