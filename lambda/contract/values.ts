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
