import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OpenSearchClient, OpenSearchError, waitMs } from '../../../lambda/search/opensearch/client'

interface Seen {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

describe('the client of OpenSearch', () => {
  let server: Server
  let endpoint: URL
  let answers: { status: number; body: string }[]
  const seen: Seen[] = []

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      let body = ''
      for await (const part of request) body += part
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
      const answer = answers.shift() ?? { status: 200, body: '{}' }
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endpoint = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
  })
  beforeEach(() => {
    answers = []
    seen.length = 0
  })

  const waits: number[] = []
  const clientOf = (options: Partial<ConstructorParameters<typeof OpenSearchClient>[0]> = {}) =>
    new OpenSearchClient({
      endpoint,
      wait: async (ms) => {
        waits.push(ms)
      },
      random: () => 1,
      ...options,
    })

  it('sends JSON, and lines as lines', async () => {
    await clientOf().request('POST', '/quotes/_search', { size: 1 })
    await clientOf().request('POST', '/quotes/_bulk', [{ delete: {} }, { a: 'ب' }])
    expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', '/quotes/_search', '{"size":1}'],
      ['POST', '/quotes/_bulk', '{"delete":{}}\n{"a":"ب"}\n'],
    ])
    expect(seen.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json',
      'application/x-ndjson',
    ])
  })

  it.each([
    [429, '{"error":{"type":"rejected_execution_exception"}}'],
    [503, ''],
    [403, '{"message":"Index or search OCU limit reached"}'],
  ])('waits ever longer for room after %d %s', async (status, body) => {
    waits.length = 0
    answers = [
      { status, body },
      { status, body },
      { status: 200, body: '{"took":1}' },
    ]
    expect(await clientOf().request('GET', '/quotes')).toEqual({ took: 1 })
    expect(waits).toEqual([100, 200])
  })

  it('gives up after some tries, and tells what was answered last', async () => {
    answers = Array.from({ length: 9 }, () => ({ status: 429, body: '"busy"' }))
    const asked = clientOf({ tries: 3 }).request('GET', '/quotes/_search?q=secret')
    await expect(asked).rejects.toMatchObject({ name: 'OpenSearchError', status: 429 })
    expect(seen).toHaveLength(3)
  })

  it('does not try again what is refused for good, and keeps the parameters out of the message', async () => {
    answers = [{ status: 400, body: '{"error":"no such field"}' }]
    const error = await clientOf()
      .request('GET', '/quotes/_search?q=secret')
      .catch((caught: unknown) => caught as OpenSearchError)
    expect(error).toBeInstanceOf(OpenSearchError)
    expect((error as OpenSearchError).message).toBe('GET /quotes/_search: 400 {"error":"no such field"}')
    expect(seen).toHaveLength(1)
  })

  it('tells the cause where there was no answer', async () => {
    const asked = clientOf({ endpoint: new URL('http://127.0.0.1:1'), tries: 2 }).request('GET', '/')
    await expect(asked).rejects.toMatchObject({ status: null, cause: { message: 'fetch failed' } })
  })

  it.each(['es', 'aoss'] as const)('signs for the service %s when it has credentials', async (service) => {
    const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'token' }
    await clientOf({ signing: { service, region: 'eu-central-1', credentials } }).request('POST', '/a', {})
    expect(seen[0]?.headers.authorization).toContain(`/eu-central-1/${service}/aws4_request`)
    expect(seen[0]?.headers['x-amz-security-token']).toBe('token')
    await clientOf().request('POST', '/a', {})
    expect(seen[1]?.headers.authorization).toBeUndefined()
  })

  it('never waits the same time for all, nor longer than some seconds', () => {
    expect(waitMs(2, 0)).toBe(200)
    expect(waitMs(2, 1)).toBe(400)
    expect(waitMs(50, 1)).toBe(8_000)
  })
})
