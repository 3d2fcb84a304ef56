import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { OpenSearchNodeError, openSearchJars } from './jars'

const NODE = join(import.meta.dirname, 'LocalNode.java')
const HOST = '127.0.0.1'

/** How long nodes may take until they answer together, in ms; a minute is a slow machine's. */
const START_MS = 180_000

export interface ClusterOptions {
  /** Where the nodes keep their data and logs; made when missing. */
  folder: string
  /** How many nodes, on the ports from these on. */
  nodes: number
  port: number
  transportPort: number
  /** Heap of each node, in MB. */
  heap: number
}

/** Nodes of OpenSearch on this machine that form one cluster. */
export interface Cluster {
  /** The addresses of the nodes. */
  urls: string[]
  /** Their processes, in the same order. */
  processes: readonly ChildProcess[]
  /** Starts a node again that has ended, by its place, and waits until it has joined. */
  restart(place: number): Promise<void>
  /** Ends the nodes; what they keep stays. */
  close(): Promise<void>
}

/**
 * Starts nodes of OpenSearch and waits until they answer. They ask nobody for credentials, and listen to this machine alone.
 *
 * @throws {OpenSearchNodeError} when Java or Maven is missing, or a node ends before it answers
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { nodes, port } = options
  const jars = await openSearchJars()
  const places = Array.from({ length: nodes }, (_, place) => place)
  const processes = await Promise.all(places.map((place) => startNode(jars, place, options)))
  const close = async () => {
    await Promise.all(processes.map(endNode))
  }
  const urls = places.map((place) => `http://${HOST}:${port + place}`)
  try {
    await Promise.all(
      places.map((place) => answers(urls[place] as string, processes[place] as ChildProcess, place, options)),
    )
  } catch (error) {
    await close()
    throw error
  }
  return {
    urls,
    processes,
    restart: async (place) => {
      const process = await startNode(jars, place, options)
      processes[place] = process
      await answers(urls[place] as string, process, place, options)
    },
    close,
  }
}

async function startNode(jars: string, place: number, options: ClusterOptions): Promise<ChildProcess> {
  const { heap } = options
  const home = homeOf(place, options)
  await mkdir(home, { recursive: true })
  const settings = Object.entries(settingsOf(place, options)).map(([name, value]) => `${name}=${value}`)
  const memory = [`-Xms${heap}m`, `-Xmx${heap}m`]
  const node = spawn('java', [...memory, '-cp', jars, NODE, `path.home=${home}`, ...settings], {
    // Its standard input is ours: the node ends when it does, however this process ends.
    stdio: ['pipe', 'pipe', 'pipe'],
    // Ctrl-C is for the one who started it.
    detached: true,
  })
  const log = createWriteStream(logOf(place, options))
  node.stdout.pipe(log, { end: false })
  node.stderr.pipe(log, { end: false })
  node.once('close', () => log.end())
  node.stdin.on('error', () => {})
  return node
}

function settingsOf(place: number, { nodes, port, transportPort }: ClusterOptions): Record<string, string> {
  const names = Array.from({ length: nodes }, (_, at) => nameOf(at))
  const alone = { 'discovery.type': 'single-node' }
  const together = {
    'discovery.seed_hosts': names.map((_, at) => `${HOST}:${transportPort + at}`).join(),
    'cluster.initial_cluster_manager_nodes': names.join(),
  }
  return {
    'cluster.name': 'quote-search',
    'node.name': nameOf(place),
    'network.host': HOST,
    'http.port': String(port + place),
    'transport.port': String(transportPort + place),
    'http.type': 'netty4',
    'transport.type': 'netty4',
    // A disk that is nearly full is the user's own matter.
    'cluster.routing.allocation.disk.threshold_enabled': 'false',
    ...(nodes === 1 ? alone : together),
  }
}

/** Waits until a node answers as one of them all. */
async function answers(
  url: string,
  node: ChildProcess,
  place: number,
  options: ClusterOptions,
): Promise<void> {
  const health = `${url}/_cluster/health?wait_for_nodes=${options.nodes}&timeout=1s`
  const last = Date.now() + START_MS
  while (!(await isReady(health))) {
    if (node.exitCode !== null || node.signalCode !== null || Date.now() > last) {
      const log = logOf(place, options)
      throw new OpenSearchNodeError(
        `the node ${nameOf(place)} did not start; ${log} ends:\n${await endOf(log)}`,
      )
    }
    await wait(250)
  }
}

async function isReady(health: string): Promise<boolean> {
  try {
    return (await fetch(health, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}

async function endNode(node: ChildProcess): Promise<void> {
  if (node.exitCode !== null || node.signalCode !== null) return
  const ended = once(node, 'exit')
  node.stdin?.end()
  await ended
}

async function endOf(log: string): Promise<string> {
  return (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-8).join('\n')
}

function nameOf(place: number): string {
  return `node-${place + 1}`
}

function homeOf(place: number, { folder }: ClusterOptions): string {
  return resolve(folder, nameOf(place))
}

function logOf(place: number, { folder }: ClusterOptions): string {
  return resolve(folder, `${nameOf(place)}.log`)
}
