/**
 * Measures the index on OpenSearch beside the one in memory, on the same synthetic texts and queries: time to load, size,
 * and p50 and p95 of each kind of query at one client and at eight.
 */

import { setTimeout as wait } from 'node:timers/promises'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { OpenSearchClient } from '../../lambda/search/opensearch/client'
import { createIndex, deleteIndex, hasIndex } from '../../lambda/search/opensearch/index-admin'
import { applyPatiently } from '../../lambda/search/opensearch/index-records'
import { OpenSearchWriter } from '../../lambda/search/opensearch/index-writer'
import { OpenSearchSearch } from '../../lambda/search/opensearch/opensearch-search'
import type { QuoteSearch } from '../../lambda/search/port'
import type { ArticleChange } from '../../lambda/store/article'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { kindsOfQuery } from './kinds-of-query'
import { printTable, type Unit } from './print-table'
import { randomNumbers, syntheticChanges, wordsByFrequency } from './synthetic'

const INDEX = 'bench'
const VOCABULARY = 60_000
/** Quotes that are made at once. */
const CHUNK = 100_000
/** Articles of a batch, and batches that are written at the same time. */
const BATCH = 250
const WRITERS = 3
const CLIENTS = [1, 8]
/** How long a node may have no room while a chunk is written, in ms. */
const PATIENCE_MS = 1_800_000

const sizeOf = wholeNumber({ from: 10, to: 10_000_000 })

const benchmark = command({
  invocation: 'npm run bench:opensearch',
  summary: `Measures the index on OpenSearch beside the one in memory: time to load, size, and times of queries. The address of a
node is in OPENSEARCH_URL; its index "bench" is made anew.`,
  examples: ['OPENSEARCH_URL=http://127.0.0.1:9200 npm run bench:opensearch -- 10000 100000'],
})
  .argument('[SIZE...]', 'how many quotes, growing; default: 100000 1000000', (value, sizes: number[]) => [
    ...(sizes ?? []),
    sizeOf(value),
  ])
  .action((sizes) => bench(sizes ?? [100_000, 1_000_000]))

async function bench(sizes: readonly number[]): Promise<void> {
  const address = process.env.OPENSEARCH_URL
  if (address === undefined) throw new MissingAddressError('OPENSEARCH_URL has no address of a node')
  const client = new OpenSearchClient({ endpoint: new URL(address), patienceMs: 600_000 })
  const random = randomNumbers(1)
  const words = wordsByFrequency(VOCABULARY, random)
  const [smallest = CHUNK] = sizes
  const first = chunk(0, Math.min(smallest, CHUNK), words)
  const memory = new QuoteIndex()
  const began = performance.now()
  memory.apply(first)
  console.log(`\n${memory.size.quotes} quotes in memory: built in ${seconds(began)} s`)
  const widens = (q: string) => memory.search({ q, sort: 'relevance', limit: 10 }).widened
  const kinds = kindsOfQuery(words, first, random, widens)
  // Others of the same kinds: the node compiles what it does often.
  const warming = kindsOfQuery(words, first, random, widens)
  await measure({ at: async () => memory.moment(0) }, kinds, [1])
  if (await hasIndex(client, INDEX)) await deleteIndex(client, INDEX)
  await createIndex(client, INDEX)
  const writer = new OpenSearchWriter({ client, index: INDEX })
  const measured: { size: number; rows: Rows }[] = []
  let there = 0
  for (const size of sizes) {
    const started = performance.now()
    // As npm run reindex does: nobody searches yet.
    await refreshEvery(client, '-1')
    while (there < size) {
      const count = Math.min(CHUNK, size - there)
      await load(writer, chunk(there, count, words))
      there += count
      console.error(`${there} quotes are written, after ${seconds(started)} s`)
    }
    await refreshEvery(client, null)
    await writer.refresh()
    const loaded = seconds(started)
    await client.request('POST', `/${INDEX}/_flush`)
    console.log(`\n${size} quotes on OpenSearch: loaded in ${loaded} s more, ${await megabytes(client)} MB`)
    const search = new OpenSearchSearch({
      client,
      index: INDEX,
      now: () => performance.now(),
      onError: (error) => console.error(error),
    })
    const heap = heapInUse()
    const reading = performance.now()
    await search.at()
    const read = seconds(reading)
    console.log(`speakers read in ${read} s, ${Math.round((heapInUse() - heap) / 2 ** 20)} MB of heap`)
    for (const { queries } of warming) await percentiles(search, queries, Math.max(...CLIENTS))
    measured.push({ size, rows: await measure(search, kinds, CLIENTS) })
  }
  const [least, most] = [measured[0], measured.at(-1)]
  if (least && most && least !== most) {
    console.log(`\nTimes at ${most.size} quotes by those at ${least.size}`)
    printTable(unitsOf(CLIENTS, 'ratio'), growthOf(least.rows, most.rows))
  }
}

function heapInUse(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

async function refreshEvery(client: OpenSearchClient, interval: string | null): Promise<void> {
  await client.request('PUT', `/${INDEX}/_settings`, { index: { refresh_interval: interval } })
}

class MissingAddressError extends Error {
  override name = 'MissingAddressError'
}

/** Articles that hold so many quotes from a number on. */
function chunk(from: number, count: number, words: readonly string[]): ArticleChange[] {
  const changes = syntheticChanges(count, words, randomNumbers(2 + from))
  return changes.map((change) => {
    const { article } = change
    const quotes = article?.quotes.map((quote) => ({ ...quote, id: `${from}-${quote.id}` })) ?? []
    return { ...change, id: `${from}-${change.id}`, article: article && { ...article, quotes } }
  })
}

async function load(writer: OpenSearchWriter, changes: readonly ArticleChange[]): Promise<void> {
  const began = performance.now()
  let next = 0
  const write = async () => {
    while (next < changes.length) {
      const batch = changes.slice(next, next + BATCH)
      next += BATCH
      const [lost] = await applyPatiently(batch, {
        writer,
        hasTime: () => performance.now() - began < PATIENCE_MS,
        wait,
        random: Math.random,
      })
      if (lost) throw lost.error
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, write))
}

async function measure(
  search: QuoteSearch,
  kinds: readonly { name: string; queries: readonly string[] }[],
  clients: readonly number[],
): Promise<Rows> {
  const rows: Rows = {}
  for (const { name, queries } of kinds) {
    const row: Record<string, number> = {}
    for (const count of clients) Object.assign(row, await percentiles(search, queries, count))
    rows[name] = row
  }
  printTable(unitsOf(clients, 'ms'), rows)
  return rows
}

/** Times of each kind of query, by what they are of. */
type Rows = Record<string, Record<string, number>>

function unitsOf(clients: readonly number[], unit: Unit): Record<string, Unit> {
  return Object.fromEntries(
    clients.flatMap((count) => [
      [`p50, ${count}`, unit],
      [`p95, ${count}`, unit],
    ]),
  )
}

function growthOf(least: Rows, most: Rows): Rows {
  const grown = ([kind, row]: [string, Record<string, number>]) => [
    kind,
    Object.fromEntries(Object.entries(row).map(([of, ms]) => [of, ms / (least[kind]?.[of] ?? ms)])),
  ]
  return Object.fromEntries(Object.entries(most).map(grown))
}

async function percentiles(
  search: QuoteSearch,
  queries: readonly string[],
  clients: number,
): Promise<Record<string, number>> {
  const times: number[] = []
  let next = 0
  const ask = async () => {
    while (next < queries.length) {
      const q = queries[next++] as string
      const started = performance.now()
      await (await search.at()).search({ q, sort: 'relevance', limit: 10 })
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, ask))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { [`p50, ${clients}`]: at(0.5), [`p95, ${clients}`]: at(0.95) }
}

async function megabytes(client: OpenSearchClient): Promise<number> {
  const stats = (await client.request('GET', `/${INDEX}/_stats/store`)) as {
    _all: { primaries: { store: { size_in_bytes: number } } }
  }
  return Math.round(stats._all.primaries.store.size_in_bytes / 1e6)
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10
}

await runCommand(benchmark, { expected: [MissingAddressError] })
