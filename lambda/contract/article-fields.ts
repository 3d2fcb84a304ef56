import * as v from 'valibot'
import { isoTime } from './iso-time'
import { DATE_OR_TIME, maxCharacters, WEB_ADDRESS } from './text-values'
import { isPublicationTime, isWebAddress, wellFormed } from './values'

/** What else of an article a field may be made of when its writer leaves it out. */
interface Given {
  text: string
  url: string | null
}

/** A field of an article. */
interface ArticleField {
  /** How a client gives it; the output is stored. */
  given: v.GenericSchema<string, string>
  /** What stands when a client gives none; null when left out. */
  without?: (article: Given) => string | null
  /** It always has a value. */
  always?: true
  /** What a stored value must be, for what is damaged must not harm readers; any text when left out. */
  holds?: (value: string) => boolean
}

const TITLE_LIMIT = 500
const NAME_LIMIT = 200
const URL_LIMIT = 2_048

const ADDRESS_MESSAGE = 'must be a web address that starts with http:// or https://'
const TIME_MESSAGE = 'must be a date such as 2026-11-24 or a time such as 2026-11-24T09:30:00Z'

// What the OpenAPI document tells of a text is what stands before it is changed.
const shortText = (limit: number) =>
  v.pipe(v.string('must be a string'), ...maxCharacters(limit), wellFormed, v.trim())

/**
 * What is said of an article besides its text, in the order in which it is shown. Store, index, answers, filters, pages
 * and export read this list: a new field is one entry here.
 */
export const ARTICLE_FIELDS = {
  title: {
    given: shortText(TITLE_LIMIT),
    without: ({ text }) => firstLine(text),
    always: true,
  },
  url: {
    given: v.pipe(
      v.string('must be a string'),
      ...maxCharacters(URL_LIMIT),
      v.regex(WEB_ADDRESS, ADDRESS_MESSAGE),
      v.metadata({ format: 'iri' }),
      v.check(isWebAddress, ADDRESS_MESSAGE),
      v.transform((value) => new URL(value).href),
    ),
    holds: isWebAddress,
  },
  source: {
    given: shortText(NAME_LIMIT),
    without: ({ url }) => url && new URL(url).hostname.replace(/^www\./, ''),
  },
  section: { given: shortText(NAME_LIMIT) },
  publishedAt: {
    given: v.pipe(
      v.string(TIME_MESSAGE),
      v.regex(DATE_OR_TIME, TIME_MESSAGE),
      v.check((value) => isoTime(value) !== null, TIME_MESSAGE),
      v.transform((value) => isoTime(value) as string),
      v.check(isPublicationTime, TIME_MESSAGE),
    ),
    holds: isPublicationTime,
  },
  language: {
    given: v.pipe(
      v.string('must be a string'),
      v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag such as ur or en-GB'),
    ),
    without: () => 'ur',
    always: true,
  },
} as const satisfies Record<string, ArticleField>

type Fields = typeof ARTICLE_FIELDS
export type FieldName = keyof Fields

/** All that is known of an article besides its text. */
export type Facts = {
  [Name in FieldName]: Fields[Name] extends { always: true } ? string : string | null
}

export const FIELD_NAMES = Object.keys(ARTICLE_FIELDS) as FieldName[]

/** Schemas of a value for each field, made by one rule: the members of an object schema. */
export function fieldSchemas<Schema>(schemaOf: (field: ArticleField, name: FieldName) => Schema) {
  const entries = FIELD_NAMES.map((name) => [name, schemaOf(ARTICLE_FIELDS[name], name)])
  return Object.fromEntries(entries) as Record<FieldName, Schema>
}

/** The facts of something that has more. */
export function factsOf(article: Facts): Facts {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, article[name]])) as Facts
}

/** The facts of an article of which a client gave some: an empty one counts as left out. */
export function completeFacts(
  given: Partial<Record<FieldName, string | null | undefined>>,
  text: string,
): Facts {
  const article = { text, url: given.url ?? null }
  const values = FIELD_NAMES.map((name): [string, string | null] => {
    const { without }: ArticleField = ARTICLE_FIELDS[name]
    return [name, given[name] || (without?.(article) ?? null)]
  })
  return Object.fromEntries(values) as Facts
}

function firstLine(text: string): string {
  const line = text.trim().split(/\r?\n|\r|\u2028|\u2029/, 1)[0] as string
  return line.length <= TITLE_LIMIT ? line.trim() : `${line.slice(0, TITLE_LIMIT - 1).toWellFormed()}…`
}
