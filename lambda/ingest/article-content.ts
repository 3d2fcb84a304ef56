import * as v from 'valibot'
import { completeFacts, fieldSchemas } from '../contract/article-fields'
import { broughtCorrectionSchema, CORRECTIONS_LIMIT } from '../contract/correction-fields'
import { parseInput } from '../contract/parse-input'
import { NOT_BLANK } from '../contract/text-values'
import { wellFormed } from '../contract/values'
import type { GivenArticle } from './article-input'

/** A text longer than an article may be. */
export class TextTooLongError extends Error {
  override name = 'TextTooLongError'
}

/** Longest text, in UTF-16 code units: at two bytes an Urdu letter it fills a DynamoDB item of 400 KB. */
export const TEXT_LIMIT = 200_000
// What the OpenAPI document tells of a text is what stands before it is changed.
const textSchema = v.pipe(
  v.string('must be a string'),
  v.regex(NOT_BLANK, 'must not be empty'),
  v.metadata({ maxLength: TEXT_LIMIT }),
  wellFormed,
)

/** Body of `PUT /articles/{id}` and `POST /articles`. Other members are ignored. */
export const articleBodySchema = v.object({
  text: textSchema,
  ...fieldSchemas(({ given }) => v.nullish(given)),
  /** What editors said of its quotes in another installation, as its export has it. */
  corrections: v.optional(
    v.pipe(
      v.array(broughtCorrectionSchema, 'must be a list'),
      v.maxLength(CORRECTIONS_LIMIT, `must not be more than ${CORRECTIONS_LIMIT}`),
    ),
  ),
})

/** Body of `POST /extract`. */
export const extractBodySchema = v.object({ text: textSchema })

/**
 * @throws {InvalidInputError} that names the field
 * @throws {TextTooLongError} for a text over 200,000 characters
 */
export function parseArticleBody(body: unknown): GivenArticle {
  const { text, corrections, ...given } = parseInput(articleBodySchema, body)
  checkLength(text)
  return { ...completeFacts(given, text), text, ...(corrections?.length && { corrections }) }
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
