// Both functions as one local server, over an embedded DynamoDB of which every n-th call goes wrong:
//   tsx failing-server.ts PORT N
import { serve } from '@hono/node-server'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { wireSearch } from '../../lambda/search-wiring'
import { ArticleStore } from '../../lambda/store/article-store'
import { createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { startFaultyProxy } from '../faults/faulty-proxy'

const TABLE = 'articles'
const [port, nth] = process.argv.slice(2).map(Number) as [number, number]

const { endpoint, clock, steady } = await startEmbeddedDynamoDB({ tableName: TABLE })
const proxy = await startFaultyProxy(endpoint)
const table = { client: createDynamoDBClient(proxy.endpoint), tableName: TABLE }
// Apart, as on Lambda: the reader learns of what is written from the feed alone.
const search = wireSearch({ ...table, clock, steady })
const articles = new ArticleStore({ ...table, now: () => new Date(clock.now()) })
const app = createApp({ routes: [searchRoutes(search), articleRoutes(articles)], logError: () => {} })
proxy.everyNth(nth)
serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => console.log('ready'))
process.on('SIGTERM', () => {
  console.log(`${proxy.calls} calls of DynamoDB, every ${nth}th of which went wrong`)
  process.exit()
})
