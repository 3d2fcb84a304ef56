import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import fc from 'fast-check'
import { DroppedConnectionError, readAnswer } from '../raw-http'
import { faultOf } from './check-answer'
import { body, headers, method, target } from './parts'

/** A request as it goes over the wire, and how its body is framed. */
interface RandomRequest {
  method: string
  path: string
  query: string
  headers: Record<string, string>
  body: Buffer
  framing: 'none' | 'length' | 'chunked'
}

/** How long an answer may take before the connection counts as dropped, in ms. */
const PATIENCE_MS = 10_000

/** Sends random requests, one after another, over connections that are kept; those at fault, with what it was. */
export async function sendRandomRequests(options: {
  url: string
  count: number
  seed: number
}): Promise<string[]> {
  const { url, count, seed } = options
  const requests = fc.sample(randomRequest(await cursorsOf(url)), { seed, numRuns: count })
  const faults: string[] = []
  let socket: Socket | null = null
  for (const request of requests) {
    socket ??= await open(url)
    const fault = await exchange(socket, request, new URL(url).host)
    if (fault !== null) faults.push(`${fault}: ${describe(request)}`)
    // The next request goes over the same connection unless an answer has said that it ends.
    if (fault !== null || socket.readableEnded || endedConnections.has(socket)) {
      socket.destroy()
      socket = null
    }
  }
  socket?.destroy()
  return faults
}

const endedConnections = new WeakSet<Socket>()

function randomRequest(cursors: readonly string[]): fc.Arbitrary<RandomRequest> {
  return fc
    .record({
      method,
      target: target(cursors),
      headers,
      body,
      framing: fc.constantFrom('none', 'length', 'chunked'),
    })
    .map(({ target: { path, query }, framing, ...request }) => ({
      ...request,
      path,
      query,
      framing: framing as RandomRequest['framing'],
    }))
}

async function cursorsOf(url: string): Promise<string[]> {
  const cursors: string[] = []
  for (const sort of ['relevance', 'newest', 'oldest']) {
    const answer = await fetch(`${url}/search?limit=1&sort=${sort}`)
    cursors.push(((await answer.json()) as { next: string }).next)
  }
  return cursors
}

async function open(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), new URL(url).hostname)
  // A write that the server does not wait for may fail; what it answered is read all the same.
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

async function exchange(socket: Socket, request: RandomRequest, host: string): Promise<string | null> {
  socket.write(wireForm(request, host))
  const timer = setTimeout(() => socket.destroy(), PATIENCE_MS)
  try {
    const isHead = request.method === 'HEAD'
    const answer = await readAnswer(socket, isHead)
    if (answer.headers.connection === 'close') endedConnections.add(socket)
    return faultOf(answer, isHead)
  } catch (error) {
    if (error instanceof DroppedConnectionError) return 'no answer'
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function wireForm({ method, path, query, headers, body, framing }: RandomRequest, host: string): Buffer {
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}`)
  if (framing === 'length') lines.push(`content-length: ${body.length}`)
  if (framing === 'chunked') lines.push('transfer-encoding: chunked')
  const head = `${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
  if (framing === 'none') return Buffer.from(head)
  return Buffer.concat([Buffer.from(head), framing === 'length' ? body : chunked(body)])
}

function chunked(body: Buffer): Buffer {
  const end = Buffer.from('0\r\n\r\n')
  if (body.length === 0) return end
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n'), end])
}

function describe({ body, ...request }: RandomRequest): string {
  return JSON.stringify({ ...request, body: body.toString('latin1').slice(0, 200), bytes: body.length })
}
