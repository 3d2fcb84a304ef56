import { AwsClient } from 'aws4fetch'

/** OpenSearch refused a request, or gave no answer after all tries. */
export class OpenSearchError extends Error {
  override name = 'OpenSearchError'

  /** @param status of the answer; null when there was none */
  constructor(
    message: string,
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Whose right requests are signed with: of a domain (`es`) or a collection of OpenSearch Serverless (`aoss`). */
export interface OpenSearchSigning {
  service: 'es' | 'aoss'
  region: string
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined }
}

/** Lines of a bulk or of several searches, each one JSON value. */
export type JsonLines = readonly object[]

/** Tries of a request: the waits between them come to some 20 s, in which a node that is busy has room again. */
const TRIES = 8
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 8_000
/** Longest wait for an answer, in ms. */
const PATIENCE_MS = 30_000

/** Too many requests, and a node or a quota at its limit: a later try may pass. */
const PASSING_STATUSES = new Set([429, 502, 503, 504])
const LIMIT_REACHED = /limit (?:is )?reached|limit exceeded|circuit_breaking|rejected_execution/i

/** Whether a later try of what was refused so may pass. */
export function isPassing(status: number, reason: string): boolean {
  return PASSING_STATUSES.has(status) || (status >= 400 && status !== 409 && LIMIT_REACHED.test(reason))
}

/** How long to wait after so many failures: longer each time, and never all at once. */
export function waitMs(failures: number, random: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + random / 2)
}

/**
 * Requests to OpenSearch by the platform's own `fetch`: its client would cost a cold start more than all else here
 * together. What is refused for lack of room is tried again after a while.
 */
export class OpenSearchClient {
  readonly #base: string
  readonly #aws: AwsClient | null
  readonly #wait: (ms: number) => Promise<void>
  readonly #random: () => number
  readonly #patienceMs: number
  readonly #tries: number

  constructor(options: {
    endpoint: URL
    /** Requests go unsigned when left out. */
    signing?: OpenSearchSigning | null
    wait?: (ms: number) => Promise<void>
    random?: () => number
    patienceMs?: number
    tries?: number
  }) {
    this.#base = options.endpoint.href.replace(/\/+$/, '')
    this.#wait = options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)))
    this.#random = options.random ?? Math.random
    this.#patienceMs = options.patienceMs ?? PATIENCE_MS
    this.#tries = options.tries ?? TRIES
    this.#aws = options.signing ? awsClient(options.signing) : null
  }

  /** Waits as after so many failures. */
  async pause(failures: number): Promise<void> {
    await this.#wait(waitMs(failures, this.#random()))
  }

  /**
   * @param path with its query, from the root: `/index/_search`
   * @param body lines are sent as such, anything else as JSON
   * @returns the answer's JSON
   * @throws {OpenSearchError} for an answer that will not change by itself, and after the last try
   */
  async request(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD',
    path: string,
    body?: object | JsonLines,
  ): Promise<unknown> {
    for (let failures = 0; ; failures++) {
      const answer = await this.#try(method, path, body)
      if (answer instanceof OpenSearchError) {
        const passes = answer.status === null || isPassing(answer.status, answer.message)
        if (!passes || failures >= this.#tries - 1) throw answer
        await this.pause(failures)
      } else return answer.json
    }
  }

  /** Whether something is there. */
  async exists(path: string): Promise<boolean> {
    try {
      await this.request('HEAD', path)
      return true
    } catch (error) {
      if (error instanceof OpenSearchError && error.status === 404) return false
      throw error
    }
  }

  async #try(
    method: string,
    path: string,
    body: object | JsonLines | undefined,
  ): Promise<{ json: unknown } | OpenSearchError> {
    const doing = `${method} ${path.split('?', 1)[0]}`
    const init: RequestInit = {
      method,
      signal: AbortSignal.timeout(this.#patienceMs),
      ...(body !== undefined && {
        headers: { 'content-type': Array.isArray(body) ? 'application/x-ndjson' : 'application/json' },
        body: Array.isArray(body)
          ? body.map((line) => `${JSON.stringify(line)}\n`).join('')
          : JSON.stringify(body),
      }),
    }
    try {
      const url = `${this.#base}${path}`
      const response = this.#aws ? await fetch(await this.#aws.sign(url, init)) : await fetch(url, init)
      const text = await response.text()
      if (!response.ok)
        return new OpenSearchError(
          `${doing}: ${response.status} ${text.slice(0, 1_000)}`.trimEnd(),
          response.status,
        )
      return { json: text === '' ? null : JSON.parse(text) }
    } catch (cause) {
      return new OpenSearchError(`${doing} had no answer`, null, { cause })
    }
  }
}

function awsClient({ service, region, credentials }: OpenSearchSigning): AwsClient {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  return new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service,
    region,
    retries: 0,
  })
}
