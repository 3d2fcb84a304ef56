import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
  ResourceInUseException,
  ResourceNotFoundException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb'
import { FEED, type FeedIndex, PARTITION_KEY } from '../../lambda/contract/table'

/** How many items are copied at the same time. */
const COPIED_AT_ONCE = 32

/**
 * Makes the table of the embedded database what its description says. One that an older version made has another index
 * and is built anew by way of a copy, in steps that each can be broken off and repeated: while the copy is there, either
 * the old table is whole, or the copy is.
 */
export async function openTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const copy = copyOf(tableName)
  const found = await describe(client, tableName)
  if (found !== null && !isAsDescribed(found, FEED)) {
    await create(client, copy, FEED)
    await copyItems(client, tableName, copy)
    await remove(client, tableName)
  }
  await create(client, tableName, FEED)
  if ((await describe(client, copy)) === null) return
  await copyItems(client, copy, tableName)
  await remove(client, copy)
}

/** Where the items of a table are while it is built anew. */
export function copyOf(tableName: string): string {
  return `${tableName}-copy`
}

/** The description of a table that has one feed as its index. */
export function tableDescription(tableName: string, feed: FeedIndex): CreateTableCommandInput {
  const { indexName, partitionKey, sortKey, projected } = feed
  const stringAttributes = [PARTITION_KEY, partitionKey, sortKey]
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: stringAttributes.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: [{ AttributeName: PARTITION_KEY, KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: indexName,
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projected] },
      },
    ],
  }
}

function isAsDescribed({ GlobalSecondaryIndexes: indexes = [] }: TableDescription, feed: FeedIndex): boolean {
  const [index] = indexes
  const projected = index?.Projection?.NonKeyAttributes ?? []
  const keys = (index?.KeySchema ?? []).map(({ AttributeName }) => AttributeName)
  return (
    indexes.length === 1 &&
    index?.IndexName === feed.indexName &&
    keys.join() === [feed.partitionKey, feed.sortKey].join() &&
    [...projected].sort().join() === [...feed.projected].sort().join()
  )
}

async function describe(client: DynamoDBClient, tableName: string): Promise<TableDescription | null> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table ?? null
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null
    throw error
  }
}

async function create(client: DynamoDBClient, tableName: string, feed: FeedIndex): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDescription(tableName, feed)))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
  await until(async () => (await describe(client, tableName))?.TableStatus === 'ACTIVE')
}

async function remove(client: DynamoDBClient, tableName: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: tableName }))
  await until(async () => (await describe(client, tableName)) === null)
}

async function copyItems(client: DynamoDBClient, from: string, to: string): Promise<void> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: from })) {
    for (let at = 0; at < Items.length; at += COPIED_AT_ONCE) {
      const some = Items.slice(at, at + COPIED_AT_ONCE)
      await Promise.all(some.map((Item) => client.send(new PutItemCommand({ TableName: to, Item }))))
    }
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}
