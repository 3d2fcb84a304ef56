import type { SearchDependencies } from './http/search-routes'
import { logError } from './runtime/log'
import type { OpenSearchClient } from './search/opensearch/client'
import { OpenSearchSearch } from './search/opensearch/opensearch-search'
import { ArticleStore } from './store/article-store'
import { NameStatementStore, type NameStatements } from './store/name-statements'
import type { TableAccess } from './store/table-access'
import type { TableClock } from './store/table-clock'

/** What editors say of names is read from the table at most this often, in ms. */
const HEAR_EVERY_MS = 5_000

/** What the reading routes need, over an index of OpenSearch beside the table. */
export interface OpenSearchWiring extends SearchDependencies {
  /** Has the next search know what this process has just written. */
  expectChanges(): void
}

/**
 * What the reading routes need: quotes from OpenSearch, whole articles and what editors say of names from the table. The same
 * on Lambda and on the local server.
 *
 * @param options.index name or alias
 * @param options.clock the table's time
 * @param options.steady milliseconds that only grow
 */
export function wireOpenSearch(
  options: TableAccess & {
    openSearch: OpenSearchClient
    index: string
    clock: TableClock
    steady: () => number
  },
): OpenSearchWiring {
  const { openSearch, index, clock, steady, ...table } = options
  const now = () => new Date(clock.now())
  const articles = new ArticleStore({ ...table, now })
  const names = new NameStatementStore({ ...table, now })
  let said: NameStatements = { revision: 0, statements: [] }
  let lastHeard = Number.NEGATIVE_INFINITY
  const hear = async () => {
    if (steady() - lastHeard < HEAR_EVERY_MS) return
    lastHeard = steady()
    try {
      const heard = await names.get()
      if (heard.revision > said.revision) said = heard
    } catch (error) {
      logError('what editors say of names could not be read', error)
    }
  }
  const search = new OpenSearchSearch({
    client: openSearch,
    index,
    now: steady,
    statements: () => said.statements,
    onError: (error) => logError('the index could not be read', error),
  })
  return {
    at: async () => {
      const [, moment] = await Promise.all([hear(), search.at()])
      return moment
    },
    expectChanges: () => {
      lastHeard = Number.NEGATIVE_INFINITY
      search.expectChanges()
    },
    getArticle: (id) => articles.get(id),
    getStatements: async () => (await names.get()).statements,
    mostQuotes: Number.POSITIVE_INFINITY,
  }
}
