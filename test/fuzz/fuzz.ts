import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from '../../seed/commands/command'
import { wholeNumber } from '../../seed/commands/options'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { openLocalServer } from '../../seed/local/local-server'
import { storeSeedArticle } from '../../seed/local/seed-article'
import { bundleIn } from '../lib/bundles'
import { synthesize } from '../lib/synthesized'
import { sendRandomEvents } from './random-events'
import { sendRandomRequests } from './random-requests'

const COUNT = wholeNumber({ from: 0, to: 1_000_000 })

const fuzz = command({
  invocation: 'npm run fuzz',
  summary: `Sends random requests to a local server of its own, and random events to both functions' bundles. Prints the
seed, with which the same are sent again (but for cursors, which hold the time), and each answer that is a 5xx, cannot be
decoded, or does not come.`,
  examples: ['npm run fuzz', 'npm run fuzz -- --requests 200 --events 100 --seed 7'],
})
  .addOption(new Option('--requests <number>', 'requests to the local server').default(2000).argParser(COUNT))
  .addOption(new Option('--events <number>', 'events to each bundle').default(1000).argParser(COUNT))
  .addOption(
    new Option('--seed <number>', 'which requests and events; another each time when left out').argParser(
      wholeNumber({ from: 0, to: 2 ** 31 - 1 }),
    ),
  )
  .action(sendAll)

interface FuzzOptions {
  requests: number
  events: number
  seed?: number
}

async function sendAll({ requests, events, seed = Date.now() % 2 ** 31 }: FuzzOptions): Promise<void> {
  console.log(`seed ${seed}`)
  const faults = [...(await fuzzLocalServer(requests, seed)), ...(await fuzzBundles(events, seed))]
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
  for (const name of ['Articles', 'Search', 'Unknown']) {
    const found = await sendRandomEvents({ bundle: bundleIn(stack, name), environment, count, seed })
    console.log(`${count} events to ${name}: ${found.length} at fault`)
    faults.push(...found)
  }
  await database.close()
  return faults
}

await runCommand(fuzz, { expected: [] })
