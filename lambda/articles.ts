import { createApp } from './http/app'
import { articleRoutes } from './http/article-routes'
import { lambdaHandler } from './http/lambda-handler'
import { deployedSite } from './http/site'
import { parseEnvironment } from './runtime/environment'
import { logError } from './runtime/log'
import { ArticleStore } from './store/article-store'
import { createDynamoDBClient } from './store/dynamodb-client'

const { tableName, dynamodbEndpoint, publicUrl } = parseEnvironment(process.env)
const client = createDynamoDBClient(dynamodbEndpoint)
const articles = new ArticleStore({ client, tableName, now: () => new Date() })

export const handler = lambdaHandler(
  createApp({ routes: [articleRoutes(articles)], logError, site: deployedSite(publicUrl) }),
)
