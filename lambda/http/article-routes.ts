import { Hono } from 'hono'
import * as v from 'valibot'
import { parseInput } from '../contract/parse-input'
import { articleIdSchema } from '../contract/values'
import { articleIdOf, parseArticleBody, parseExtractBody } from '../ingest/article-content'
import { articleInput } from '../ingest/article-input'
import { extractQuotes } from '../quotes/extract'
import type { ArticleContent } from '../store/article'
import type { ArticleInput, PutResult } from '../store/article-store'
import { presentQuote } from './article-view'
import { noParameters } from './parameters'
import { readJson } from './request-body'

/** What the writing routes store into. */
export interface ArticleWriter {
  put(article: ArticleInput): Promise<PutResult>
  delete(id: string): Promise<void>
}

/** The routes of the articles function: they write, and extract on request. */
export function articleRoutes(writer: ArticleWriter): Hono {
  const app = new Hono()
  app.put('/articles/:id', noParameters, async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    const content = parseArticleBody(await readJson(c))
    const { body, result } = await store(id, content)
    return c.json(body, result.outcome === 'created' ? 201 : 200)
  })

  app.post('/articles', noParameters, async (c) => {
    const content = parseArticleBody(await readJson(c))
    const id = articleIdOf(content)
    const { body, result } = await store(id, content)
    return c.json(body, result.outcome === 'created' ? 201 : 200, { location: `/articles/${id}` })
  })

  app.delete('/articles/:id', noParameters, async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    await writer.delete(id)
    return c.body(null, 204)
  })

  app.post('/extract', noParameters, async (c) => {
    const text = parseExtractBody(await readJson(c))
    return c.json({ quotes: extractQuotes({ id: articleIdOf({ url: null, text }), text }) })
  })

  return app

  async function store(id: string, content: ArticleContent) {
    const input = articleInput(id, content)
    const result = await writer.put(input)
    return { result, body: { id, ...result, quotes: input.quotes.map(presentQuote) } }
  }
}

const idSchema = v.object({ id: articleIdSchema })
