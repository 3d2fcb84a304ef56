import type { ExportedQuote } from '../../../seed/commands/quote-export'
import { QUOTE_COLUMNS } from '../../../seed/commands/quote-table'

describe('the columns of a table of quotes', () => {
  it.each([
    ['2026-11-24T02:30:00+05:00', '2026-11-24'],
    ['2026-11-23T21:30:00.000Z', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    [null, null],
  ])('give %s as the day %s', (publishedAt, day) => {
    const article = { id: 'a', title: '', url: null, source: null, publishedAt }
    expect(QUOTE_COLUMNS.day?.cell({ article } as ExportedQuote)).toBe(day)
  })
})
