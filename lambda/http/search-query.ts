import * as v from 'valibot'
import { ARTICLE_FILTER_NAMES, FILTER_NAMES, FILTERS, type FilterName, isRepeated } from '../contract/filters'
import { SORT_NAMES } from '../contract/sorts'
import { maxCharacters } from '../contract/text-values'
import type { SearchRequest } from '../search/port'
import { CURSOR_LIMIT } from '../search/query/cursor'
import { parseParameters } from './parameters'

/** How often a parameter may be repeated. */
const REPEATS = 20

/** Longest query, in characters: percent-encoded Urdu must fit API Gateway's 10,240 bytes of headers. */
export const QUERY_LIMIT = 256

const querySchema = v.optional(v.pipe(v.string(), ...maxCharacters(QUERY_LIMIT)), '')
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

const REPEATS_MESSAGE = `must not be given more than ${REPEATS} times`

/** A parameter for each filter; on pages each is given once. */
function filterSchemas(names: readonly FilterName[], { repeated }: { repeated: boolean }) {
  const entries = names.map((name) => {
    const { schema } = FILTERS[name]
    return [name, v.optional(repeated && isRepeated(name) ? anyOf(schema) : schema)]
  })
  return Object.fromEntries(entries) as Record<FilterName, v.GenericSchema<unknown, string | undefined>>
}

function anyOf(schema: v.GenericSchema<string, string>) {
  return v.pipe(v.array(schema), v.maxLength(REPEATS, REPEATS_MESSAGE))
}

const search = {
  q: querySchema,
  sort: v.optional(v.picklist(SORT_NAMES, `must be ${listed(SORT_NAMES)}`), SORT_NAMES[0]),
  limit: limitSchema,
  cursor: v.optional(cursorSchema),
}

/** `a, b or c` */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function isInOrder({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  return !from || !to || from <= to
}

/** What `GET /search` answers with: JSON by default, an Atom feed of the newest quotes, or a table. */
const FORMATS = ['json', 'atom', 'csv'] as const

/** Parameters of `GET /search`; those of filters that repeat take any of their values. */
export const searchQuerySchema = v.pipe(
  v.object({
    ...filterSchemas(FILTER_NAMES, { repeated: true }),
    ...search,
    format: v.optional(v.picklist(FORMATS, `must be ${listed(FORMATS)}`), 'json'),
  }),
  v.forward(
    v.check((range) => isInOrder(range), 'must not be after to'),
    ['from'],
  ),
)

/** Parameters of the page that searches. */
const pageQuerySchema = v.pipe(
  v.object({ ...filterSchemas(FILTER_NAMES, { repeated: false }), ...search }),
  v.forward(
    v.check((range) => isInOrder(range), 'must not be after to'),
    ['from'],
  ),
)

/** Parameters of `GET /articles`. */
export const articlesQuerySchema = v.pipe(
  v.object({
    ...filterSchemas(ARTICLE_FILTER_NAMES, { repeated: false }),
    limit: limitSchema,
    cursor: v.optional(cursorSchema),
  }),
  v.forward(
    v.check((range) => isInOrder(range), 'must not be after to'),
    ['from'],
  ),
)

/** Parameters of `GET /suggest`. */
export const suggestQuerySchema = v.object({ q: querySchema, limit: limitSchema })

/** Parameters of `GET /speakers`. */
export const speakersQuerySchema = v.object({
  q: querySchema,
  limit: limitSchema,
  cursor: v.optional(cursorSchema),
})

/** A search of a page, on which every filter has one value. */
export type PageRequest = SearchRequest & { [Name in FilterName]?: string | undefined }

/** A page's search. What the page does not know it passes over: campaigns and social networks add to addresses. */
export function parseSearchQuery(parameters: Record<string, string>): PageRequest {
  return parseParameters(pageQuerySchema, parameters)
}
