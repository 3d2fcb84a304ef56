import { randomUUID } from 'node:crypto'
import { createIndex, deleteIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { OpenSearchSearch } from '../../../lambda/search/opensearch/opensearch-search'
import { nodeClient } from '../../opensearch/node'
import type { CreateEngine } from './engine'

/** Indices that may be there at the same time: a node takes 1,000. */
const MOST_INDICES = 50

// Each engine is a new index, and each change is waited for.
jest.setTimeout(300_000)

/** Engines on the node of this run, each an index of its own; they go after the tests of the file. */
export function useOpenSearchEngines(): CreateEngine {
  const client = nodeClient()
  const indices: string[] = []
  const deleteOldest = async (count: number) => {
    if (count > 0) await deleteIndex(client, indices.splice(0, count).join())
  }
  afterAll(() => deleteOldest(indices.length))
  return async () => {
    if (indices.length === MOST_INDICES) await deleteOldest(MOST_INDICES / 2)
    const index = `conformance-${randomUUID().slice(0, 8)}`
    await createIndex(client, index)
    indices.push(index)
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
