import type { AddressInfo } from 'node:net'
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { CHANGE_FEED, PARTITION_KEY } from '../../lambda/contract/table'
import { createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { closeIteratorsOnReturn } from './close-iterators'
import { prepareDataFolder } from './data-folder'

// The SDK's reminder of Node.js versions is for those who deploy; here it would hide the first lines of output.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** The embedded database could not be started; `cause` says why. */
export class EmbeddedDynamoDBError extends Error {
  override name = 'EmbeddedDynamoDBError'
}

export interface EmbeddedDynamoDB {
  endpoint: string
  client: DynamoDBClient
  /** Stops the database; what was stored under `path` stays. */
  close(): Promise<void>
}

/**
 * Starts dynalite in this process, with the table.
 *
 * @param options.path its folder, made when missing; in memory when left out
 * @param options.port 0 (default): any free one
 * @param options.host default 127.0.0.1
 * @throws {EmbeddedDynamoDBError} when the port is taken or cannot be used
 * @throws {DataFolderError} when the folder is taken or cannot be used
 */
export async function startEmbeddedDynamoDB(options: {
  tableName: string
  path?: string
  port?: number
  host?: string
}): Promise<EmbeddedDynamoDB> {
  const { tableName, path, port = 0, host = '127.0.0.1' } = options
  closeIteratorsOnReturn()
  if (path !== undefined) await prepareDataFolder(path, tableName)
  const server = dynalite({ ...(path !== undefined && { path }), createTableMs: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new EmbeddedDynamoDBError(`cannot listen on ${host}:${port}: ${cause.message}`, { cause }))
    })
    server.listen(port, host, resolve)
  })
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = createDynamoDBClient(endpoint)
  const close = async () => {
    client.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  await createTable(client, tableName)
  return { endpoint, client, close }
}

async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDescription(tableName)))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
  }
}

function tableDescription(tableName: string): CreateTableCommandInput {
  const { indexName, partitionKey, sortKey, projected } = CHANGE_FEED
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
