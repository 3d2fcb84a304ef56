import * as v from 'valibot'
import { InvalidInputError, parseInput } from '../contract/parse-input'
import { articleIdSchema, dateSchema } from '../contract/values'
import type { SearchRequest } from '../search/port'
import { CURSOR_LIMIT } from '../search/query/cursor'
import { ProblemError } from './problem'

const NAME_LIMIT = 200

/** Longest query, in UTF-16 code units: percent-encoded Urdu must fit API Gateway's 10,240 bytes of headers. */
export const QUERY_LIMIT = 256

const querySchema = v.optional(
  v.pipe(v.string(), v.maxLength(QUERY_LIMIT, `must not be longer than ${QUERY_LIMIT} characters`)),
  '',
)
const nameSchema = v.pipe(
  v.string(),
  v.maxLength(NAME_LIMIT, `must not be longer than ${NAME_LIMIT} characters`),
)
const LIMIT_MESSAGE = 'must be a whole number from 1 to 50'
const limitSchema = v.optional(
  v.pipe(
    v.number(LIMIT_MESSAGE),
    v.integer(LIMIT_MESSAGE),
    v.minValue(1, LIMIT_MESSAGE),
    v.maxValue(50, LIMIT_MESSAGE),
  ),
  10,
)

/** Parameters of `GET /search`. */
export const searchQuerySchema = v.pipe(
  v.object({
    q: querySchema,
    speaker: v.optional(nameSchema),
    article: v.optional(articleIdSchema),
    source: v.optional(nameSchema),
    from: v.optional(dateSchema),
    to: v.optional(dateSchema),
    sort: v.optional(
      v.picklist(['relevance', 'newest', 'oldest'], 'must be relevance, newest or oldest'),
      'relevance',
    ),
    limit: limitSchema,
    cursor: v.optional(v.pipe(v.string(), v.maxLength(CURSOR_LIMIT, 'is not one that this search gave'))),
  }),
  v.forward(
    v.check(({ from, to }) => !from || !to || from <= to, 'must not be after to'),
    ['from'],
  ),
)

/** Parameters of `GET /suggest` and `GET /speakers`. */
export const listQuerySchema = v.object({ q: querySchema, limit: limitSchema })

/** @throws {ProblemError} 400 that names the parameter; an empty one counts as left out */
export function parseSearchQuery(parameters: Record<string, string>): SearchRequest {
  return parseParameters(searchQuerySchema, parameters)
}

/** @throws {ProblemError} as {@link parseSearchQuery} */
export function parseListQuery(parameters: Record<string, string>): { q: string; limit: number } {
  return parseParameters(listQuerySchema, parameters)
}

/** What is wrong in a query string is 400 (RFC 9110, section 15.5.1), in a body 422. */
function parseParameters<S extends v.GenericSchema>(
  schema: S,
  parameters: Record<string, string>,
): v.InferOutput<S> {
  try {
    return parseInput(schema, typed(parameters))
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw new ProblemError(400, error.message, error.problems, { cause: error })
  }
}

/** Parameters without the empty ones, which a form sends for every field, and with numbers as numbers. */
function typed(parameters: Record<string, string>): Record<string, string | number> {
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''))
  const { limit } = given
  return limit !== undefined && /^\d+$/.test(limit) ? { ...given, limit: Number(limit) } : given
}
