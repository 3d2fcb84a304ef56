import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  ApiClient,
  RefusedError,
  RequestTimeoutError,
  ServerUnreachableError,
} from '../../../seed/commands/api-client'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
})

/** A client of a server that answers with the handlers, one request after the other, the last one for the rest. */
async function clientOf(...handlers: RequestListener[]) {
  return clientWithin(undefined, ...handlers)
}

/** The same, with a time limit of its own. */
async function clientWithin(timeoutMs: number | undefined, ...handlers: RequestListener[]) {
  let requests = 0
  const server = createServer((request, response) => {
    const handler = handlers[Math.min(requests++, handlers.length - 1)]
    request.resume().once('end', () => handler?.(request, response))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const waits: number[] = []
  const client = new ApiClient({
    endpoint: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/stage/`),
    sign: async (url, init) => new Request(url, init),
    wait: async (ms) => {
      waits.push(ms)
    },
    ...(timeoutMs !== undefined && { timeoutMs }),
  })
  return { client, waits, requests: () => requests }
}

const ok: RequestListener = (request, response) => response.end(`${request.method} ${request.url}`)
const cut: RequestListener = (_, response) => response.destroy()

function answer(status: number, headers: Record<string, string> = {}, body = ''): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body)
}

describe('the client of the API', () => {
  it('sends requests below the endpoint, whatever its path', async () => {
    const { client } = await clientOf(ok)
    const { status, body } = await client.request('articles/a', { method: 'PUT', body: {} })
    expect([status, body]).toEqual([200, 'PUT /stage/articles/a'])
  })

  it.each([409, 429, 502, 503, 504])('tries again after %i', async (status) => {
    const { client, requests } = await clientOf(answer(status), ok)
    await client.request('x')
    expect(requests()).toBe(2)
  })

  it('waits as long as the server wishes', async () => {
    const { client, waits } = await clientOf(answer(503, { 'retry-after': '3' }), ok)
    await client.request('x')
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeGreaterThanOrEqual(3_000)
    expect(waits[0]).toBeLessThanOrEqual(4_500)
  })

  it('tries again after a broken connection, waiting longer each time', async () => {
    const { client, waits } = await clientOf(cut, cut, cut, cut, ok)
    await client.request('x')
    expect(waits).toHaveLength(4)
    expect(waits[3]).toBeGreaterThan((waits[0] ?? 0) * 2)
  })

  it('tries again when an answer breaks off', async () => {
    const broken: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    }
    const { client, requests } = await clientOf(broken, ok)
    expect((await client.request('x')).body).toBe('GET /stage/x')
    expect(requests()).toBe(2)
  })

  it('gives up after some tries', async () => {
    const busy = await clientOf(answer(429))
    await expect(busy.client.request('x')).rejects.toThrow(RefusedError)
    const gone = await clientOf(cut)
    await expect(gone.client.request('x')).rejects.toThrow(ServerUnreachableError)
    expect(gone.requests()).toBe(busy.requests())
  })

  it('does not try again what the server refuses for good, and tells its reason', async () => {
    const problem = JSON.stringify({ detail: 'text is missing.' })
    const { client, requests } = await clientOf(answer(422, {}, problem))
    await expect(client.request('x')).rejects.toMatchObject({ status: 422, message: 'text is missing.' })
    expect(requests()).toBe(1)
  })

  it('says at once when nothing answers at the endpoint', async () => {
    const { client, waits } = await clientOf(cut)
    await expect(client.checkReachable()).rejects.toThrow(/^no server answers at http:/)
    expect(waits).toEqual([])
  })

  it('takes a request that is too slow for its own failure, not for that of the server', async () => {
    const { client, requests } = await clientWithin(100, () => {})
    await expect(client.request('x', { method: 'PUT' })).rejects.toThrow(RequestTimeoutError)
    expect(requests()).toBe(2)
  })
})
