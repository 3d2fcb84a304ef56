import { createApp } from './http/app'
import { articleRoutes } from './http/article-routes'
import { lambdaHandler } from './http/lambda-handler'
import { deployedSite } from './http/site'
import { statementRoutes } from './http/statement-routes'
import { parseEnvironment } from './runtime/environment'
import { logError, logInfo } from './runtime/log'
import { requestLines } from './runtime/request-lines'
import { processClocks } from './runtime/steady-clock'
import { ArticleStore } from './store/article-store'
import { createDynamoDBClient } from './store/dynamodb-client'
import { NameStatementStore } from './store/name-statements'
import { tableClock } from './store/table-clock'

const environment = parseEnvironment(process.env)
const { tableName, dynamodbEndpoint, keepFirstFormat, publicUrl } = environment
const client = createDynamoDBClient(dynamodbEndpoint)
const clocks = processClocks()
const clock = tableClock(client, clocks)
const now = () => new Date(clock.now())
const articles = new ArticleStore({ client, tableName, now, keepFirstFormat })
const statements = new NameStatementStore({ client, tableName, now })
const { onRequest } = requestLines(environment, {
  now: clocks.wall,
  memoryBytes: process.memoryUsage.rss,
  write: logInfo,
})

export const handler = lambdaHandler(
  createApp({
    routes: [articleRoutes(articles), statementRoutes(statements)],
    logError,
    onRequest,
    site: deployedSite(publicUrl),
  }),
)
