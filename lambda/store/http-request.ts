import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { buffer } from 'node:stream/consumers'

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  /** Begins at a multiple of eight bytes of its memory. */
  body: Uint8Array
}

/**
 * Sends one request and reads the whole answer, into memory that is taken at once where the answer tells its length.
 *
 * @throws when there is no answer, not all of it, or the signal comes first
 */
export function httpRequest(
  url: string,
  {
    method,
    headers,
    body,
    signal,
  }: { method: string; headers: Record<string, string>; body?: Uint8Array | undefined; signal: AbortSignal },
): Promise<HttpAnswer> {
  const send = url.startsWith('https:') ? secureRequest : plainRequest
  const length = body === undefined ? {} : { 'content-length': String(body.length) }
  return new Promise((resolve, reject) => {
    const sent = send(url, { method, headers: { ...headers, ...length }, signal }, (answer) => {
      readWhole(answer).then(
        (read) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read }),
        reject,
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function readWhole(answer: IncomingMessage): Promise<Uint8Array> {
  const length = Number(answer.headers['content-length'] ?? Number.NaN)
  if (Number.isNaN(length)) return new Uint8Array(await buffer(answer))
  const whole = Buffer.allocUnsafeSlow(length)
  return new Promise((resolve, reject) => {
    let filled = 0
    answer.on('data', (part: Buffer) => {
      part.copy(whole, filled)
      filled += part.length
    })
    answer.on('end', () => {
      if (filled === length) resolve(whole)
      else reject(new Error(`the answer has ${filled} bytes of ${length}`))
    })
    answer.on('error', reject)
  })
}
