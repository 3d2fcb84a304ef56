import { join } from 'node:path'
import { createApp } from './http/app'
import { lambdaHandler } from './http/lambda-handler'
import { deployedSite } from './http/site'
import { notFoundPage } from './pages/problem-page'
import { parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { readPageAssets } from './runtime/page-assets'
import { requestLines } from './runtime/request-lines'

// What no route takes is answered without an index, a table or the right to either: it costs next to nothing, and a path
// that API Gateway reads otherwise than this program leads nowhere.
const environment = parseEnvironment(process.env)
const { publicUrl } = environment
const { onRequest } = requestLines(environment, {
  now: Date.now,
  memoryBytes: process.memoryUsage.rss,
  write: logInfo,
})
const pages = { assets: readPageAssets(join(import.meta.dirname, 'assets')), canAdd: false, logError }

export const handler = lambdaHandler(
  createApp({
    routes: [],
    notFoundPage: notFoundPage(pages),
    logError,
    onRequest,
    site: deployedSite(publicUrl),
  }),
)
