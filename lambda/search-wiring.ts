import type { SearchDependencies } from './http/search-routes'
import { logError } from './runtime/log'
import { LiveIndex } from './search/live'
import { QuoteIndex } from './search/memory/quote-index'
import { SkippedItems } from './search/skipped-items'
import type { ArticleChange } from './store/article'
import { ArticleStore } from './store/article-store'
import { changeFeed } from './store/change-feed'
import { NameStatementStore, type NameStatements } from './store/name-statements'
import type { TableAccess } from './store/table-access'
import type { TableClock } from './store/table-clock'

/** What the reading routes need, and how a writer in the same process tells of its changes. */
export interface Search extends SearchDependencies {
  /** Takes in a change that this process wrote, without waiting for the feed. */
  apply(change: ArticleChange): void
  /** As `apply`, of what editors say of names. */
  hear(said: NameStatements): void
}

/**
 * What the reading routes need, over a table: the same on Lambda and on the local server.
 *
 * @param options.clock the table's time
 * @param options.steady milliseconds that only grow
 */
export function wireSearch(options: TableAccess & { clock: TableClock; steady: () => number }): Search {
  const { clock, steady, ...table } = options
  const now = () => new Date(clock.now())
  const articles = new ArticleStore({ ...table, now })
  const names = new NameStatementStore({ ...table, now })
  let heard: NameStatements = { revision: 0, statements: [] }
  const hear = (said: NameStatements) => {
    if (said.revision > heard.revision) heard = said
  }
  const skipped = new SkippedItems((error) => logError('an item was left out', error))
  const live = new LiveIndex({
    changesSince: changeFeed({
      ...table,
      onBadItem: (error) => skipped.skip(error),
      onItem: (id) => skipped.forget(id),
      onStatements: hear,
    }),
    createIndex: () => new QuoteIndex(() => heard.statements),
    now: steady,
    tableTime: () => clock.now(),
    onError: (error) => logError('the change feed could not be read', error),
  })
  return {
    at: () => live.at(),
    getArticle: (id) => articles.get(id),
    getStatements: async () => (await names.get()).statements,
    skipped: () => skipped.count,
    hear,
    apply: (change) => {
      skipped.forget(change.id)
      live.apply(change)
    },
  }
}
