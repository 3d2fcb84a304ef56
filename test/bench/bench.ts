/**
 * Measures the index beside plain MiniSearch on the same synthetic texts, in the same run. Prints the time to build, the
 * growth of the heap, and p50 and p95 of each kind of query.
 */
import MiniSearch from 'minisearch'
import { isStopWord } from '../../lambda/language/urdu/stop-words'
import { FIELDS, type QuoteDocument, quoteDocument } from '../../lambda/search/memory/quote-document'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { ArticleChange } from '../../lambda/store/article'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { printTable } from './print-table'
import { randomNumbers, syntheticChanges, wordsByFrequency } from './synthetic'

const VOCABULARY = 60_000
const QUERIES = 40
/** Ranks of the words that queries are made of: ordinary ones, that a reader remembers. */
const ORDINARY = 4000

interface Kind {
  name: string
  queries: string[]
  plain: { combineWith: 'AND' | 'OR'; fuzzy?: number; prefix?: boolean }
}

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

/** @param widens whether too little matches a query strictly */
function kindsOfQuery(
  words: readonly string[],
  changes: readonly ArticleChange[],
  random: () => number,
  widens: (q: string) => boolean,
): Kind[] {
  const quotes = changes.flatMap(({ article }) => article?.quotes ?? []).map(({ text }) => text.split(' '))
  const ordinary = new Set(words.slice(0, ORDINARY))
  const topics = words.slice(0, ORDINARY).filter((word) => !isStopWord(word))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const times = (make: () => string) => Array.from({ length: QUERIES }, make)
  /** Words that stand in one quote, as a reader may remember them. */
  const remembered = (count: number, fits: (word: string) => boolean): string => {
    const candidates = [...new Set(pick(quotes))].filter(fits)
    if (candidates.length < count) return remembered(count, fits)
    const from = Math.floor(random() * (candidates.length - count + 1))
    return candidates.slice(from, from + count).join(' ')
  }
  const topic = (word: string) => ordinary.has(word) && !isStopWord(word)
  const any = (word: string) => ordinary.has(word)
  /** The same, but of words that stand together in quotes enough to match strictly, if such are met. */
  const strict = (count: number, fits: (word: string) => boolean): string => {
    let q = remembered(count, fits)
    for (let tries = 0; tries < 200 && widens(q); tries++) q = remembered(count, fits)
    return q
  }
  const phrase = () => {
    const quote = pick(quotes)
    const from = Math.floor(random() * (quote.length - 2))
    return `"${quote.slice(from, from + 2).join(' ')}"`
  }
  const typo = () => remembered(2, topic).replace(/(?<=..)./u, 'ژ')
  const unrelated = () => `${pick(topics)} ${pick(topics)} ${pick(topics)}`
  const commonest = topics.slice(0, 20).map((word, i) => `${word} ${topics[i + 1]}`)
  const or = { combineWith: 'OR' } as const
  return [
    { name: 'one topic word', queries: times(() => remembered(1, topic)), plain: or },
    { name: 'two topic words, strict', queries: times(() => strict(2, topic)), plain: or },
    { name: 'three topic words, strict', queries: times(() => strict(3, topic)), plain: or },
    { name: 'two words as they come, strict', queries: times(() => strict(2, any)), plain: or },
    { name: 'three words as they come, strict', queries: times(() => strict(3, any)), plain: or },
    { name: 'two of the commonest topics', queries: commonest, plain: or },
    { name: 'phrase', queries: times(phrase), plain: or },
    { name: 'words of no one quote', queries: times(unrelated), plain: or },
    { name: 'typo', queries: times(typo), plain: { combineWith: 'OR', fuzzy: 0.2, prefix: true } },
    { name: 'stop words', queries: times(() => remembered(2, isStopWord)), plain: or },
    { name: 'blank', queries: times(() => ''), plain: or },
  ]
}

function plainIndex(changes: readonly ArticleChange[]): MiniSearch<QuoteDocument> {
  const index = new MiniSearch<QuoteDocument>({ fields: [...FIELDS] })
  let slot = 0
  for (const { id, article } of changes) {
    for (const quote of article?.quotes ?? []) {
      if (article) index.add(quoteDocument(slot++, { quote, article: { ...article, id } }))
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
