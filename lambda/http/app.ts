import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { accepts } from 'hono/accepts'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { TLS_ALONE_SECONDS } from '../contract/security-headers'
import { allowedMethods } from './allowed-methods'
import { caching } from './caching'
import { inFlightLimit } from './in-flight-limit'
import { isWrite } from './is-write'
import { ProblemError, problemOf, sendProblem } from './problem'
import { drainBody, receiveBody } from './request-body'
import { type AnsweredRequest, requestLog } from './request-log'
import { atSite, deployedSite, type Site } from './site'

/**
 * Requests that one process answers at the same time; more are refused. A function on Lambda gets one at a time, so
 * these are for the local server. Reading: as many as API Gateway lets through in a burst (lib, `THROTTLE`). Writing: a
 * body has up to 1 MB and is held while its quotes are found, and a load stores 8 at a time.
 */
export const READS_IN_FLIGHT = 200
export const WRITES_IN_FLIGHT = 32

/** Bodies that are on their way at the same time: they wait for their senders, and take their room alone. */
export const BODIES_IN_FLIGHT = 200

/**
 * One HTTP application of some routes: the same on Lambda and on the local server.
 *
 * @param options.notFoundPage answers browsers at an address that no route has; others get a problem
 * @param options.logError told of every error that becomes a 5xx, with nothing of the request's content
 * @param options.onRequest told of every request when it is answered
 * @param options.site where the application is reached; as deployed, at any address, when left out
 */
export function createApp(options: {
  routes: Hono[]
  notFoundPage?: (c: Context) => Response | Promise<Response>
  logError: (message: string, error: unknown) => void
  onRequest?: (request: AnsweredRequest) => void
  site?: Site
}): Hono {
  const { routes, notFoundPage, logError, onRequest, site = deployedSite(null) } = options
  const routed = new Hono()
  for (const part of routes) routed.route('/', part)
  const app = new Hono()
  if (onRequest) app.use(requestLog(onRequest))
  app.use(drainBody, ...headers(site))
  // API Gateway does not compress, and phones pay by the byte; those who write do not read the answers.
  const compressed = compress()
  app.use((c, next) => (isWrite(c) ? next() : compressed(c, next)))
  app.use(atSite(site))
  const reading = inFlightLimit(READS_IN_FLIGHT)
  const receiving = inFlightLimit(BODIES_IN_FLIGHT)
  const writing = inFlightLimit(WRITES_IN_FLIGHT)
  app.use(async (c, next) => {
    if (!isWrite(c)) return reading(c, next)
    const refused = await receiving(c, () => receiveBody(c))
    return refused ?? writing(c, next)
  })
  app.use(allowedMethods(routed), ...caching)
  app.route('/', routed)
  app.notFound((c) => {
    if (notFoundPage && prefersPage(c)) return notFoundPage(c)
    return sendProblem(c, new ProblemError(404, 'There is nothing at this address.'))
  })
  app.onError((error, c) => {
    const problem = problemOf(error)
    if (problem.status >= 500) logError(`${c.req.method} ${c.req.routePath} failed`, error)
    return sendProblem(c, problem)
  })
  return app
}

/** On every answer; a page has set a policy of its own, and keeps it. */
const SECURED: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  strictTransportSecurity: `max-age=${TLS_ALONE_SECONDS}; includeSubDomains`,
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  overwrite: false,
}

function headers({ readableByAll }: Site): MiddlewareHandler[] {
  if (!readableByAll) return [secureHeaders(SECURED)]
  return [
    secureHeaders({ ...SECURED, crossOriginResourcePolicy: 'cross-origin' }),
    // Headers are named, for else all that are asked for are allowed, and with them JSON bodies.
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      allowHeaders: ['Accept'],
      exposeHeaders: ['Age', 'ETag', 'Retry-After'],
    }),
  ]
}

function prefersPage(c: Context): boolean {
  const json = 'application/problem+json'
  return accepts(c, { header: 'Accept', supports: [json, 'text/html'], default: json }) === 'text/html'
}
