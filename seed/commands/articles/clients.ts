import { setTimeout as wait } from 'node:timers/promises'
import { ApiClient } from '../api-client'
import { plainRequests, signerFor } from '../aws-signing'

/** Reading is open to all: nothing to sign. */
export function reader(endpoint: URL): ApiClient {
  return new ApiClient({ endpoint, sign: plainRequests(endpoint), wait })
}

/** @throws {ServerUnreachableError} when no server answers */
export async function writer(endpoint: URL): Promise<ApiClient> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  await client.checkReachable()
  return client
}
