import * as v from 'valibot'
import { maxCharacters } from '../contract/text-values'
import { articleIdSchema, dateSchema } from '../contract/values'
import type { SearchRequest } from '../search/port'
import { CURSOR_LIMIT } from '../search/query/cursor'
import { parseParameters } from './parameters'

const NAME_LIMIT = 200
const SPEAKERS_LIMIT = 20

/** Longest query, in characters: percent-encoded Urdu must fit API Gateway's 10,240 bytes of headers. */
export const QUERY_LIMIT = 256

const querySchema = v.optional(v.pipe(v.string(), ...maxCharacters(QUERY_LIMIT)), '')
const nameSchema = v.pipe(v.string(), ...maxCharacters(NAME_LIMIT))
const SPEAKERS_MESSAGE = `must not be given more than ${SPEAKERS_LIMIT} times`
const cursorSchema = v.pipe(
  v.string(),
  v.maxLength(CURSOR_LIMIT, 'is not one that this search gave'),
  v.regex(/^[A-Za-z0-9_.-]+$/, 'is not one that this search gave'),
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

const filters = {
  q: querySchema,
  article: v.optional(articleIdSchema),
  source: v.optional(nameSchema),
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  sort: v.optional(
    v.picklist(['relevance', 'newest', 'oldest'], 'must be relevance, newest or oldest'),
    'relevance',
  ),
  limit: limitSchema,
  cursor: v.optional(cursorSchema),
}

function withoutEmpty(values: string[]): string[] | undefined {
  const given = values.filter((value) => value !== '')
  return given.length > 0 ? given : undefined
}

function isInOrder({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  return !from || !to || from <= to
}

/** Parameters of `GET /search`; `speaker` may be repeated: any of them. */
export const searchQuerySchema = v.pipe(
  v.object({
    ...filters,
    speaker: v.optional(
      v.pipe(v.array(nameSchema), v.maxLength(SPEAKERS_LIMIT, SPEAKERS_MESSAGE), v.transform(withoutEmpty)),
    ),
  }),
  v.forward(
    v.check((range) => isInOrder(range), 'must not be after to'),
    ['from'],
  ),
)

/** Parameters of the page that searches. */
const pageQuerySchema = v.pipe(
  v.object({ ...filters, speaker: v.optional(nameSchema) }),
  v.forward(
    v.check((range) => isInOrder(range), 'must not be after to'),
    ['from'],
  ),
)

/** Parameters of `GET /suggest` and `GET /speakers`. */
export const listQuerySchema = v.object({ q: querySchema, limit: limitSchema })

/** A page's search. What the page does not know it passes over: campaigns and social networks add to addresses. */
export function parseSearchQuery(
  parameters: Record<string, string>,
): SearchRequest & { speaker?: string | undefined } {
  return parseParameters(pageQuerySchema, parameters)
}
