import { publicationDay, publicationTime } from '../../lambda/contract/publication-day'

describe('the day of publication', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 'a date is itself'],
    ['2026-11-24T02:30:00+05:00', '2026-11-24', 'its own offset tells the day'],
    ['2026-11-23T23:30:00-0500', '2026-11-23', 'in other places too'],
    ['2026-11-24T22:00:00+00:00', '2026-11-24', 'such as London'],
    ['2026-11-23T21:30:00.000Z', '2026-11-24', 'Z tells no place, and in Pakistan it is the next day'],
    ['2026-11-23T18:59:59Z', '2026-11-23', 'up to midnight there'],
    ['2026-11-23T21:30:00 GMT', '2026-11-24', 'nor does GMT'],
    ['2026-11-23T21:30:00-00:00', '2026-11-24', 'nor an offset that is said to be unknown'],
    ['2026-11-24T22:00', '2026-11-24', 'a time without a zone is a time in Pakistan'],
  ])('of %s is %s: %s', (publishedAt, day) => {
    expect(publicationDay(publishedAt)).toBe(day)
  })

  it.each(['zzz', '', '2026-11-24T25:00Z', '24-11-2026'])('is unknown for %p', (publishedAt) => {
    expect(publicationDay(publishedAt)).toBeNull()
    expect(publicationTime(publishedAt)).toBeNull()
  })
})

describe('the instant of publication', () => {
  it('is one for all ways to write it', () => {
    const instants = ['2026-11-24T02:30:00+05:00', '2026-11-23T21:30:00Z', '2026-11-24T02:30'].map(
      publicationTime,
    )
    expect(instants).toEqual(Array(3).fill(Date.parse('2026-11-23T21:30:00Z')))
  })

  it('of a date is the start of that day in Pakistan', () => {
    expect(publicationTime('2026-11-24')).toBe(publicationTime('2026-11-24T00:00:00+05:00'))
  })
})
