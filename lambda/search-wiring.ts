import type { SearchDependencies } from './http/search-routes'
import { logError } from './runtime/log'
import { LiveIndex } from './search/live'
import { QuoteSnapshots } from './search/memory/index-snapshots'
import { QuoteIndex } from './search/memory/quote-index'
import { SkippedItems } from './search/skipped-items'
import type { ArticleChange } from './store/article'
import { ArticleStore } from './store/article-store'
import { changeFeed } from './store/change-feed'
import type { SnapshotStore } from './store/snapshot-store'
import type { TableAccess } from './store/table-access'
import type { TableClock } from './store/table-clock'

/** What the reading routes need, and how a writer in the same process tells of its changes. */
export interface Search extends SearchDependencies {
  /** Takes in a change that this process wrote, without waiting for the feed. */
  apply(change: ArticleChange): void
}

/**
 * What the reading routes need, over a table: the same on Lambda and on the local server.
 *
 * @param options.clock the table's time
 * @param options.steady milliseconds that only grow
 * @param options.snapshots where snapshots of the index are; nowhere when left out
 */
export function wireSearch(
  options: TableAccess & { clock: TableClock; steady: () => number; snapshots?: SnapshotStore | undefined },
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
    snapshots:
      snapshots === undefined
        ? null
        : new QuoteSnapshots(snapshots, (error) => logError('a snapshot could not be used', error)),
  })
  return {
    at: () => live.at(),
    getArticle: (id) => articles.get(id),
    skipped: () => skipped.count,
    apply: (change) => {
      skipped.forget(change.id)
      live.apply(change)
    },
  }
}
