import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { articleIdSchema } from '../contract/values'
import { articleBodySchema, extractBodySchema } from '../ingest/article-content'
import {
  articleAnswerSchema,
  extractAnswerSchema,
  healthAnswerSchema,
  hitSchema,
  problemSchema,
  searchAnswerSchema,
  speakersAnswerSchema,
  storedAnswerSchema,
  suggestAnswerSchema,
} from './answers'
import { listQuerySchema, searchQuerySchema } from './search-query'

/** The contract of the API as OpenAPI 3.1, made from the schemas that validate the requests. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Quote search',
      version: '1',
      description: 'Who said what in the news, in Urdu first. Errors are problem details (RFC 9457).',
    },
    paths: { ...readingPaths(), ...writingPaths() },
    components: {
      securitySchemes: {
        sigv4: {
          type: 'apiKey',
          name: 'Authorization',
          in: 'header',
          description: 'AWS Signature Version 4 (IAM). Not asked for by the local server.',
        },
      },
    },
  }
}

function readingPaths() {
  return {
    '/search': {
      get: operation('Searches the quotes', json(searchAnswerSchema), {
        parameters: query(searchQuerySchema),
      }),
    },
    '/suggest': {
      get: operation('Suggests speakers and words that begin so', json(suggestAnswerSchema), {
        parameters: query(listQuerySchema),
      }),
    },
    '/speakers': {
      get: operation('Lists speakers, the spellings of one together', json(speakersAnswerSchema), {
        parameters: query(listQuerySchema),
      }),
    },
    '/quotes/{id}': {
      get: operation(
        'One quote',
        { ...json(hitSchema), 'application/ld+json': { schema: { type: 'object' } } },
        { parameters: [pathId({ type: 'string' })] },
      ),
    },
    '/health': { get: operation('State and size of the index', json(healthAnswerSchema)) },
  }
}

function writingPaths() {
  const id = pathId(schemaOf(articleIdSchema))
  const signed = { security: [{ sigv4: [] }] }
  const article = { requestBody: { required: true, content: json(articleBodySchema) }, ...signed }
  return {
    '/articles/{id}': {
      get: operation('An article with its text and quotes', json(articleAnswerSchema), { parameters: [id] }),
      put: operation('Stores an article', json(storedAnswerSchema), { parameters: [id], ...article }, [
        '200',
        '201',
      ]),
      delete: operation('Deletes an article; none is deleted too', null, { parameters: [id], ...signed }, [
        '204',
      ]),
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

function json(schema: GenericSchema) {
  return { 'application/json': { schema: schemaOf(schema) } }
}

function query(schema: GenericSchema) {
  const { properties = {} } = schemaOf(schema)
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: false,
    schema: property,
  }))
}

function pathId(schema: object) {
  return { name: 'id', in: 'path', required: true, schema }
}

/** JSON Schema knows no calendar, so checks such as "a date that exists" are left out of it. */
function schemaOf(schema: GenericSchema) {
  const { $schema, ...jsonSchema } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return jsonSchema
}
