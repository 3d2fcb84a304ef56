/** The steps of `npm run bench:segment`, each in a process of its own: prints what it measured as JSON. */
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'
import { isStopWord } from '../../lambda/language/urdu/stop-words'
import { terms } from '../../lambda/language/urdu/tokenize'
import { FIELDS, fieldKeepsStopWords, fieldTexts } from '../../lambda/search/indexed-quote'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { Segment } from '../../lambda/search/memory/segment/segment'
import { SegmentBuilder } from '../../lambda/search/memory/segment/segment-builder'
import { makeSnapshot } from '../../lambda/search/memory/snapshot-builder'
import { SkippedItems } from '../../lambda/search/skipped-items'
import type { ArticleChange } from '../../lambda/store/article'
import { SnapshotStore } from '../../lambda/store/snapshot-store'
import { type Kind, kindsOfQuery } from './segment-queries'
import { eachSyntheticChange, randomNumbers, wordsByFrequency } from './synthetic'

const VOCABULARY = 60_000
/** Articles that are analysed and then added at once. */
const BATCH = 500
/** Quotes whose words queries are made of. */
const MOST_SAMPLED = 20_000
/** How often each query is timed; its time is the median. */
const ROUNDS = 7

type Row = Record<string, string>
type Ask = (kind: Kind, at: number) => unknown

export interface Built {
  /** Seconds of the processor, analysis apart. */
  build: number
  analysis: number
  /** Size of the file, in MB. */
  file: number
  /** The most that was resident, in MB. */
  memory: number
}

export interface Opened {
  /** Milliseconds of the processor. */
  open: number
  first: number
  /** After all queries, in MB. */
  resident: number
}

/** Milliseconds of the processor by kind of query. */
export type Times = Record<string, { segment: Percentiles; fts5: Percentiles }>
interface Percentiles {
  p50: number
  p95: number
}

const steps = {
  'build-segment': buildSegment,
  'build-fts5': buildFts5,
  'build-minisearch': buildMiniSearch,
  'make-snapshot': makeWhole,
  'make-queries': makeQueries,
  'open-segment': (folder: string) => open(folder, () => openSegment(folder)),
  'open-fts5': (folder: string) => open(folder, () => openFts5(folder)),
  'open-empty': (folder: string) => open(folder, () => askIndex(new QuoteIndex())),
  time,
}
export type Step = keyof typeof steps

const pathsIn = (folder: string) => ({
  segment: join(folder, 'segment'),
  fts5: join(folder, 'fts5.db'),
  queries: join(folder, 'queries.json'),
})

/** Adds the articles, each analysed before the clock runs for what takes it. */
function addAll(
  size: number,
  add: (changes: readonly ArticleChange[]) => void,
): { analysis: number; added: number } {
  let [analysis, added] = [0, 0]
  for (const batch of batches(size)) {
    analysis += timed(() => batch.forEach(analyseChange))
    added += timed(() => add(batch))
    analysed.clear()
  }
  return { analysis, added }
}

const analysed = new Map<string, readonly string[]>()

function analyse(text: string): readonly string[] {
  const known = analysed.get(text) ?? terms(text)
  analysed.set(text, known)
  return known
}

function analyseChange({ article }: ArticleChange): void {
  for (const quote of article?.quotes ?? []) {
    const texts = fieldTexts({ quote, article: article ?? { title: '' } })
    for (const field of FIELDS) analyse(texts[field])
  }
}

function* batches(size: number): Generator<ArticleChange[]> {
  const random = randomNumbers(size)
  const words = wordsByFrequency(VOCABULARY, random)
  let batch: ArticleChange[] = []
  for (const change of eachSyntheticChange(size, words, random)) {
    batch.push(change)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

function buildSegment(folder: string, size: number): Built {
  const builder = new SegmentBuilder(analyse)
  const { analysis, added } = addAll(size, (changes) => {
    for (const change of changes) {
      builder.add({ ...change, addedAt: (change.article?.quotes ?? []).map(() => change.changedAt) })
    }
  })
  let bytes: Uint8Array = new Uint8Array()
  const finished = timed(() => {
    bytes = builder.finish({ place: 0, asOf: '2027', purged: '', skipped: [] })
  })
  writeFileSync(pathsIn(folder).segment, bytes)
  return built({ analysis, build: added + finished, file: bytes.length })
}

/** Makes a snapshot as its function does, of a feed that tells of all quotes. */
async function makeWhole(_: string, size: number): Promise<{ memory: number }> {
  await makeSnapshot({
    changesSince: async function* () {
      yield* batches(size)
    },
    store: new SnapshotStore(
      { get: async () => null, put: async () => true, delete: async () => {} },
      () => 'snapshot',
    ),
    now: () => Date.now(),
    onError: (error) => {
      throw error
    },
    skipped: new SkippedItems(() => {}),
  })
  return { memory: mostResident() }
}

function buildFts5(folder: string, size: number): Built {
  const path = pathsIn(folder).fts5
  for (const file of [path, `${path}-journal`]) rmSync(file, { force: true })
  const database = new DatabaseSync(path)
  database.exec(`CREATE VIRTUAL TABLE quotes USING fts5(text, speaker, context, title, record UNINDEXED,
    tokenize = "unicode61 remove_diacritics 0 tokenchars '.'")`)
  database.exec('BEGIN')
  const insert = database.prepare('INSERT INTO quotes VALUES (?, ?, ?, ?, ?)')
  let build = 0
  for (const batch of batches(size)) {
    const rows = batch.flatMap(rowsOf)
    analysed.clear()
    build += timed(() => {
      for (const { text, speaker, context, title, record } of rows) {
        insert.run(text ?? '', speaker ?? '', context ?? '', title ?? '', record ?? '')
      }
    })
  }
  build += timed(() => {
    database.exec('COMMIT')
    database.exec(`INSERT INTO quotes(quotes) VALUES ('optimize')`)
  })
  database.close()
  return built({ analysis: 0, build, file: statSync(path).size })
}

function buildMiniSearch(_: string, size: number): Built {
  const rows = [...batches(size)].flat().flatMap(rowsOf)
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    idField: 'id',
    tokenize: (text) => text.split(' '),
  })
  return built({ analysis: 0, build: timed(() => index.addAll(rows)), file: 0 })
}

/** @param file in bytes */
function built({ analysis, build, file }: Pick<Built, 'analysis' | 'build' | 'file'>): Built {
  return { analysis: analysis / 1000, build: build / 1000, file: file / 1e6, memory: mostResident() }
}

/** In MB. */
function mostResident(): number {
  return process.resourceUsage().maxRSS / 1024
}

/** What each engine indexes: the folded words of each field, and the text that an answer shows. */
function rowsOf({ article }: ArticleChange): Row[] {
  return (article?.quotes ?? []).map((quote) => {
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
  })
}

function makeQueries(folder: string, size: number): null {
  const { segment, queries } = pathsIn(folder)
  const sample: string[] = []
  for (const { article } of [...batches(Math.min(size, MOST_SAMPLED))].flat()) {
    for (const { text } of article?.quotes ?? []) sample.push(text)
  }
  const random = randomNumbers(size)
  const words = wordsByFrequency(VOCABULARY, random)
  const index = new QuoteIndex(new Segment(readFileSync(segment)))
  const isStrict = (q: string) => index.search({ q, sort: 'relevance', limit: 10 }).total > 1
  writeFileSync(queries, JSON.stringify(kindsOfQuery(words, sample, random, isStrict)))
  return null
}

const queriesIn = (folder: string): Kind[] => JSON.parse(readFileSync(pathsIn(folder).queries, 'utf8'))

function open(folder: string, openIt: () => Ask): Opened {
  const kinds = queriesIn(folder)
  let ask: Ask = () => undefined
  const open = timed(() => {
    ask = openIt()
  })
  const first = timed(() => ask(kinds[1] as Kind, 0))
  for (const kind of kinds) for (const at of kind.queries.keys()) ask(kind, at)
  return { open, first, resident: process.memoryUsage().rss / 2 ** 20 }
}

/** Times the queries of both engines in turn, in one process that has answered each of them before. */
function time(folder: string): Times {
  const engines = { segment: openSegment(folder), fts5: openFts5(folder) }
  const names = Object.keys(engines) as (keyof typeof engines)[]
  return Object.fromEntries(
    queriesIn(folder).map((kind) => {
      const taken = {
        segment: kind.queries.map((): number[] => []),
        fts5: kind.queries.map((): number[] => []),
      }
      for (let round = 0; round <= ROUNDS; round++) {
        for (const at of kind.queries.keys()) {
          for (const name of names) {
            const milliseconds = timed(() => engines[name](kind, at))
            if (round > 0) taken[name][at]?.push(milliseconds)
          }
        }
      }
      return [kind.name, { segment: percentiles(taken.segment), fts5: percentiles(taken.fts5) }]
    }),
  )
}

function percentiles(taken: readonly number[][]): Percentiles {
  const medians = taken.map((times) => at(times, 0.5))
  return { p50: at(medians, 0.5), p95: at(medians, 0.95) }
}

function at(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] as number
}

function openSegment(folder: string): Ask {
  return askIndex(new QuoteIndex(new Segment(readFileSync(pathsIn(folder).segment))))
}

function askIndex(index: QuoteIndex): Ask {
  return ({ queries }, at) => index.search({ q: queries[at] as string, sort: 'relevance', limit: 10 })
}

function openFts5(folder: string): Ask {
  const database = new DatabaseSync(pathsIn(folder).fts5, { readOnly: true })
  const find = database.prepare(
    'SELECT rowid, record FROM quotes WHERE quotes MATCH ? ORDER BY bm25(quotes, 1, 1, 0.3, 0.4) LIMIT 10',
  )
  return ({ match }, at) => find.all(match[at] as string)
}

/** Milliseconds of the processor, so that what else runs on the machine does not count. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const [, , step = '', folder = '', size = ''] = process.argv
if (!existsSync(folder)) throw new Error(`${folder} is no folder`)
process.stdout.write(JSON.stringify(await steps[step as Step](folder, Number(size))))
