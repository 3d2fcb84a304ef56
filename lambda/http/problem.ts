import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type FieldProblem, InvalidInputError } from '../contract/parse-input'
import { TextTooLongError } from '../ingest/article-content'
import { QuoteMissingError } from '../ingest/corrections/quote-missing-error'
import { IndexUnavailableError } from '../search/live'
import { InvalidCursorError } from '../search/query/cursor'
import { ArticleTooLargeError } from '../store/article-item'
import { ArticleGoneError, ArticleMissingError, RevisionChangedError } from '../store/article-store'
import { WriteConflictError } from '../store/lost-race'

/** A request that cannot be answered, with the sentence that its sender gets to read. */
export class ProblemError extends Error {
  override name = 'ProblemError'

  constructor(
    readonly status: ContentfulStatusCode,
    readonly detail: string,
    readonly errors: FieldProblem[] = [],
    options?: ErrorOptions,
  ) {
    super(detail, options)
  }
}

/** Phrases of RFC 9110, section 15; the `title` of a problem of type `about:blank` (RFC 9457, section 4.2.1). */
const TITLES: Record<number, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/** Seconds after which a client may try again what failed for want of the database. */
export const RETRY_AFTER = '5'

/** Errors of the AWS SDK that pass by themselves: throttling, outages, time-outs. */
const PASSING_ERRORS = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
])

/** The one place where errors become HTTP: what is not known here is a 500 that tells nothing. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof InvalidCursorError) return new ProblemError(400, `${error.message}.`)
  if (error instanceof InvalidInputError) return new ProblemError(422, error.message, error.problems)
  if (error instanceof TextTooLongError) return new ProblemError(413, error.message)
  if (error instanceof ArticleTooLargeError) return new ProblemError(413, `${error.message}.`)
  if (error instanceof ArticleMissingError || error instanceof QuoteMissingError) {
    return new ProblemError(404, `${error.message}.`)
  }
  if (error instanceof ArticleGoneError) return new ProblemError(410, `${error.message}.`)
  if (error instanceof RevisionChangedError) return new ProblemError(412, `${error.message}.`)
  if (error instanceof WriteConflictError) return new ProblemError(409, `${error.message}; try again.`)
  if (error instanceof IndexUnavailableError || isPassing(error)) {
    return new ProblemError(503, 'The database does not answer at the moment; try again in some seconds.')
  }
  if (error instanceof HTTPException)
    return new ProblemError(error.status as ContentfulStatusCode, error.message)
  return new ProblemError(500, 'The server failed to answer this request.')
}

/** Media type of problem details. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** Answers with problem details (RFC 9457). */
export function sendProblem(
  c: Context,
  problem: ProblemError,
  headers: Record<string, string> = {},
): Response {
  const { status } = problem
  return c.body(problemJson(problem), status, {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': RETRY_AFTER }),
    ...headers,
  })
}

/** A problem as it is sent. */
export function problemJson({ status, detail, errors }: ProblemError): string {
  const body = { type: 'about:blank', title: titleOf(status), status, detail }
  return JSON.stringify(errors.length > 0 ? { ...body, errors } : body)
}

/** The phrase of a status that this server answers with. */
export function titleOf(status: number): string {
  return TITLES[status] ?? 'Error'
}

function isPassing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, code, $retryable } = error as { name?: unknown; code?: unknown; $retryable?: unknown }
  return PASSING_ERRORS.has(String(name)) || $retryable !== undefined || isNetworkCode(code)
}

function isNetworkCode(code: unknown): boolean {
  return typeof code === 'string' && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_)/.test(code)
}
