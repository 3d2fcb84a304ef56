/**
 * Measures the index beside plain MiniSearch on the same synthetic texts, in the same run. Prints the time to build, the
 * growth of the heap, and p50 and p95 of each kind of query.
 */
import MiniSearch from 'minisearch'
import { FIELDS } from '../../lambda/search/indexed-quote'
import { type QuoteDocument, quoteDocument } from '../../lambda/search/memory/quote-document'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { ArticleChange } from '../../lambda/store/article'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { kindsOfQuery } from './kinds-of-query'
import { printTable } from './print-table'
import { randomNumbers, syntheticChanges, wordsByFrequency } from './synthetic'

const VOCABULARY = 60_000
const sizeOf = wholeNumber({ from: 10, to: 10_000_000 })

const benchmark = command({
  invocation: 'npm run bench',
  summary: 'Measures the index beside plain MiniSearch: time to build, heap, and times of queries.',
  examples: ['npm run bench', 'npm run bench -- 1000'],
})
  .argument('[SIZE...]', 'how many quotes; default: 1000 10000 100000', (value, sizes: number[]) => [
    ...(sizes ?? []),
    sizeOf(value),
  ])
  .action((sizes) => {
    for (const size of sizes ?? [1_000, 10_000, 100_000]) bench(size)
  })

function bench(size: number): void {
  const random = randomNumbers(size)
  const words = wordsByFrequency(VOCABULARY, random)
  const changes = syntheticChanges(size, words, random)
  console.log(`\n${size} quotes`)
  const ours = build('quote index', () => {
    const index = new QuoteIndex()
    index.apply(changes)
    return index
  })
  const plain = build('plain MiniSearch', () => plainIndex(changes))
  const search = (q: string) => ours.search({ q, sort: 'relevance', limit: 10 })
  const kinds = kindsOfQuery(words, changes, random, (q) => search(q).widened)
  const rows = kinds.map(({ name, queries, plain: options }) => [
    name,
    {
      ...percentiles('', queries, search),
      widened: Math.round((100 * queries.filter((q) => search(q).widened).length) / queries.length),
      ...percentiles('plain ', queries, (q) => plain.search(q, options)),
    },
  ])
  const units = { p50: 'ms', p95: 'ms', widened: '%', 'plain p50': 'ms', 'plain p95': 'ms' } as const
  printTable(units, Object.fromEntries(rows))
}

function plainIndex(changes: readonly ArticleChange[]): MiniSearch<QuoteDocument> {
  const index = new MiniSearch<QuoteDocument>({ fields: [...FIELDS] })
  let slot = 0
  for (const { article } of changes) {
    for (const quote of article?.quotes ?? []) {
      if (article) index.add(quoteDocument(slot++, { quote, article }))
    }
  }
  return index
}

function build<T>(name: string, make: () => T): T {
  globalThis.gc?.()
  const heap = process.memoryUsage().heapUsed
  const started = performance.now()
  const made = make()
  const ms = Math.round(performance.now() - started)
  globalThis.gc?.()
  const mb = Math.round((process.memoryUsage().heapUsed - heap) / 2 ** 20)
  console.log(`${name}: built in ${ms} ms, ${mb} MB of heap`)
  return made
}

function percentiles(
  prefix: string,
  queries: readonly string[],
  run: (q: string) => unknown,
): Record<string, number> {
  for (const q of queries.slice(0, 5)) run(q)
  const times = queries
    .map((q) => {
      const started = performance.now()
      run(q)
      return performance.now() - started
    })
    .sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100
  return { [`${prefix}p50`]: at(0.5), [`${prefix}p95`]: at(0.95) }
}

await runCommand(benchmark, { expected: [] })
