import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Network } from '../lambda/ingest/web/http-get'
import { isPublicAddress } from '../lambda/ingest/web/public-address'

/** What a path of the site answers. */
export interface Page {
  status?: number
  headers?: Record<string, string>
  body?: string | Buffer
}

/** A web site on this machine, for the tests of one file. */
export interface NewsSite {
  /** Its origin, under a name that this machine alone resolves. */
  readonly origin: string
  /** What its paths answer; any other one is 404. */
  pages: Record<string, Page | (() => Page)>
  /** Requests so far, each with its headers. */
  requests: { path: string; headers: Record<string, string | string[] | undefined> }[]
  /** The paths that were asked since the last time, in order. */
  takePaths(): string[]
}

/** The host that `siteNetwork` leads to this machine. */
const HOST = 'news.test'

/** The Internet with one more host: the site's, which is on this machine. */
export const siteNetwork: Network = {
  resolve: async (host) => {
    if (host === HOST) return [{ address: '127.0.0.1', family: 4 }]
    throw Object.assign(new Error(`no host ${host}`), { code: 'ENOTFOUND' })
  },
  allows: (address) => address === '127.0.0.1' || isPublicAddress(address),
}

export function useNewsSite(): NewsSite {
  let port = 0
  let taken = 0
  const site: NewsSite = {
    get origin() {
      return `http://${HOST}:${port}`
    },
    pages: {},
    requests: [],
    takePaths: () => {
      const paths = site.requests.slice(taken).map(({ path }) => path)
      taken = site.requests.length
      return paths
    },
  }
  const server = createServer(({ url: path = '', headers }, response) => {
    site.requests.push({ path, headers })
    const found = site.pages[path] ?? { status: 404 }
    const { status = 200, headers: answered = {}, body = '' } = typeof found === 'function' ? found() : found
    const etag = answered.etag
    if (status === 200 && etag !== undefined && headers['if-none-match'] === etag)
      response.writeHead(304).end()
    else response.writeHead(status, { 'content-type': 'text/html', ...answered }).end(body)
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return site
}

/** A page of news with one statement. */
export function newsPage(title: string, statement: string): string {
  const filler = 'اجلاس میں بجٹ کے کئی پہلو زیر بحث آئے اور ارکان نے سوال کیے۔ '.repeat(4)
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>وزیر خزانہ نادیہ رحمان نے کہا کہ ’${statement}‘</p><p>${filler}</p></article></body></html>`
}

/** An RSS feed of items that are given as XML. */
export function rss(items: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>روزنامہ مثال</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
}
