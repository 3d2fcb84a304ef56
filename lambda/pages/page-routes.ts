import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { articleIdSchema } from '../contract/values'
import { ProblemError, problemOf, RETRY_AFTER } from '../http/problem'
import { parseSearchQuery } from '../http/search-query'
import type { SearchDependencies } from '../http/search-routes'
import type { Moment } from '../search/port'
import { addPage } from './add-page'
import { speakerAddress } from './address'
import { articlePage } from './article-page'
import { assetPaths, assetType } from './assets'
import { comparePage, MOST_COMPARED, type Side } from './compare-page'
import { type PageOptions, pageContexts } from './page-context'
import { problemMessage, problemPage } from './problem-page'
import { quotePage } from './quote-page'
import { searchPage, searchProblemPage } from './search-page'
import { sendPage } from './send-page'
import type { OpenDrawing } from './share/drawing'
import { shareRoutes } from './share/share-routes'
import { siteFiles } from './site-files'
import { speakerPage } from './speaker-page'
import { quotesOfSpeaker } from './speaker-quotes'

/** Files whose name holds a hash of their content never change (RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * What one speaker of a comparison said of its subject, the newest first.
 *
 * @param known the id of the speaker whom the page before showed under that name, blank when there is none
 */
async function sideOf(moment: Moment, asked: string, known: string, q: string): Promise<Side> {
  const request = parseSearchQuery({ speaker: asked, q, sort: 'newest' })
  if (known !== '') parseSearchQuery({ speaker: known })
  const knownOne = known === '' ? null : await moment.speaker(known)
  const record = knownOne?.speaker.name === asked ? knownOne : await moment.speaker(asked)
  if (record === null) return { asked, found: null }
  const answer = await moment.search({ ...request, speaker: record.speaker.id })
  const exact = answer.hits.filter(({ match }) => match === 'exact')
  return { asked, found: { speaker: record.speaker, answer: { ...answer, hits: exact } } }
}

/** The pages for readers, and their files. */
export function pageRoutes(
  { at, getArticle }: SearchDependencies,
  options: PageOptions & { logError: (message: string, error: unknown) => void; openDrawing: OpenDrawing },
): Hono {
  const app = new Hono()
  const contextOf = pageContexts(options)

  app.get('/', async (c) => {
    const request = parseSearchQuery(c.req.query())
    const moment = await at()
    const { speaker } = request
    const record = speaker === undefined ? null : await moment.speaker(speaker)
    return sendPage(
      c,
      searchPage(contextOf(c), request, await moment.search(request), record?.speaker ?? null),
    )
  })

  app.get('/q/:id', async (c) => {
    const moment = await at()
    const hit = await moment.quote(c.req.param('id'))
    if (hit === null) throw new ProblemError(404, 'There is no quote with this id.')
    return sendPage(c, quotePage(contextOf(c), hit, await getArticle(hit.article.id)))
  })

  app.get('/article/:id', async (c) => {
    const id = c.req.param('id')
    const article = v.is(articleIdSchema, id) ? await getArticle(id) : null
    if (article === null) throw new ProblemError(404, 'There is no article with this id.')
    return sendPage(c, articlePage(contextOf(c), article))
  })

  app.get('/compare', async (c) => {
    const known = c.req.queries('known') ?? []
    const names = (c.req.queries('speaker') ?? []).map((name, at) => ({
      asked: name.trim(),
      known: known[at]?.trim() ?? '',
    }))
    const { q = '' } = parseSearchQuery({ q: c.req.query('q') ?? '' })
    const moment = await at()
    const sides = names
      .filter(({ asked }) => asked !== '')
      .slice(0, MOST_COMPARED)
      .map((name) => sideOf(moment, name.asked, name.known, q))
    return sendPage(c, comparePage(contextOf(c), q, await Promise.all(sides)))
  })

  // Names in any spelling lead to the speaker too; one may hold a slash, as in "BBC/Urdu".
  app.get('/speaker/:id{.+}', async (c) => {
    const { q, sort, cursor } = c.req.query()
    const speaker = c.req.param('id')
    const order = sort === 'oldest' ? 'oldest' : 'newest'
    const asked = parseSearchQuery({
      speaker,
      sort: order,
      ...(q !== undefined && { q }),
      ...(cursor !== undefined && { cursor }),
    })
    const moment = await at()
    const record = await moment.speaker(speaker)
    if (record === null) throw new ProblemError(404, 'There is no quote of this speaker.')
    const context = contextOf(c)
    const { id } = record.speaker
    if (id !== speaker) return c.redirect(speakerAddress(context.strings, id, { q, sort }), 302)
    return sendPage(c, speakerPage(context, await quotesOfSpeaker(moment, record, asked)))
  })

  if (options.canAdd) app.get('/add', (c) => sendPage(c, addPage(contextOf(c))))

  app.get('/assets/:name', (c) => {
    const name = c.req.param('name')
    const body = options.assets.get(name)
    if (body === undefined) throw new ProblemError(404, 'There is no file of this name.')
    return c.body(body, 200, { 'content-type': assetType(name), 'cache-control': FOR_EVER })
  })

  app.route('/', shareRoutes({ at }, options.openDrawing))

  app.route('/', siteFiles({ at }, assetPaths(options.assets)))

  app.onError((error, c) => {
    const { status } = problemOf(error)
    if (status >= 500) options.logError(`${c.req.method} ${c.req.routePath} failed`, error)
    if (status === 503) c.header('retry-after', RETRY_AFTER)
    return sendPage(c, pageOfProblem(c, status), status)
  })

  return app

  function pageOfProblem(c: Context, status: number) {
    const context = contextOf(c)
    const message = problemMessage(context.strings, status)
    return c.req.path === '/'
      ? searchProblemPage(context, c.req.query(), message)
      : problemPage(context, message)
  }
}
