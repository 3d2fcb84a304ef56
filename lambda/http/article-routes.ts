import { Hono } from 'hono'
import * as v from 'valibot'
import { parseInput } from '../contract/parse-input'
import { articleIdSchema } from '../contract/values'
import { parseArticleBody, parseExtractBody } from '../ingest/article-content'
import { articleIdOf, firstArticleIdOf, isSameArticle } from '../ingest/article-id'
import { articleInput } from '../ingest/article-input'
import { extractQuotes } from '../quotes/extract'
import type { Article, ArticleContent } from '../store/article'
import type { ArticleInput, PutResult } from '../store/article-store'
import { presentQuote } from './article-view'
import { noParameters } from './parameters'
import { ProblemError } from './problem'
import { readJson } from './request-body'

/** What the writing routes store into. */
export interface ArticleWriter {
  get(id: string): Promise<Article | null>
  /** @param seen the revision that the article must have; any when left out */
  put(article: ArticleInput, seen?: number): Promise<PutResult>
  delete(id: string): Promise<void>
}

/** The routes of the articles function: they write, and extract on request. */
export function articleRoutes(writer: ArticleWriter): Hono {
  const app = new Hono()
  app.put('/articles/:id', noParameters, async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    const content = parseArticleBody(await readJson(c))
    const { body, result } = await store(id, content, seenRevision(c.req.header('if-match')))
    return c.json(body, result.outcome === 'created' ? 201 : 200)
  })

  app.post('/articles', noParameters, async (c) => {
    const content = parseArticleBody(await readJson(c))
    const id = await idFor(content)
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

  /** The id that is made of an address, unless the article is stored under what the first version made of it. */
  async function idFor(content: ArticleContent): Promise<string> {
    const id = articleIdOf(content)
    const firstId = firstArticleIdOf(content)
    if (id === firstId || (await writer.get(id)) !== null) return id
    const stored = await writer.get(firstId)
    return stored !== null && isSameArticle(stored, content) ? firstId : id
  }

  async function store(id: string, content: ArticleContent, seen?: number) {
    const input = articleInput(id, content)
    const result = await writer.put(input, seen)
    return { result, body: { id, ...result, quotes: input.quotes.map(presentQuote) } }
  }
}

/**
 * The revision that a writer wants to write over, by its `If-Match: "3"` (RFC 9110, section 13.1.1); undefined for any.
 *
 * @throws {ProblemError} 400 when it names something else than a revision
 */
function seenRevision(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined
  const revision = /^"(\d{1,15})"$/.exec(ifMatch.trim())?.[1]
  if (revision === undefined) throw new ProblemError(400, 'If-Match must be a revision such as "3".')
  return Number(revision)
}

const idSchema = v.object({ id: articleIdSchema })
