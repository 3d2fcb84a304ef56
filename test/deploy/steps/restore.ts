import { DescribeTableCommand, RestoreTableToPointInTimeCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { eventually } from '../eventually'
import type { Deployed } from '../stack.deploy'

export function describeRestore(deployed: () => Deployed): void {
  it('can bring the table back as another, by point-in-time recovery', async () => {
    const { stack, dynamodb } = deployed()
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
    expect(after?.Items).not.toEqual([])
  })
}
