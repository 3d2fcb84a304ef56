import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { OpenSearchClient } from '../../lambda/search/opensearch/client'

/** Describes what needs a node of OpenSearch; skipped where the run has none, as start-node.ts says then. */
export const describeOnOpenSearch: typeof describe | typeof describe.skip = process.env.OPENSEARCH_URL
  ? describe
  : describe.skip

/** The node of this run. */
export function nodeClient(): OpenSearchClient {
  return new OpenSearchClient({ endpoint: new URL(process.env.OPENSEARCH_URL as string), wait })
}

/** A name for an index, or an alias, of one test alone; what begins with it is removed after the tests of the file. */
export function useIndexNames(): () => string {
  const names: string[] = []
  afterAll(async () => {
    if (!process.env.OPENSEARCH_URL) return
    for (const name of names) await nodeClient().request('DELETE', `/${name}*`)
  })
  return () => {
    const name = `test-${randomUUID().slice(0, 8)}`
    names.push(name)
    return name
  }
}
