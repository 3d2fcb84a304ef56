import { join } from 'node:path'
import { createApp } from './http/app'
import { lambdaHandler } from './http/lambda-handler'
import { searchRoutes } from './http/search-routes'
import { deployedSite } from './http/site'
import { wireOpenSearch } from './opensearch-wiring'
import { pageRoutes } from './pages/page-routes'
import { notFoundPage } from './pages/problem-page'
import { EnvironmentError, parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { readPageAssets } from './runtime/page-assets'
import { requestLines } from './runtime/request-lines'
import { processClocks } from './runtime/steady-clock'
import { svgDrawing } from './runtime/svg-drawing'
import { observed } from './search/observed'
import { OpenSearchClient } from './search/opensearch/client'
import { INDEX_ALIAS } from './search/opensearch/indexes'
import { createDynamoDBClient } from './store/dynamodb-client'
import { tableClock } from './store/table-clock'

/** A search must end before the function does, so what is tried in vain is given up sooner than where nobody waits. */
const LIMITS = { tries: 4, patienceMs: 8_000 }

const environment = parseEnvironment(process.env)
const { tableName, dynamodbEndpoint, publicUrl, report, openSearch } = environment
if (openSearch === null) throw new EnvironmentError('environment variable OPENSEARCH_URL is missing or wrong')
const client = createDynamoDBClient(dynamodbEndpoint)
const clocks = processClocks()
const requests = requestLines(environment, {
  now: clocks.wall,
  memoryBytes: process.memoryUsage.rss,
  write: logInfo,
})
const indexed = wireOpenSearch({
  client,
  tableName,
  openSearch: new OpenSearchClient({ ...openSearch, ...LIMITS }),
  index: INDEX_ALIAS,
  clock: tableClock(client, clocks),
  steady: clocks.steady,
})

// Begins while Lambda still initialises the function, with its full processor; a failure is tried again.
indexed.at().catch(() => {})
const search = { ...indexed, ...observed(indexed, requests.learn) }

const assets = readPageAssets(join(import.meta.dirname, 'assets'))
const pages = { assets, canAdd: false, report, logError }
const openDrawing = svgDrawing({
  wasm: join(import.meta.dirname, 'drawing.wasm'),
  font: join(import.meta.dirname, 'drawing.ttf'),
})

export const handler = lambdaHandler(
  createApp({
    routes: [searchRoutes(search), pageRoutes(search, { ...pages, openDrawing })],
    notFoundPage: notFoundPage(pages),
    logError,
    onRequest: requests.onRequest,
    site: deployedSite(publicUrl),
  }),
)
