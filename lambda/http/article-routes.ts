import { Hono } from 'hono'
import * as v from 'valibot'
import { parseInput } from '../contract/parse-input'
import { articleIdSchema } from '../contract/values'
import { parseArticleBody, parseExtractBody } from '../ingest/article-content'
import { articleIdOf, firstArticleIdOf } from '../ingest/article-id'
import { articleOver, type GivenArticle } from '../ingest/article-input'
import { idToStore } from '../ingest/id-to-store'
import { extractQuotes } from '../quotes/extract'
import type { Article } from '../store/article'
import { deletionQuerySchema } from './article-query'
import type { ArticleUpdater } from './article-updater'
import { presentArticle, presentQuote } from './article-view'
import { correctionRoutes } from './correction-routes'
import { noParameters, parseQueryString } from './parameters'
import { ProblemError } from './problem'
import { readJson } from './request-body'

/** What the writing routes store into. */
export interface ArticleWriter extends ArticleUpdater {
  get(id: string): Promise<Article | null>
  delete(id: string, options: { purge: boolean }): Promise<void>
  restore(id: string): Promise<Article>
}

/**
 * The routes of the articles function: they write, and extract on request.
 *
 * @param options.editor who corrects where requests are not signed and name nobody
 */
export function articleRoutes(writer: ArticleWriter, { editor = 'unknown' }: { editor?: string } = {}): Hono {
  const app = new Hono()
  app.route('/', correctionRoutes(writer, editor))

  app.put('/articles/:id', noParameters, async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    const content = parseArticleBody(await readJson(c))
    const { body, result } = await store(id, content, seenRevision(c.req.header('if-match')))
    return c.json(body, result.outcome === 'created' ? 201 : 200)
  })

  app.post('/articles', noParameters, async (c) => {
    const content = parseArticleBody(await readJson(c))
    const made = { id: articleIdOf(content), firstId: firstArticleIdOf(content) }
    const id = await idToStore(writer, { ...content, ...made })
    const { body, result } = await store(id, content)
    return c.json(body, result.outcome === 'created' ? 201 : 200, { location: `/articles/${id}` })
  })

  app.delete('/articles/:id', async (c) => {
    const { purge } = parseQueryString(deletionQuerySchema, c)
    const { id } = parseInput(idSchema, c.req.param())
    await writer.delete(id, { purge: purge === 'true' })
    return c.body(null, 204)
  })

  app.post('/articles/:id/restore', noParameters, async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    return c.json(presentArticle(await writer.restore(id)))
  })

  app.post('/extract', noParameters, async (c) => {
    const text = parseExtractBody(await readJson(c))
    return c.json({ quotes: extractQuotes({ id: articleIdOf({ url: null, text }), text }) })
  })

  return app

  async function store(id: string, given: GivenArticle, seen?: number) {
    const { article, ...result } = await writer.update(id, articleOver(id, given), seen)
    return { result, body: { id, ...result, quotes: article.quotes.map(presentQuote) } }
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
