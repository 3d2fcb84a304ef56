import type { SearchDependencies } from './http/search-routes'
import { logError } from './runtime/log'
import { LiveIndex } from './search/live'
import { QuoteIndex } from './search/memory/quote-index'
import type { ArticleChange } from './store/article'
import { ArticleStore } from './store/article-store'
import { changeFeed } from './store/change-feed'
import type { TableAccess } from './store/table-access'

/** What the reading routes need, and how a writer in the same process tells of its changes. */
export interface Search extends SearchDependencies {
  /** Takes in a change that this process wrote, without waiting for the feed. */
  apply(change: ArticleChange): void
}

/** What the reading routes need, over a table: the same on Lambda and on the local server. */
export function wireSearch(table: TableAccess): Search {
  const articles = new ArticleStore({ ...table, now: () => new Date() })
  const live = new LiveIndex({
    changesSince: changeFeed({ ...table, onBadItem: (error) => logError('an item was left out', error) }),
    createIndex: () => new QuoteIndex(),
    now: Date.now,
    onError: (error) => logError('the change feed could not be read', error),
  })
  return {
    at: () => live.at(),
    getArticle: (id) => articles.get(id),
    apply: (change) => live.apply(change),
  }
}
