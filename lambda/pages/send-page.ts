import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Markup } from './markup'

/**
 * What a page may do (https://www.w3.org/TR/CSP3/): load its own files and ask its own server, and nothing
 * else. Script and style come from files only, so markup that slipped into an article could not run.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers with a page; browsers ask again before they show a kept one, for articles come and go. */
export function sendPage(
  c: Context,
  page: Markup,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('content-security-policy', CONTENT_SECURITY_POLICY)
  c.header('cache-control', status === 200 ? 'no-cache' : 'no-store')
  return c.html(page, status)
}
