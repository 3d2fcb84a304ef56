import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import * as v from 'valibot'
import { articleIdSchema } from '../contract/values'
import type { CurrentIndex } from '../search/live-index'
import type { Hit } from '../search/search-contract'
import type { Article } from '../store/article'
import { presentArticle } from './article-view'
import { weakValidator } from './caching'
import { noParameters, parseQueryString } from './parameters'
import { ProblemError } from './problem'
import { quotationJsonLd } from './quotation-json-ld'
import { listQuerySchema, searchQuerySchema } from './search-query'

/** What the reading routes answer from. */
export interface SearchDependencies {
  /** The index, as fresh as it can be had. */
  current(): Promise<CurrentIndex>
  getArticle(id: string): Promise<Article | null>
  /** How many items of the table cannot be read, and are left out; none by default. */
  skipped?(): number
}

/** From this age on the index is known to be behind, in seconds: a read of the feed failed or was late. */
const STALE_SECONDS = 5

/** The routes of the search function: they only read. */
export function searchRoutes({ current, getArticle, skipped = () => 0 }: SearchDependencies): Hono {
  const app = new Hono()

  app.get('/search', async (c) => {
    const request = parseQueryString(searchQuerySchema, c)
    const { index, ageSeconds } = await current()
    const { tookMs, ...answer } = index.search(request)
    return c.json({ ...answer, tookMs }, 200, { ...ageHeader(ageSeconds), etag: weakValidator(answer) })
  })

  app.get('/suggest', async (c) => {
    const { q, limit } = parseQueryString(listQuerySchema, c)
    const { index, ageSeconds } = await current()
    return c.json({ suggestions: index.suggest(q, limit) }, 200, ageHeader(ageSeconds))
  })

  app.get('/speakers', async (c) => {
    const { q, limit } = parseQueryString(listQuerySchema, c)
    const { index, ageSeconds } = await current()
    return c.json({ speakers: index.speakers(q, limit) }, 200, ageHeader(ageSeconds))
  })

  app.get('/quotes/:id', noParameters, async (c) => {
    const { index, ageSeconds } = await current()
    const hit = index.quote(c.req.param('id'))
    if (hit === null) throw new ProblemError(404, 'There is no quote with this id.')
    const headers = { ...ageHeader(ageSeconds), vary: 'Accept' }
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'application/ld+json'],
      default: 'application/json',
    })
    if (type === 'application/ld+json') {
      return c.body(JSON.stringify(quotationJsonLd(hit)), 200, { ...headers, 'content-type': type })
    }
    return c.json(withoutScore(hit), 200, headers)
  })

  app.get('/articles/:id', noParameters, async (c) => {
    const id = c.req.param('id')
    // What is no id is no key to ask the database for.
    const article = v.is(articleIdSchema, id) ? await getArticle(id) : null
    if (article === null) throw new ProblemError(404, 'There is no article with this id.')
    return c.json(presentArticle(article))
  })

  app.get('/health', noParameters, async (c) => {
    const { index, ageSeconds } = await current()
    const status = ageSeconds < STALE_SECONDS ? 'ok' : 'stale'
    const state = { status, ...index.size, skipped: skipped(), age: ageSeconds }
    return c.json(state, 200, { ...ageHeader(ageSeconds), 'cache-control': 'no-store' })
  })

  app.get('/openapi.json', noParameters, async (c) => {
    // Few ask for it: its schemas are made when somebody does, not at each cold start.
    const { openApiDocument } = await import('./openapi')
    return c.json(openApiDocument(c.get('site')))
  })

  return app
}

function ageHeader(ageSeconds: number): Record<string, string> {
  return ageSeconds < STALE_SECONDS ? {} : { age: String(ageSeconds) }
}

function withoutScore({ score, ...hit }: Hit): Omit<Hit, 'score'> {
  return hit
}
