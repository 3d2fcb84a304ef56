import * as v from 'valibot'

/**
 * The shapes of the answers, for the OpenAPI document and for the tests that hold the server to it. They are
 * not checked while serving: what the server makes itself it need not parse.
 */
const text = v.string()
const nullableText = v.nullable(text)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const speaker = v.object({ name: text, role: nullableText, mention: text, cue: text })
const via = v.nullable(v.object({ name: text }))

const articleFacts = {
  id: text,
  title: text,
  url: nullableText,
  source: nullableText,
  publishedAt: nullableText,
}

export const hitSchema = v.object({
  id: text,
  text,
  highlight: text,
  speaker: v.nullable(speaker),
  via,
  start: count,
  end: count,
  prefix: text,
  suffix: text,
  broken: v.boolean(),
  article: v.object(articleFacts),
})

const facet = v.array(v.object({ value: text, count }))

export const searchAnswerSchema = v.object({
  query: text,
  total: count,
  tookMs: v.number(),
  widened: v.boolean(),
  hits: v.array(v.object({ ...hitSchema.entries, score: v.number() })),
  facets: v.object({ speaker: facet, source: facet }),
  next: nullableText,
})

export const suggestAnswerSchema = v.object({
  suggestions: v.array(v.object({ text, kind: v.picklist(['speaker', 'term']) })),
})

export const speakersAnswerSchema = v.object({
  speakers: v.array(v.object({ name: text, variants: v.array(text), quotes: count, articles: count })),
})

export const quoteSchema = v.object({
  id: text,
  text,
  start: count,
  end: count,
  kind: v.picklist(['statement', 'reported', 'title', 'term', 'headline']),
  speaker: v.nullable(speaker),
  via,
  nestedIn: nullableText,
  broken: v.boolean(),
})

const quotes = v.array(quoteSchema)

export const articleAnswerSchema = v.object({ ...articleFacts, revision: count, text, quotes })

export const storedAnswerSchema = v.object({ id: text, revision: count, quotes })

export const extractAnswerSchema = v.object({ quotes })

export const healthAnswerSchema = v.object({
  status: v.picklist(['ok', 'stale']),
  articles: count,
  quotes: count,
  age: count,
})

export const problemSchema = v.object({
  type: text,
  title: text,
  status: count,
  detail: text,
  errors: v.optional(v.array(v.object({ field: text, message: text }))),
})
