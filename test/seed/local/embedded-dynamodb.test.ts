import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { AbstractValueIterator } from 'abstract-level'
import { FEED } from '../../../lambda/contract/table'
import { DataFolderError } from '../../../seed/local/data-folder'
import { EmbeddedDynamoDBError, startEmbeddedDynamoDB } from '../../../seed/local/embedded-dynamodb'
import { useFolder } from '../../files'

const folder = useFolder()
const options = { tableName: 'articles', path: `${folder.path}/data` }

describe('the embedded DynamoDB', () => {
  it('keeps what is stored under its folder', async () => {
    const first = await startEmbeddedDynamoDB(options)
    const keys = { id: { S: 'a' }, feed: { S: '0' }, changedAt: { S: '2026' } }
    await first.client.send(new PutItemCommand({ TableName: 'articles', Item: keys }))
    await first.close()
    const second = await startEmbeddedDynamoDB(options)
    expect((await second.client.send(feedQuery)).Items).toEqual([keys])
    await second.close()
  })

  it('closes what it reads with', async () => {
    const database = await startEmbeddedDynamoDB(options)
    const close = jest.spyOn(AbstractValueIterator.prototype, 'close')
    for (let reads = 0; reads < 3; reads++) await database.client.send(feedQuery)
    expect(close).toHaveBeenCalledTimes(3)
    await database.close()
  })

  // Other systems have one loopback address alone, unless told.
  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux.each(['127.0.0.2', '0.0.0.0'])('has its table also where it listens on %s', async (host) => {
    const database = await startEmbeddedDynamoDB({ tableName: 'articles', host })
    expect((await database.client.send(feedQuery)).Items).toEqual([])
    await database.close()
  })

  it('says when its folder is taken, or its port', async () => {
    const database = await startEmbeddedDynamoDB(options)
    await expect(startEmbeddedDynamoDB(options)).rejects.toThrow(DataFolderError)
    const port = Number(new URL(database.endpoint).port)
    await expect(startEmbeddedDynamoDB({ tableName: 'articles', port })).rejects.toThrow(
      EmbeddedDynamoDBError,
    )
    await database.close()
  })
})

const feedQuery = new QueryCommand({
  TableName: 'articles',
  IndexName: FEED.indexName,
  KeyConditionExpression: 'feed = :feed',
  ExpressionAttributeValues: { ':feed': { S: '0' } },
})
