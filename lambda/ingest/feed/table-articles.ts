import { ArticleTooLargeError } from '../../store/article-item'
import type { ArticleStore } from '../../store/article-store'
import { WriteConflictError } from '../../store/lost-race'
import { articleOver } from '../article-input'
import { idToStore } from '../id-to-store'
import type { WatchPorts } from './watch-feed'

/** The table fails, so nothing else could be stored either. */
export class TableError extends Error {
  override name = 'TableError'
}

/**
 * Articles of feeds as they go into the table.
 *
 * @throws {TableError} for errors that are not of one article
 */
export function tableArticles(table: ArticleStore): WatchPorts['articles'] {
  return {
    store: (article) =>
      ofTable(async () => {
        const { id: _, firstId, ...content } = article
        const id = await idToStore(table, article)
        const { outcome } = await table.update(id, articleOver(id, content))
        return { id, outcome }
      }),
    isStored: (id) => ofTable(async () => (await table.get(id)) !== null),
  }
}

async function ofTable<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ArticleTooLargeError || error instanceof WriteConflictError) throw error
    throw new TableError('the table cannot be read or written', { cause: error })
  }
}
