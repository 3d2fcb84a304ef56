/**
 * What a page may do (https://www.w3.org/TR/CSP3/): load its own files and ask its own server, and nothing
 * else. Script and style come from files only, so markup that slipped into an article could not run.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
