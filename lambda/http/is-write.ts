import type { Context } from 'hono'

/** Whether a request asks for a change, or sends a text to work on: what carries a body. */
export function isWrite({ req }: Context): boolean {
  return /^(?:PUT|POST|PATCH|DELETE)$/.test(req.method)
}
