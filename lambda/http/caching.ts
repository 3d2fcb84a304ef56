import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { isWrite } from './is-write'

/** Headers that the answer 304 keeps beside those of RFC 9110, section 15.4.5: browsers check the first again. */
const KEPT = ['access-control-allow-origin', 'access-control-expose-headers', 'age']

/**
 * Gives what was read a validator, and answers 304 to those who have it already. Caches may keep what they read but
 * must ask before they show it, for articles come and go; what a write answers is kept by none.
 */
export const caching: MiddlewareHandler[] = [
  etag({ retainedHeaders: [...RETAINED_304_HEADERS, ...KEPT] }),
  async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', isWrite(c) ? 'no-store' : 'no-cache')
    if (!isWrite(c))
      c.header('vary', [c.res.headers.get('vary'), 'Accept-Encoding'].filter(Boolean).join(', '))
  },
]

/** A validator of a content for an answer that says the same in other bytes each time (RFC 9110, section 8.8.1). */
export function weakValidator(content: object): string {
  return `W/"${createHash('sha256').update(JSON.stringify(content)).digest('base64url')}"`
}

/** Whether the asker has the content of this weak validator already, so that it need not be made. */
export function isKnown(c: Context, validator: string): boolean {
  return c.req.header('if-none-match')?.includes(validator.replace('W/', '')) ?? false
}
