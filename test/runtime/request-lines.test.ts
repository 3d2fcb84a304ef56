import { Hono } from 'hono'
import { createApp } from '../../lambda/http/app'
import { searchRoutes } from '../../lambda/http/search-routes'
import { parseEnvironment } from '../../lambda/runtime/environment'
import { requestLines } from '../../lambda/runtime/request-lines'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { observed } from '../../lambda/search/observed'

const NOW = 1_795_510_800_000

type Line = Record<string, unknown>

/** A function that answers from an empty index which is 7 s old, and the lines that it logs. */
function functionWith(variables: Record<string, string> = {}): { app: Hono; lines: Line[] } {
  const lines: Line[] = []
  const environment = parseEnvironment({
    TABLE_NAME: 'articles',
    AWS_LAMBDA_FUNCTION_NAME: 'Search-1',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1000',
    ...variables,
  })
  const requests = requestLines(environment, {
    now: () => NOW,
    memoryBytes: () => 250 * 2 ** 20,
    write: (fields) => lines.push(fields as Line),
  })
  const search = observed({ at: async () => new QuoteIndex().moment(7) }, requests.learn)
  const broken = new Hono().get('/broken/:id', () => {
    throw new Error('by plan')
  })
  const routes = [searchRoutes({ ...search, getArticle: async () => null }), broken]
  return { app: createApp({ routes, logError: () => {}, onRequest: requests.onRequest }), lines }
}

describe('the line of a request', () => {
  it('says what was asked for, how it went and how old the index was', async () => {
    const { app, lines } = functionWith()
    await app.request('/search?q=budget')
    const [line] = lines
    expect(line).toEqual({
      message: 'request',
      id: null,
      method: 'GET',
      route: '/search',
      status: 200,
      ms: expect.any(Number),
      age: 7,
      hits: 0,
      widened: false,
      cold: true,
    })
  })

  it('takes nothing over from the request before', async () => {
    const { app, lines } = functionWith()
    await app.request('/search')
    await app.request('/openapi.json')
    expect(lines[1]).toMatchObject({ route: '/openapi.json', cold: false })
    expect(Object.keys(lines[1] ?? {})).not.toEqual(expect.arrayContaining(['hits']))
  })

  it.each([
    ['/articles/a-secret-id', 'GET', '/articles/:id', 404],
    ['/broken/1', 'GET', '/broken/:id', 500],
    ['/nowhere?q=secret', 'GET', null, 404],
    ['/search', 'DELETE', null, 405],
  ])('names the route and not the address of %s %s', async (path, method, route, status) => {
    const { app, lines } = functionWith()
    await app.request(path, { method })
    expect(lines).toEqual([expect.objectContaining({ method, route, status })])
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  it('has API Gateway’s id of the request, as its own log has', async () => {
    const { app, lines } = functionWith()
    await app.request('/health', {}, { event: { requestContext: { requestId: 'JKJ=' } } })
    expect(lines).toEqual([expect.objectContaining({ id: 'JKJ=' })])
  })

  it('holds what was searched for when that is switched on, and else not', async () => {
    const [silent, told] = [functionWith(), functionWith({ LOG_QUERIES: 'true' })]
    for (const { app } of [silent, told]) await app.request('/search?q=budget&speaker=somebody')
    expect(JSON.stringify(silent.lines)).not.toMatch(/budget|somebody/)
    expect(told.lines).toEqual([expect.objectContaining({ q: 'budget' })])
  })
})

describe('the metrics of a request', () => {
  it('are in its line, as CloudWatch reads them', async () => {
    const { app, lines } = functionWith({ METRICS: 'true' })
    await app.request('/search')
    expect(lines).toEqual([
      expect.objectContaining({
        route: '/search',
        IndexAge: 7,
        MemoryUsed: 25,
        ColdStart: 1,
        FunctionName: 'Search-1',
      }),
    ])
    expect(lines[0]?._aws).toEqual({
      Timestamp: NOW,
      CloudWatchMetrics: [
        {
          Namespace: 'QuoteSearch',
          Dimensions: [['FunctionName']],
          Metrics: [
            { Name: 'IndexAge', Unit: 'Seconds' },
            { Name: 'MemoryUsed', Unit: 'Percent' },
            { Name: 'ColdStart', Unit: 'Count' },
          ],
        },
      ],
    })
  })

  it('count a cold start once', async () => {
    const { app, lines } = functionWith({ METRICS: 'true' })
    for (let request = 0; request < 3; request++) await app.request('/search')
    expect(lines.map(({ ColdStart }) => ColdStart)).toEqual([1, 0, 0])
  })

  it('are left out of the log unless they are switched on', async () => {
    const { app, lines } = functionWith()
    await app.request('/search')
    expect(JSON.stringify(lines)).not.toContain('_aws')
  })
})
