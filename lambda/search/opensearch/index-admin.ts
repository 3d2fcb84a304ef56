import type { OpenSearchClient } from './client'
import { type IndexSize, indexDefinition } from './mapping'

/** One node on a desk. */
export const SMALLEST: IndexSize = { shards: 1, replicas: 0 }

/** Makes an empty index. */
export async function createIndex(
  client: OpenSearchClient,
  name: string,
  size: IndexSize = SMALLEST,
): Promise<void> {
  await client.request('PUT', `/${name}`, indexDefinition(size))
}

/** Whether there is an index or alias of a name. */
export async function hasIndex(client: OpenSearchClient, name: string): Promise<boolean> {
  return client.exists(`/${name}`)
}

export async function deleteIndex(client: OpenSearchClient, name: string): Promise<void> {
  await client.request('DELETE', `/${name}`)
}
