import { AwsClient } from 'aws4fetch'
import { type ObjectStore, ObjectStoreError, type StoredObject, type WriteCondition } from './object-store'

/** How often a request is tried again that S3 was too busy for or failed at. */
const RETRIES = 3
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
 * Objects in a bucket of S3, by signed requests of the platform's own `fetch`: the SDK's client would cost a cold start
 * as much again as DynamoDB's.
 */
export function s3Objects({ bucket, prefix, region, endpoint, credentials }: BucketAccess): ObjectStore {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
    service: 's3',
    region,
    retries: RETRIES,
  })
  const base =
    endpoint === undefined ? `https://${bucket}.s3.${region}.amazonaws.com` : `${endpoint}/${bucket}`
  const request = async (
    method: keyof typeof PATIENCE_MS,
    key: string,
    init: RequestInit,
    accepted: readonly number[],
  ) => {
    const doing = `${method} of ${key}`
    try {
      const response = await client.fetch(`${base}/${prefix}${key}`, {
        ...init,
        method,
        signal: AbortSignal.timeout(PATIENCE_MS[method]),
      })
      if (response.ok || accepted.includes(response.status)) return response
      await response.body?.cancel()
      throw new ObjectStoreError(`${doing}: S3 answered ${response.status}`)
    } catch (cause) {
      if (cause instanceof ObjectStoreError) throw cause
      throw new ObjectStoreError(`${doing} failed`, { cause })
    }
  }
  const get = async (key: string) => {
    // Without the right to list a bucket, what is not there is forbidden.
    const response = await request('GET', key, {}, [403, 404])
    if (response.ok) return read(key, response)
    await response.body?.cancel()
    return null
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
      const response = await request('PUT', key, { headers, body: new Uint8Array(bytes) }, [409, 412])
      await response.body?.cancel()
      return response.ok
    },
    delete: async (key) => {
      const response = await request('DELETE', key, {}, [404])
      await response.body?.cancel()
    },
  }
}

/** Whether there was no answer, or not all of it, and that was not for lack of time. */
function isBrokenLine(error: unknown): boolean {
  if (!(error instanceof ObjectStoreError) || error.cause === undefined) return false
  return (error.cause as Error).name !== 'TimeoutError'
}

async function read(key: string, response: Response): Promise<StoredObject> {
  try {
    return { bytes: new Uint8Array(await response.arrayBuffer()), etag: response.headers.get('etag') ?? '' }
  } catch (cause) {
    throw new ObjectStoreError(`GET of ${key} broke off`, { cause })
  }
}

function conditionHeaders(condition: WriteCondition | undefined): Record<string, string> {
  if (condition === undefined) return {}
  return 'etag' in condition ? { 'if-match': condition.etag } : { 'if-none-match': '*' }
}
