import { type LocalServer, openLocalServer } from '../seed/local/local-server'

/** A local server with a database in memory, for the tests of one file; it answers to its own names and `allowHosts`. */
export function useLocalServer(allowHosts: string[] = []): {
  readonly url: string
  readonly server: LocalServer
} {
  let server: LocalServer | undefined
  let url = ''
  beforeAll(async () => {
    server = await openLocalServer({ allowHosts })
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
