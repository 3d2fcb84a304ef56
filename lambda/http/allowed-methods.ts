import { Hono, type MiddlewareHandler } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { ROUTES } from '../contract/routes'
import { ProblemError, sendProblem } from './problem'

/**
 * Answers 405 where an address takes other methods than the one asked, and names them: those of the whole API, for the
 * function that gets such a request has only some of the routes.
 */
export function allowedMethods(app: Hono): MiddlewareHandler {
  const known = new Hono()
  for (const { method, path } of ROUTES)
    known.on(method, path.replace(/\{(\w+)\}/g, ':$1'), (c) => c.body(null))
  for (const { method, path } of app.routes) known.on(method, path, (c) => c.body(null))
  return methodNotAllowed({
    app: known,
    onMethodNotAllowed: (c, methods) =>
      sendProblem(c, new ProblemError(405, `This address takes only ${methods.join(', ')}.`), {
        allow: methods.join(', '),
      }),
  })
}
