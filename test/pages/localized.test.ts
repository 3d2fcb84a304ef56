import { formatDay } from '../../lambda/pages/localized'
import { ENGLISH } from '../../lambda/pages/strings-english'

describe('the day of an article', () => {
  it.each(['2026-11-24', '2026-11-24T02:30:00+05:00', '2026-11-23T21:30:00.000Z'])(
    'published %s is shown where it came out',
    (publishedAt) => {
      expect(formatDay(ENGLISH, publishedAt)).toMatch(/24/)
    },
  )

  it('that is no date is shown as it stands', () => {
    expect(formatDay(ENGLISH, 'zzz')).toBe('zzz')
  })
})
