import { DescribeTableCommand, RestoreTableToPointInTimeCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { eventually } from '../eventually'
import { totalOf } from '../search'
import type { Deployed } from '../stack.deploy'

export function describeRestore(deployed: () => Deployed): void {
  it('goes on with a table that was restored by point-in-time recovery', async () => {
    const { deployment, stack, dynamodb } = deployed()
    const TableName = stack.outputs.TableName
    const restored = `${TableName}-restored`
    await dynamodb.send(
      new RestoreTableToPointInTimeCommand({
        SourceTableName: TableName,
        TargetTableName: restored,
        UseLatestRestorableTime: true,
      }),
    )
    const table = await eventually(
      () => dynamodb.send(new DescribeTableCommand({ TableName: restored })),
      ({ Table }) => Table?.TableStatus === 'ACTIVE',
    )
    expect(table.Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName)).toEqual(['feed'])
    const [before, after] = await Promise.all(
      [TableName, restored].map((name) => dynamodb.send(new ScanCommand({ TableName: name }))),
    )
    expect(after?.Items).toEqual(before?.Items)
    const total = await totalOf(stack, '')
    expect(total).toBeGreaterThan(0)
    const again = await deployment.deploy({ table: restored })
    expect(again.outputs).toMatchObject({ Endpoint: stack.outputs.Endpoint, TableName: restored })
    expect(await totalOf(again, '')).toBe(total)
    await again.signed.request('articles/afterwards', { method: 'PUT', body: { text: 'کوئی خبر نہیں۔' } })
    expect((await again.fetch('/articles/afterwards')).status).toBe(200)
  })
}
