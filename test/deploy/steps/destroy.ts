import { DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import type { Deployed } from '../stack.deploy'

export function describeDestroy(deployed: () => Deployed): void {
  it('leaves nothing that answers when it is destroyed, and the table with its articles', async () => {
    const { deployment, dynamodb, stack } = deployed()
    await deployment.destroy(stack)
    expect((await stack.fetch('/')).ok).toBe(false)
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: stack.outputs.TableName }))
    expect(Table?.ItemCount).toBeGreaterThan(0)
  })
}
