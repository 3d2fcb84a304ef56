import fc from 'fast-check'
import { readPublishedAt } from '../../lambda/ingest/published-at'

describe('the date of an article', () => {
  it.each([
    ['8 دسمبر 2021', '2021-12-08'],
    ['۸ دسمبر ۲۰۲۱', '2021-12-08'],
    ['٨ دسمبر ٢٠٢١', '2021-12-08'],
    ['بدھ، 8 دسمبر، 2021ء', '2021-12-08'],
    ['8؍دسمبر 2021ء', '2021-12-08'],
    ['دسمبر 8, 2021', '2021-12-08'],
    ['December 8, 2021', '2021-12-08'],
    ['Dec. 8, 2021', '2021-12-08'],
    ['8th December 2021', '2021-12-08'],
    ['Wednesday, 8 Dec 2021', '2021-12-08'],
    ['2021/12/08', '2021-12-08'],
    ['25-12-2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['بدھ 8 دسمبر 2021 شام 5:30 بجے', '2021-12-08T17:30:00+05:00'],
    ['8 دسمبر 2021 صبح 9:05', '2021-12-08T09:05:00+05:00'],
    ['8 دسمبر 2021 رات 11 بجے', '2021-12-08T23:00:00+05:00'],
    ['December 8, 2021 5:30 pm PKT', '2021-12-08T17:30:00+05:00'],
    ['2021-12-08 5:30 pm', '2021-12-08T17:30:00+05:00'],
    ['Wed, 08 Dec 2021 12:30:00 GMT', '2021-12-08T12:30:00.000Z'],
    ['Wed, 08 Dec 2021 12:30:00 +0500', '2021-12-08T12:30:00+05:00'],
    ['2021-12-08T17:30:00+05:00', '2021-12-08T17:30:00+05:00'],
  ])('is read as newspapers write it: %s', (text, time) => {
    expect(readPublishedAt(text)).toEqual({ time })
  })

  it('needs to be told what comes first where that can be read in two ways', () => {
    expect(readPublishedAt('08-12-2021').problem).toMatch(/--dates dmy .* --dates mdy/)
    expect(readPublishedAt('۰۸-۱۲-۲۰۲۱ ۱۷:۳۰').problem).toMatch(/--dates dmy/)
    expect(readPublishedAt('08-12-2021', 'dmy').time).toBe('2021-12-08')
    expect(readPublishedAt('08-12-2021', 'mdy').time).toBe('2021-08-12')
    expect(readPublishedAt('08-08-2021').time).toBe('2021-08-08')
    expect(readPublishedAt('25-12-2021', 'mdy').time).toBeNull()
  })

  it.each(['3 جمادی الاول 1443ھ', '10 محرم 1443', 'یکم رمضان 1443 ہجری'])(
    'is refused in the Islamic calendar: %s',
    (text) => {
      expect(readPublishedAt(text).problem).toMatch(/Gregorian/)
    },
  )

  it.each([
    '',
    'last Wednesday',
    '32 دسمبر 2021',
    '30 فروری 2021',
    '8 دسمبر 21',
    'دسمبر 2021',
    '8 Dec 2021 25:00',
    'Dec 8 2021 PST',
    '8 Dec 2021 - 9 Jan 2022',
  ])('is refused with the forms that are understood: %j', (text) => {
    expect(readPublishedAt(text).problem).toMatch(
      /^must be a date such as .*, December 8, 2021, 2021-12-08 or /,
    )
  })

  it('is the same day in every form', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('ur', 'en', 'en-GB'),
        fc.constantFrom('long', 'full'),
        (date, locale, dateStyle) => {
          const text = new Intl.DateTimeFormat(locale, {
            dateStyle: dateStyle as 'long',
            timeZone: 'UTC',
          }).format(date)
          expect(readPublishedAt(text)).toEqual({ time: date.toISOString().slice(0, 10) })
        },
      ),
    )
  })
})
