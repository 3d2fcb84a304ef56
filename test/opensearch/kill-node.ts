import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { parseArticleBody } from '../../lambda/ingest/article-content'
import { articleOver } from '../../lambda/ingest/article-input'
import { OpenSearchClient } from '../../lambda/search/opensearch/client'
import { createIndex } from '../../lambda/search/opensearch/index-admin'
import { indexRecords } from '../../lambda/search/opensearch/index-records'
import { OpenSearchWriter } from '../../lambda/search/opensearch/index-writer'
import { OpenSearchSearch } from '../../lambda/search/opensearch/opensearch-search'
import { ArticleStore } from '../../lambda/store/article-store'
import { parseStreamEvent } from '../../lambda/store/stream-records'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { startCluster } from '../../seed/local/opensearch/cluster'
import { markOf, syntheticArticle } from '../synthetic-articles'
import { contentOfIndex, inOrder, tableContent } from './compare'
import { domainAddress } from './domain-address'
import { recordStream, type StreamEvent } from './recorded-stream'

// Three nodes of OpenSearch, of which the one that leads is killed (-9) while articles are loaded and searched for. Prints
// what was lost and for how long searches stood still; ends with 1 when the index is not the table afterwards.
//   tsx test/opensearch/kill-node.ts [ARTICLES] [HTTP_PORT] [TRANSPORT_PORT]

const [articles = 300, port = 9230, transportPort = 9330] = process.argv.slice(2).map(Number)
const TABLE = 'articles'
const INDEX = 'quotes'
/** Functions that follow the stream, each with batches of so many records. */
const FOLLOWERS = 2
const BATCH = 10
/** Share of the load after which the node is killed. */
const KILLED_AFTER = 0.4
const SEARCH_EVERY_MS = 50
/** A search function gives up sooner than one that nobody waits for (lambda/search-opensearch.ts). */
const SEARCHING = { tries: 4, patienceMs: 8_000 }

const folder = mkdtempSync(join(tmpdir(), 'quote-search-kill-'))
const database = await startEmbeddedDynamoDB({ tableName: TABLE })
const events = recordStream(database.client)
await storeArticles()
console.log(`${articles} articles are stored, in ${events.length} writes; three nodes are being started …`)
const cluster = await startCluster({ folder, nodes: 3, port, transportPort, heap: 512 })
const address = await domainAddress(cluster.urls)
const endpoint = new URL(address.url)
const client = new OpenSearchClient({ endpoint })
await createIndex(client, INDEX, { shards: 3, replicas: 1 })

let delivered = 0
let again = 0
let isDone = false
const searches: { began: number; ms: number; found: boolean }[] = []

const start = performance.now()
const searching = searchOn()
const killed = killLeader()
await Promise.all(Array.from({ length: FOLLOWERS }, (_, follower) => follow(follower)))
const seconds = (performance.now() - start) / 1000
isDone = true
const { killedAt, place } = await killed
await searching
const equal = await compare('with two nodes')
await cluster.restart(place)
await client.request('GET', `/_cluster/health/${INDEX}?wait_for_status=green&timeout=60s`)
const equalAfter = await compare('after the node came back')
print()
await cluster.close()
address.close()
await database.close()
rmSync(folder, { recursive: true, force: true })
process.exit(equal && equalAfter ? 0 : 1)

/** Every article, every third in a second edition, every tenth deleted. */
async function storeArticles(): Promise<void> {
  const { client, clock } = database
  const store = new ArticleStore({ client, tableName: TABLE, now: () => new Date(clock.now()) })
  for (let number = 0; number < articles; number++) {
    for (const edition of number % 3 === 0 ? [1, 2] : [1]) {
      const { id, ...content } = syntheticArticle(number, edition)
      await store.update(id, articleOver(id, parseArticleBody(content)))
    }
    if (number % 10 === 9) await store.delete(syntheticArticle(number).id)
  }
}

/** One shard of the stream: its batches in order, each again until nothing of it failed. */
async function follow(follower: number): Promise<void> {
  const own = events.filter((event) => shardOf(event) === follower)
  for (let at = 0; at < own.length; at += BATCH) {
    const Records = own.slice(at, at + BATCH)
    const end = performance.now() + 300_000
    for (let failed = [''], tries = 0; failed.length > 0; tries++) {
      if (tries > 0) again++
      failed = await indexRecords(parseStreamEvent({ Records }), {
        writer: new OpenSearchWriter({ client, index: INDEX }),
        hasTime: () => performance.now() < end,
        wait: (ms) => wait(ms),
        random: Math.random,
        report: () => {},
      })
    }
    delivered += Records.length
  }
}

function shardOf({ dynamodb: { Keys } }: StreamEvent): number {
  return [...JSON.stringify(Keys)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % FOLLOWERS
}

async function searchOn(): Promise<void> {
  const search = new OpenSearchSearch({
    client: new OpenSearchClient({ endpoint, ...SEARCHING }),
    index: INDEX,
    now: () => performance.now(),
    onError: () => {},
  })
  for (let number = 0; !isDone; number++) {
    const began = performance.now()
    const request = { q: markOf(number % articles), sort: 'relevance', limit: 10 } as const
    const found = await search
      .at()
      .then((moment) => moment.search(request))
      .then(() => true)
      .catch(() => false)
    searches.push({ began, ms: performance.now() - began, found })
    await wait(SEARCH_EVERY_MS)
  }
}

/** Kills the node that leads the others; gives when, and its place. */
async function killLeader(): Promise<{ killedAt: number; place: number }> {
  while (delivered < events.length * KILLED_AFTER) await wait(10)
  const [{ node } = { node: '' }] = (await client.request('GET', '/_cat/cluster_manager?format=json')) as {
    node: string
  }[]
  const place = Number(node.split('-')[1]) - 1
  cluster.processes[place]?.kill('SIGKILL')
  console.log(`${node}, which led the others, was killed after ${delivered} of ${events.length} writes.`)
  return { killedAt: performance.now(), place }
}

async function compare(when: string): Promise<boolean> {
  const table = inOrder(await tableContent(database.client, TABLE))
  const index = inOrder(await contentOfIndex(client, INDEX))
  const isEqual = isDeepStrictEqual(index, table)
  const quotes = (content: typeof table) => content.reduce((sum, [, { quotes }]) => sum + quotes.length, 0)
  console.log(
    `${when}: ${table.length} articles and ${quotes(table)} quotes in the table, ${index.length} and ${quotes(index)} in the index: ${isEqual ? 'equal, item by item' : 'NOT EQUAL'}`,
  )
  return isEqual
}

function print(): void {
  const good = searches.filter(({ found }) => found)
  const ends = good.map(({ began, ms }) => began + ms)
  const gaps = ends.slice(1).map((end, at) => end - (ends[at] as number))
  const isAfter = ({ began }: { began: number }) => began >= killedAt
  console.table({
    'load (s)': seconds.toFixed(1),
    'writes a second': (events.length / seconds).toFixed(1),
    'batches brought again': again,
    'requests lost in flight': address.lost(),
    searches: searches.length,
    'searches that failed': searches.length - good.length,
    'longest wait for the next answer (s)': (Math.max(0, ...gaps) / 1000).toFixed(1),
    'p50, p95 before (ms)': percentiles(good.filter((one) => !isAfter(one))),
    'p50, p95 after (ms)': percentiles(good.filter(isAfter)),
  })
}

function percentiles(measured: readonly { ms: number }[]): string {
  const times = measured.map(({ ms }) => ms).sort((a, b) => a - b)
  return [0.5, 0.95].map((share) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)).join(', ')
}
