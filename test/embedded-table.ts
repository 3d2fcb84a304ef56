import { type EmbeddedDynamoDB, startEmbeddedDynamoDB } from '../seed/local/embedded-dynamodb'

export const TABLE_NAME = 'articles'

/** An embedded DynamoDB in memory for the tests of one file. */
export function useEmbeddedTable(): { readonly database: EmbeddedDynamoDB; readonly tableName: string } {
  let database: EmbeddedDynamoDB | undefined
  beforeAll(async () => {
    database = await startEmbeddedDynamoDB({ tableName: TABLE_NAME })
  })
  afterAll(async () => {
    await database?.close()
  })
  return {
    get database() {
      if (database === undefined) throw new Error('the database starts before the first test')
      return database
    },
    tableName: TABLE_NAME,
  }
}
