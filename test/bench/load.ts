import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { command, runCommand } from '../../seed/commands/command'
import { markOf, syntheticArticle } from '../synthetic-articles'
import { printTable } from './print-table'

const ARTICLES = 3_000
const SEARCHES = 20_000
const CONNECTIONS = 50
const WRITE_EVERY_MS = 250
const EDITED = 100
const EDITIONS = 200
const WRITERS = 8
const QUERIES = [
  'معیشت',
  'تعلیم حکومت',
  '"ترقی کر رہی ہے"',
  'پوتن',
  'عدالت -تاجر',
  'سلامت',
  'imran khan',
  'یاسمین راشد صحت',
]

const ENDPOINT = 'http://127.0.0.1:3210'

const loadBench = command({
  invocation: 'npm run bench:load',
  summary: `Measures a local server on port 3210 as a newsroom would use it: a load of 3,000 articles by one command; 20,000
searches at 50 connections while articles are added; and the server's peak memory (Linux) while 100 articles are edited
200 times.`,
  examples: ['npm run bench:load'],
}).action(measure)

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-bench-'))
  const server = run('seed/local/local.ts', '--port', '3210', '--data', join(folder, 'data'))
  try {
    await once(server.stdout as NodeJS.ReadableStream, 'data')
    await measureLoad(folder)
    await measureSearches()
    await measureMemory(server)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function measureLoad(folder: string): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, number) => JSON.stringify(syntheticArticle(number)))
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, articles.join('\n'))
  const start = performance.now()
  await once(run('seed/commands/load.ts', file, '--endpoint', ENDPOINT), 'exit')
  const seconds = (performance.now() - start) / 1000
  printTable(
    { articles: 'count', time: 's', rate: '1/s' },
    { load: { articles: ARTICLES, time: seconds, rate: ARTICLES / seconds } },
  )
}

async function measureSearches(): Promise<void> {
  await find(markOf(0))
  const times: number[] = []
  const statuses: Record<number, number> = {}
  const found: number[] = []
  let asked = 0
  const searching = Array.from({ length: CONNECTIONS }, async () => {
    while (asked < SEARCHES) {
      const query = QUERIES[asked++ % QUERIES.length] as string
      const start = performance.now()
      const answer = await fetch(`${ENDPOINT}/search?q=${encodeURIComponent(query)}`)
      await answer.arrayBuffer()
      times.push(performance.now() - start)
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    }
  })
  const start = performance.now()
  const writing = (async () => {
    const finding: Promise<unknown>[] = []
    for (let number = ARTICLES; asked < SEARCHES; number++) {
      await put(number, 1)
      finding.push(find(markOf(number)).then((ms) => found.push(ms)))
      await wait(WRITE_EVERY_MS)
    }
    await Promise.all(finding)
  })()
  await Promise.all(searching)
  const seconds = (performance.now() - start) / 1000
  await writing
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0
  console.log(`Statuses: ${JSON.stringify(statuses)}`)
  printTable(
    {
      searches: 'count',
      rate: '1/s',
      p50: 'ms',
      p99: 'ms',
      max: 'ms',
      'articles added': 'count',
      'found after, at most': 's',
    },
    {
      searching: {
        searches: times.length,
        rate: times.length / seconds,
        p50: at(0.5),
        p99: at(0.99),
        max: at(1),
        'articles added': found.length,
        'found after, at most': Math.max(...found) / 1000,
      },
    },
  )
}

async function measureMemory(server: ChildProcess): Promise<void> {
  const peaks: number[] = []
  for (let edition = 2; edition < EDITIONS + 2; edition++) {
    let number = 0
    const writers = Array.from({ length: WRITERS }, async () => {
      while (number < EDITED) await put(number++, edition)
    })
    await Promise.all(writers)
    await (await fetch(`${ENDPOINT}/search?q=${encodeURIComponent(markOf(0))}`)).arrayBuffer()
    // The first edition counts once the index has taken it in.
    if (edition === 2) await wait(6_000)
    peaks.push(peakMegabytes(server))
  }
  const [first = 0] = peaks
  const last = peaks.at(-1) ?? 0
  printTable(
    { peak: 'MB', 'of the first': 'ratio' },
    { '1 edition': { peak: first }, [`${EDITIONS} editions`]: { peak: last, 'of the first': last / first } },
  )
}

/** Stores an edition of an article. */
async function put(number: number, edition: number): Promise<void> {
  const { id, ...content } = syntheticArticle(number, edition)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${ENDPOINT}/articles/${id}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(content),
  })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`PUT ${id}: ${answer.status}`)
}

/** Asks for a phrase until it is found; how long that took, in ms. */
async function find(phrase: string): Promise<number> {
  const start = performance.now()
  for (;;) {
    const answer = await fetch(`${ENDPOINT}/search?q=${encodeURIComponent(`"${phrase}"`)}`)
    const { total } = (await answer.json()) as { total?: number }
    if (total) return performance.now() - start
    await wait(200)
  }
}

function peakMegabytes(server: ChildProcess): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

await runCommand(loadBench, { expected: [] })
