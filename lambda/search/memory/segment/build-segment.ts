import type { QuoteIndex } from '../quote-index'
import { SegmentBuilder } from './segment-builder'

/**
 * Packs what an index knows into the file of a segment.
 *
 * @param place the table's time from which on the feed may tell of what the index does not have, in ms since 1970
 */
export function buildSegment(index: QuoteIndex, place: number): Buffer {
  const builder = new SegmentBuilder()
  for (const article of index.contents()) builder.add(article)
  return builder.finish({ place, asOf: index.asOf })
}
