import { parseArgs } from 'node:util'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { openLocalServer } from '../../seed/local/local-server'
import { storeSeedArticle } from '../../seed/local/seed-article'
import { bundleIn } from '../lib/bundles'
import { synthesize } from '../lib/synthesized'
import { sendRandomEvents } from './random-events'
import { sendRandomRequests } from './random-requests'

const USAGE = `Sends random requests to a local server of its own, and random events to both functions' bundles.

  npm run fuzz -- [--requests 2000] [--events 1000] [--seed NUMBER]

Prints the seed, with which the same are sent again (but for cursors, which hold the time), and each answer that is a 5xx, cannot be decoded, or does not come.`

async function main(): Promise<void> {
  const { requests, events, seed, help } = parseArgs({
    options: {
      requests: { type: 'string', default: '2000' },
      events: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values
  if (help) return console.log(USAGE)
  console.log(`seed ${seed}`)
  const faults = [
    ...(await fuzzLocalServer(Number(requests), Number(seed))),
    ...(await fuzzBundles(Number(events), Number(seed))),
  ]
  for (const fault of faults) console.log(fault)
  console.log(`${faults.length} answers are at fault.`)
  process.exitCode = faults.length === 0 ? 0 : 1
}

async function fuzzLocalServer(count: number, seed: number): Promise<string[]> {
  const server = await openLocalServer({})
  await storeSeedArticle(server.articles)
  const url = await server.listen(0, '127.0.0.1')
  const faults = await sendRandomRequests({ url, count, seed })
  console.log(`${count} requests to the local server: ${faults.length} at fault`)
  await server.close()
  return faults
}

async function fuzzBundles(count: number, seed: number): Promise<string[]> {
  const stack = synthesize({ local: true })
  const database = await startEmbeddedDynamoDB({ tableName: 'fuzz' })
  const environment = { TABLE_NAME: 'fuzz', AWS_ENDPOINT_URL_DYNAMODB: database.endpoint }
  const faults: string[] = []
  for (const name of ['Articles', 'Search']) {
    const found = await sendRandomEvents({ bundle: bundleIn(stack, name), environment, count, seed })
    console.log(`${count} events to ${name}: ${found.length} at fault`)
    faults.push(...found)
  }
  await database.close()
  return faults
}

await main()
