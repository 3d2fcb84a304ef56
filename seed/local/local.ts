import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { ApiClient, ServerUnreachableError } from '../commands/api-client'
import { CredentialsError, signerFor } from '../commands/aws-signing'
import { command, runCommand } from '../commands/command'
import { OpenSearchUnreachableError, openSearchAddress, reachOpenSearch } from '../commands/opensearch-access'
import {
  allowHostOption,
  dataOption,
  deskOption,
  hostOption,
  portOption,
  publicUrlOption,
} from '../commands/options'
import { DataFolderError } from './data-folder'
import { deskRoutes } from './desk'
import { EmbeddedDynamoDBError } from './embedded-dynamodb'
import { LocalServerError, listening } from './listening'
import { openLocalServer } from './local-server'
import { bundlePageAssets } from './page-assets'
import { storeSeedArticle } from './seed-article'
import { stopOnSignal } from './stop-on-signal'

/**
 * Where memory is plenty V8 lets garbage grow to several times what is in use. A server that stays up beside its user's
 * other work keeps to a fifth more; measured with 3,000 articles, searches are as fast.
 */
const GARBAGE = '--heap-growing-percent=20'

const start = command({
  invocation: 'npm start',
  summary: `Serves the page and the API over an embedded DynamoDB; the seed article is stored. With --endpoint it is a desk on
a deployed API instead: what is read comes from there, what is written goes there signed.`,
  examples: ['npm start', 'npm start -- --port 4311 --data /tmp/quotes'],
})
  .addOption(portOption(3000))
  .addOption(hostOption('127.0.0.1'))
  .addOption(dataOption())
  .addOption(publicUrlOption())
  .addOption(allowHostOption())
  .addOption(deskOption())
  .action(serve)

interface StartOptions {
  port: number
  host: string
  data: string
  publicUrl?: string | undefined
  allowHost: string[]
  endpoint?: URL | undefined
}

async function serve(options: StartOptions): Promise<void> {
  const { endpoint } = options
  if (endpoint !== undefined) await serveDesk({ ...options, endpoint })
  else await serveDatabase(options)
}

async function serveDesk(options: StartOptions & { endpoint: URL }): Promise<void> {
  const { port, host, publicUrl, allowHost, endpoint } = options
  const sign = signerFor(endpoint, process.env)
  await new ApiClient({ endpoint, sign, wait }).checkReachable()
  const pages = { assets: bundlePageAssets(), canAdd: true }
  const site = { publicUrl: publicUrl ?? null, allowHosts: allowHost }
  const server = listening([deskRoutes({ endpoint, sign }, pages)], pages, site)
  stopOnSignal(server)
  const url = await server.listen(port, host)
  console.log(`The desk on ${endpoint.host} is at ${url}
Articles are added at ${url}/add and quotes corrected on their pages.`)
}

async function serveDatabase({ port, host, data, publicUrl, allowHost }: StartOptions): Promise<void> {
  setFlagsFromString(GARBAGE)
  const address = openSearchAddress(process.env)
  const server = await openLocalServer({
    data,
    ...(address && { openSearch: await reachOpenSearch(address) }),
    publicUrl: publicUrl ?? null,
    allowHosts: allowHost,
  })
  stopOnSignal(server)
  const { outcome } = await storeSeedArticle(server.articles)
  const url = await server.listen(port, host)
  console.log(`The seed article is ${outcome === 'unchanged' ? 'still' : 'now'} stored under ${data}.
The page and the API are at ${url}${address ? `; searches go to OpenSearch at ${address.host}` : ''}
Try: curl -sG '${url}/search' --data-urlencode 'q=پابندیاں'`)
}

await runCommand(start, {
  expected: [
    CredentialsError,
    DataFolderError,
    EmbeddedDynamoDBError,
    LocalServerError,
    OpenSearchUnreachableError,
    ServerUnreachableError,
  ],
})
