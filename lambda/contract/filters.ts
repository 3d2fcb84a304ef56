import * as v from 'valibot'
import type { FieldName } from './article-fields'
import { maxCharacters } from './text-values'
import { articleIdSchema, dateSchema } from './values'

/** Kinds of speech that are stored and searched. */
export const STORED_KINDS = ['statement', 'reported'] as const
export type StoredKind = (typeof STORED_KINDS)[number]

export function isStoredKind(kind: string): kind is StoredKind {
  return STORED_KINDS.some((stored) => stored === kind)
}

/** A filter of searches. */
interface Filter {
  /** One value of its parameter. */
  schema: v.GenericSchema<string, string>
  /** The parameter may be repeated: any of its values. */
  repeats?: true
  /** Its values are counted among the matches, and each is a link to the matches that have it. */
  facet?: true
  /** The field of the article that it compares, in any spelling. */
  field?: FieldName
  /** It also filters the list of articles. */
  ofArticles?: true
}

const NAME_LIMIT = 200
const nameSchema = v.pipe(v.string(), ...maxCharacters(NAME_LIMIT))

/**
 * The filters of searches, in the order in which they are shown. Parameters, cursors, index, facets, form and links read
 * this table: a new filter is one entry here, and in the engines what its test is unless it compares a field.
 */
export const FILTERS = {
  speaker: { schema: nameSchema, repeats: true, facet: true },
  kind: {
    schema: v.picklist(STORED_KINDS, `must be ${STORED_KINDS.join(' or ')}`),
    repeats: true,
    facet: true,
  },
  source: { schema: nameSchema, facet: true, field: 'source', ofArticles: true },
  section: { schema: nameSchema, facet: true, field: 'section', ofArticles: true },
  article: { schema: articleIdSchema },
  from: { schema: dateSchema, ofArticles: true },
  to: { schema: dateSchema, ofArticles: true },
} as const satisfies Record<string, Filter>

type Filters = typeof FILTERS
export type FilterName = keyof Filters
export type FacetName = {
  [Name in FilterName]: Filters[Name] extends { facet: true } ? Name : never
}[FilterName]
/** Facets whose values are a field of the article. */
export type FieldFacetName = {
  [Name in FacetName]: Filters[Name] extends { field: FieldName } ? Name : never
}[FacetName]

/** Filters of the list of articles. */
export type ArticleFilterName = {
  [Name in FilterName]: Filters[Name] extends { ofArticles: true } ? Name : never
}[FilterName]

export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[]
export const FACET_NAMES = FILTER_NAMES.filter((name): name is FacetName => 'facet' in FILTERS[name])
export const FIELD_FACET_NAMES = FACET_NAMES.filter(
  (name): name is FieldFacetName => 'field' in FILTERS[name],
)

export const ARTICLE_FILTER_NAMES = FILTER_NAMES.filter(
  (name): name is ArticleFilterName => 'ofArticles' in FILTERS[name],
)

/** Values of the filters of a search; those that repeat may have several, any of which match. */
export type FilterValues = {
  [Name in FilterName]?:
    | (Filters[Name] extends { repeats: true } ? string | readonly string[] : string)
    | undefined
}

export function isRepeated(name: FilterName): boolean {
  return 'repeats' in FILTERS[name]
}
