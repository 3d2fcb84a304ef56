import { isoTime } from '../contract/iso-time'
import { BELLS, DATE_FILLERS, DAY_PARTS, HIJRI, MONTHS } from '../language/urdu/dates'
import { fold } from '../language/urdu/fold'

/** What stands first in dates such as 08-12-2021: the day or the month. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** A date in ISO form, or why there is none: what the date must be. */
export type PublishedAt = { time: string; problem?: never } | { time: null; problem: string }

/** Where Urdu newspapers are written, when a time names no place. Pakistan has no summer time since 2009. */
const OFFSET = '+05:00'

const ZONES: Record<string, string> = { gmt: 'Z', utc: 'Z', z: 'Z', pkt: OFFSET, ist: '+05:30' }

const EXAMPLE = new Intl.DateTimeFormat('ur', { dateStyle: 'long', timeZone: 'UTC' })
  .format(Date.UTC(2021, 11, 8))
  .replace(/\u060C/g, '')

const UNREADABLE = `must be a date such as ${EXAMPLE}, December 8, 2021, 2021-12-08 or 2021-12-08T17:30:00+05:00`
const AMBIGUOUS =
  'can be read as two days: say with --dates dmy that the day comes first, or with --dates mdy the month'
const ISLAMIC = 'must be a date of the Gregorian calendar, not of the Islamic one'

const englishNames = (part: 'month' | 'weekday', count: number) =>
  Array.from({ length: count }, (_, index) =>
    (['long', 'short'] as const).map((width) =>
      new Intl.DateTimeFormat('en', { [part]: width, timeZone: 'UTC' })
        // 1 August 2021 was a Sunday.
        .format(part === 'month' ? Date.UTC(2021, index, 1) : Date.UTC(2021, 7, 1 + index))
        .toLowerCase(),
    ),
  )

const MONTH_NUMBERS = new Map(
  [...englishNames('month', 12).entries(), ...MONTHS.entries(), [8, ['sept']] as const].flatMap(
    ([index, names]) => names.map((name): [string, number] => [name, index + 1]),
  ),
)

const FILLERS = new Set([
  ...DATE_FILLERS,
  ...englishNames('weekday', 7).flat(),
  ...['tues', 'wednes', 'thur', 'thurs', 'on', 'at', 'of', 'the', 'st', 'nd', 'rd', 'th', 'ad', 't'],
])

/**
 * Reads a date as newspapers write it, in Urdu or English, with or without a time and the day of the week; ISO dates
 * too. A time that names no zone is Pakistan's, unless it is in ISO form, whose rule is {@link isoTime}'s.
 *
 * @param order what 08-12-2021 means; without it such dates are read only when they can be read in one way
 */
export function readPublishedAt(text: string, order?: DateOrder): PublishedAt {
  const iso = isoTime(text.trim())
  if (iso !== null) return { time: iso }
  const plain = fold(text.slice(0, 200)).replace(/\([^()]*\)/g, ' ')
  if (HIJRI.test(plain)) return { time: null, problem: ISLAMIC }
  const clock = takeClock(plain)
  const day = takeDay(clock.rest, order)
  if ('problem' in day) return { time: null, problem: day.problem }
  const left = day.rest.match(/[\p{L}\p{N}]+/gu) ?? []
  const time = isoTime(clock.time === '' ? day.date : `${day.date}T${clock.time}${clock.zone}`)
  return time === null || left.some((word) => !FILLERS.has(word))
    ? { time: null, problem: UNREADABLE }
    : { time }
}

/** The time of day in a date, and what is left without it. */
function takeClock(text: string): { time: string; zone: string; rest: string } {
  let rest = text
  const take = (pattern: RegExp): string[] | null => {
    const match = pattern.exec(rest)
    if (match !== null) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    return match
  }
  const parts = [...DAY_PARTS.keys()].join('|')
  const clock =
    take(/(?<!\d)t?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?!\d)/) ??
    take(new RegExp(`(?<!\\d)(\\d{1,2})()()(?=\\s*(?:${BELLS}|[ap]\\.?m\\b))`))
  if (clock === null) return { time: '', zone: '', rest }
  const half = take(/(?<![a-z])([ap])\.?m\b\.?/)?.[1]
  const part = take(new RegExp(`(?<!\\p{L})(?:${parts})(?!\\p{L})`, 'u'))?.[0]
  const sign = take(/(?:(?:gmt|utc)\s*|(?<!\d))([+-]\d\d):?(\d\d)?(?=\s*$)/)
  const zone = sign
    ? `${sign[1]}:${sign[2] ?? '00'}`
    : ZONES[take(/(?<![a-z])(gmt|utc|z|pkt|ist)\b/)?.[1] ?? '']
  const [, given = '', minutes = '', seconds = ''] = clock
  const hour = Number(given)
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : (DAY_PARTS.get(part ?? '')?.(hour) ?? hour)
  const twoDigits = (value: string | number) => String(value).padStart(2, '0')
  return {
    time: `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds)}`,
    zone: zone ?? OFFSET,
    rest,
  }
}

/** The day in a date, and what is left without it. */
function takeDay(
  text: string,
  order: DateOrder | undefined,
): { date: string; rest: string } | { problem: string } {
  const dateOf = (year: string, month: number, day: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const numbers = /(?<!\d)(\d{1,4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,4})(?!\d)/.exec(text)
  if (numbers !== null) {
    const [all, first = '', , second = '', third = ''] = numbers
    const rest = text.replace(all, ' ')
    if (first.length === 4 && third.length <= 2) return { date: dateOf(first, +second, +third), rest }
    if (third.length !== 4 || first.length > 2) return { problem: UNREADABLE }
    const known = order ?? orderOf(+first, +second)
    if (known === null) return { problem: AMBIGUOUS }
    return { date: known === 'dmy' ? dateOf(third, +second, +first) : dateOf(third, +first, +second), rest }
  }
  const named = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => MONTH_NUMBERS.has(word))
  const [year, otherYear] = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
  const [day, otherDay] = text.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? []
  const [month, otherMonth] = named
  if (!year || !day || !month || otherYear || otherDay || otherMonth) return { problem: UNREADABLE }
  const rest = text
    .replace(year, ' ')
    .replace(new RegExp(`(?<!\\d)${day}(?!\\d)`), ' ')
    .replace(month, ' ')
  return { date: dateOf(year, MONTH_NUMBERS.get(month) as number, Number(day)), rest }
}

/** The only order in which two numbers are a day and a month; any, when they are the same. */
function orderOf(first: number, second: number): DateOrder | null {
  if (first === second || first > 12) return 'dmy'
  return second > 12 ? 'mdy' : null
}
