import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, startCluster } from '../../seed/local/opensearch/cluster'
import { OpenSearchNodeError } from '../../seed/local/opensearch/jars'
import { freePort } from '../free-port'

/** Heap of the node of the tests, in MB: they store little. */
const HEAP_MB = 512

let running: { cluster: Cluster; folder: string } | null = null

/** Starts a node for all files of a run, unless OPENSEARCH_URL names one; where there can be none, tests are skipped, loudly. */
export default async function startNode(): Promise<void> {
  if (process.env.OPENSEARCH_URL) return
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-opensearch-'))
  try {
    const [port, transportPort] = [await freePort(), await freePort()]
    const cluster = await startCluster({ folder, nodes: 1, port, transportPort, heap: HEAP_MB })
    running = { cluster, folder }
    process.env.OPENSEARCH_URL = cluster.urls[0]
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (!(error instanceof OpenSearchNodeError)) throw error
    process.stderr.write(`\nSKIPPED all tests of OpenSearch: ${error.message}\n`)
  }
}

export async function stopNode(): Promise<void> {
  await running?.cluster.close()
  if (running !== null) rmSync(running.folder, { recursive: true, force: true })
}
