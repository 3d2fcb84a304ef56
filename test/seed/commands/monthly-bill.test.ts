import { monthlyBill, mostPerMonth, totalOf, watchingBill } from '../../../seed/commands/monthly-bill'

const SMALL = { quotes: 10_000, searches: 100_000, articles: 1_000 }

describe('the bill of a month', () => {
  it('stays under a dollar for 10,000 quotes and 100,000 searches, at list prices', () => {
    expect(totalOf(monthlyBill(SMALL, { engine: 'memory', free: false }))).toBeLessThan(1)
  })

  it('is nothing but what is stored when nobody comes', () => {
    const quiet = { quotes: 10_000, searches: 0, articles: 0 }
    const { DynamoDB, ...rest } = monthlyBill(quiet, { engine: 'memory', free: false })
    expect(totalOf(rest)).toBe(0)
    expect(DynamoDB).toBeLessThan(0.5)
  })

  it.each(['memory', 'opensearch'] as const)(
    'grows with each of its figures, and is less with the free tier: %s',
    (engine) => {
      const small = totalOf(monthlyBill(SMALL, { engine, free: false }))
      for (const more of [{ quotes: 1_000_000 }, { searches: 1_000_000 }, { articles: 100_000 }]) {
        expect(totalOf(monthlyBill({ ...SMALL, ...more }, { engine, free: false }))).toBeGreaterThan(small)
      }
      expect(totalOf(monthlyBill(SMALL, { engine, free: true }))).toBeLessThan(small)
    },
  )

  it('has OpenSearch’s node in it whatever is asked, and no reads of the feed then', () => {
    const nobody = { quotes: 0, searches: 0, articles: 0 }
    expect(totalOf(monthlyBill(nobody, { engine: 'memory', free: false }))).toBe(0)
    expect(totalOf(monthlyBill(nobody, { engine: 'opensearch', free: false }))).toBeGreaterThan(20)
    const [memory, opensearch] = (['memory', 'opensearch'] as const).map(
      (engine) => monthlyBill(SMALL, { engine, free: false }).DynamoDB,
    )
    expect(opensearch).toBeLessThan(memory ?? 0)
  })

  it('has watching as a line of its own, most of which the free tier takes off', () => {
    expect(totalOf(watchingBill({ free: false }))).toBeGreaterThan(1)
    expect(totalOf(watchingBill({ free: true }))).toBeLessThan(1)
  })

  it('is capped by concurrency', () => {
    const [few, many] = [1, 10].map((concurrency) => totalOf(mostPerMonth({ concurrency })))
    expect(many).toBeGreaterThan(few ?? 0)
    expect(few).toBeGreaterThan(totalOf(monthlyBill(SMALL, { engine: 'memory', free: false })))
  })
})
