import { type Context, Hono } from 'hono'
import { ProblemError, problemOf } from '../problem'
import { parseSearchQuery } from '../search-query'
import type { SearchDependencies } from '../search-routes'
import { addPage } from './add-page'
import { type AssetFiles, assetPaths, assetType } from './assets'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { problemPage } from './problem-page'
import { quotePage } from './quote-page'
import { searchPage, searchProblemPage } from './search-page'
import { speakerPage } from './speaker-page'
import { quotesOfSpeaker } from './speaker-quotes'
import { type Strings, stringsFor } from './strings'

/** What the pages are made of, beside what they show. */
export interface PageOptions {
  assets: AssetFiles
  /** Whether there is the page that adds an article: it writes without a signature, as only the local server may. */
  canAdd: boolean
  logError: (message: string, error: unknown) => void
}

/** Files whose name holds a hash of their content never change (RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The pages for readers, and their files. */
export function pageRoutes({ current, getArticle }: SearchDependencies, options: PageOptions): Hono {
  const app = new Hono()
  const paths = assetPaths(options.assets)

  app.get('/', async (c) => {
    const request = parseSearchQuery(c.req.query())
    const { index } = await current()
    return sendPage(c, searchPage(contextOf(c), request, index.search(request)))
  })

  app.get('/q/:id', async (c) => {
    const { index } = await current()
    const hit = index.quote(c.req.param('id'))
    if (hit === null) throw new ProblemError(404, 'There is no quote with this id.')
    return sendPage(c, quotePage(contextOf(c), hit, await getArticle(hit.article.id)))
  })

  // A name may hold a slash, as in "BBC/Urdu".
  app.get('/speaker/:name{.+}', async (c) => {
    const { sort, cursor } = c.req.query()
    const speaker = c.req.param('name')
    const order = sort === 'oldest' ? 'oldest' : 'newest'
    const asked = parseSearchQuery({ speaker, sort: order, ...(cursor !== undefined && { cursor }) })
    const { index } = await current()
    const page = quotesOfSpeaker(index, { ...asked, speaker })
    if (page === null) throw new ProblemError(404, 'There is no quote of this speaker.')
    return sendPage(c, speakerPage(contextOf(c), page))
  })

  if (options.canAdd) app.get('/add', (c) => sendPage(c, addPage(contextOf(c))))

  app.get('/assets/:name', (c) => {
    const name = c.req.param('name')
    const body = options.assets.get(name)
    if (body === undefined) throw new ProblemError(404, 'There is no file of this name.')
    return c.body(body, 200, { 'content-type': assetType(name), 'cache-control': FOR_EVER })
  })

  app.onError((error, c) => {
    const { status } = problemOf(error)
    if (status >= 500) options.logError(`${c.req.method} ${c.req.routePath} failed`, error)
    const context = contextOf(c)
    const message = problemMessage(context.strings, status)
    const page =
      c.req.path === '/' ? searchProblemPage(context, c.req.query(), message) : problemPage(context, message)
    if (status === 503) c.header('retry-after', '5')
    return sendPage(c, page, status)
  })

  return app

  function contextOf(c: Context): PageContext {
    return {
      strings: stringsFor(c.req.query('ui')),
      url: new URL(c.req.url),
      assets: paths,
      canAdd: options.canAdd,
    }
  }
}

/** Answers with a page that may load nothing but what this server has for it. */
function sendPage(
  c: Context,
  page: Markup,
  status: ProblemError['status'] = 200,
): Response | Promise<Response> {
  c.header('content-security-policy', CONTENT_SECURITY_POLICY)
  c.header('cache-control', status === 200 ? 'no-cache' : 'no-store')
  return c.html(page, status)
}

function problemMessage(strings: Strings, status: number): string {
  if (status === 400) return strings.badRequest
  if (status === 404) return strings.notFound
  return status === 503 ? strings.unavailable : strings.failed
}
