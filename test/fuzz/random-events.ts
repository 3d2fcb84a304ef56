import fc from 'fast-check'
import { apiGatewayEvent } from '../lib/api-gateway-event'
import { invokeBundle } from '../lib/bundles'
import { faultOf } from './check-answer'
import { body, headers, method, target, word } from './parts'

type Event = ReturnType<typeof apiGatewayEvent>

/** Hands random events to a function's bundle; those at fault, with what it was. */
export async function sendRandomEvents(options: {
  bundle: string
  environment: Record<string, string>
  count: number
  seed: number
}): Promise<string[]> {
  const { bundle, environment, count, seed } = options
  const events = fc.sample(randomEvent, { seed, numRuns: count })
  const answers = await invokeBundle(bundle, events, environment)
  return events.flatMap((event, i) => {
    const { statusCode = 0, headers = {}, body = '', isBase64Encoded } = answers[i] ?? {}
    const answered = {
      status: statusCode,
      headers: headers as Record<string, string>,
      body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    }
    const fault = faultOf(answered, event.requestContext.http.method === 'HEAD')
    return fault === null ? [] : [`${fault}: ${JSON.stringify(event).slice(0, 1_000)}`]
  })
}

const randomEvent: fc.Arbitrary<Event> = fc
  .record({
    method,
    target: target(['W10']),
    // API Gateway hands paths on as they came, or decoded.
    decoded: fc.boolean(),
    headers,
    cookies: fc.option(fc.array(word, { maxLength: 3 }), { nil: undefined }),
    body: fc.option(body, { nil: undefined }),
    isBase64Encoded: fc.boolean(),
    isMislabelled: fc.boolean(),
  })
  .map(
    ({
      method,
      target: { path, query },
      decoded,
      headers,
      cookies,
      body,
      isBase64Encoded,
      isMislabelled,
    }) => {
      const event = apiGatewayEvent(method, decoded ? withoutEscapes(path) : path, { query })
      return {
        ...event,
        headers: { ...event.headers, ...headers },
        ...(cookies && { cookies }),
        ...(body && { body: body.toString(isBase64Encoded !== isMislabelled ? 'base64' : 'utf8') }),
        isBase64Encoded,
      }
    },
  )

function withoutEscapes(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
