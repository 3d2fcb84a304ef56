/** @jest-environment <rootDir>/test/faults/one-realm.cjs */
import { GetItemCommand } from '@aws-sdk/client-dynamodb'
import { CALL_LIMITS, createDynamoDBClient } from '../../lambda/store/dynamodb-client'
import { type FaultyProxy, startFaultyProxy } from '../faults/faulty-proxy'

const GET = new GetItemCommand({ TableName: 'any', Key: { id: { S: 'a' } } })

describe('the client of DynamoDB', () => {
  let proxy: FaultyProxy
  beforeAll(async () => {
    proxy = await startFaultyProxy('http://127.0.0.1:9')
  })
  afterAll(() => proxy.close())

  it('gives up a database that never answers, after its tries', async () => {
    proxy.plan('silent', 1, Number.POSITIVE_INFINITY)
    const client = createDynamoDBClient(proxy.endpoint, { connectMs: 50, requestMs: 50, tries: 2 })
    await expect(client.send(GET)).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(proxy.calls).toBe(2)
  })

  it('tries again what is throttled, a bounded number of times', async () => {
    proxy.plan('throttled', 1, Number.POSITIVE_INFINITY)
    const client = createDynamoDBClient(proxy.endpoint, { connectMs: 50, requestMs: 500, tries: 3 })
    await expect(client.send(GET)).rejects.toMatchObject({ name: 'ThrottlingException' })
    expect(proxy.calls).toBe(3)
  })

  it('lets both calls of a write end before Lambda’s 29 s', () => {
    const { connectMs, requestMs, tries } = CALL_LIMITS
    expect(2 * tries * (connectMs + requestMs)).toBeLessThan(29_000)
  })
})
