import type { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'

/** An event of an HTTP API, payload format 2.0. */
type GatewayEvent = Extract<LambdaEvent, { rawQueryString: string }>

/**
 * Answers the events of API Gateway's HTTP API (payload format 2.0). An event may hold what the Fetch standard's
 * Request refuses, and is made one that it takes: whatever is wrong with it, the application says so.
 */
export function lambdaHandler(app: Hono): (event: GatewayEvent) => ReturnType<ReturnType<typeof handle>> {
  const answer = handle(app)
  return (event) => answer(acceptable(event))
}

function acceptable(event: GatewayEvent): GatewayEvent {
  const { requestContext } = event
  const method = acceptableMethod(requestContext.http.method)
  const takesBody = method !== 'GET' && method !== 'HEAD'
  return {
    ...event,
    rawPath: acceptablePath(event.rawPath),
    rawQueryString: event.rawQueryString.replaceAll('#', '%23'),
    headers: acceptableHeaders(event.headers),
    ...(event.cookies && { cookies: event.cookies.map(acceptableValue) }),
    requestContext: { ...requestContext, http: { ...requestContext.http, method } },
    body: takesBody ? bytesOf(event).toString('base64') : null,
    isBase64Encoded: takesBody,
  }
}

/** A method that Request refuses (CONNECT, TRACE, what is no word) is none of ours: any such name gets the same answer. */
function acceptableMethod(method: string): string {
  try {
    return new Request('https://localhost', { method }).method
  } catch {
    return 'UNKNOWN'
  }
}

/** The path with the signs escaped that would end it or be read as a slash; API Gateway may hand it on decoded. */
function acceptablePath(path: string): string {
  const escaped = path.replace(/[?#\\]/g, encodeURIComponent)
  return escaped.startsWith('/') ? escaped : `/${escaped}`
}

function acceptableHeaders(headers: Record<string, string | undefined>): Record<string, string> {
  const acceptable: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (/^[!#$%&'*+\-.^_`|~\w]+$/.test(name) && value !== undefined) acceptable[name] = acceptableValue(value)
  }
  return acceptable
}

/** A field value with all escaped that is no visible ASCII: letters of other scripts, control characters. */
function acceptableValue(value: string): string {
  return value.toWellFormed().replace(/[^\t -~]+/g, encodeURIComponent)
}

/** A body that is not the base64 which it is said to be is read as far as it is some. */
function bytesOf({ body, isBase64Encoded }: GatewayEvent): Buffer {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')
}
