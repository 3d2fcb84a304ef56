import type { ChangesSince } from '../../store/change-feed'
import type { SnapshotPointer, SnapshotStore } from '../../store/snapshot-store'
import { FAR_LOOK_BACK_MS, REBUILD_AFTER_MS } from '../live'
import type { SkippedItems } from '../skipped-items'
import { QuoteSnapshots } from './index-snapshots'
import { QuoteIndex } from './quote-index'
import { buildSegment } from './segment/build-segment'
import { Segment } from './segment/segment'

/** Fewer quotes are read from the feed about as fast as from a snapshot. */
const FEWEST_QUOTES = 2_000
/** A new snapshot is worth it once so many quotes, by their share of all, have come or gone. */
const WORTH_SHARE = 0.05
/** One that is older is replaced whatever has changed: what opens it reads on from there, and deletions leave the feed. */
const LONGEST_MS = 86_400_000

/**
 * So many quotes that came or went are packed before more are read: an index that changes takes ten times the memory of a
 * segment.
 */
const MOST_UNPACKED = 50_000

/** What became of an attempt to make a snapshot. */
export type SnapshotOutcome =
  | { outcome: 'written'; name: string; quotes: number; bytes: number }
  /** Too little has changed since the last, so many seconds ago (0: there is none), or another builder was faster. */
  | { outcome: 'unneeded'; quotes: number; age: number }
  | { outcome: 'overtaken'; quotes: number }

/**
 * Whether a new snapshot is worth it.
 *
 * @param turnover quotes that have come or gone since the last one
 * @param quotes how many there are
 */
export function isWorthIt(turnover: number, quotes: number): boolean {
  return turnover >= worthwhileTurnover(quotes)
}

/** How many of so many quotes must have come or gone to make a new snapshot worth it. */
export function worthwhileTurnover(quotes: number): number {
  return Math.max(FEWEST_QUOTES, WORTH_SHARE * quotes)
}

/**
 * Makes a snapshot of all that the feed tells, by way of the last one, if enough has changed since, or an article was
 * purged that snapshots may hold.
 *
 * @param options.now the table's time, in ms since 1970, as its answers tell it
 * @throws when the feed or the store fails; what the pointer names is then still there
 */
export async function makeSnapshot(options: {
  changesSince: ChangesSince
  store: SnapshotStore
  now: () => number
  onError: (error: unknown) => void
  /** Told of what the feed could not be read of. */
  skipped: Pick<SkippedItems, 'entries' | 'restore'>
  /** Quotes that may come or go before they are packed; 50,000 when left out. */
  mostUnpacked?: number
}): Promise<SnapshotOutcome> {
  const { changesSince, store, now, onError, skipped, mostUnpacked = MOST_UNPACKED } = options
  const seen = await store.pointer()
  const last = await new QuoteSnapshots({ ...pinned(store, seen) }, onError).open()
  skipped.restore(last?.index.skipped ?? [])
  const { index, place, turnover } = await readOn({ changesSince, now, mostUnpacked }, last)
  const { quotes } = index.size
  const isOld = last !== null && place - last.place >= LONGEST_MS
  if (!isOld && !isWorthIt(turnover, quotes) && !hasPurged(seen, index)) {
    return { outcome: 'unneeded', quotes, age: last === null ? 0 : (place - last.place) / 1000 }
  }
  const bytes = buildSegment({ ...index.content, place, skipped: skipped.entries })
  const name = await store.publish(bytes, seen, index.purged)
  return name === null
    ? { outcome: 'overtaken', quotes }
    : { outcome: 'written', name, quotes, bytes: bytes.length }
}

/** Whether snapshots may hold an article that was purged. */
export function hasPurged({ names, purged }: SnapshotPointer, index: Pick<QuoteIndex, 'purged'>): boolean {
  return names.length > 0 && index.purged > purged
}

/** The store as one pointer has it, so that what is published follows what was read. */
function pinned(store: SnapshotStore, seen: SnapshotPointer): Pick<SnapshotStore, 'pointer' | 'read'> {
  return { pointer: async () => seen, read: (name) => store.read(name) }
}

/** The index with all that the feed tells, and how many quotes came or went since the last snapshot. */
async function readOn(
  feed: { changesSince: ChangesSince; now: () => number; mostUnpacked: number },
  last: { index: QuoteIndex; place: number } | null,
): Promise<{ index: QuoteIndex; place: number; turnover: number }> {
  const { changesSince, now, mostUnpacked } = feed
  let index = last?.index ?? new QuoteIndex()
  let turnover = 0
  const began = performance.now()
  const since = last && last.place - FAR_LOOK_BACK_MS
  for await (const changes of changesSince(since, (key) => index.knows(key))) {
    index.apply(changes)
    if (index.turnover < mostUnpacked) continue
    turnover += index.turnover
    index = new QuoteIndex(new Segment(buildSegment({ ...index.content, place: now() })))
  }
  const place = now() - (performance.now() - began)
  const isTooOld = last !== null && place - last.place > REBUILD_AFTER_MS
  return isTooOld ? readOn(feed, null) : { index, place, turnover: turnover + index.turnover }
}
