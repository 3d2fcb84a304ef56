import { connect, type OnReadOpts, type Socket } from 'node:net'
import { connect as secureConnect } from 'node:tls'
import { type HttpAnswer, httpRequest } from './http-request'

/** Bytes that are read at once. */
const PART = 2 ** 20
/** Longest status line and headers. */
const HEAD_LIMIT = 2 ** 16
const END_OF_HEAD = '\r\n\r\n'

interface Head {
  status: number
  headers: Record<string, string>
  /** Of the body; null when the answer does not tell. */
  length: number | null
}

/**
 * Gets an object over a connection of its own, straight into memory of its size: the streams of `node:http` would take
 * four times as much of the processor for a snapshot, which is most of a function's start. What does not tell its length
 * is got by them; the body of an answer that is not 200 is left aside.
 *
 * @throws when there is no answer, not all of it, or the signal comes first
 */
export async function download(
  url: string,
  { headers, signal }: { headers: Record<string, string>; signal: AbortSignal },
): Promise<HttpAnswer> {
  const answer = await received(new URL(url), headers, signal)
  return answer ?? httpRequest(url, { method: 'GET', headers, signal })
}

/** @returns null when the answer does not tell its length */
function received(
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<HttpAnswer | null> {
  return new Promise((resolve, reject) => {
    const beginning = Buffer.allocUnsafeSlow(PART)
    let head: Head | null = null
    let body: Buffer | null = null
    let filled = 0
    const answered = ({ status, headers }: Head) => {
      resolve({ status, headers, body: body ?? Buffer.alloc(0) })
      socket.destroy()
    }
    const read = (bytes: number) => {
      filled += bytes
      if (head === null) {
        const end = beginning.subarray(0, Math.min(filled, HEAD_LIMIT)).indexOf(END_OF_HEAD)
        if (end < 0) {
          if (filled >= HEAD_LIMIT) socket.destroy(new Error('the answer has too long a head'))
          return
        }
        head = parseHead(beginning.toString('latin1', 0, end))
        if (head.status !== 200) return answered(head)
        if (head.length === null) {
          resolve(null)
          socket.destroy()
          return
        }
        body = Buffer.allocUnsafeSlow(head.length)
        filled = beginning.copy(body, 0, end + END_OF_HEAD.length, filled)
      }
      if (filled === body?.length) answered(head)
    }
    const room = () => {
      if (body === null) return beginning.subarray(filled)
      // A whole body leaves no room, and a read needs some.
      return filled < body.length ? body.subarray(filled, filled + PART) : beginning
    }
    const socket = connected(url, {
      buffer: room,
      callback: (bytes) => {
        try {
          read(bytes)
        } catch (error) {
          socket.destroy(error as Error)
        }
        return true
      },
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the line broke')))
    const abort = () => socket.destroy(signal.reason)
    signal.addEventListener('abort', abort)
    socket.once('close', () => signal.removeEventListener('abort', abort))
    socket.write(requestText(url, headers))
    if (signal.aborted) abort()
  })
}

function connected({ protocol, hostname, port }: URL, onread: OnReadOpts): Socket {
  return protocol === 'https:'
    ? secureConnect({ host: hostname, port: Number(port || 443), servername: hostname, onread } as never)
    : connect({ host: hostname, port: Number(port || 80), onread })
}

function requestText({ host, pathname, search }: URL, headers: Record<string, string>): string {
  const all = { host, ...headers, connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [`GET ${pathname}${search} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}

/** @throws when it is no head of an HTTP/1.1 answer */
function parseHead(text: string): Head {
  const [line = '', ...fields] = text.split('\r\n')
  const [, status] = /^HTTP\/1\.[01] (\d{3})\b/.exec(line) ?? []
  if (status === undefined) throw new Error('the answer is not HTTP/1.1')
  const headers = Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(':')
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()]
    }),
  )
  const length = headers['transfer-encoding'] === undefined ? headers['content-length'] : undefined
  return { status: Number(status), headers, length: length === undefined ? null : Number(length) }
}
