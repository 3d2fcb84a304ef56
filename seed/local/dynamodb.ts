import { ArticleStore } from '../../lambda/store/article-store'
import { EmbeddedDynamoDBError, startEmbeddedDynamoDB } from './embedded-dynamodb'
import { LOCAL_TABLE_NAME } from './local-table'
import { storeSeedArticle } from './seed-article'
import { parseServerOptions, UsageError } from './server-options'
import { stopOnSignal } from './stop-on-signal'

/** Serves the embedded DynamoDB by itself, for the functions that `sam local` runs in containers. */
async function main(): Promise<void> {
  const options = parseServerOptions(process.argv.slice(2), { port: 8000, host: '0.0.0.0', data: '.data' })
  const { data, port, host } = options
  const database = await startEmbeddedDynamoDB({ tableName: LOCAL_TABLE_NAME, path: data, port, host })
  stopOnSignal(database)
  await storeSeedArticle(
    new ArticleStore({
      client: database.client,
      tableName: LOCAL_TABLE_NAME,
      now: () => new Date(database.clock.now()),
    }),
  )
  console.log(`DynamoDB with the table ${LOCAL_TABLE_NAME} is at ${database.endpoint}, stored under ${data}.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError || error instanceof EmbeddedDynamoDBError ? error.message : error)
  process.exit(1)
})
