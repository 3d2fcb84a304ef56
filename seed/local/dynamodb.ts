import { ArticleStore } from '../../lambda/store/article-store'
import { command, runCommand } from '../commands/command'
import { dataOption, hostOption, portOption } from '../commands/options'
import { DataFolderError } from './data-folder'
import { EmbeddedDynamoDBError, startEmbeddedDynamoDB } from './embedded-dynamodb'
import { LOCAL_TABLE_NAME } from './local-table'
import { storeSeedArticle } from './seed-article'
import { stopOnSignal } from './stop-on-signal'

/** What an address means that others can reach. */
const WARNING =
  'the database asks for no credentials: whoever reaches this address may read, write and delete everything in it.'

const dynamodb = command({
  invocation: 'npm run dynamodb',
  summary: 'Serves the embedded DynamoDB by itself, for the functions that `sam local` runs in containers.',
  examples: ['npm run dynamodb', 'npm run dynamodb -- --host 172.17.0.1'],
})
  .addOption(portOption(8000))
  .addOption(hostOption('127.0.0.1'))
  .addOption(dataOption())
  .action(serve)

async function serve({ port, host, data }: { port: number; host: string; data: string }): Promise<void> {
  const database = await startEmbeddedDynamoDB({ tableName: LOCAL_TABLE_NAME, path: data, port, host })
  stopOnSignal(database)
  await storeSeedArticle(
    new ArticleStore({
      client: database.client,
      tableName: LOCAL_TABLE_NAME,
      now: () => new Date(database.clock.now()),
    }),
  )
  if (!isLoopback(host)) console.error(`Warning: ${WARNING}`)
  console.log(`DynamoDB with the table ${LOCAL_TABLE_NAME} is at ${database.endpoint}, stored under ${data}.`)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

await runCommand(dynamodb, { expected: [EmbeddedDynamoDBError, DataFolderError] })
