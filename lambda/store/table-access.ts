import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** A table and the client to reach it with. */
export interface TableAccess {
  client: DynamoDBClient
  tableName: string
}
