import { randomUUID } from 'node:crypto'
import type { SearchDependencies } from './http/search-routes'
import { logError } from './runtime/log'
import { type IndexSnapshots, LiveIndex, type OpenedIndex } from './search/live'
import { QuoteSnapshots } from './search/memory/index-snapshots'
import { QuoteIndex } from './search/memory/quote-index'
import { SkippedItems } from './search/skipped-items'
import type { ArticleChange } from './store/article'
import { ArticleStore } from './store/article-store'
import { changeFeed } from './store/change-feed'
import type { ObjectStore } from './store/object-store'
import { SnapshotStore } from './store/snapshot-store'
import type { TableAccess } from './store/table-access'
import type { TableClock } from './store/table-clock'

/** What the reading routes need, and how a writer in the same process tells of its changes. */
export interface Search extends SearchDependencies {
  /** Takes in a change that this process wrote, without waiting for the feed. */
  apply(change: ArticleChange): void
  /** The index in memory, and the table's time that it is as new as; null before it is there. */
  current(): OpenedIndex<QuoteIndex> | null
}

/** Snapshots of the index in a store of objects; what cannot be used is logged. */
export function indexSnapshots(objects: ObjectStore): QuoteSnapshots {
  const store = new SnapshotStore(objects, randomUUID)
  return new QuoteSnapshots(store, (error) => logError('a snapshot could not be used', error))
}

/**
 * What the reading routes need, over a table: the same on Lambda and on the local server.
 *
 * @param options.clock the table's time
 * @param options.steady milliseconds that only grow
 * @param options.snapshots what the index begins with; the whole feed when left out
 */
export function wireSearch(
  options: TableAccess & {
    clock: TableClock
    steady: () => number
    snapshots?: IndexSnapshots<QuoteIndex> | undefined
  },
): Search {
  const { clock, steady, snapshots, ...table } = options
  const articles = new ArticleStore({ ...table, now: () => new Date(clock.now()) })
  const skipped = new SkippedItems((error) => logError('an item was left out', error))
  const live = new LiveIndex({
    changesSince: changeFeed({
      ...table,
      onBadItem: (error) => skipped.skip(error),
      onItem: (id) => skipped.forget(id),
    }),
    createIndex: () => new QuoteIndex(),
    now: steady,
    tableTime: () => clock.now(),
    onError: (error) => logError('the change feed could not be read', error),
    snapshots: snapshots ?? null,
  })
  return {
    at: () => live.at(),
    current: () => live.current,
    getArticle: (id) => articles.get(id),
    skipped: () => skipped.count,
    apply: (change) => {
      skipped.forget(change.id)
      live.apply(change)
    },
  }
}
