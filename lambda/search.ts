import { join } from 'node:path'
import { createApp } from './http/app'
import { lambdaHandler } from './http/lambda-handler'
import { searchRoutes } from './http/search-routes'
import { deployedSite } from './http/site'
import { pageRoutes } from './pages/page-routes'
import { notFoundPage } from './pages/problem-page'
import { parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { readPageAssets } from './runtime/page-assets'
import { requestLines } from './runtime/request-lines'
import { processClocks } from './runtime/steady-clock'
import { svgDrawing } from './runtime/svg-drawing'
import { observed } from './search/observed'
import { indexSnapshots, wireSearch } from './search-wiring'
import { createDynamoDBClient } from './store/dynamodb-client'
import { s3Objects } from './store/s3-objects'
import { tableClock } from './store/table-clock'

const environment = parseEnvironment(process.env)
const { tableName, dynamodbEndpoint, publicUrl, report, snapshots } = environment
const client = createDynamoDBClient(dynamodbEndpoint)
const clocks = processClocks()
const requests = requestLines(environment, {
  now: clocks.wall,
  memoryBytes: process.memoryUsage.rss,
  write: logInfo,
})
const indexed = wireSearch({
  client,
  tableName,
  clock: tableClock(client, clocks),
  steady: clocks.steady,
  snapshots: snapshots === null ? undefined : indexSnapshots(s3Objects(snapshots)),
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
