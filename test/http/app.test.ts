import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { logError } from '../../lambda/runtime/log'
import { IndexUnavailableError } from '../../lambda/search/live-index'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { WriteConflictError } from '../../lambda/store/article-store'

const SECRET = 'خفیہ'

/** The routes over a database that fails with an error, and what they log. */
function failingApp(error: Error) {
  const fail = async () => {
    throw error
  }
  const logged = jest.spyOn(console, 'error').mockImplementation(() => {})
  const app = createApp({
    routes: [
      searchRoutes({ current: fail, getArticle: fail }),
      articleRoutes({ get: fail, put: fail, delete: fail }),
    ],
    logError,
  })
  return { app, log: () => logged.mock.calls.flat().join('\n') }
}

function put(text: string): RequestInit {
  return { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) }
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
        current: async () => ({ index: new QuoteIndex(), ageSeconds: 0 }),
        getArticle: async () => null,
      }),
      articleRoutes({
        get: async () => null,
        put: async () => ({ outcome: 'created', revision: 1 }),
        delete: async () => {},
      }),
    ],
    logError,
  })

  it.each(['/search', '/health', '/openapi.json', '/nowhere', '/search?limit=0'])(
    'carries headers that keep browsers from guessing and framing: %s',
    async (path) => {
      const { headers } = await app.request(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/)
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/)
    },
  )

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
  ])('to %s %s names the methods that the address takes, and no other', async (method, path, allowed) => {
    const answer = await app.request(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allowed)
  })
})
