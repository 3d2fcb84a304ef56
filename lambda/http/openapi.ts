import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import {
  correctionBodySchema,
  missedQuoteBodySchema,
  nameStatementBodySchema,
} from '../contract/correction-fields'
import { articleIdSchema } from '../contract/values'
import { articleBodySchema, extractBodySchema } from '../ingest/article-content'
import {
  articleAnswerSchema,
  articlesAnswerSchema,
  correctedArticleAnswerSchema,
  correctedQuoteSchema,
  extractAnswerSchema,
  healthAnswerSchema,
  hitSchema,
  problemSchema,
  searchAnswerSchema,
  speakersAnswerSchema,
  statementsAnswerSchema,
  storedAnswerSchema,
  suggestAnswerSchema,
} from './answers'
import { articleQuerySchema, deletionQuerySchema, statementQuerySchema } from './article-query'
import { isRepeatable, type ParametersSchema } from './parameters'
import {
  articlesQuerySchema,
  searchQuerySchema,
  speakersQuerySchema,
  suggestQuerySchema,
} from './search-query'
import type { Site } from './site'

/** The contract of the API as OpenAPI 3.1, made from the schemas that validate the requests; as the site holds it. */
export function openApiDocument({ signedWrites }: Pick<Site, 'signedWrites'>) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Quote search',
      version: '1',
      description: 'Who said what in the news, in Urdu first. Errors are problem details (RFC 9457).',
    },
    paths: withWrites(readingPaths(), writingPaths(signedWrites ? { security: [{ sigv4: [] }] } : {})),
    components: signedWrites ? { securitySchemes: { sigv4: SIGNATURE } } : {},
  }
}

const SIGNATURE = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  description: 'AWS Signature Version 4 (IAM), for the service execute-api.',
}

type Paths = Record<string, Record<string, object>>

function readingPaths(): Paths {
  return {
    '/search': {
      get: operation(
        'Searches the quotes; with format=atom a feed of the newest 50, with format=csv a table of up to 1,000',
        {
          ...json(searchAnswerSchema),
          'application/atom+xml': { schema: { type: 'string' } },
          'text/csv': { schema: { type: 'string' } },
        },
        { parameters: query(searchQuerySchema) },
      ),
    },
    '/suggest': {
      get: operation('Suggests speakers and words that begin so', json(suggestAnswerSchema), {
        parameters: query(suggestQuerySchema),
      }),
    },
    '/speakers': {
      get: operation('Lists speakers, the spellings of one together', json(speakersAnswerSchema), {
        parameters: query(speakersQuerySchema),
      }),
    },
    '/speakers/statements': {
      get: operation(
        'What editors say of names: which are one person’s, and which are not',
        json(statementsAnswerSchema),
      ),
    },
    '/quotes/{id}': {
      get: operation(
        'One quote; as schema.org Quotation for Accept: application/ld+json',
        { ...json(hitSchema), 'application/ld+json': { schema: { type: 'object' } } },
        { parameters: [pathId(v.string())] },
      ),
    },
    '/articles': {
      get: operation('Lists what is stored, the latest published first', json(articlesAnswerSchema), {
        parameters: query(articlesQuerySchema),
      }),
    },
    '/articles/{id}': {
      get: operation(
        'An article with its text and quotes; with hidden=true as editors see it',
        json(v.union([articleAnswerSchema, correctedArticleAnswerSchema])),
        { parameters: [pathId(v.string()), ...query(articleQuerySchema)] },
      ),
    },
    '/health': { get: operation('State and size of the index', json(healthAnswerSchema)) },
    '/openapi.json': {
      get: operation('This document', { 'application/json': { schema: { type: 'object' } } }),
    },
  }
}

function writingPaths(signed: object): Paths {
  const parameters = [pathId(articleIdSchema)]
  const article = { requestBody: { required: true, content: json(articleBodySchema) }, ...signed }
  return {
    '/articles/{id}': {
      put: operation('Stores an article', json(storedAnswerSchema), { parameters, ...article }, [
        '200',
        '201',
      ]),
      delete: operation(
        'Deletes an article, which can be restored for 7 days unless it is purged; none is deleted too',
        null,
        { parameters: [...parameters, ...query(deletionQuerySchema)], ...signed },
        ['204'],
      ),
    },
    ...correctingPaths(signed),
    '/speakers/statements': {
      put: operation('Says that two names are one person’s, or are not', json(statementsAnswerSchema), {
        requestBody: { required: true, content: json(nameStatementBodySchema) },
        ...signed,
      }),
      delete: operation(
        'Withdraws what was said of two names; nothing is withdrawn too',
        null,
        { parameters: query(statementQuerySchema), ...signed },
        ['204'],
      ),
    },
    '/articles/{id}/restore': {
      post: operation('Takes a deletion back', json(articleAnswerSchema), { parameters, ...signed }),
    },
    '/articles': {
      post: operation('Stores an article under an id of its own', json(storedAnswerSchema), article, [
        '200',
        '201',
      ]),
    },
    '/extract': {
      post: operation('Finds the quotes of a text and stores nothing', json(extractAnswerSchema), {
        requestBody: { required: true, content: json(extractBodySchema) },
        ...signed,
      }),
    },
  }
}

function correctingPaths(signed: object): Paths {
  const article = pathId(articleIdSchema)
  const quote = { ...pathId(v.string()), name: 'quote' }
  return {
    '/articles/{id}/quotes': {
      post: operation(
        'Adds a quote that was missed; one that is there is confirmed',
        json(correctedQuoteSchema),
        {
          parameters: [article],
          requestBody: { required: true, content: json(missedQuoteBodySchema) },
          ...signed,
        },
        ['200', '201'],
      ),
    },
    '/articles/{id}/quotes/{quote}': {
      patch: operation('Corrects a quote', json(correctedQuoteSchema), {
        parameters: [article, quote],
        requestBody: { required: true, content: json(correctionBodySchema) },
        ...signed,
      }),
    },
    '/articles/{id}/quotes/{quote}/correction': {
      delete: operation(
        'Withdraws the correction of a quote; none is withdrawn too',
        null,
        { parameters: [article, quote], ...signed },
        ['204'],
      ),
    },
  }
}

function withWrites(reading: Paths, writing: Paths): Paths {
  const paths = { ...reading }
  for (const [path, operations] of Object.entries(writing)) paths[path] = { ...paths[path], ...operations }
  return paths
}

function operation(
  summary: string,
  content: object | null,
  details: object = {},
  statuses: string[] = ['200'],
) {
  const answer = content === null ? { description: 'Done' } : { description: 'The answer', content }
  return {
    summary,
    ...details,
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, answer])),
      default: {
        description: 'What is wrong',
        content: { 'application/problem+json': { schema: schemaOf(problemSchema) } },
      },
    },
  }
}

function json(schema: v.GenericSchema) {
  return { 'application/json': { schema: schemaOf(schema) } }
}

/** Each parameter may be left out, or empty, which is the same also where its values never are. */
function query({ entries }: ParametersSchema) {
  return Object.entries(entries).map(([name, entry]) => ({
    name,
    in: 'query',
    required: false,
    ...(!isRepeatable(entry) && !v.is(entry as v.GenericSchema, '') && { allowEmptyValue: true }),
    schema: schemaOf(entry as v.GenericSchema),
  }))
}

function pathId(schema: v.GenericSchema) {
  return { name: 'id', in: 'path', required: true, schema: schemaOf(schema) }
}

/** In the dialect of OpenAPI 3.1. JSON Schema knows no calendar, so checks such as "a date that exists" are left out of it. */
function schemaOf(schema: v.GenericSchema) {
  const { $schema, ...jsonSchema } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
  })
  return jsonSchema
}
