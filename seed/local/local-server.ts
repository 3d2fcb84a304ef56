import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { pageRoutes } from '../../lambda/pages/page-routes'
import { notFoundPage } from '../../lambda/pages/problem-page'
import { logError } from '../../lambda/runtime/log'
import { indexSnapshots, wireSearch } from '../../lambda/search-wiring'
import { ArticleStore } from '../../lambda/store/article-store'
import { startEmbeddedDynamoDB } from './embedded-dynamodb'
import { fileObjects } from './file-objects'
import { createListener, serveWith } from './http-listener'
import { localSite, type SiteOptions } from './local-site'
import { LOCAL_TABLE_NAME } from './local-table'
import { bundlePageAssets } from './page-assets'
import { SnapshotKeeper } from './snapshot-keeper'

/** Folder of the index's snapshots, beside the files of the database. */
const SNAPSHOTS = 'snapshots'

/** The server could not be started; `cause` says why. */
export class LocalServerError extends Error {
  override name = 'LocalServerError'
}

/** The routes of both functions in this process, over the embedded DynamoDB. */
export interface LocalServer {
  articles: ArticleStore
  /**
   * Begins to answer, and gives the address.
   *
   * @param port 0: any free one
   * @throws {LocalServerError} when the port cannot be used
   */
  listen(port: number, host: string): Promise<string>
  close(): Promise<void>
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
  const { data, publicUrl = null, allowHosts = [] } = options
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
    snapshots: snapshots && { open: () => snapshots.open(), hasNewer: async () => false },
  })
  const onError = (error: unknown) => logError('a snapshot could not be written', error)
  const keeper = folder === null ? null : new SnapshotKeeper({ folder, current: search.current, onError })
  // The writer is in the same process here, so what it stores is found at once.
  const articles = new ArticleStore({ ...table, now: () => new Date(clock.now()), onChange: search.apply })
  const pages = { assets: bundlePageAssets(), canAdd: true, logError }
  const routes = [searchRoutes(search), pageRoutes(search, pages), articleRoutes(articles)]
  const listener = createListener()
  return {
    articles,
    listen: async (port, host) => {
      const { address, family, port: given } = await listen(listener, port, host)
      const shown = family === 'IPv6' ? `[${address}]` : address
      const site = localSite({ publicUrl, allowHosts }, host, given)
      serveWith(listener, createApp({ routes, notFoundPage: notFoundPage(pages), logError, site }).fetch)
      return `http://${shown}:${given}`
    },
    close: async () => {
      await new Promise((closed) => listener.close(closed))
      await keeper?.close()
      await database.close()
    },
  }
}

async function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new LocalServerError(`cannot listen on ${host}:${port}: ${cause.message}`, { cause }))
    })
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}
