import { randomUUID } from 'node:crypto'
import type { SearchDependencies } from './http/search-routes'
import { logError } from './runtime/log'
import { type IndexSnapshots, LiveIndex, type OpenedIndex } from './search/live'
import { QuoteSnapshots } from './search/memory/index-snapshots'
import { QuoteIndex } from './search/memory/quote-index'
import type { Segment } from './search/memory/segment/segment'
import { SkippedItems } from './search/skipped-items'
import type { ArticleChange } from './store/article'
import { ArticleStore } from './store/article-store'
import { changeFeed } from './store/change-feed'
import { NameStatementStore, type NameStatements } from './store/name-statements'
import type { ObjectStore } from './store/object-store'
import { SnapshotStore } from './store/snapshot-store'
import type { TableAccess } from './store/table-access'
import type { TableClock } from './store/table-clock'

/** What the reading routes need, and how a writer in the same process tells of its changes. */
export interface Search extends SearchDependencies {
  /** Takes in a change that this process wrote, without waiting for the feed. */
  apply(change: ArticleChange): void
  /** As `apply`, of what editors say of names. */
  hear(said: NameStatements): void
  /** What the feed could not be read of, by id, with the places. */
  skippedItems(): [id: string, place: string][]
  /** The index in memory, and the table's time that it is as new as; null before it is there. */
  current(): OpenedIndex<QuoteIndex> | null
}

/** Snapshots of the index, given how an index is made of a segment. */
type SnapshotsOf = (createIndex: (segment: Segment) => QuoteIndex) => IndexSnapshots<QuoteIndex>

/** Snapshots of the index in a store of objects; what cannot be used is logged. */
export function indexSnapshots(objects: ObjectStore): SnapshotsOf {
  const store = new SnapshotStore(objects, randomUUID)
  const onError = (error: unknown) => logError('a snapshot could not be used', error)
  return (createIndex) => new QuoteSnapshots(store, onError, createIndex)
}

/**
 * Snapshots that are used with what editors say of names, which is read meanwhile: who goes on from a snapshot does not
 * meet what was said before it in the feed, nor what could not be read then.
 */
function withStatements(
  snapshots: IndexSnapshots<QuoteIndex>,
  readStatements: () => Promise<void>,
  skipped: Pick<SkippedItems, 'restore'>,
): IndexSnapshots<QuoteIndex> {
  return {
    open: async () => {
      try {
        const [opened] = await Promise.all([snapshots.open(), readStatements()])
        skipped.restore(opened?.index.skipped ?? [])
        return opened
      } catch (error) {
        logError('what editors say of names could not be read', error)
        return null
      }
    },
    hasNewer: () => snapshots.hasNewer(),
  }
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
    snapshots?: SnapshotsOf | undefined
  },
): Search {
  const { clock, steady, snapshots, ...table } = options
  const now = () => new Date(clock.now())
  const articles = new ArticleStore({ ...table, now })
  const names = new NameStatementStore({ ...table, now })
  let heard: NameStatements = { revision: 0, statements: [] }
  const hear = (said: NameStatements) => {
    if (said.revision > heard.revision) heard = said
  }
  const createIndex = (segment: Segment | null = null) => new QuoteIndex(segment, () => heard.statements)
  const skipped = new SkippedItems((error) => logError('an item was left out', error))
  const live = new LiveIndex({
    changesSince: changeFeed({
      ...table,
      onBadItem: (error) => skipped.skip(error),
      onItem: (id) => skipped.forget(id),
      onStatements: hear,
    }),
    createIndex,
    now: steady,
    tableTime: () => clock.now(),
    onError: (error) => logError('the change feed could not be read', error),
    snapshots: snapshots
      ? withStatements(snapshots(createIndex), async () => hear(await names.get()), skipped)
      : null,
  })
  return {
    at: () => live.at(),
    current: () => live.current,
    getArticle: (id) => articles.get(id),
    getStatements: async () => (await names.get()).statements,
    skipped: () => skipped.count,
    skippedItems: () => skipped.entries,
    hear,
    apply: (change) => {
      skipped.forget(change.id)
      live.apply(change)
    },
  }
}
