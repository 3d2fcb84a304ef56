import { createApp } from './http/app'
import { articleRoutes } from './http/article-routes'
import { lambdaHandler } from './http/lambda-handler'
import { deployedSite } from './http/site'
import { statementRoutes } from './http/statement-routes'
import { parseEnvironment } from './runtime/environment'
import { logError } from './runtime/log'
import { processClocks } from './runtime/steady-clock'
import { ArticleStore } from './store/article-store'
import { createDynamoDBClient } from './store/dynamodb-client'
import { NameStatementStore } from './store/name-statements'
import { tableClock } from './store/table-clock'

const { tableName, dynamodbEndpoint, keepFirstFormat, publicUrl } = parseEnvironment(process.env)
const client = createDynamoDBClient(dynamodbEndpoint)
const clock = tableClock(client, processClocks())
const now = () => new Date(clock.now())
const articles = new ArticleStore({ client, tableName, now, keepFirstFormat })
const statements = new NameStatementStore({ client, tableName, now })

export const handler = lambdaHandler(
  createApp({
    routes: [articleRoutes(articles), statementRoutes(statements)],
    logError,
    site: deployedSite(publicUrl),
  }),
)
