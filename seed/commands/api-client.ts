import * as v from 'valibot'
import type { RequestSigner } from './aws-signing'
import { withoutCredentials } from './endpoint-credentials'

/** The server refused a request for good; the message is its own. */
export class RefusedError extends Error {
  override name = 'RefusedError'

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The server does not answer, or not in time, after all tries. */
export class ServerUnreachableError extends Error {
  override name = 'ServerUnreachableError'
}

/** The server takes longer for one request than any that succeeds. */
export class RequestTimeoutError extends Error {
  override name = 'RequestTimeoutError'
}

/** API Gateway gives up after 30 s. */
const REQUEST_MS = 31_000

/** Tries of a request: with the waits between them they bridge a restart, and about ten seconds of throttling. */
const TRIES = 7
/** Tries of a request that takes too long: once more, for another may have held it up. */
const SLOW_TRIES = 2
const FIRST_WAIT_MS = 200
const LONGEST_WAIT_MS = 20_000

/** Answers that a later try may better: a lost race, throttling, and a server or its database at its limits. */
const PASSING_STATUSES = new Set([409, 429, 502, 503, 504])

const problemSchema = v.object({ detail: v.string() })

/** An answer, read to its end: a connection that breaks before is a failed try. */
export interface Answer {
  status: number
  headers: Headers
  body: string
  /** The endpoint's address, without credentials. */
  from: string
}

export interface ApiRequest {
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** Sends requests to the API, and tries again what may pass. */
export class ApiClient {
  readonly #endpoint: URL
  readonly #sign: RequestSigner
  readonly #wait: (ms: number) => Promise<void>
  readonly #timeoutMs: number

  constructor(options: {
    endpoint: URL
    sign: RequestSigner
    wait: (ms: number) => Promise<void>
    timeoutMs?: number
  }) {
    this.#endpoint = withoutCredentials(options.endpoint)
    this.#sign = options.sign
    this.#wait = options.wait
    this.#timeoutMs = options.timeoutMs ?? REQUEST_MS
  }

  /** @throws {ServerUnreachableError} when nothing answers at the endpoint in time, whatever it may answer */
  async checkReachable(): Promise<void> {
    await this.#try('health', {}).catch((error: Error) => {
      if (!(error instanceof RequestTimeoutError)) throw error
      throw new ServerUnreachableError(`no server answers at ${this.#endpoint.href} in time`, {
        cause: error,
      })
    })
  }

  /**
   * @param path relative to the endpoint
   * @throws {RefusedError} for an answer that will not change by itself
   * @throws {ServerUnreachableError} when there is no answer, after some tries
   * @throws {RequestTimeoutError} when the answer takes too long, twice
   */
  async request(path: string, init: ApiRequest = {}): Promise<Answer> {
    for (let failures = 0; ; failures++) {
      const answer = await this.#try(path, init).catch((error: unknown) => error as Error)
      const isLast = failures === TRIES - 1
      if (answer instanceof RequestTimeoutError) {
        if (failures >= SLOW_TRIES - 1) throw answer
      } else if (answer instanceof Error) {
        if (isLast || !(answer instanceof ServerUnreachableError)) throw answer
      } else if (answer.status < 300) return answer
      else if (isLast || !PASSING_STATUSES.has(answer.status)) throw refusal(answer)
      await this.#wait(waitMs(failures, answer instanceof Error ? null : answer.headers.get('retry-after')))
    }
  }

  async #try(path: string, { method = 'GET', body, headers = {} }: ApiRequest): Promise<Answer> {
    const request = await this.#sign(new URL(path, this.#endpoint), {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    try {
      // A write is for this server: who else would get it, and what would be made of it there, nobody can tell.
      const redirect = method === 'GET' ? 'follow' : 'manual'
      const answer = await fetch(request, { signal: AbortSignal.timeout(this.#timeoutMs), redirect })
      return {
        status: answer.status,
        headers: answer.headers,
        body: await answer.text(),
        from: this.#endpoint.href,
      }
    } catch (cause) {
      if ((cause as Error).name === 'TimeoutError') {
        throw new RequestTimeoutError(`the server took longer than ${this.#timeoutMs / 1000} s`, { cause })
      }
      const { message } =
        (cause as Error).cause instanceof Error ? (cause as { cause: Error }).cause : (cause as Error)
      throw new ServerUnreachableError(`no server answers at ${this.#endpoint.href} (${message})`, { cause })
    }
  }
}

/** The server's wish in whole seconds, else twice as long each time, with chance against all coming at once. */
function waitMs(failures: number, retryAfter: string | null): number {
  const wished = retryAfter === null ? Number.NaN : Number(retryAfter) * 1000
  const wait = Number.isNaN(wished) ? FIRST_WAIT_MS * 2 ** failures : wished
  return Math.min(wait * (1 + Math.random() / 2), LONGEST_WAIT_MS)
}

function refusal({ status, headers, body }: Answer): RefusedError {
  const location = headers.get('location')
  if (status < 400 && location !== null) {
    const advice = 'writes do not follow; name it with --endpoint if it is the API'
    return new RefusedError(status, `the server redirects to ${location}: ${advice}`)
  }
  const problem = v.safeParse(v.pipe(v.string(), v.parseJson(), problemSchema), body)
  return new RefusedError(status, problem.success ? problem.output.detail : `status ${status}`)
}
