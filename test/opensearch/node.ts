import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { OpenSearchClient } from '../../lambda/search/opensearch/client'

/** The address of the node of this run, which start-node.ts sets. */
export function nodeAddress(): URL {
  return new URL(process.env.OPENSEARCH_URL as string)
}

export function nodeClient(): OpenSearchClient {
  return new OpenSearchClient({ endpoint: nodeAddress(), wait })
}

/** A name for an index, or an alias, of one test alone; what begins with it is removed after the tests of the file. */
export function useIndexNames(): () => string {
  const names: string[] = []
  afterAll(async () => {
    for (const name of names) await nodeClient().request('DELETE', `/${name}*`)
  })
  return () => {
    const name = `test-${randomUUID().slice(0, 8)}`
    names.push(name)
    return name
  }
}
