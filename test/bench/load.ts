import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { markOf, syntheticArticle } from '../synthetic-articles'
import { printTable } from './print-table'
import { find, measureSearches, storeWith } from './search-load'

const ARTICLES = 3_000
const EDITED = 100
const EDITIONS = 200
const WRITERS = 8
/** Enough for a snapshot. */
const FILLED = 350

/** Of the server that is started. */
const PORT = 3210
const OWN_ENDPOINT = new URL(`http://127.0.0.1:${PORT}/`)

/** What was measured should not have happened. */
class LoadError extends Error {
  override name = 'LoadError'
}

const loadBench = command({
  invocation: 'npm run bench:load',
  summary: `Measures a local server on port ${PORT} as a newsroom would use it: a load of 3,000 articles by one command;
searches at 50 connections while articles are added; and the server's peak memory (Linux) while 100 articles are edited
200 times. With --fail-every the searches alone, while calls of the database and of the bucket with snapshots go wrong, and
instances begin anew every 30 seconds; with --endpoint the searches alone, at a server that runs, such as a stack on an emulator. Ends with status 1 when a search is answered by anything but a
result or a 503 with Retry-After.`,
  examples: ['npm run bench:load', 'npm run bench:load -- --fail-every 3'],
})
  .addOption(
    new Option('--searches <number>', 'searches')
      .default(20_000)
      .argParser(wholeNumber({ from: 1, to: 1_000_000 })),
  )
  .addOption(
    new Option(
      '--fail-every <n>',
      'every n-th call of the database, and of the bucket, goes wrong; none does when left out',
    ).argParser(wholeNumber({ from: 2, to: 1_000_000 })),
  )
  .addOption(
    new Option('--endpoint <url>', 'a server that runs; one of its own when left out').argParser(
      (text) => new URL(text),
    ),
  )
  .action(async ({ searches, failEvery, endpoint }) => {
    const errors = await measure(searches, failEvery, endpoint)
    if (errors > 0) throw new LoadError(`${errors} searches were answered by an error`)
  })

async function measure(searches: number, failEvery?: number, endpoint?: URL): Promise<number> {
  if (endpoint !== undefined) return measureSearches(endpoint, searches, 0)
  if (failEvery !== undefined) return measureWithFaults(searches, failEvery)
  return measureAll(searches)
}

async function measureAll(searches: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'quote-search-bench-'))
  const server = run('seed/local/local.ts', '--port', String(PORT), '--data', join(folder, 'data'))
  try {
    await once(server.stdout as NodeJS.ReadableStream, 'data')
    await measureLoad(folder)
    await find(OWN_ENDPOINT, markOf(0))
    const errors = await measureSearches(OWN_ENDPOINT, searches, ARTICLES)
    await measureMemory(server)
    return errors
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureWithFaults(searches: number, failEvery: number): Promise<number> {
  const server = run('test/bench/failing-server.ts', String(PORT), String(failEvery), String(FILLED))
  try {
    await once(server.stdout as NodeJS.ReadableStream, 'data')
    server.stdout?.pipe(process.stdout)
    return await measureSearches(OWN_ENDPOINT, searches, FILLED)
  } finally {
    server.kill()
    await once(server, 'exit')
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
  await once(run('seed/commands/load.ts', file, '--endpoint', OWN_ENDPOINT.href), 'exit')
  const seconds = (performance.now() - start) / 1000
  printTable(
    { articles: 'count', time: 's', rate: '1/s' },
    { load: { articles: ARTICLES, time: seconds, rate: ARTICLES / seconds } },
  )
}

async function measureMemory(server: ChildProcess): Promise<void> {
  const store = storeWith(OWN_ENDPOINT)
  const peaks: number[] = []
  for (let edition = 2; edition < EDITIONS + 2; edition++) {
    let number = 0
    const writers = Array.from({ length: WRITERS }, async () => {
      while (number < EDITED) await store(number++, edition)
    })
    await Promise.all(writers)
    await find(OWN_ENDPOINT, markOf(0))
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

function peakMegabytes(server: ChildProcess): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

await runCommand(loadBench, { expected: [LoadError] })
