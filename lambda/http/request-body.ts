import type { Context, MiddlewareHandler } from 'hono'
import { ProblemError } from './problem'

/** Largest request body that is worked on, in bytes. */
const BODY_LIMIT = 1_000_000

/** How much of a refused body is read and thrown away, in bytes: as much as API Gateway takes. */
const DRAIN_LIMIT = 10_000_000

/** A client that sends nothing for so long waits for its answer, in ms. */
const DRAIN_PATIENCE_MS = 500

/** How long a body may take to come, in ms: 1 MB over a slow line. And how long a client may send nothing meanwhile. */
const BODY_MS = 30_000
const STALL_MS = 5_000

declare module 'hono' {
  interface ContextVariableMap {
    /** The body that came, or what is wrong with it. */
    received: Uint8Array | ProblemError
  }
}

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
 * Waits for the body of a request that will want it, before the request takes one of the places of those that are worked
 * on: who sends slowly must not keep others from being served. What is wrong with it is said where it is asked for.
 */
export async function receiveBody(c: Context): Promise<void> {
  if (isJson(c) && !isTooLong(c)) {
    c.set(
      'received',
      await readBytes(c.req.raw.body).catch((error: unknown) => {
        if (error instanceof ProblemError) return error
        throw error
      }),
    )
  }
}

/**
 * The body of a request as JSON.
 *
 * @throws {ProblemError} 415 when it is not said to be JSON, 413 when it is over 1 MB, 408 when it comes too slowly, 400
 *   when it is not JSON
 */
export async function readJson(c: Context): Promise<unknown> {
  if (!isJson(c)) {
    throw new ProblemError(415, 'The body must be JSON, with the header Content-Type: application/json.')
  }
  if (isTooLong(c)) throw tooLarge()
  const bytes = c.get('received') ?? (await readBytes(c.req.raw.body))
  if (bytes instanceof ProblemError) throw bytes
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new ProblemError(400, 'The body is not well-formed JSON.', [], { cause })
  }
}

function isJson(c: Context): boolean {
  return /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')
}

function isTooLong(c: Context): boolean {
  return Number(c.req.header('content-length')) > BODY_LIMIT
}

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const began = performance.now()
  const reader = body?.getReader()
  try {
    for (;;) {
      const left = Math.min(STALL_MS, began + BODY_MS - performance.now())
      const chunk = reader ? await withPatience<Chunk>(reader.read(), left) : { done: true }
      if (chunk === null) throw new ProblemError(408, 'The body did not come in time.')
      const { done, value }: Chunk = chunk
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
      const chunk = await withPatience<Chunk>(reader.read(), DRAIN_PATIENCE_MS)
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
async function withPatience<T>(promised: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  try {
    return await Promise.race([promised, patience])
  } finally {
    clearTimeout(timer)
  }
}
