import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { useLocalServer } from '../../local-server'
import { readAnswer } from '../../raw-http'

const server = useLocalServer()

async function open(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  // A write that the server does not wait for may fail; what it answered is read all the same.
  socket.on('error', () => {})
  return socket
}

function request(line: string, headers: Record<string, string>, body = ''): string {
  const { host } = new URL(server.url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

const LONG = JSON.stringify({ text: 'x'.repeat(300_000) })
const LONGER = JSON.stringify({ text: 'x'.repeat(3_000_000) })
const json = { 'content-type': 'application/json' }

function chunked(body: string): string {
  const size = 50_000
  const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, i) =>
    body.slice(i * size, (i + 1) * size),
  )
  return `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n`
}

describe('a connection on which a body was refused', () => {
  it.each([
    ['a wrong id', 'PUT /articles/a%20b', json, LONG, 422],
    ['a text that is too long', 'PUT /articles/a', json, LONG, 413],
    ['a body over 1 MB', 'PUT /articles/a', json, LONGER, 413],
    ['a type that is no JSON', 'PUT /articles/a', { 'content-type': 'text/plain' }, LONG, 415],
    ['an unknown parameter', 'PUT /articles/a?b=c', json, LONG, 400],
    ['an unknown address', 'POST /nowhere', json, LONG, 404],
    ['a wrong method', 'POST /search', json, LONG, 405],
    ['a method that no address takes', 'PATCH /search', json, LONG, 405],
    ['a foreign host', 'PUT /articles/a', { ...json, host: 'evil.example' }, LONG, 421],
    ['a foreign origin', 'PUT /articles/a', { ...json, origin: 'https://evil.example' }, LONG, 403],
    ['a GET that takes none', 'GET /search', json, LONG, 200],
    ['a DELETE that takes none', 'DELETE /articles/none', json, LONG, 204],
  ])('takes the next request after one for %s', async (_, line, headers, body, status) => {
    const socket = await open()
    for (const [framing, sent] of [
      [{ 'content-length': String(body.length) }, body],
      [{ 'transfer-encoding': 'chunked' }, chunked(body)],
      [{ 'content-length': String(body.length) }, body],
    ] as const) {
      socket.write(request(line, { ...headers, ...framing } as Record<string, string>, sent))
      const answer = await readAnswer(socket)
      expect([answer.status, answer.headers.connection]).toEqual([status, 'keep-alive'])
    }
    socket.write(request('GET /health', {}))
    expect((await readAnswer(socket)).status).toBe(200)
    socket.destroy()
  })

  it('ends after an answer that says so, when the body is far too long', async () => {
    const socket = await open()
    socket.write(request('PUT /articles/a', { ...json, 'transfer-encoding': 'chunked' }))
    socket.write(`186a0\r\n${'x'.repeat(100_000)}\r\n`.repeat(300))
    const answer = await readAnswer(socket)
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
    expect(JSON.parse(answer.body.toString())).toMatchObject({ status: 413 })
    socket.destroy()
  })

  it('ends after an answer that says so, when the body does not come', async () => {
    const socket = await open()
    socket.write(request('PUT /articles/a', { ...json, 'content-length': '2000000' }))
    const answer = await readAnswer(socket)
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
    socket.destroy()
  })
})

describe('what is no request to the application', () => {
  it.each([
    ['raw letters in the address', 'GET /search?q=پابندیاں HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
    ['a method of no HTTP', 'FETCH / HTTP/1.1\r\nhost: localhost\r\n\r\n', 400],
    ['no Host', 'GET /health HTTP/1.1\r\n\r\n', 400],
    ['a Host that is none', 'GET /health HTTP/1.1\r\nhost: a b\r\n\r\n', 400],
    ['a tunnel', 'CONNECT example.org:443 HTTP/1.1\r\nhost: example.org:443\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(200_000)}\r\n\r\n`, 431],
    ['noise', '\x16\x03\x01\x02\x00\r\n\r\n', 400],
  ])('gets problem details: %s', async (_, bytes, status) => {
    const socket = await open()
    socket.write(bytes)
    const answer = await readAnswer(socket)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(answer.body.toString())).toMatchObject({ status })
    socket.destroy()
  })

  it('is no expectation that the server does not know', async () => {
    const socket = await open()
    socket.write(request('GET /health', { expect: 'tea' }))
    expect((await readAnswer(socket)).status).toBe(200)
    socket.destroy()
  })
})
