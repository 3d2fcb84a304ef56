import { handle } from 'hono/aws-lambda'
import { createApp } from './http/app'
import { articleRoutes } from './http/article-routes'
import { parseEnvironment } from './runtime/environment'
import { logError } from './runtime/log'
import { ArticleStore } from './store/article-store'
import { createDynamoDBClient } from './store/dynamodb-client'

const { tableName, dynamodbEndpoint } = parseEnvironment(process.env)
const client = createDynamoDBClient(dynamodbEndpoint)
const articles = new ArticleStore({ client, tableName, now: () => new Date() })

export const handler = handle(createApp({ routes: [articleRoutes(articles)], logError }))
