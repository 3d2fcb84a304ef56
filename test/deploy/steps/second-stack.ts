import { totalOf } from '../search'
import type { Deployed } from '../stack.deploy'

export function describeSecondStack(deployed: () => Deployed): void {
  it('stands beside a second stack, which has a table of its own', async () => {
    const { deployment, stack } = deployed()
    const second = await deployment.deploy({ name: 'Second' })
    expect(second.outputs.TableName).not.toBe(stack.outputs.TableName)
    expect((await second.fetch('/')).status).toBe(200)
    expect(await totalOf(second, '')).toBe(0)
    expect(await totalOf(stack, '')).toBeGreaterThan(0)
    await deployment.destroy(second)
    expect(await totalOf(stack, '')).toBeGreaterThan(0)
  })
}
