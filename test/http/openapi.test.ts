import { ROUTES } from '../../lambda/contract/routes'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { deployedSite, type Site } from '../../lambda/http/site'
import { statementRoutes } from '../../lambda/http/statement-routes'
import { extractQuotes } from '../../lambda/quotes/extract'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { localSite } from '../../seed/local/local-site'
import { forgetfulWriter } from './article-writer'

interface Parameter {
  name: string
  in: 'query' | 'path'
  allowEmptyValue?: boolean
  schema: Constraints & { type?: string; maxItems?: number; items?: Constraints }
}

interface Constraints {
  maxLength?: number
  minimum?: number
  maximum?: number
  enum?: string[]
  pattern?: string
  format?: string
}

type BodyField = Constraints & { anyOf?: (Constraints & { type: string })[] }

interface Operation {
  parameters?: Parameter[]
  security?: unknown[]
  requestBody?: {
    content: Record<string, { schema: { properties: Record<string, BodyField>; required: string[] } }>
  }
}

/** The text of the article that writers find, which has one quote. */
const TEXT = 'نادیہ رحمان نے کہا کہ ’پل پرانا ہے۔‘'

function appAt(site: Site) {
  return createApp({
    routes: [
      searchRoutes({
        at: async () => new QuoteIndex().moment(0),
        getArticle: async () => null,
      }),
      articleRoutes(forgetfulWriter(TEXT)),
      statementRoutes({ update: async (change) => change([], new Date()) }),
    ],
    logError: () => {},
    site,
  })
}

const app = appAt(deployedSite(null))

/** The id of its quote. */
const QUOTE = extractQuotes({ id: 'a', text: TEXT })[0]?.id ?? ''

async function documentOf(asked = app, url = '/openapi.json') {
  const document = (await (await asked.request(url)).json()) as {
    paths: Record<string, Record<string, Operation>>
    components: { securitySchemes?: object }
  }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  return { ...document, operations }
}

/** Fields that an answer names as wrong. */
async function wrongFields(method: string, path: string): Promise<string[]> {
  const response = await app.request(path, { method })
  if (response.ok) return []
  const answer = (await response.json()) as { errors?: { field: string }[] }
  return (answer.errors ?? []).map(({ field }) => field)
}

describe('the OpenAPI document', () => {
  it('has every route but the pages', async () => {
    const { operations } = await documentOf()
    const routes = ROUTES.filter(
      ({ path }) =>
        !/^\/(?:$|q\/|speaker\/|article\/|compare$|assets\/|image\.png$|robots\.txt$|sitemap\.xml$|manifest\.webmanifest$)/.test(
          path,
        ),
    )
    const names = (all: readonly { method: string; path: string }[]) =>
      all.map(({ method, path }) => `${method} ${path}`).sort()
    expect(names(operations)).toEqual(names(routes))
  })

  it('has every parameter of every route, and no other', async () => {
    for (const { method, path, operation } of (await documentOf()).operations) {
      const { parameters = [] } = operation
      const documented = (place: string) => parameters.filter((it) => it.in === place).map(({ name }) => name)
      expect([path, documented('path')]).toEqual([
        path,
        [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      ])
      const answer = await app.request(`${addressOf(path)}?no_such=1`, { method })
      const { detail } = (await answer.json()) as { detail: string }
      const known = /there are (.*)\.$/.exec(detail)?.[1]?.split(', ') ?? []
      expect([path, documented('query')]).toEqual([path, known])
    }
  })

  it('asks who writes for a signature when deployed, and nobody on the local server', async () => {
    const deployed = await documentOf()
    for (const { method, path, operation } of deployed.operations) {
      const isWriting = ROUTES.some(
        (route) => route.method === method && route.path === path && route.function === 'articles',
      )
      expect([path, method, operation.security]).toEqual([
        path,
        method,
        isWriting ? [{ sigv4: [] }] : undefined,
      ])
    }
    const local = await documentOf(
      appAt(localSite({ publicUrl: null, allowHosts: [] }, '127.0.0.1', 3000)),
      'http://localhost:3000/openapi.json',
    )
    expect(local.operations.map(({ operation }) => operation.security).filter(Boolean)).toEqual([])
    expect(local.components.securitySchemes).toBeUndefined()
    expect(Object.keys(local.paths)).toEqual(Object.keys(deployed.paths))
  })

  it('names the limits that the server holds, of every parameter of a query', async () => {
    for (const { method, path, operation } of (await documentOf()).operations) {
      for (const { name, schema, ...parameter } of operation.parameters ?? []) {
        if (parameter.in !== 'query') continue
        const { taken, refused } = examples(schema.items ?? schema)
        for (const value of taken)
          expect([name, value, await wrongFields(method, `${addressOf(path)}?${name}=${value}`)]).toEqual([
            name,
            value,
            [],
          ])
        for (const value of refused) {
          expect([name, value, await wrongFields(method, `${addressOf(path)}?${name}=${value}`)]).toEqual([
            name,
            value,
            [name],
          ])
        }
        const takesEmpty =
          schema.type === 'array' || parameter.allowEmptyValue || refused.every((value) => value !== '')
        expect([name, takesEmpty]).toEqual([name, true])
        expect([name, await wrongFields(method, `${addressOf(path)}?${name}=`)]).toEqual([name, []])
        const several = Array.from({ length: (schema.maxItems ?? 1) + 1 }, () => `${name}=${taken[0]}`).join(
          '&',
        )
        expect([name, await wrongFields(method, `${addressOf(path)}?${several}`)]).toEqual([name, [name]])
      }
    }
  })

  it('is written in the dialect of JSON Schema that OpenAPI 3.1 has: no items is a list', async () => {
    expect(JSON.stringify(await documentOf())).not.toContain('"items":[')
  })

  it('names the limits that the server holds, of every field of a body', async () => {
    for (const { method, path, operation } of (await documentOf()).operations) {
      const { properties = {} } = operation.requestBody?.content['application/json']?.schema ?? {}
      for (const [field, { anyOf, ...schema }] of Object.entries(properties)) {
        const { maxLength, pattern } = anyOf?.find(({ type }) => type === 'string') ?? schema
        const isText = typeof BODY_VALUES[field] === 'string' && field !== 'kind'
        expect([field, (maxLength ?? pattern) !== undefined]).toEqual([field, isText])
        const asked = async (value: unknown) => {
          const body = JSON.stringify({ ...LEAST[`${method} ${path}`], [field]: value })
          const headers = { 'content-type': 'application/json' }
          return (await app.request(addressOf(path), { method, headers, body })).status
        }
        expect([field, (await asked(BODY_VALUES[field])) < 300]).toEqual([field, true])
        expect([field, await asked(field === 'start' || field === 'end' ? 'x' : 5)]).toEqual([field, 422])
        if (maxLength !== undefined) {
          const start = BODY_VALUES[field] as string
          const longest = start + '😀'.repeat((maxLength - start.length) / (field === 'text' ? 2 : 1))
          expect([field, (await asked(longest)) < 300]).toEqual([field, true])
          expect([field, await asked(`${longest}x`)]).toEqual([field, field === 'text' ? 413 : 422])
        }
        const blank = '\ufeff\r \u2003'
        if (pattern !== undefined) {
          expect(new RegExp(pattern).test(blank)).toBe(false)
          expect([field, await asked(blank)]).toEqual([field, 422])
        }
      }
    }
  })
})

/** A value of each field that is taken, of even length. */
const BODY_VALUES: Record<string, unknown> = {
  text: 'متنن',
  title: 'سرخی',
  url: 'https://quotes.example/a',
  source: 'اخبا',
  section: 'کھیل',
  language: 'ur',
  publishedAt: '2026-11-24T09:30+05:00',
  corrections: [],
  speaker: { name: 'نادیہ رحمان' },
  hidden: true,
  confirmed: true,
  note: 'پوچھ',
  by: 'ثنائ',
  names: ['عمران خان', 'کپتان'],
  same: true,
  start: 0,
  end: 10,
  kind: 'reported',
}

/** The least that a body of each route has. */
const LEAST: Record<string, object> = {
  'PUT /articles/{id}': { text: 'متن' },
  'POST /articles': { text: 'متن' },
  'POST /extract': { text: 'متن' },
  'POST /articles/{id}/quotes': { start: 0, end: 10 },
  'PATCH /articles/{id}/quotes/{quote}': { note: 'پوچھنا ہے' },
  'PUT /speakers/statements': { names: ['عمران خان', 'کپتان'], same: true },
}

/** The address of a route, of the article and the quote that there are. */
function addressOf(path: string): string {
  return path.replace('{id}', 'a').replace('{quote}', QUOTE)
}

/** Values at the edges of what a schema takes, and just outside of them, for a query string. */
function examples({ maxLength, minimum, maximum, enum: values, pattern, format }: Constraints) {
  if (values) return { taken: values, refused: ['other', values[0]?.toUpperCase()] }
  if (format === 'date')
    return { taken: ['2026-11-24', '2024-02-29'], refused: ['2026-1-1', '2026-02-30', '24.11.2026'] }
  if (minimum !== undefined && maximum !== undefined) {
    return { taken: [minimum, maximum], refused: [minimum - 1, maximum + 1, 1.5, 'x'] }
  }
  if (pattern !== undefined) {
    const letters = ['a', 'a_-', 'a'.repeat(128)].filter((text) => new RegExp(pattern).test(text))
    return {
      taken: pattern.includes('1024') ? [] : letters,
      refused: ['%20', '%F0%9F%98%80', 'a'.repeat((maxLength ?? 1024) + 1)],
    }
  }
  // Two UTF-16 units, and one character.
  const letter = encodeURIComponent('😀')
  const most = maxLength ?? 0
  return {
    taken: ['a'.repeat(most), letter.repeat(most)],
    refused: ['a'.repeat(most + 1), letter.repeat(most + 1)],
  }
}
