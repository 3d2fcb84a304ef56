import { readFileSync } from 'node:fs'
import { OPENSEARCH } from '../../../lambda/contract/deployed-limits'
import { monthlyBill, mostPerMonth, totalOf, watchingBill } from '../../../seed/commands/monthly-bill'
import { ENGINES, monthlyUsage } from '../../../seed/commands/monthly-usage'
import { NODE_HOUR, PRICES } from '../../../seed/commands/prices'

const SMALL = { quotes: 10_000, searches: 100_000, articles: 1_000, feeds: 0 }

describe('the bill of a month', () => {
  it('stays under a dollar for 10,000 quotes and 100,000 searches, at list prices', () => {
    expect(totalOf(monthlyBill(SMALL, { engine: 'memory', free: false }))).toBeLessThan(1)
  })

  it('is what is stored when nobody comes, and the function that looks whether to pack a snapshot', () => {
    const quiet = { ...SMALL, searches: 0, articles: 0 }
    const bill = monthlyBill(quiet, { engine: 'memory', free: false })
    expect(totalOf(bill)).toBeLessThan(0.25)
    expect(bill).toMatchObject({ 'API Gateway': 0, Traffic: 0, OpenSearch: 0 })
    expect(monthlyUsage(quiet, 'memory').calls).toBe(30 * 24 * 4)
  })

  it('has snapshots in it: runs, memory, storage and requests to S3', () => {
    const [memory, opensearch] = (['memory', 'opensearch'] as const).map((engine) =>
      monthlyUsage(SMALL, engine),
    )
    expect(memory?.calls).toBe(SMALL.searches + SMALL.articles + 30 * 24 * 4)
    expect(memory?.bucketGb).toBeGreaterThan(0.03)
    expect(memory?.bucketWrites).toBeGreaterThanOrEqual(30 * 2)
    expect(memory?.bucketReads).toBeGreaterThanOrEqual(30 * 24 * 4 * 2)
    expect(opensearch).toMatchObject({ bucketGb: 0, bucketWrites: 0, bucketReads: 0 })
  })

  it('packs none of so few quotes that the feed is as fast', () => {
    expect(monthlyUsage({ ...SMALL, quotes: 1_000 }, 'memory')).toMatchObject({
      bucketGb: 0,
      bucketWrites: 0,
    })
  })

  it('has feeds that are watched in it, whose articles come without a request', () => {
    const [without, five, ten] = [0, 5, 10].map((feeds) => monthlyUsage({ ...SMALL, feeds }, 'memory'))
    expect(five?.calls).toBe((without?.calls ?? 0) + 30 * 24 * 4)
    expect(five?.requests).toBe(SMALL.searches)
    for (const name of ['gbSeconds', 'reads', 'writes'] as const) {
      expect(five?.[name]).toBeGreaterThan(without?.[name] ?? 0)
    }
    expect(ten?.gbSeconds).toBeGreaterThan(five?.gbSeconds ?? 0)
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

  it('has OpenSearch’s nodes in it whatever is asked, and no reads of the feed then', () => {
    const nobody = { quotes: 0, searches: 0, articles: 0, feeds: 0 }
    const { OpenSearch } = monthlyBill(nobody, { engine: 'opensearch', free: false })
    expect(OpenSearch).toBeCloseTo(
      OPENSEARCH.nodes *
        (720 * NODE_HOUR[OPENSEARCH.node].dollars + OPENSEARCH.diskGb * PRICES.openSearchDiskGb.dollars),
    )
    expect(monthlyBill(nobody, { engine: 'memory', free: false }).OpenSearch).toBe(0)
    // What is left is what editors say of names.
    expect(monthlyUsage(SMALL, 'opensearch').reads).toBe(SMALL.searches)
    expect(monthlyUsage(SMALL, 'memory').reads).toBeGreaterThan(SMALL.searches)
  })

  it.each(ENGINES)('has watching apart, most of which the free tier takes off: %s', (engine) => {
    expect(totalOf(watchingBill(SMALL, { engine, free: false }))).toBeGreaterThan(1)
    expect(totalOf(watchingBill(SMALL, { engine, free: true }))).toBeLessThan(1)
    const busy = { ...SMALL, searches: 10_000_000 }
    expect(watchingBill(busy, { engine, free: false }).Logs).toBeGreaterThan(
      watchingBill(SMALL, { engine, free: false }).Logs,
    )
  })

  it.each(ENGINES)('is capped by concurrency: %s', (engine) => {
    const [few, many] = [1, 10].map((concurrency) => totalOf(mostPerMonth({ concurrency }, engine)))
    expect(many).toBeGreaterThan(few ?? 0)
    expect(few).toBeGreaterThan(totalOf(monthlyBill(SMALL, { engine, free: false })))
  })
})

describe('the prices', () => {
  it('say where each was read, and which nobody has looked up', () => {
    for (const { source, said } of [...Object.values(PRICES), ...Object.values(NODE_HOUR)]) {
      expect(source).toMatch(said === 'unverified' ? /, not read$/ : /, (?:undated|[A-Z][a-z]+ \d{4})$/)
    }
  })
})

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('shows the bills that the command prints', () => {
    const rows = [...readme.matchAll(/^\| ([\d,]+) \| ([\d,]+) \| ([\d,]+) \|((?: \$[\d.]+ \|){4})$/gm)]
    expect(rows).toHaveLength(3)
    for (const [, quotes, searches, articles, shown] of rows) {
      const [number, ...others] = [quotes, searches, articles].map((text) =>
        Number(text?.replaceAll(',', '')),
      )
      const use = { ...SMALL, quotes: number ?? 0, searches: others[0] ?? 0, articles: others[1] ?? 0 }
      const bills = ENGINES.flatMap((engine) =>
        [false, true].map((free) => `$${totalOf(monthlyBill(use, { engine, free })).toFixed(2)}`),
      )
      expect(shown).toBe(` ${bills.join(' | ')} |`)
    }
  })

  it('says what watching and feeds add', () => {
    const added = ENGINES.flatMap((engine) =>
      [false, true].map((free) => totalOf(watchingBill(SMALL, { engine, free })).toFixed(2)),
    )
    expect(readme).toContain(
      `it is $${added[0]} more for the first line, or $${added[1]} with the free tier; with OpenSearch $${added[2]}, or $${added[3]}.`,
    )
    const feeds = [false, true].map((free) => {
      const of = (count: number) =>
        totalOf(monthlyBill({ ...SMALL, feeds: count }, { engine: 'memory', free }))
      return (of(5) - of(0)).toFixed(2)
    })
    const [, ...told] = /`--feeds 5` adds \$([\d.]+) to the first line, or \$([\d.]+) with/.exec(readme) ?? []
    expect(told).toEqual(feeds)
  })
})
