import * as v from 'valibot'
import { parseInput } from '../contract/parse-input'
import { wellFormedString } from '../contract/values'
import type { ArticleContent } from '../store/article'
import { isoTime } from './iso-time'

/** A text longer than an article may be. */
export class TextTooLongError extends Error {
  override name = 'TextTooLongError'
}

/** Longest text, in UTF-16 code units: at two bytes an Urdu letter it fills a DynamoDB item of 400 KB. */
export const TEXT_LIMIT = 200_000
const TITLE_LIMIT = 500
const SOURCE_LIMIT = 200
const URL_LIMIT = 2_048

const textSchema = v.pipe(
  wellFormedString('must be a string'),
  v.check((text) => text.trim() !== '', 'must not be empty'),
)

const optionalString = (limit: number) =>
  v.nullish(
    v.pipe(
      wellFormedString('must be a string'),
      v.trim(),
      v.maxLength(limit, `must not be longer than ${limit} characters`),
    ),
  )

const TIME_MESSAGE = 'must be a date such as 2026-11-24 or a time such as 2026-11-24T09:30:00Z'

const publishedAtSchema = v.nullish(
  v.pipe(
    v.string(TIME_MESSAGE),
    v.check((value) => isoTime(value) !== null, TIME_MESSAGE),
    v.transform((value) => isoTime(value) as string),
  ),
)

/** Body of `PUT /articles/{id}` and `POST /articles`. Other members are ignored. */
export const articleBodySchema = v.object({
  text: textSchema,
  title: optionalString(TITLE_LIMIT),
  url: v.nullish(
    v.pipe(
      v.string('must be a string'),
      v.maxLength(URL_LIMIT, `must not be longer than ${URL_LIMIT} characters`),
      v.check(isWebAddress, 'must be a web address that starts with http:// or https://'),
      v.transform((value) => new URL(value).href),
    ),
  ),
  source: optionalString(SOURCE_LIMIT),
  publishedAt: publishedAtSchema,
})

/** Body of `POST /extract`. */
export const extractBodySchema = v.object({ text: textSchema })

/**
 * @throws {InvalidInputError} that names the field
 * @throws {TextTooLongError} for a text over 200,000 characters
 */
export function parseArticleBody(body: unknown): ArticleContent {
  const { text, title, url, source, publishedAt } = parseInput(articleBodySchema, body)
  checkLength(text)
  return {
    title: title || firstLine(text),
    url: url ?? null,
    source: source || null,
    publishedAt: publishedAt ?? null,
    text,
  }
}

/** @throws {InvalidInputError} and {TextTooLongError} as {@link parseArticleBody} */
export function parseExtractBody(body: unknown): string {
  const { text } = parseInput(extractBodySchema, body)
  checkLength(text)
  return text
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

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)
}
