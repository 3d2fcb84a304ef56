import { setTimeout as wait } from 'node:timers/promises'
import { AwsClient } from 'aws4fetch'
import { download } from './download'
import { type HttpAnswer, httpRequest } from './http-request'
import { type ObjectStore, ObjectStoreError, type StoredObject, type WriteCondition } from './object-store'

/** How often a request is tried again that S3 was too busy for or failed at. */
const RETRIES = 3
/** Before the first time, at most; before each other, twice as much, in ms. */
const RETRY_WAIT_MS = 50
/** Longest wait for an answer, in ms: below the ten seconds that Lambda gives a function to initialise; for writes, more. */
const PATIENCE_MS = { GET: 8_000, PUT: 120_000, DELETE: 8_000 } as const

/** Where a bucket is, and whose right to it requests are signed with. */
export interface BucketAccess {
  bucket: string
  /** Begins the names of all objects. */
  prefix: string
  region: string
  /** Another S3 than the region's; undefined for that. */
  endpoint: string | undefined
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string | undefined }
}

/**
 * Objects in a bucket of S3, by signed requests of the platform's own HTTP: the SDK's client would cost a cold start as much
 * again as DynamoDB's, and `fetch` takes six times as much of the processor to read a snapshot.
 */
export function s3Objects({ bucket, prefix, region, endpoint, credentials }: BucketAccess): ObjectStore {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: 's3',
    region,
  })
  const base =
    endpoint === undefined ? `https://${bucket}.s3.${region}.amazonaws.com` : `${endpoint}/${bucket}`
  const request = async (
    method: keyof typeof PATIENCE_MS,
    key: string,
    accepted: readonly number[],
    { headers, body }: { headers?: Record<string, string>; body?: Uint8Array } = {},
  ) => {
    const doing = `${method} of ${key}`
    const signal = AbortSignal.timeout(PATIENCE_MS[method])
    const send = async () => {
      const signed = await client.sign(`${base}/${prefix}${key}`, { method, ...(headers && { headers }) })
      const sent = { headers: Object.fromEntries(signed.headers), signal }
      return method === 'GET'
        ? download(signed.url, sent)
        : httpRequest(signed.url, { ...sent, method, body })
    }
    try {
      const answer = await untilTaken(send, signal)
      if (isOk(answer) || accepted.includes(answer.status)) return answer
      throw new ObjectStoreError(`${doing}: S3 answered ${answer.status}`)
    } catch (cause) {
      if (cause instanceof ObjectStoreError) throw cause
      throw new ObjectStoreError(`${doing} failed`, { cause: signal.aborted ? signal.reason : cause })
    }
  }
  const get = async (key: string): Promise<StoredObject | null> => {
    const answer = await request('GET', key, [404])
    return isOk(answer) ? { bytes: answer.body, etag: answer.headers.etag ?? '' } : null
  }
  return {
    // Once more when the line broke: without its snapshot an instance reads the whole feed. A write is not repeated, for
    // one under a condition may have been done.
    get: (key) =>
      get(key).catch((error: unknown) => {
        if (isBrokenLine(error)) return get(key)
        throw error
      }),
    put: async (key, bytes, condition) => {
      const headers = conditionHeaders(condition)
      // 409: another conditional write of the object was under way.
      return isOk(await request('PUT', key, [409, 412], { headers, body: bytes }))
    },
    delete: async (key) => {
      await request('DELETE', key, [404])
    },
  }
}

function isOk({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300
}

/** Sends a request until S3 is not too busy for it and does not fail, or has been asked often enough. */
async function untilTaken(send: () => Promise<HttpAnswer>, signal: AbortSignal): Promise<HttpAnswer> {
  for (let retries = 0; ; retries++) {
    const answer = await send()
    const isRefused = answer.status >= 500 || answer.status === 429
    if (!isRefused || retries === RETRIES) return answer
    await wait(Math.random() * RETRY_WAIT_MS * 2 ** retries, undefined, { signal })
  }
}

/** Whether there was no answer, or not all of it, and that was not for lack of time. */
function isBrokenLine(error: unknown): boolean {
  if (!(error instanceof ObjectStoreError) || error.cause === undefined) return false
  return (error.cause as Error).name !== 'TimeoutError'
}

function conditionHeaders(condition: WriteCondition | undefined): Record<string, string> {
  if (condition === undefined) return {}
  return 'etag' in condition ? { 'if-match': condition.etag } : { 'if-none-match': '*' }
}
