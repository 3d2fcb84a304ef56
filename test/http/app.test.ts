import { gunzipSync, inflateSync } from 'node:zlib'
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb'
import { ROUTES } from '../../lambda/contract/routes'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { statementRoutes } from '../../lambda/http/statement-routes'
import { logError } from '../../lambda/runtime/log'
import { IndexUnavailableError } from '../../lambda/search/live'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { WriteConflictError } from '../../lambda/store/lost-race'
import { forgetfulWriter } from './article-writer'

const SECRET = 'خفیہ'

/** The routes over a database that fails with an error, and what they log. */
function failingApp(error: Error) {
  const fail = async () => {
    throw error
  }
  const logged = jest.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const app = createApp({
    routes: [
      searchRoutes({ at: fail, getArticle: fail }),
      articleRoutes({ get: fail, update: fail, delete: fail, restore: fail }),
    ],
    logError,
  })
  return { app, log: () => logged.mock.calls.flat().join('\n') }
}

function put(text: string): RequestInit {
  return { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) }
}

/** The JSON of an answer, decoded as its header says. */
async function decoded(answer: Response): Promise<unknown> {
  const bytes = Buffer.from(await answer.arrayBuffer())
  const decoders: Record<string, (bytes: Buffer) => Buffer> = { gzip: gunzipSync, deflate: inflateSync }
  const encoding = answer.headers.get('content-encoding')
  return JSON.parse((encoding === null ? bytes : (decoders[encoding]?.(bytes) ?? '')).toString())
}

afterEach(() => jest.restoreAllMocks())

describe('errors', () => {
  it('tell nothing of the inside when they are the server’s own', async () => {
    const { app, log } = failingApp(new Error('table quote-search-7F: no such column'))
    const answer = await app.request('/articles/a', put(SECRET))
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: 'The server failed to answer this request.',
    })
    expect(log()).toContain('no such column')
  })

  it('leave nothing of an article or a query in the log', async () => {
    const { app, log } = failingApp(new Error('broken'))
    await app.request('/articles/a', put(`${SECRET} نے کہا کہ ’${SECRET} بات یہ ہے کہ سب ٹھیک ہے۔‘`))
    await app.request('/articles/a', { ...put(''), body: `{"text": "${SECRET}` })
    await app.request(`/search?q=${encodeURIComponent(SECRET)}`)
    await app.request(`/articles/${encodeURIComponent(SECRET)}`)
    expect(log()).toContain('broken')
    expect(log()).not.toContain(SECRET)
    expect(log()).not.toContain(encodeURIComponent(SECRET))
  })

  it.each([
    ['throttles', { name: 'ThrottlingException' }],
    ['is down', { name: 'InternalServerError' }],
    ['does not answer in time', Object.assign(new Error(), { name: 'TimeoutError' })],
    ['cannot be reached', Object.assign(new Error(), { code: 'ECONNREFUSED' })],
  ])('are 503 with Retry-After when the database %s', async (_, error) => {
    const options = { $fault: 'server', $metadata: {}, message: '' } as const
    const thrown = error instanceof Error ? error : new DynamoDBServiceException({ ...options, ...error })
    const { app } = failingApp(thrown)
    for (const request of [app.request('/articles/a', put('متن')), app.request('/articles/a')]) {
      const answer = await request
      expect(answer.status).toBe(503)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  it('are 503 with Retry-After when there is no index to answer from', async () => {
    const { app } = failingApp(new IndexUnavailableError('none'))
    for (const path of ['/search', '/suggest', '/speakers', '/quotes/x', '/health']) {
      const answer = await app.request(path)
      expect([path, answer.status]).toEqual([path, 503])
      expect(answer.headers.get('retry-after')).toBe('5')
    }
  })

  it('are 409 when other writers won every try', async () => {
    const { app } = failingApp(new WriteConflictError('article a is being written by others'))
    expect((await app.request('/articles/a', put('متن'))).status).toBe(409)
  })
})

describe('every answer', () => {
  const app = createApp({
    routes: [
      searchRoutes({
        at: async () => new QuoteIndex().moment(0),
        getArticle: async () => null,
      }),
      articleRoutes(forgetfulWriter()),
      statementRoutes({ update: async (change) => change([], new Date()) }),
    ],
    logError,
  })

  it.each(['/search', '/health', '/openapi.json', '/nowhere', '/search?limit=0'])(
    'carries headers that keep browsers from guessing and framing: %s',
    async (path) => {
      const { headers } = await app.request(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/)
    },
  )

  const encodings = ['gzip', 'deflate', 'br', 'gzip, deflate, br', 'gzip;q=0', '*', 'identity', 'x;q=2', '']

  describe.each(encodings)('asked for with Accept-Encoding: %s', (encoding) => {
    it.each([
      [400, 'GET', '/search?limit=0'],
      [400, 'GET', '/health?x=1'],
      [404, 'GET', '/nowhere'],
      [404, 'GET', '/quotes/none'],
      [405, 'GET', '/extract'],
      [405, 'DELETE', '/search'],
      [415, 'POST', '/articles'],
      [422, 'DELETE', '/articles/a%20b'],
    ])('%i can be read: %s %s', async (status, method, path) => {
      const answer = await app.request(path, { method, headers: { 'accept-encoding': encoding } })
      expect(answer.status).toBe(status)
      expect(await decoded(answer)).toMatchObject({ status })
    })

    it('is one that caches tell apart', async () => {
      const answer = await app.request('/search', { headers: { 'accept-encoding': encoding } })
      expect(await decoded(answer)).toMatchObject({ total: 0 })
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    })
  })

  it.each(['/search', '/suggest', '/speakers', '/openapi.json'])(
    'to a read may be kept, but not shown again unasked: %s',
    async (path) => {
      const first = await app.request(path)
      expect(first.headers.get('cache-control')).toBe('no-cache')
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^(W\/)?".+"$/)
      for (const headers of [{}, { 'accept-encoding': 'gzip' }]) {
        const again = await app.request(path, { headers: { ...headers, 'if-none-match': etag } })
        expect(again.status).toBe(304)
        expect(await again.text()).toBe('')
        for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin']) {
          expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
        }
      }
      const other = await app.request(path, { headers: { 'if-none-match': '"other"' } })
      expect(other.status).toBe(200)
    },
  )

  it('changes its validator with what it says', async () => {
    const etags = await Promise.all(
      ['/search', '/search?q=a'].map(async (path) => (await app.request(path)).headers.get('etag')),
    )
    expect(new Set(etags).size).toBe(2)
  })

  it('to a write, and of a state, is kept by none', async () => {
    for (const [method, path] of [
      ['DELETE', '/articles/a'],
      ['GET', '/health'],
      ['GET', '/nowhere'],
    ] as const) {
      expect((await app.request(path, { method })).headers.get('cache-control')).toBe('no-store')
    }
  })

  it('may be read by the pages of other sites', async () => {
    expect((await app.request('/search')).headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each(['POST', 'PUT', 'DELETE'])('does not let the pages of other sites write: %s', async (method) => {
    const { headers } = await app.request('/articles', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': method,
        'access-control-request-headers': 'content-type',
      },
    })
    expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD')
    expect(headers.get('access-control-allow-headers')).not.toMatch(/content-type|\*/i)
  })

  it.each([
    ['DELETE', '/search', 'GET, HEAD'],
    ['PATCH', '/articles/economy', 'GET, HEAD, PUT, DELETE'],
    ['GET', '/extract', 'POST'],
    ['HEAD', '/extract', 'POST'],
    ['PATCH', '/', 'GET, HEAD'],
    ['POST', '/speaker/a', 'GET, HEAD'],
    ['FETCH', '/search', 'GET, HEAD'],
  ])('to %s %s names the methods that the address takes, and no other', async (method, path, allowed) => {
    const answer = await app.request(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allowed)
  })

  it('to HEAD is that to GET without its body', async () => {
    for (const path of ['/search', '/speakers', '/health', '/openapi.json', '/nowhere', '/quotes/none']) {
      const [got, asked] = await Promise.all(
        ['GET', 'HEAD'].map(async (method) => app.request(path, { method })),
      )
      expect([path, asked?.status]).toEqual([path, got?.status])
      expect(asked?.headers.get('content-type')).toBe(got?.headers.get('content-type'))
      expect(await asked?.text()).toBe('')
    }
  })

  const jsonRoutes = ROUTES.filter(({ path }) =>
    /^\/(?:search|suggest|speakers|quotes|articles|extract|health|openapi)/.test(path),
  )

  it.each(jsonRoutes)('names a parameter that nobody knows: $method $path', async ({ method, path }) => {
    const answer = await app.request(`${path.replace('{id}', 'a')}?utm_source=x&b=1`, { method })
    expect(answer.status).toBe(400)
    const { errors, detail } = (await answer.json()) as { errors: { field: string }[]; detail: string }
    expect(errors.map(({ field }) => field)).toEqual(['utm_source', 'b'])
    expect(detail).toMatch(/^utm_source is no parameter/)
  })

  it.each([
    ['/search?q=a&q=b', 'q'],
    ['/search?limit=&limit=2', 'limit'],
    ['/suggest?q=a&q=b', 'q'],
    ['/search?%71=a&q=b', 'q'],
  ])('names a parameter that is given twice: %s', async (path, field) => {
    const answer = await app.request(path)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      detail: `${field} must not be given more than once.`,
      errors: [{ field }],
    })
  })
})
