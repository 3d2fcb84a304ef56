import { WATCHED } from '../../../seed/commands/monthly-bill'
import { alarmNames } from '../alarms'
import { totalOf } from '../search'
import type { Deployed } from '../stack.deploy'

export function describeUpdate(deployed: () => Deployed): void {
  it('keeps what is stored over an update that gives it a domain, alarms and traces', async () => {
    const { deployment, stack, emulator } = deployed()
    expect(await alarmNames(emulator)).toEqual([])
    const before = await totalOf(stack, '')
    const updated = await deployment.deploy({ domain: 'quotes.example', watching: 'true', tracing: 'true' })
    expect(updated.outputs).toMatchObject({
      Endpoint: stack.outputs.Endpoint,
      TableName: stack.outputs.TableName,
    })
    expect(await totalOf(updated, '')).toBe(before)
    expect(before).toBeGreaterThan(0)
    expect(await alarmNames(emulator)).toHaveLength(WATCHED.memory.alarms)
    const { hits } = (await (await updated.fetch('/search')).json()) as { hits: { id: string }[] }
    const page = await (await updated.fetch(`/q/${hits[0]?.id}`)).text()
    expect(page).toContain(`https://quotes.example/q/${hits[0]?.id}`)
  })
}
