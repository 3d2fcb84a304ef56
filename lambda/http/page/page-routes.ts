import { type Context, Hono } from 'hono'
import { ProblemError, problemOf } from '../problem'
import { parseSearchQuery } from '../search-query'
import type { SearchDependencies } from '../search-routes'
import { type AssetFiles, assetPaths, assetType } from './assets'
import { CONTENT_SECURITY_POLICY } from './content-security-policy'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { problemPage } from './problem-page'
import { searchPage, searchProblemPage } from './search-page'
import { type Strings, stringsFor } from './strings'

/** What the pages are made of, beside what they show. */
export interface PageOptions {
  assets: AssetFiles
  /** Whether the server also has {@link addPageRoutes}. */
  canAdd: boolean
  logError: (message: string, error: unknown) => void
}

/** Files whose name holds a hash of their content never change (RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The pages for readers, and their files. */
export function pageRoutes({ current }: SearchDependencies, options: PageOptions): Hono {
  const app = new Hono()
  const paths = assetPaths(options.assets)

  app.get('/', async (c) => {
    const request = parseSearchQuery(c.req.query())
    const { index } = await current()
    return sendPage(c, searchPage(contextOf(c), request, index.search(request)))
  })

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
export function sendPage(
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
