/** Why there is no page: a name of the messages that the page holds. */
export type FetchProblem = 'offline' | 'busy' | 'unavailable' | 'failed'

/** A page could not be fetched. */
export class PageError extends Error {
  override name = 'PageError'

  constructor(
    readonly problem: FetchProblem,
    options?: ErrorOptions,
  ) {
    super(`the page could not be fetched: ${problem}`, options)
  }
}

const PROBLEMS: Readonly<Record<number, FetchProblem>> = { 429: 'busy', 503: 'unavailable' }

/**
 * Fetches one of the server's own pages, to take parts of it. A page that says what is wrong with the
 * request (400) is a page.
 *
 * @throws {PageError} when there is none
 * @throws {DOMException} `AbortError`, when it is not wanted any more
 */
export async function fetchPage(address: string, signal: AbortSignal): Promise<Document> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' }, signal })
    if (!response.ok && response.status !== 400) throw new PageError(PROBLEMS[response.status] ?? 'failed')
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch (error) {
    if (signal.aborted || error instanceof PageError) throw error
    throw new PageError('offline', { cause: error })
  }
}
