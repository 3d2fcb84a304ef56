import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { completeFacts } from '../../lambda/contract/article-fields'
import { quoteFields } from '../../lambda/contract/quote-fields'
import { articleIdSchema } from '../../lambda/contract/values'
import { correctedArticleAnswerSchema, hitSchema } from '../../lambda/http/answers'
import { isWrite } from '../../lambda/http/is-write'
import { ProblemError } from '../../lambda/http/problem'
import { readJson } from '../../lambda/http/request-body'
import { addPage } from '../../lambda/pages/add-page'
import { assetType } from '../../lambda/pages/assets'
import { type PageOptions, pageContexts } from '../../lambda/pages/page-context'
import { quotePage } from '../../lambda/pages/quote-page'
import { sendPage } from '../../lambda/pages/send-page'
import { CredentialsError, plainRequests, type RequestSigner } from '../commands/aws-signing'
import { withoutCredentials } from '../commands/endpoint-credentials'

/** How long the API may take for an answer, in ms: API Gateway gives up after 30 s. */
const ANSWER_MS = 31_000

/** Headers of a request that the API answers by. */
const ASKED = ['accept', 'if-none-match', 'if-match']

/** Headers of an answer that belong to one connection, or to the bytes as they came. */
const OF_CONNECTION = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']

/** An answer of `GET /quotes/{id}`, with spans of evidence as pairs. */
const quoteSchema = v.object({
  ...hitSchema.entries,
  ...v.pick(v.object(quoteFields((offset) => v.tuple([offset, offset]))), ['speaker']).entries,
})

/**
 * The routes of a desk on a deployed API: what is read comes from there, what is written goes there signed, for a browser
 * cannot sign. The pages that write are the desk's own.
 */
export function deskRoutes(api: { endpoint: URL; sign: RequestSigner }, pages: PageOptions): Hono {
  const app = new Hono()
  const contextOf = pageContexts(pages)
  const endpoint = withoutCredentials(api.endpoint)
  const plain = plainRequests(api.endpoint)

  app.get('/add', (c) => sendPage(c, addPage(contextOf(c))))

  app.get('/q/:id', async (c) => {
    const hit = await read(quoteSchema, `quotes/${encodeURIComponent(c.req.param('id'))}`)
    if (hit === null) return forward(c)
    const article = await articleOf(hit.article.id)
    const facts = { id: hit.article.id, ...completeFacts(hit.article, '') }
    return sendPage(c, quotePage(contextOf(c), { ...hit, score: 0, article: facts }, article))
  })

  app.get('/assets/:name', async (c) => {
    const name = c.req.param('name')
    const file = pages.assets.get(name)
    if (file === undefined) return forward(c)
    return c.body(file, 200, { 'content-type': assetType(name) })
  })

  app.all('*', forward)

  return app

  async function forward(c: Context): Promise<Response> {
    const { pathname, search } = new URL(c.req.url)
    const url = new URL(`.${pathname}${search}`, endpoint)
    const given = ASKED.flatMap((name) => {
      const value = c.req.header(name)
      return value === undefined ? [] : [[name, value] as [string, string]]
    })
    const body = c.req.header('content-type') === undefined ? undefined : JSON.stringify(await readJson(c))
    const headers = {
      ...Object.fromEntries(given),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const init = { method: c.req.method, headers, ...(body !== undefined && { body }) }
    const answer = await ask(isWrite(c) ? await signed(url, init) : await plain(url, init))
    const kept = new Headers(answer.headers)
    for (const name of OF_CONNECTION) kept.delete(name)
    return new Response(answer.body, { status: answer.status, headers: kept })
  }

  /** Credentials may end while the desk is open: its user is told. */
  async function signed(...request: Parameters<RequestSigner>): Promise<Request> {
    try {
      return await api.sign(...request)
    } catch (cause) {
      if (!(cause instanceof CredentialsError)) throw cause
      throw new ProblemError(503, `${cause.message}.`, [], { cause })
    }
  }

  async function articleOf(id: string) {
    if (!v.is(articleIdSchema, id)) return null
    const article = await read(correctedArticleAnswerSchema, `articles/${id}?hidden=true`)
    if (article === null) return null
    const corrections = article.quotes.flatMap(({ id: quote, machine, correction }) =>
      correction === null ? [] : [{ ...correction, id: quote, machine }],
    )
    return { text: article.text, corrections }
  }

  /** What the API has at a path; null when it has nothing there, or nothing of this shape. */
  async function read<S extends v.GenericSchema>(schema: S, path: string): Promise<v.InferOutput<S> | null> {
    const answer = await ask(await plain(new URL(path, endpoint), {}))
    if (!answer.ok) return null
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), await answer.text())
    return result.success ? result.output : null
  }

  async function ask(request: Request): Promise<Response> {
    try {
      return await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) })
    } catch (cause) {
      throw new ProblemError(503, `The API at ${endpoint.host} does not answer; try again.`, [], { cause })
    }
  }
}
