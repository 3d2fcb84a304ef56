import { TOMBSTONE_DAYS } from '../../../contract/table'
import { feedTime } from '../../../store/feed-place'
import { mergedArticles } from './merged-articles'
import type { Segment, SegmentFacts } from './segment'
import { type SegmentArticle, SegmentBuilder } from './segment-builder'

/** What a segment is made of: an older one, and all that has changed since. */
export interface SegmentContent extends Pick<SegmentFacts, 'place' | 'asOf' | 'purged'> {
  base: Segment | null
  /** In ascending order of the articles' ids. */
  changed: Iterable<SegmentArticle>
  /** None when left out. */
  skipped?: SegmentFacts['skipped']
}

/** Packs a segment. Deletions that the feed itself has forgotten are left out. */
export function buildSegment({ base, changed, skipped = [], ...facts }: SegmentContent): Buffer {
  const builder = new SegmentBuilder()
  const forgotten = facts.place - 2 * TOMBSTONE_DAYS * 86_400_000
  for (const article of mergedArticles(base?.quotes ?? null, changed)) {
    if (article.article !== null || feedTime(article.changedAt) > forgotten) builder.add(article)
  }
  return builder.finish({ ...facts, skipped })
}
