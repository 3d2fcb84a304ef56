import type { OpenSearchClient } from '../lambda/search/opensearch/client'
import { type LocalServer, openLocalServer } from '../seed/local/local-server'

/** Where the servers of this file's tests search; in memory unless told. */
let openSearch: OpenSearchClient | undefined

/** Has the servers of the tests that are described from now on search on OpenSearch. */
export function searchOnOpenSearch(client: OpenSearchClient): void {
  openSearch = client
}

/** A local server with a database in memory, for the tests of one file; it answers to its own names and `allowHosts`. */
export function useLocalServer(allowHosts: string[] = []): {
  readonly url: string
  readonly server: LocalServer
} {
  let server: LocalServer | undefined
  let url = ''
  beforeAll(async () => {
    server = await openLocalServer({ allowHosts, openSearch })
    url = await server.listen(0, '127.0.0.1')
  })
  afterAll(async () => {
    await server?.close()
  })
  return {
    get server() {
      if (server === undefined) throw new Error('the server starts before the first test')
      return server
    },
    get url() {
      return url
    },
  }
}

/** Stores an article over HTTP. */
export async function putArticle(url: string, id: string, article: object): Promise<Response> {
  return fetch(`${url}/articles/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(article),
  })
}
