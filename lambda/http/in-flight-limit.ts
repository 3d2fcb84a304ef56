import type { MiddlewareHandler } from 'hono'
import { ProblemError, sendProblem } from './problem'

/** Seconds after which an overloaded server may be asked again: it works off all that it took on in less. */
const RETRY_AFTER = '1'

/**
 * Refuses requests with 503 while so many are being answered, rather than let them queue without end.
 *
 * An answer is only begun in a later turn of the event loop, so that requests that wait in the sockets are counted,
 * and refused if they must be, before the work on those that were taken on holds up the process.
 */
export function inFlightLimit(limit: number): MiddlewareHandler {
  let inFlight = 0
  return async (c, next) => {
    if (inFlight >= limit) {
      const problem = new ProblemError(
        503,
        'The server has too much to do at the moment; try again in a second.',
      )
      return sendProblem(c, problem, { 'retry-after': RETRY_AFTER })
    }
    inFlight++
    try {
      await new Promise(setImmediate)
      return await next()
    } finally {
      inFlight--
    }
  }
}
