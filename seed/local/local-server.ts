import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { pageRoutes } from '../../lambda/pages/page-routes'
import { notFoundPage } from '../../lambda/pages/problem-page'
import { logError } from '../../lambda/runtime/log'
import { wireSearch } from '../../lambda/search-wiring'
import { ArticleStore } from '../../lambda/store/article-store'
import { startEmbeddedDynamoDB } from './embedded-dynamodb'
import { LOCAL_TABLE_NAME } from './local-table'
import { bundlePageAssets } from './page-assets'

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
 */
export async function openLocalServer(options: { data?: string }): Promise<LocalServer> {
  const { data } = options
  const database = await startEmbeddedDynamoDB({
    tableName: LOCAL_TABLE_NAME,
    ...(data !== undefined && { path: data }),
  })
  const table = { client: database.client, tableName: LOCAL_TABLE_NAME }
  const search = wireSearch(table)
  // The writer is in the same process here, so what it stores is found at once.
  const articles = new ArticleStore({ ...table, now: () => new Date(), onChange: search.apply })
  const pages = { assets: bundlePageAssets(), canAdd: true, logError }
  const app = createApp({
    routes: [searchRoutes(search), pageRoutes(search, pages), articleRoutes(articles)],
    notFoundPage: notFoundPage(pages),
    logError,
  })
  let stopListening = async () => {}
  return {
    articles,
    listen: async (port, host) => {
      const { url, close } = await listen(app.fetch, port, host)
      stopListening = close
      return url
    },
    close: async () => {
      await stopListening()
      await database.close()
    },
  }
}

async function listen(fetch: (request: Request) => Response | Promise<Response>, port: number, host: string) {
  return new Promise<{ url: string; close: () => Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (address: AddressInfo) => {
      const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address
      resolve({
        url: `http://${shown}:${address.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      })
    })
    server.once('error', (cause) => {
      reject(new LocalServerError(`cannot listen on ${host}:${port}: ${cause.message}`, { cause }))
    })
  })
}
