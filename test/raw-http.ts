import { once } from 'node:events'
import type { Socket } from 'node:net'

/** An answer as it came over the wire, its chunks joined. */
export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** The connection ended before the answer did. */
export class DroppedConnectionError extends Error {
  override name = 'DroppedConnectionError'
}

/**
 * Reads one answer from a connection and leaves what follows it there.
 *
 * @param isHead the answer to a HEAD request has no body, whatever its headers say
 * @throws {DroppedConnectionError}
 */
export async function readAnswer(socket: Socket, isHead = false): Promise<RawAnswer> {
  const head = await readUntil(socket, '\r\n\r\n')
  const [line = '', ...lines] = head.toString('latin1').trimEnd().split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1])
  if (status === 100) return readAnswer(socket, isHead)
  const headers = Object.fromEntries(
    lines.map((field) => {
      const colon = field.indexOf(':')
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()]
    }),
  )
  const hasBody = !isHead && status !== 204 && status !== 304
  return { status, headers, body: hasBody ? await readBody(socket, headers) : Buffer.alloc(0) }
}

async function readBody(socket: Socket, headers: Record<string, string>): Promise<Buffer> {
  if (headers['content-length'] !== undefined) return readBytes(socket, Number(headers['content-length']))
  if (headers['transfer-encoding'] !== 'chunked') return readRest(socket)
  const chunks: Buffer[] = []
  for (;;) {
    const size = Number.parseInt((await readUntil(socket, '\r\n')).toString('latin1'), 16)
    chunks.push(await readBytes(socket, size))
    await readUntil(socket, '\r\n')
    if (size === 0) return Buffer.concat(chunks)
  }
}

/** A body that the end of the connection ends. */
async function readRest(socket: Socket): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for (;;) chunks.push(await readSome(socket))
  } catch (error) {
    if (error instanceof DroppedConnectionError) return Buffer.concat(chunks)
    throw error
  }
}

async function readUntil(socket: Socket, end: string): Promise<Buffer> {
  let read = Buffer.alloc(0)
  for (;;) {
    read = Buffer.concat([read, await readSome(socket)])
    const at = read.indexOf(end)
    if (at < 0) continue
    const rest = read.subarray(at + end.length)
    if (rest.length > 0) socket.unshift(rest)
    return read.subarray(0, at + end.length)
  }
}

async function readBytes(socket: Socket, count: number): Promise<Buffer> {
  let read = Buffer.alloc(0)
  while (read.length < count) read = Buffer.concat([read, await readSome(socket)])
  if (read.length > count) socket.unshift(read.subarray(count))
  return read.subarray(0, count)
}

async function readSome(socket: Socket): Promise<Buffer> {
  for (;;) {
    const chunk: Buffer | null = socket.read()
    if (chunk !== null) return chunk
    if (socket.readableEnded || socket.destroyed)
      throw new DroppedConnectionError('the connection was dropped')
    const ended = new AbortController()
    await Promise.race(
      ['readable', 'end', 'close'].map((event) => once(socket, event, { signal: ended.signal })),
    ).finally(() => ended.abort())
  }
}
