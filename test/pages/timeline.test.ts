import { ENGLISH } from '../../lambda/pages/strings-english'
import { URDU } from '../../lambda/pages/strings-urdu'
import { everyMonth, timeline } from '../../lambda/pages/timeline'

const counts = (months: Record<string, number>) => new Map(Object.entries(months))

describe('everyMonth', () => {
  it('fills the months between the first and the last, over the end of a year', () => {
    expect(everyMonth(counts({ '2026-02': 2, '2025-11': 1 }))).toEqual([
      { month: '2025-11', quotes: 1 },
      { month: '2025-12', quotes: 0 },
      { month: '2026-01', quotes: 0 },
      { month: '2026-02', quotes: 2 },
    ])
  })

  it('goes from the first year of the calendar to the last', () => {
    const months = everyMonth(counts({ '0001-01': 1, '9999-12': 1 }))
    expect(months).toHaveLength(9999 * 12)
    expect([months[0], months.at(-1)]).toEqual([
      { month: '0001-01', quotes: 1 },
      { month: '9999-12', quotes: 1 },
    ])
    expect(String(timeline(ENGLISH, months))).toContain('<td>1</td>')
  })

  it('is empty when no quote has a date', () => {
    expect(everyMonth(counts({}))).toEqual([])
  })
})

describe('timeline', () => {
  const months = everyMonth(counts({ '2026-01': 1, '2026-03': 2 }))

  function bars(html: string): number[] {
    return [...html.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => Number(x))
  }

  it('runs in reading direction', () => {
    const [first = 0, second = 0] = bars(String(timeline(ENGLISH, months)))
    expect(first).toBeLessThan(second)
    const [rightmost = 0, next = 0] = bars(String(timeline(URDU, months)))
    expect(rightmost).toBeGreaterThan(next)
  })

  it('is a table for who listens', () => {
    const html = String(timeline(ENGLISH, months))
    expect(html).toContain('<caption>3 quotes from January 2026 to March 2026</caption>')
    expect(html).toContain('<th scope="row">March 2026</th><td>2</td>')
    expect(html).toMatch(/<svg[^>]* aria-hidden="true"/)
  })

  it('names the months at the ends of its axis', () => {
    const axis = /<p class="axis"[^>]*>(.*?)<\/p>/.exec(String(timeline(ENGLISH, months)))?.[1]
    expect(axis).toBe('<span>April 2024</span><span>March 2026</span>')
    const long = everyMonth(counts({ '2020-01': 1, '2026-03': 1 }))
    expect(String(timeline(ENGLISH, long))).toContain('<span>January 2020</span><span>March 2026</span>')
  })

  it('is left out for a single month', () => {
    expect(timeline(URDU, everyMonth(counts({ '2026-01': 1 })))).toBe(false)
  })
})
