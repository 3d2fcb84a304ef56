import * as v from 'valibot'
import { fieldSchemas } from '../contract/article-fields'
import { correctionFields, nameStatementFields } from '../contract/correction-fields'
import { FACET_NAMES, type FacetName } from '../contract/filters'
import { MATCHES, READ_BY } from '../contract/matches'
import { quoteFields } from '../contract/quote-fields'

/**
 * The shapes of the answers, for the OpenAPI document and for the tests that hold the server to it. They are
 * not checked while serving: what the server makes itself it need not parse.
 */
const text = v.string()
const nullableText = v.nullable(text)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

// A pair as a list of two, for readers of the OpenAPI document that know no tuples.
export const quoteSchema = v.object(quoteFields((offset) => v.pipe(v.array(offset), v.length(2))))

const articleFacts = { id: text, ...fieldSchemas(({ always }) => (always ? text : nullableText)) }

export const hitSchema = v.object({
  ...v.omit(quoteSchema, ['nestedIn', 'speaker']).entries,
  /** Its id leads to all that the speaker said; a mere description has none. */
  speaker: v.nullable(v.object({ ...quoteSchema.entries.speaker.wrapped.entries, id: nullableText })),
  highlight: text,
  prefix: text,
  suffix: text,
  /** Other articles with the same words of the same speaker. */
  also: v.array(v.object({ id: text, title: text, source: nullableText, publishedAt: nullableText })),
  article: v.object(articleFacts),
})

const facet = v.array(v.object({ id: v.optional(text), value: text, count }))

const speakerSchema = v.object({
  id: text,
  name: text,
  role: nullableText,
  type: v.picklist(['person', 'organisation']),
  variants: v.array(text),
  quotes: count,
  articles: count,
})

export const searchAnswerSchema = v.object({
  query: text,
  total: count,
  tookMs: v.number(),
  widened: v.boolean(),
  near: v.optional(count),
  about: v.nullable(speakerSchema),
  readings: v.array(v.object({ word: text, as: v.array(text), by: v.picklist(READ_BY) })),
  didYouMean: nullableText,
  hits: v.array(v.object({ ...hitSchema.entries, match: v.picklist(MATCHES), score: v.number() })),
  facets: v.object(
    Object.fromEntries(FACET_NAMES.map((name) => [name, facet])) as Record<FacetName, typeof facet>,
  ),
  next: nullableText,
})

export const suggestAnswerSchema = v.object({
  suggestions: v.array(v.object({ text, kind: v.picklist(['speaker', 'term']), id: v.optional(text) })),
})

export const speakersAnswerSchema = v.object({
  speakers: v.array(speakerSchema),
  next: nullableText,
})

export const statementsAnswerSchema = v.object({ statements: v.array(v.object(nameStatementFields)) })

const extractedSchema = v.object({
  ...v.omit(quoteSchema, ['reviewed']).entries,
  kind: v.picklist(['statement', 'reported', 'title', 'term', 'headline']),
})

const quotes = v.array(quoteSchema)

export const articlesAnswerSchema = v.object({
  articles: v.array(v.object({ ...articleFacts, quotes: count, revision: count, sketch: nullableText })),
  next: nullableText,
})

export const articleAnswerSchema = v.object({
  ...articleFacts,
  revision: count,
  text,
  quotes,
})

const correctionSchema = v.object(correctionFields)

/** A quote as editors see it: what the machine says of it, null where it has none, and what an editor said, if any. */
export const correctedQuoteSchema = v.object({
  ...quoteSchema.entries,
  machine: v.nullable(v.pick(quoteSchema, ['speaker'])),
  correction: v.nullable(correctionSchema),
})

/** An article as editors see it; `lost` are the corrections whose words are not in the text any more. */
export const correctedArticleAnswerSchema = v.object({
  ...articleAnswerSchema.entries,
  quotes: v.array(correctedQuoteSchema),
  lost: v.array(
    v.object({
      ...v.pick(quoteSchema, ['id', 'text', 'start', 'end', 'kind']).entries,
      before: text,
      after: text,
      ...correctionFields,
    }),
  ),
})

export const storedAnswerSchema = v.object({
  id: text,
  revision: count,
  outcome: v.picklist(['created', 'replaced', 'unchanged']),
  quotes,
})

export const extractAnswerSchema = v.object({ quotes: v.array(extractedSchema) })

export const healthAnswerSchema = v.object({
  status: v.picklist(['ok', 'stale']),
  articles: count,
  quotes: count,
  /** Items of the table that cannot be read. */
  skipped: count,
  /** There are more quotes than an index in a function's memory is meant for: the other engine is due. */
  outgrown: v.boolean(),
  age: count,
})

export const problemSchema = v.object({
  type: text,
  title: text,
  status: count,
  detail: text,
  errors: v.optional(v.array(v.object({ field: text, message: text }))),
})
