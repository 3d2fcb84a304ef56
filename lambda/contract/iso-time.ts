import { isRealDate } from './values'

const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i

/** Years of four digits are all that ISO times in text can sort by. */
const YEARS = [1, 9999] as const

/**
 * An ISO date as it is, and an ISO time in one form: with the offset that it came with (2026-11-24T09:30:00+05:00), so
 * that its first ten characters are the day where it was published; with `Z` when it names UTC or none. Null for
 * anything else.
 */
export function isoTime(value: string): string | null {
  if (!isRealDate(value)) return null
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value
  const match = TIME.exec(value)
  if (match === null) return null
  const [, date = '', minutes = '', seconds = '00', fraction = '', zone = 'Z'] = match
  const offset = zone
    .replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, rest = '00') => `${hours}:${rest}`)
    .toUpperCase()
  const milliseconds = Number(fraction) === 0 ? '' : `.${fraction.slice(0, 3).padEnd(3, '0')}`
  const time = new Date(`${date}T${minutes}:${seconds}${milliseconds}${offset}`)
  if (Number.isNaN(time.getTime())) return null
  const year = time.getUTCFullYear()
  if (year < YEARS[0] || year > YEARS[1]) return null
  if (offset === 'Z') return time.toISOString()
  return `${date}T${minutes}:${seconds}${milliseconds}${offset}`
}
