import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { inFlightLimit } from './in-flight-limit'
import { ProblemError, problemOf, sendProblem } from './problem'

/**
 * Requests that one process answers at the same time; more are refused. A function on Lambda gets one at a time, so
 * these are for the local server. Reading: as many as API Gateway lets through in a burst (lib, `THROTTLE`). Writing: a
 * body has up to 1 MB and is held while its quotes are found, and a load stores 8 at a time.
 */
export const READS_IN_FLIGHT = 200
export const WRITES_IN_FLIGHT = 32

/**
 * One HTTP application of some routes: the same on Lambda and on the local server.
 *
 * @param options.notFoundPage answers browsers at an address that no route has; others get a problem
 * @param options.logError told of every error that becomes a 5xx, with nothing of the request's content
 */
export function createApp(options: {
  routes: Hono[]
  notFoundPage?: (c: Context) => Response | Promise<Response>
  logError: (message: string, error: unknown) => void
}): Hono {
  const app = new Hono()
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, allowed) =>
        sendProblem(c, new ProblemError(405, `This address takes only ${allowed.join(', ')}.`), {
          allow: allowed.join(', '),
        }),
    }),
  )
  // API Gateway does not compress, and phones pay by the byte; those who write do not read the answers.
  const compressed = compress()
  app.use((c, next) => (isWrite(c) ? next() : compressed(c, next)))
  app.use(secureHeaders({ crossOriginResourcePolicy: 'cross-origin' }))
  // Other sites may read. Headers are named, for else all that are asked for are allowed, and with them JSON bodies.
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], allowHeaders: ['Accept'] }))
  const reading = inFlightLimit(READS_IN_FLIGHT)
  const writing = inFlightLimit(WRITES_IN_FLIGHT)
  app.use((c, next) => (isWrite(c) ? writing(c, next) : reading(c, next)))
  for (const routes of options.routes) app.route('/', routes)
  app.notFound((c) => {
    const { notFoundPage } = options
    if (notFoundPage && prefersPage(c)) return notFoundPage(c)
    return sendProblem(c, new ProblemError(404, 'There is nothing at this address.'))
  })
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status >= 500) options.logError(`${c.req.method} ${c.req.routePath} failed`, error)
    return sendProblem(c, problem)
  })
  return app
}

function prefersPage(c: Context): boolean {
  const json = 'application/problem+json'
  return accepts(c, { header: 'Accept', supports: [json, 'text/html'], default: json }) === 'text/html'
}

function isWrite({ req }: Context): boolean {
  return /^(?:PUT|POST|DELETE)$/.test(req.method)
}
