import { ArticleStore } from '../../lambda/store/article-store'
import { command, runCommand } from '../commands/command'
import { dataOption, hostOption, portOption } from '../commands/options'
import { DataFolderError } from './data-folder'
import { EmbeddedDynamoDBError, startEmbeddedDynamoDB } from './embedded-dynamodb'
import { LOCAL_TABLE_NAME } from './local-table'
import { storeSeedArticle } from './seed-article'
import { stopOnSignal } from './stop-on-signal'

const dynamodb = command({
  invocation: 'npm run dynamodb',
  summary: 'Serves the embedded DynamoDB by itself, for the functions that `sam local` runs in containers.',
  examples: ['npm run dynamodb', 'npm run dynamodb -- --port 8001 --data /tmp/quotes'],
})
  .addOption(portOption(8000))
  .addOption(hostOption('0.0.0.0'))
  .addOption(dataOption())
  .action(serve)

async function serve({ port, host, data }: { port: number; host: string; data: string }): Promise<void> {
  const database = await startEmbeddedDynamoDB({ tableName: LOCAL_TABLE_NAME, path: data, port, host })
  stopOnSignal(database)
  await storeSeedArticle(
    new ArticleStore({ client: database.client, tableName: LOCAL_TABLE_NAME, now: () => new Date() }),
  )
  console.log(`DynamoDB with the table ${LOCAL_TABLE_NAME} is at ${database.endpoint}, stored under ${data}.`)
}

await runCommand(dynamodb, { expected: [EmbeddedDynamoDBError, DataFolderError] })
