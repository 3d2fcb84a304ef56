import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { TableClock, tableClock } from '../../lambda/store/table-clock'
import { useEmbeddedTable } from '../embedded-table'

const NINE = Date.parse('2026-11-24T09:00:00.000Z')
const HOUR = 3_600_000

function setUp(ownTime: number) {
  const time = { steady: 0 }
  return { time, clock: new TableClock({ wall: () => ownTime, steady: () => time.steady }) }
}

describe('the clock of the table', () => {
  it('is the process’s own until the table has answered', () => {
    expect(setUp(NINE).clock.now()).toBe(NINE)
  })

  it.each([-HOUR, HOUR])('is the table’s, to the second, for a process that is %d ms off', (off) => {
    const { time, clock } = setUp(NINE + off)
    clock.observe(new Date(NINE).toUTCString())
    expect(Math.abs(clock.now() - NINE)).toBeLessThan(1_000)
    time.steady += 5_000
    expect(Math.abs(clock.now() - NINE - 5_000)).toBeLessThan(1_000)
  })

  it('keeps the milliseconds of a process that agrees with the table', () => {
    const { clock } = setUp(NINE + 437)
    clock.observe(new Date(NINE).toUTCString())
    expect(clock.now()).toBe(NINE + 437)
  })

  it('stays as it is when an answer has no date', () => {
    const { clock } = setUp(NINE)
    clock.observe(undefined)
    clock.observe('yesterday')
    expect(clock.now()).toBe(NINE)
  })
})

describe('the clock of a client’s table', () => {
  const table = useEmbeddedTable()

  it('is set by every answer', async () => {
    const { client } = table.database
    const clock = tableClock(client, { wall: () => 0, steady: () => performance.now() })
    expect(clock.now()).toBeLessThan(HOUR)
    await client.send(new ListTablesCommand())
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(60_000)
  })
})
