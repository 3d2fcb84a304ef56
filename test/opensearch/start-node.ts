import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, startCluster } from '../../seed/local/opensearch/cluster'
import { freePort } from '../free-port'

/** Heap of the node of the tests, in MB: they store little. */
const HEAP_MB = 512

let running: { cluster: Cluster; folder: string } | null = null

/**
 * What lets a node answer soon that lives for minutes on a machine of two processors: the better half of compiling, and
 * collecting without threads of its own, cost it more than they bring.
 */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/**
 * Starts a node for all files of a run, unless OPENSEARCH_URL names one.
 *
 * @throws {OpenSearchNodeError} when there can be none on this machine
 */
export default async function startNode(): Promise<void> {
  if (process.env.OPENSEARCH_URL) return
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-opensearch-'))
  try {
    const [port, transportPort] = [await freePort(), await freePort()]
    const cluster = await startCluster({
      folder,
      nodes: 1,
      port,
      transportPort,
      heap: HEAP_MB,
      java: SHORT_LIVED,
    })
    running = { cluster, folder }
    process.env.OPENSEARCH_URL = cluster.urls[0]
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

export async function stopNode(): Promise<void> {
  await running?.cluster.close()
  if (running !== null) rmSync(running.folder, { recursive: true, force: true })
}
