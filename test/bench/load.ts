import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { markOf, syntheticArticle } from '../synthetic-articles'

/**
 * Measures a local server as a newsroom would use it: a load of 3,000 articles by one command; 20,000 searches at 50
 * connections while articles are added; and the server's peak memory (Linux) while 100 articles are edited 200 times.
 */
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

const folder = mkdtempSync(join(tmpdir(), 'quote-search-bench-'))
const server = command('seed/local/local.ts', '--port', '3210', '--data', join(folder, 'data'))
const ENDPOINT = 'http://127.0.0.1:3210'

try {
  await once(server.stdout as NodeJS.ReadableStream, 'data')
  await measureLoad()
  await measureSearches()
  await measureMemory()
} finally {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
}

function command(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function measureLoad(): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, number) => JSON.stringify(syntheticArticle(number)))
  const file = join(folder, 'articles.jsonl')
  writeFileSync(file, articles.join('\n'))
  const start = performance.now()
  await once(command('seed/commands/load.ts', file, '--endpoint', ENDPOINT), 'exit')
  const seconds = (performance.now() - start) / 1000
  print({ articles: ARTICLES, seconds, 'articles a second': ARTICLES / seconds })
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
  print({
    searches: times.length,
    statuses: JSON.stringify(statuses),
    'searches a second': times.length / seconds,
    'p50 ms': times[Math.floor(times.length * 0.5)],
    'p99 ms': times[Math.floor(times.length * 0.99)],
    'max ms': times.at(-1),
    'articles added': found.length,
    'found after s, at most': Math.max(...found) / 1000,
  })
}

async function measureMemory(): Promise<void> {
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
    peaks.push(peakMegabytes())
  }
  const [first = 0] = peaks
  const last = peaks.at(-1) ?? 0
  print({ 'peak MB after 1 edition': first, [`after ${EDITIONS}`]: last, ratio: last / first })
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

function peakMegabytes(): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

function print(figures: Record<string, unknown>): void {
  console.table(
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [
        name,
        typeof value === 'number' ? Math.round(value * 100) / 100 : value,
      ]),
    ),
  )
}
