import { randomUUID } from 'node:crypto'
import { createIndex, deleteIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { OpenSearchSearch } from '../../../lambda/search/opensearch/opensearch-search'
import { nodeClient } from '../../opensearch/node'
import type { CreateEngine } from './engine'

/** Indices that may be there at the same time: a node takes 1,000. */
const MOST_INDICES = 100

// Each engine is a new index, and each change is waited for.
jest.setTimeout(300_000)

/** Engines on the node of this run, each an index of its own; they go after the tests of the file. */
export function useOpenSearchEngines(): CreateEngine {
  const client = nodeClient()
  const indices: string[] = []
  afterAll(async () => {
    for (const index of indices) await deleteIndex(client, index)
  })
  return async () => {
    const index = `conformance-${randomUUID()}`
    await createIndex(client, index)
    indices.push(index)
    if (indices.length > MOST_INDICES) await deleteIndex(client, indices.shift() as string)
    const writer = new OpenSearchWriter({ client, index, refresh: true })
    const search = new OpenSearchSearch({
      client,
      index,
      now: () => performance.now(),
      catchUpMs: 0,
      onError: (error) => {
        throw error
      },
    })
    return {
      apply: async (changes) => {
        const { failed } = await writer.apply(changes)
        if (failed[0]) throw failed[0].error
      },
      at: () => search.at(),
    }
  }
}
