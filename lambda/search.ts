import { handle } from 'hono/aws-lambda'
import { parseEnvironment } from './environment'
import { createApp } from './http/app'
import { searchRoutes } from './http/search-routes'
import { logError } from './log'
import { wireSearch } from './search-wiring'
import { createDynamoDBClient } from './store/dynamodb-client'

const { tableName, dynamodbEndpoint } = parseEnvironment(process.env)
const search = wireSearch({ client: createDynamoDBClient(dynamodbEndpoint), tableName })

// Begins while Lambda still initialises the function, with its full processor; a failure is tried again.
search.current().catch(() => {})

export const handler = handle(createApp({ routes: [searchRoutes(search)], logError }))
