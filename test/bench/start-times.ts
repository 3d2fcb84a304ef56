import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb'
import { articleItem } from '../../lambda/store/article-item'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { LOCAL_TABLE_NAME } from '../../seed/local/local-table'
import { freePort } from '../free-port'
import { apiGatewayEvent } from '../lib/api-gateway-event'
import { invokeBundle } from '../lib/bundles'
import { node24 } from '../node24'
import { startFakeS3 } from '../store/fake-s3'
import { eachSyntheticChange, randomNumbers, wordsByFrequency } from './synthetic'

const VOCABULARY = 60_000
const CACHE = join(process.cwd(), 'node_modules/.cache/bench-start')
/** Items that DynamoDB takes at once. */
const BATCH = 25
const QUERY = new URLSearchParams({ q: 'پاکستان حکومت' }).toString()

/** From the start of a process to its first answer: medians, in ms. */
export interface StartTimes {
  empty: number
  full: number
}

/**
 * Measures starts with so many quotes and with none, in turn. The table holds all of them, stored long before; the
 * snapshot is the one that the local server writes when it stops.
 *
 * @param bundle of the search function
 */
export async function startTimes(
  size: number,
  bundle: string,
  runs: number,
): Promise<Record<'local server' | 'search function', StartTimes>> {
  const folders = { empty: join(CACHE, 'empty'), full: join(CACHE, String(size)) }
  await fill(folders.full, size)
  for (const folder of Object.values(folders)) await localStart(folder)
  return {
    'local server': await inTurn(runs, (name) => localStart(folders[name])),
    'search function': await functionStarts(bundle, folders, runs),
  }
}

/** How long a start took, in ms, and how many quotes its first answer found. */
interface Start {
  taken: number
  total: number
}

async function inTurn(runs: number, start: (name: keyof StartTimes) => Promise<Start>): Promise<StartTimes> {
  const taken = { empty: [] as number[], full: [] as number[] }
  for (let run = 0; run < runs; run++) {
    for (const name of ['empty', 'full'] as const) {
      const answer = await start(name)
      if (name === 'full' && answer.total === 0) throw new Error('nothing was found')
      taken[name].push(answer.taken)
    }
  }
  return { empty: median(taken.empty), full: median(taken.full) }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** Fills a table with articles as if they had been stored long ago; once. */
async function fill(folder: string, size: number): Promise<void> {
  const complete = join(folder, '..', `${size}.complete`)
  if (existsSync(complete)) return
  mkdirSync(folder, { recursive: true })
  const { client, close } = await startEmbeddedDynamoDB({ tableName: LOCAL_TABLE_NAME, path: folder })
  const random = randomNumbers(size)
  let requests: { PutRequest: { Item: ReturnType<typeof articleItem> } }[] = []
  const write = async () => {
    await client.send(new BatchWriteItemCommand({ RequestItems: { [LOCAL_TABLE_NAME]: requests } }))
    requests = []
  }
  let number = 0
  for (const { id, article } of eachSyntheticChange(size, wordsByFrequency(VOCABULARY, random), random)) {
    if (article === null) continue
    const text = article.quotes.map((quote) => quote.text).join('\n')
    const place = { feed: String(number++ % 4), changedAt: `2020-01-01T00:00:00.000Z#${id}` }
    const item = articleItem({ ...article, id, revision: 1, text, corrections: [] }, place)
    requests.push({ PutRequest: { Item: item } })
    if (requests.length === BATCH) await write()
  }
  if (requests.length > 0) await write()
  await close()
  writeFileSync(complete, '')
}

/** Starts the local server and stops it after its first answer; it writes its snapshot then, if there is none. */
async function localStart(data: string): Promise<Start> {
  const port = await freePort()
  const script = join(process.cwd(), 'seed/local/local.ts')
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--data', data, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let isListening = false
  for await (const line of createInterface(child.stdout)) {
    isListening = line.includes('http://')
    if (isListening) break
  }
  if (!isListening) throw new Error(`the local server did not start over ${data}`)
  const response = await fetch(`http://127.0.0.1:${port}/search?${QUERY}`)
  const answer = await response.text()
  const taken = performance.now() - started
  child.kill('SIGTERM')
  await ended
  return { taken, total: totalIn(response.status, answer) }
}

function totalIn(status: number | undefined, answer: string | undefined): number {
  if (status !== 200) throw new Error(`the search was answered with ${status}`)
  return JSON.parse(answer ?? '').total
}

async function functionStarts(
  bundle: string,
  folders: Record<keyof StartTimes, string>,
  runs: number,
): Promise<StartTimes> {
  const node = await node24()
  const open = async (folder: string) => {
    const table = await startEmbeddedDynamoDB({ tableName: LOCAL_TABLE_NAME, path: folder })
    const bucket = await startFakeS3()
    const snapshots = join(folder, 'snapshots')
    for (const name of existsSync(snapshots) ? readdirSync(snapshots) : []) {
      bucket.objects.set(`${LOCAL_TABLE_NAME}/${name}`, readFileSync(join(snapshots, name)))
    }
    return { table, bucket }
  }
  const opened = { empty: await open(folders.empty), full: await open(folders.full) }
  const start = async (name: keyof StartTimes) => {
    const { table, bucket } = opened[name]
    const started = performance.now()
    const [answer] = await invokeBundle(
      bundle,
      [apiGatewayEvent('GET', '/search', { query: QUERY })],
      {
        TABLE_NAME: LOCAL_TABLE_NAME,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'id',
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
        AWS_ENDPOINT_URL_S3: bucket.endpoint,
        SNAPSHOT_BUCKET: 'bucket',
      },
      node,
    )
    const taken = performance.now() - started
    return { taken, total: totalIn(answer?.statusCode, answer?.body) }
  }
  const times = await inTurn(runs, start)
  for (const { table, bucket } of Object.values(opened)) {
    await table.close()
    await bucket.close()
  }
  return times
}
