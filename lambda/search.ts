import { join } from 'node:path'
import { createApp } from './http/app'
import { lambdaHandler } from './http/lambda-handler'
import { searchRoutes } from './http/search-routes'
import { deployedSite } from './http/site'
import { pageRoutes } from './pages/page-routes'
import { notFoundPage } from './pages/problem-page'
import { parseEnvironment } from './runtime/environment'
import { logError } from './runtime/log'
import { readPageAssets } from './runtime/page-assets'
import { processClocks } from './runtime/steady-clock'
import { wireSearch } from './search-wiring'
import { createDynamoDBClient } from './store/dynamodb-client'
import { tableClock } from './store/table-clock'

const { tableName, dynamodbEndpoint, publicUrl, report } = parseEnvironment(process.env)
const client = createDynamoDBClient(dynamodbEndpoint)
const clocks = processClocks()
const search = wireSearch({
  client,
  tableName,
  clock: tableClock(client, clocks),
  steady: clocks.steady,
})

// Begins while Lambda still initialises the function, with its full processor; a failure is tried again.
search.at().catch(() => {})

const assets = readPageAssets(join(import.meta.dirname, 'assets'))
const pages = { assets, canAdd: false, report, logError }

export const handler = lambdaHandler(
  createApp({
    routes: [searchRoutes(search), pageRoutes(search, pages)],
    notFoundPage: notFoundPage(pages),
    logError,
    site: deployedSite(publicUrl),
  }),
)
