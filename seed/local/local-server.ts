import { join } from 'node:path'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { statementRoutes } from '../../lambda/http/statement-routes'
import { pageRoutes } from '../../lambda/pages/page-routes'
import { logError } from '../../lambda/runtime/log'
import { svgDrawing } from '../../lambda/runtime/svg-drawing'
import { indexSnapshots, wireSearch } from '../../lambda/search-wiring'
import { ArticleStore } from '../../lambda/store/article-store'
import { NameStatementStore } from '../../lambda/store/name-statements'
import { userName } from '../commands/user-name'
import { DRAWING_FILES } from './drawing-files'
import { startEmbeddedDynamoDB } from './embedded-dynamodb'
import { fileObjects } from './file-objects'
import { type Listening, listening } from './listening'
import type { SiteOptions } from './local-site'
import { LOCAL_TABLE_NAME } from './local-table'
import { bundlePageAssets } from './page-assets'
import { SnapshotKeeper } from './snapshot-keeper'

/** Folder of the index's snapshots, beside the files of the database. */
const SNAPSHOTS = 'snapshots'

/** The routes of both functions in this process, over the embedded DynamoDB. */
export interface LocalServer extends Listening {
  articles: ArticleStore
}

/**
 * Opens the database and makes the routes; what must be stored before the first answer can be, before it listens.
 *
 * @param options.data folder of the database; in memory when left out
 * @throws {DataFolderError} when the folder cannot be used
 * @param options.publicUrl origin of public links; that of the address which was asked when left out
 * @param options.allowHosts hosts that the server answers to beside this machine's; none when left out
 */
export async function openLocalServer(
  options: { data?: string } & Partial<SiteOptions>,
): Promise<LocalServer> {
  const { data, ...site } = options
  const database = await startEmbeddedDynamoDB({
    tableName: LOCAL_TABLE_NAME,
    ...(data !== undefined && { path: data }),
  })
  const table = { client: database.client, tableName: LOCAL_TABLE_NAME }
  const { clock, steady } = database
  const folder = data === undefined ? null : join(data, SNAPSHOTS)
  const snapshots = folder === null ? undefined : indexSnapshots(fileObjects(folder))
  const search = wireSearch({
    ...table,
    clock,
    steady,
    // Those that this process writes tell it nothing new.
    snapshots:
      snapshots && ((createIndex) => Object.assign(snapshots(createIndex), { hasNewer: async () => false })),
  })
  const onError = (error: unknown) => logError('a snapshot could not be written', error)
  const keeper = folder === null ? null : new SnapshotKeeper({ folder, current: search.current, onError })
  // The writer is in the same process here, so what it stores is found at once.
  const now = () => new Date(clock.now())
  const articles = new ArticleStore({ ...table, now, onChange: search.apply })
  const statements = new NameStatementStore({ ...table, now, onChange: search.hear })
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
      await keeper?.close()
      await database.close()
    },
  }
}
