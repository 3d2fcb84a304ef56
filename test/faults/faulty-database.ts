import type { Hono } from 'hono'
import { createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { startEmbeddedDynamoDB } from '../../seed/local/embedded-dynamodb'
import { TABLE_NAME } from '../embedded-table'
import { type FaultyProxy, startFaultyProxy } from './faulty-proxy'
import { newsroom } from './newsroom'

/** No second try hides a fault. A silent database is given up soon, but no busy machine is taken for one. */
const LIMITS = { connectMs: 500, requestMs: 500, tries: 1 }

/** Both functions, and what stands between them and their database. */
export interface Bench {
  proxy: FaultyProxy
  /** A new instance of both functions. */
  app(): Hono
}

/** Uses both functions over a database whose calls can be made to go wrong. */
export async function withFaultyDatabase<T>(use: (bench: Bench) => Promise<T>): Promise<T> {
  const database = await startEmbeddedDynamoDB({ tableName: TABLE_NAME })
  const proxy = await startFaultyProxy(database.endpoint)
  const client = createDynamoDBClient(proxy.endpoint, LIMITS)
  try {
    return await use({ proxy, app: () => newsroom({ client, tableName: TABLE_NAME }) })
  } finally {
    client.destroy()
    await proxy.close()
    await database.close()
  }
}
