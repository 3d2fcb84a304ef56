import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { FEED, FIRST_FEED } from '../../../lambda/contract/table'
import { changeFeed } from '../../../lambda/store/change-feed'
import { openTable, tableDescription } from '../../../seed/local/open-table'
import { useEmbeddedTable } from '../../embedded-table'
import { FIRST_FORMAT_ITEM } from '../../store/golden-items'

const table = useEmbeddedTable()

/** A table as the first version made it, with so many articles. */
async function firstTable(client: DynamoDBClient, tableName: string, articles: number): Promise<void> {
  await client.send(new CreateTableCommand(tableDescription(tableName, FIRST_FEED)))
  for (let number = 0; number < articles; number++) await putArticle(client, tableName, number)
}

async function putArticle(client: DynamoDBClient, tableName: string, number: number): Promise<void> {
  const Item = { ...FIRST_FORMAT_ITEM, id: { S: `article-${number}` } }
  await client.send(new PutItemCommand({ TableName: tableName, Item }))
}

async function idsInFeed(client: DynamoDBClient, tableName: string): Promise<string[]> {
  const ids: string[] = []
  const changesSince = changeFeed({ client, tableName, onBadItem: (error) => expect(error).toBeUndefined() })
  for await (const changes of changesSince(null, () => false)) ids.push(...changes.map(({ id }) => id))
  return ids.sort()
}

async function tables(client: DynamoDBClient): Promise<string[]> {
  return (await client.send(new ListTablesCommand())).TableNames ?? []
}

describe('opening the table of a folder', () => {
  it('keeps one that is as described', async () => {
    const { client } = table.database
    await openTable(client, 'kept')
    await putArticle(client, 'kept', 1)
    await openTable(client, 'kept')
    expect(await idsInFeed(client, 'kept')).toEqual(['article-1'])
  })

  it('gives that of the first version the feed of today, with every article', async () => {
    const { client } = table.database
    await firstTable(client, 'first', 40)
    await openTable(client, 'first')
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'first' }))
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual([FEED.indexName])
    expect(await idsInFeed(client, 'first')).toHaveLength(40)
    expect(await tables(client)).not.toContain('first-copy')
  })

  it('goes on where an earlier start broke off, after any of its calls', async () => {
    const { client } = table.database
    for (let calls = 1; ; calls++) {
      const tableName = `broken-${calls}`
      await firstTable(client, tableName, 3)
      const brokeOff = await breaksOffAfter(calls, () => openTable(breakingClient(client, calls), tableName))
      await openTable(client, tableName)
      expect(await idsInFeed(client, tableName)).toEqual(['article-0', 'article-1', 'article-2'])
      expect(await tables(client)).not.toContain(`${tableName}-copy`)
      if (!brokeOff) return
    }
  })
})

async function breaksOffAfter(_: number, open: () => Promise<void>): Promise<boolean> {
  try {
    await open()
    return false
  } catch (error) {
    if (error instanceof Error && error.message === 'pulled') return true
    throw error
  }
}

/** The client until its n-th call, at which the plug is pulled. */
function breakingClient(client: DynamoDBClient, calls: number): DynamoDBClient {
  let left = calls
  return new Proxy(client, {
    get(target, name) {
      if (name !== 'send') return Reflect.get(target, name)
      return (command: never) => {
        if (--left < 0) throw new Error('pulled')
        return target.send(command)
      }
    },
  })
}
