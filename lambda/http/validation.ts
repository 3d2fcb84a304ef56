import * as v from 'valibot'
import { type FieldProblem, ProblemError } from './problem'

/**
 * Parses what came from outside.
 *
 * @param status of the error: 400 for a query string, 422 for a body (RFC 9110, section 15.5.21)
 * @throws {ProblemError} that names every wrong field and its limit
 */
export function parseRequest<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  status: 400 | 422,
): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true })
  if (result.success) return result.output
  const errors = result.issues.map((issue) => fieldProblem(issue))
  const [first] = errors as [FieldProblem]
  throw new ProblemError(status, `${first.field} ${first.message}.`, errors)
}

/** A string as it can be stored: a lone surrogate has no UTF-8 form and becomes U+FFFD, as long as it was. */
export const wellFormedString = (message: string) =>
  v.pipe(
    v.string(message),
    v.transform((value) => value.toWellFormed()),
  )

/** An article id: 1 to 128 of the unreserved characters of RFC 3986. */
export const articleIdSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9._~-]{1,128}$/, 'must be 1 to 128 of the characters A-Z a-z 0-9 . _ ~ -'),
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

function fieldProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  const field = v.getDotPath(issue)
  if (field === null) return { field: 'the body', message: 'must be a JSON object' }
  return { field, message: issue.type === 'object' ? 'is missing' : issue.message }
}
