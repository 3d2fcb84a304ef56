import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { statementRoutes } from '../../lambda/http/statement-routes'
import { pageRoutes } from '../../lambda/pages/page-routes'
import { logError } from '../../lambda/runtime/log'
import { svgDrawing } from '../../lambda/runtime/svg-drawing'
import type { OpenSearchClient } from '../../lambda/search/opensearch/client'
import { ArticleStore } from '../../lambda/store/article-store'
import { NameStatementStore } from '../../lambda/store/name-statements'
import { userName } from '../commands/user-name'
import { DRAWING_FILES } from './drawing-files'
import { startEmbeddedDynamoDB } from './embedded-dynamodb'
import { type Listening, listening } from './listening'
import type { SiteOptions } from './local-site'
import { LOCAL_TABLE_NAME } from './local-table'
import { memoryEngine } from './memory-engine'
import { openSearchEngine } from './opensearch/opensearch-engine'
import { bundlePageAssets } from './page-assets'

/** The routes of both functions in this process, over the embedded DynamoDB. */
export interface LocalServer extends Listening {
  articles: ArticleStore
}

/**
 * Opens the database and makes the routes; what must be stored before the first answer can be, before it listens.
 *
 * @param options.data folder of the database; in memory when left out
 * @param options.openSearch where searches go; to an index in memory when left out
 * @throws {DataFolderError} when the folder cannot be used
 * @param options.publicUrl origin of public links; that of the address which was asked when left out
 * @param options.allowHosts hosts that the server answers to beside this machine's; none when left out
 */
export async function openLocalServer(
  options: { data?: string; openSearch?: OpenSearchClient | undefined } & Partial<SiteOptions>,
): Promise<LocalServer> {
  const { data, openSearch, ...site } = options
  const database = await startEmbeddedDynamoDB({
    tableName: LOCAL_TABLE_NAME,
    ...(data !== undefined && { path: data }),
  })
  const table = { client: database.client, tableName: LOCAL_TABLE_NAME }
  const { clock } = database
  const engine =
    openSearch === undefined ? memoryEngine(database, data) : openSearchEngine(openSearch, database, data)
  const { search } = engine
  // The writer is in the same process here, so what it stores is found at once.
  const now = () => new Date(clock.now())
  const articles = new ArticleStore({ ...table, now, onChange: engine.apply })
  const statements = new NameStatementStore({ ...table, now, onChange: engine.hear })
  const editor = userName()
  const pages = { assets: bundlePageAssets(), canAdd: true, logError }
  const routes = [
    searchRoutes(search),
    pageRoutes(search, { ...pages, openDrawing: svgDrawing(DRAWING_FILES) }),
    articleRoutes(articles, { editor }),
    statementRoutes(statements, { editor }),
  ]
  const listener = listening(routes, pages, site)
  return {
    articles,
    listen: listener.listen,
    close: async () => {
      await listener.close()
      await engine.close()
      await database.close()
    },
  }
}
