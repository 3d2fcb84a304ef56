import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { parseInput } from '../contract/parse-input'
import { DATE_OR_TIME, maxCharacters, NOT_BLANK, WEB_ADDRESS } from '../contract/text-values'
import { isPublicationTime, isRealDate, isWebAddress, wellFormed } from '../contract/values'
import type { ArticleContent } from '../store/article'

/** A text longer than an article may be. */
export class TextTooLongError extends Error {
  override name = 'TextTooLongError'
}

/** Longest text, in UTF-16 code units: at two bytes an Urdu letter it fills a DynamoDB item of 400 KB. */
export const TEXT_LIMIT = 200_000
/** The language of an article that does not say. */
export const DEFAULT_LANGUAGE = 'ur'

const TITLE_LIMIT = 500
const SOURCE_LIMIT = 200
const URL_LIMIT = 2_048

// What the OpenAPI document tells of a text is what stands before it is changed.
const textSchema = v.pipe(
  v.string('must be a string'),
  v.regex(NOT_BLANK, 'must not be empty'),
  v.metadata({ maxLength: TEXT_LIMIT }),
  wellFormed,
)

const optionalString = (limit: number) =>
  v.nullish(v.pipe(v.string('must be a string'), ...maxCharacters(limit), wellFormed, v.trim()))

const ADDRESS_MESSAGE = 'must be a web address that starts with http:// or https://'
const TIME_MESSAGE = 'must be a date such as 2026-11-24 or a time such as 2026-11-24T09:30:00Z'

const publishedAtSchema = v.nullish(
  v.pipe(
    v.string(TIME_MESSAGE),
    v.regex(DATE_OR_TIME, TIME_MESSAGE),
    v.check((value) => toUtc(value) !== null, TIME_MESSAGE),
    v.transform((value) => toUtc(value) as string),
    v.check(isPublicationTime, TIME_MESSAGE),
  ),
)

/** Body of `PUT /articles/{id}` and `POST /articles`. Other members are ignored. */
export const articleBodySchema = v.object({
  text: textSchema,
  title: optionalString(TITLE_LIMIT),
  url: v.nullish(
    v.pipe(
      v.string('must be a string'),
      ...maxCharacters(URL_LIMIT),
      v.regex(WEB_ADDRESS, ADDRESS_MESSAGE),
      v.metadata({ format: 'iri' }),
      v.check(isWebAddress, ADDRESS_MESSAGE),
      v.transform((value) => new URL(value).href),
    ),
  ),
  source: optionalString(SOURCE_LIMIT),
  publishedAt: publishedAtSchema,
  language: v.nullish(
    v.pipe(
      v.string('must be a string'),
      v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag such as ur or en-GB'),
    ),
  ),
})

/** Body of `POST /extract`. */
export const extractBodySchema = v.object({ text: textSchema })

/**
 * @throws {InvalidInputError} that names the field
 * @throws {TextTooLongError} for a text over 200,000 characters
 */
export function parseArticleBody(body: unknown): ArticleContent {
  const { text, title, url, source, publishedAt, language } = parseInput(articleBodySchema, body)
  checkLength(text)
  return {
    title: title || firstLine(text),
    url: url ?? null,
    source: source || null,
    publishedAt: publishedAt ?? null,
    language: language ?? DEFAULT_LANGUAGE,
    text,
  }
}

/** @throws {InvalidInputError} and {TextTooLongError} as {@link parseArticleBody} */
export function parseExtractBody(body: unknown): string {
  const { text } = parseInput(extractBodySchema, body)
  checkLength(text)
  return text
}

/** An id for an article that came without one: from its address without the fragment, else from its text. */
export function articleIdOf({ url, text }: Pick<ArticleContent, 'url' | 'text'>): string {
  return createHash('sha256')
    .update(url?.replace(/#.*$/, '') ?? text)
    .digest('hex')
    .slice(0, 32)
}

function checkLength(text: string): void {
  if (text.length > TEXT_LIMIT) {
    const limit = TEXT_LIMIT.toLocaleString('en')
    throw new TextTooLongError(`text must not be longer than ${limit} characters.`)
  }
}

function firstLine(text: string): string {
  const line = text.trim().split(/\r?\n|\r|\u2028|\u2029/, 1)[0] as string
  return line.length <= TITLE_LIMIT ? line.trim() : `${line.slice(0, TITLE_LIMIT - 1).toWellFormed()}…`
}

/** An ISO date as it is; an ISO time with its zone (UTC when it names none) in UTC; null for anything else. */
function toUtc(value: string): string | null {
  if (!isRealDate(value)) return null
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value
  const match = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i.exec(value)
  if (match === null) return null
  const [, time = '', zone = 'Z'] = match
  const ms = Date.parse(time.replace(' ', 'T') + zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
