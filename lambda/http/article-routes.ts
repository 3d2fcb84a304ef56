import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as v from 'valibot'
import { parseInput } from '../contract/parse-input'
import { articleIdSchema } from '../contract/values'
import { articleIdOf, parseArticleBody, parseExtractBody } from '../ingest/article-content'
import { extractQuotes } from '../quotes/extract'
import { speakerWords } from '../quotes/quote'
import type { ArticleContent } from '../store/article'
import type { ArticleInput, PutResult } from '../store/article-store'
import { storedQuotes } from '../store/stored-quotes'
import { presentQuote } from './article-view'
import { ProblemError, sendProblem } from './problem'

/** What the writing routes store into. */
export interface ArticleWriter {
  put(article: ArticleInput): Promise<PutResult>
  delete(id: string): Promise<void>
}

/** Largest request body, in bytes. */
const BODY_LIMIT = 1_000_000

const limitBody = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: (c) =>
    // What is left of the body is not read, so no other request can follow on the connection.
    sendProblem(c, new ProblemError(413, 'The body must not be larger than 1 MB.'), { connection: 'close' }),
})

/** The routes of the articles function: they write, and extract on request. */
export function articleRoutes(writer: ArticleWriter): Hono {
  const app = new Hono()
  app.put('/articles/:id', limitBody, async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    const content = parseArticleBody(await readJson(c))
    const { body, result } = await store(id, content)
    return c.json(body, result.outcome === 'created' ? 201 : 200)
  })

  app.post('/articles', limitBody, async (c) => {
    const content = parseArticleBody(await readJson(c))
    const id = articleIdOf(content)
    const { body, result } = await store(id, content)
    return c.json(body, result.outcome === 'created' ? 201 : 200, { location: `/articles/${id}` })
  })

  app.delete('/articles/:id', async (c) => {
    const { id } = parseInput(idSchema, c.req.param())
    await writer.delete(id)
    return c.body(null, 204)
  })

  app.post('/extract', limitBody, async (c) => {
    const text = parseExtractBody(await readJson(c))
    const quotes = extractQuotes({ id: articleIdOf({ url: null, text }), text })
    return c.json({ quotes: quotes.map((quote) => ({ ...quote, speaker: speakerWords(quote.speaker) })) })
  })

  return app

  async function store(id: string, content: ArticleContent) {
    const quotes = storedQuotes(id, content.text)
    const result = await writer.put({ id, ...content, quotes })
    return { result, body: { id, revision: result.revision, quotes: quotes.map(presentQuote) } }
  }
}

const idSchema = v.object({ id: articleIdSchema })

/** @throws {ProblemError} 415 when the body is not said to be JSON, 400 when it is not */
async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new ProblemError(415, 'The body must be JSON, with the header Content-Type: application/json.')
  }
  try {
    return await c.req.json()
  } catch (cause) {
    throw new ProblemError(400, 'The body is not well-formed JSON.', [], { cause })
  }
}
