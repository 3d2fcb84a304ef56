/** For how long a browser comes back by TLS alone, in seconds: half a year (RFC 6797; over plain HTTP it has no meaning). */
export const TLS_ALONE_SECONDS = 180 * 86_400

/** What an answer may do that is no page (https://www.w3.org/TR/CSP3/): nothing, whatever a browser takes it for. */
export const NO_PAGE_POLICY = "default-src 'none'; frame-ancestors 'none'"
