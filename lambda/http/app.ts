import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { ProblemError, problemOf, sendProblem } from './problem'

/**
 * One HTTP application of some routes: the same on Lambda and on the local server.
 *
 * @param options.logError told of every error that becomes a 5xx, with nothing of the request's content
 */
export function createApp(options: {
  routes: Hono[]
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
  // API Gateway does not compress, and phones pay by the byte.
  app.use(compress())
  app.use(secureHeaders({ crossOriginResourcePolicy: 'cross-origin' }))
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))
  for (const routes of options.routes) app.route('/', routes)
  app.notFound((c) => sendProblem(c, new ProblemError(404, 'There is nothing at this address.')))
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status >= 500) options.logError(`${c.req.method} ${c.req.routePath} failed`, error)
    return sendProblem(c, problem)
  })
  return app
}
