import { setTimeout as wait } from 'node:timers/promises'
import { ApiClient } from '../../seed/commands/api-client'
import { signerFor } from '../../seed/commands/aws-signing'
import { markOf, syntheticArticle } from '../synthetic-articles'
import { printTable } from './print-table'

const CONNECTIONS = 50
const WRITE_EVERY_MS = 250
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

/** What came back: answers, 503 that say when to come again, and all else. */
interface Outcome {
  times: number[]
  unavailable: number
  errors: string[]
}

/** Stores articles over the API, signed where that is needed, and tries again what may pass. */
export function storeWith(endpoint: URL): (number: number, edition?: number) => Promise<void> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  return async (number, edition = 1) => {
    const { id, ...content } = syntheticArticle(number, edition)
    await client.request(`articles/${id}`, { method: 'PUT', body: content })
  }
}

/** Asks for a phrase until it is found; how long that took, in ms. */
export async function find(endpoint: URL, phrase: string): Promise<number> {
  const start = performance.now()
  for (;;) {
    const answer = await fetch(searchAddress(endpoint, `"${phrase}"`))
    const { total } = (await answer.json()) as { total?: number }
    if (total) return performance.now() - start
    await wait(200)
  }
}

/**
 * Searches at 50 connections while articles come in, four a second, and prints throughput, what came back and the
 * percentiles of the times.
 *
 * @param first number of the first article that comes in
 * @returns answers that are neither a result nor a 503 with Retry-After
 */
export async function measureSearches(endpoint: URL, searches: number, first: number): Promise<number> {
  const store = storeWith(endpoint)
  let asked = 0
  const outcome: Outcome = { times: [], unavailable: 0, errors: [] }
  const searching = Array.from({ length: CONNECTIONS }, async () => {
    while (asked < searches) await search(endpoint, QUERIES[asked++ % QUERIES.length] as string, outcome)
  })
  const found: number[] = []
  const start = performance.now()
  const writing = (async () => {
    const finding: Promise<unknown>[] = []
    for (let number = first; asked < searches; number++) {
      await store(number)
      finding.push(find(endpoint, markOf(number)).then((ms) => found.push(ms)))
      await wait(WRITE_EVERY_MS)
    }
    await Promise.all(finding)
  })()
  await Promise.all(searching)
  const seconds = (performance.now() - start) / 1000
  await writing
  print(outcome, seconds, found)
  return outcome.errors.length
}

async function search(endpoint: URL, query: string, outcome: Outcome): Promise<void> {
  const start = performance.now()
  try {
    const answer = await fetch(searchAddress(endpoint, query))
    await answer.arrayBuffer()
    if (answer.ok) outcome.times.push(performance.now() - start)
    else if (answer.status === 503 && answer.headers.has('retry-after')) outcome.unavailable++
    else outcome.errors.push(`status ${answer.status}`)
  } catch (error) {
    outcome.errors.push((error as Error).message)
  }
}

function print({ times, unavailable, errors }: Outcome, seconds: number, found: readonly number[]): void {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(Math.floor(times.length * share), times.length - 1)] ?? 0
  printTable(
    {
      answered: 'count',
      '503 with Retry-After': 'count',
      errors: 'count',
      rate: '1/s',
      p50: 'ms',
      p90: 'ms',
      p99: 'ms',
      max: 'ms',
      'articles added': 'count',
      'found after, at most': 's',
    },
    {
      searching: {
        answered: times.length,
        '503 with Retry-After': unavailable,
        errors: errors.length,
        rate: times.length / seconds,
        p50: at(0.5),
        p90: at(0.9),
        p99: at(0.99),
        max: at(1),
        'articles added': found.length,
        'found after, at most': Math.max(0, ...found) / 1000,
      },
    },
  )
  for (const error of new Set(errors)) console.log(error)
}

function searchAddress(endpoint: URL, query: string): URL {
  return new URL(`search?q=${encodeURIComponent(query)}`, endpoint)
}
