import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { createApp, READS_IN_FLIGHT, WRITES_IN_FLIGHT } from '../../lambda/http/app'
import { readJson } from '../../lambda/http/request-body'

/** An application whose answers wait until they are let go. */
function slowApp() {
  let letGo: () => void = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const routes = new Hono().on(['GET', 'PUT'], '/slow', async (c) => {
    await gate
    return c.json({})
  })
  return { app: createApp({ routes: [routes], logError: () => {} }), letGo }
}

function several(count: number, start: () => Response | Promise<Response>): Promise<Response>[] {
  return Array.from({ length: count }, async () => start())
}

describe('an overloaded server', () => {
  it.each([
    ['GET', READS_IN_FLIGHT],
    ['PUT', WRITES_IN_FLIGHT],
  ])('refuses %s requests over %i at the same time, and says when to come back', async (method, limit) => {
    const { app, letGo } = slowApp()
    const taken = several(limit, () => app.request('/slow', { method }))
    const refused = await app.request('/slow', { method })
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    letGo()
    expect(new Set((await Promise.all(taken)).map(({ status }) => status))).toEqual(new Set([200]))
    expect((await app.request('/slow', { method })).status).toBe(200)
  })

  it('still reads when it may write no more', async () => {
    const { app, letGo } = slowApp()
    const writes = several(WRITES_IN_FLIGHT, () => app.request('/slow', { method: 'PUT' }))
    expect((await app.request('/nowhere')).status).toBe(404)
    letGo()
    await Promise.all(writes)
  })

  it('writes for others while bodies come slowly', async () => {
    const routes = new Hono().put('/body', async (c) => c.json(await readJson(c)))
    const app = createApp({ routes: [routes], logError: () => {} })
    const headers = { 'content-type': 'application/json' }
    const senders: ReadableStreamDefaultController<Uint8Array>[] = []
    const slow = several(WRITES_IN_FLIGHT, () => {
      const body = new ReadableStream<Uint8Array>({ start: (sender) => void senders.push(sender) })
      return app.request('/body', { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
    })
    const quick = await app.request('/body', { method: 'PUT', headers, body: '{"quick":true}' })
    expect([quick.status, await quick.json()]).toEqual([200, { quick: true }])
    for (const sender of senders) {
      sender.enqueue(new TextEncoder().encode('{"quick":false}'))
      sender.close()
    }
    expect(new Set((await Promise.all(slow)).map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('gives up a body that stops coming', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
    const routes = new Hono().put('/body', async (c) => c.json(await readJson(c)))
    const app = createApp({ routes: [routes], logError: () => {} })
    const body = new ReadableStream<Uint8Array>({
      start: (sender) => sender.enqueue(new TextEncoder().encode('{"begun":')),
    })
    const headers = { 'content-type': 'application/json' }
    const answer = app.request('/body', { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
    let status = 0
    Promise.resolve(answer).then((response) => (status = response.status))
    for (let second = 0; second < 8 && status === 0; second++) {
      await jest.advanceTimersByTimeAsync(1_000)
      await new Promise(setImmediate)
    }
    jest.useRealTimers()
    expect(status).toBe(408)
  })

  it('takes requests again after failed ones', async () => {
    const routes = new Hono().get('/broken', () => {
      throw new Error('broken')
    })
    const app = createApp({ routes: [routes], logError: () => {} })
    await Promise.all(several(READS_IN_FLIGHT, () => app.request('/broken')))
    expect((await app.request('/broken')).status).toBe(500)
  })

  it('refuses what waits in its sockets before it works on what it took', async () => {
    let answered = 0
    const routes = new Hono().get('/busy', (c) => {
      answered++
      return c.json({})
    })
    const server = createServer(getRequestListener(createApp({ routes: [routes], logError: () => {} }).fetch))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const connected = new Promise<void>((resolve) => {
      let connections = 0
      server.on('connection', () => ++connections === READS_IN_FLIGHT + 50 && resolve())
    })
    const sockets = Array.from({ length: READS_IN_FLIGHT + 50 }, () => connect(port, '127.0.0.1'))
    await connected
    const statuses = await Promise.all(sockets.map(ask))
    server.close()
    expect(statuses.filter((status) => status === 503)).toHaveLength(50)
    expect(answered).toBe(READS_IN_FLIGHT)
  })
})

/** Sends a request over an open connection; the status of its answer. */
async function ask(socket: Socket): Promise<number> {
  socket.write('GET /busy HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
  return Number((await text(socket)).split(' ', 2)[1])
}
