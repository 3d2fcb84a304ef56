import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'

/** What is known of a request once it is answered. */
export interface AnsweredRequest {
  /** API Gateway's id of the request; null on the local server. */
  id: string | null
  method: string
  /** The path as the routes have it, such as `/q/:id`; null for an address that none has. */
  route: string | null
  status: number
  /** Until the answer's head was there. */
  ms: number
  /** The text searched for; null when there is none. */
  q: string | null
}

/** Tells of each request when it is answered. */
export function requestLog(tell: (request: AnsweredRequest) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    await next()
    const paths = matchedRoutes(c).map(({ path }) => path)
    tell({
      id: c.env?.event?.requestContext?.requestId ?? null,
      method: c.req.method,
      route: paths.findLast((path) => !path.endsWith('*')) ?? null,
      status: c.res.status,
      ms: performance.now() - start,
      q: c.req.query('q') ?? null,
    })
  }
}
