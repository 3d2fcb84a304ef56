import type { Context, MiddlewareHandler } from 'hono'
import { ProblemError } from './problem'

/** Largest request body that is worked on, in bytes. */
const BODY_LIMIT = 1_000_000

/** How much of a refused body is read and thrown away, in bytes: as much as API Gateway takes. */
const DRAIN_LIMIT = 10_000_000

/** A client that sends nothing for so long waits for its answer, in ms. */
const DRAIN_PATIENCE_MS = 500

type Chunk = { done: boolean; value?: Uint8Array | undefined }

/**
 * Reads what an answer left of a body, whatever the answer: the next request of the connection begins after it. Where
 * that would take too long, the answer says that the connection ends.
 */
export const drainBody: MiddlewareHandler = async (c, next) => {
  await next()
  // A GET request has no body to read from here; Node.js passes over one by itself.
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return
  if (!(await drained(c.req.raw.body))) c.header('connection', 'close')
}

/**
 * The body of a request as JSON.
 *
 * @throws {ProblemError} 415 when it is not said to be JSON, 413 when it is over 1 MB, 400 when it is not JSON
 */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new ProblemError(415, 'The body must be JSON, with the header Content-Type: application/json.')
  }
  if (Number(c.req.header('content-length')) > BODY_LIMIT) throw tooLarge()
  const bytes = await readBytes(c.req.raw.body)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new ProblemError(400, 'The body is not well-formed JSON.', [], { cause })
  }
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  try {
    for (;;) {
      const { done, value }: Chunk = (await reader?.read()) ?? { done: true }
      if (done || value === undefined) return Buffer.concat(chunks)
      size += value.length
      if (size > BODY_LIMIT) throw tooLarge()
      chunks.push(value)
    }
  } finally {
    reader?.releaseLock()
  }
}

function tooLarge(): ProblemError {
  return new ProblemError(413, 'The body must not be larger than 1 MB.')
}

/** Reads a body to its end; false when the end is too far. */
async function drained(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (body === null) return true
  const reader = body.getReader()
  try {
    for (let size = 0; size <= DRAIN_LIMIT; ) {
      const chunk = await withPatience<Chunk>(reader.read())
      if (chunk === null) return false
      if (chunk.done) return true
      size += chunk.value?.length ?? 0
    }
    return false
  } catch {
    // The client has gone.
    return false
  }
}

/** What is promised, or null when it takes too long. */
async function withPatience<T>(promised: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), DRAIN_PATIENCE_MS)
  })
  try {
    return await Promise.race([promised, patience])
  } finally {
    clearTimeout(timer)
  }
}
