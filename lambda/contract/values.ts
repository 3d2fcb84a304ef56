import * as v from 'valibot'

/** Makes a string one that can be stored: a lone surrogate has no UTF-8 form and becomes U+FFFD, as long as it was. */
export const wellFormed = v.transform((value: string) => value.toWellFormed())

/** An article id: 1 to 128 of the unreserved characters of RFC 3986, but for `.` and `..`, which no path can hold. */
export const articleIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9._~-]{1,128}$/, 'must be 1 to 128 of the characters A-Z a-z 0-9 . _ ~ -'),
  v.check((id) => !/^\.{1,2}$/.test(id), 'must not be . or ..'),
  // The two rules in one, for the OpenAPI document.
  v.metadata({ pattern: '^(?:\\.{3,}|\\.*[A-Za-z0-9_~-][A-Za-z0-9._~-]*)$', maxLength: 128 }),
)

/** A calendar date, `YYYY-MM-DD`. */
export const dateSchema = v.pipe(
  v.string(),
  v.isoDate('must be a date such as 2026-11-24'),
  v.check(isRealDate, 'must be a date that exists'),
)

/** Whether the date of an ISO date or time is on the calendar: `Date` rolls 30 February over to March. */
export function isRealDate(value: string): boolean {
  const day = value.slice(0, 10)
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Whether a string is an absolute address of the web. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}

const PUBLICATION_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d))?$/

/** Whether a string is an ISO date or time as articles keep it, in a year of four digits wherever one is. */
export function isPublicationTime(value: string): boolean {
  if (!PUBLICATION_TIME.test(value) || !isRealDate(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && time >= FIRST_DAY && time <= LAST_DAY
}

/** A day of room at either end, so that no zone moves a time out of the years that ISO dates sort by. */
const FIRST_DAY = Date.parse('0001-01-02T00:00:00Z')
const LAST_DAY = Date.parse('9999-12-30T23:59:59.999Z')
