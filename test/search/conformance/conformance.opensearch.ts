import { randomUUID } from 'node:crypto'
import { OpenSearchClient } from '../../../lambda/search/opensearch/client'
import { createIndex, deleteIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { OpenSearchSearch } from '../../../lambda/search/opensearch/opensearch-search'
import { answersLikeEveryEngine } from './answers'
import { cursorsLikeEveryEngine } from './cursors'
import type { CreateEngine } from './engine'
import { pagesLikeEveryEngine } from './paging'
import { isPreciseLikeEveryEngine } from './precision'
import { ranksLikeEveryEngine } from './ranking'
import { speakersLikeEveryEngine } from './speakers'

const address = process.env.OPENSEARCH_URL

/** Indices that may be there at the same time: a node takes 1,000. */
const MOST_INDICES = 100

// Each engine is a new index, and each change is waited for.
jest.setTimeout(300_000)

if (address === undefined) {
  it.skip('OPENSEARCH_URL is not set: NOTHING WAS TRIED on OpenSearch', () => {})
} else {
  const client = new OpenSearchClient({ endpoint: new URL(address) })
  const indices: string[] = []

  const create: CreateEngine = async () => {
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

  afterAll(async () => {
    for (const index of indices) await deleteIndex(client, index)
  })

  describe('the index on OpenSearch', () => {
    answersLikeEveryEngine(create)
    ranksLikeEveryEngine(create)
    isPreciseLikeEveryEngine(create)
    speakersLikeEveryEngine(create)
    cursorsLikeEveryEngine(create)
    pagesLikeEveryEngine(create)
  })
}
