import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'

/** Other writers won every race for five seconds; the item is as they left it. */
export class WriteConflictError extends Error {
  override name = 'WriteConflictError'
}

/** What the wait of a writer that lost a race depends on. */
export interface Waiting {
  /** A clock that only goes forward, in ms. */
  elapsed(): number
  sleep(ms: number): Promise<void>
  /** From 0 up to 1. */
  random(): number
}

export const REAL_WAITING: Waiting = {
  elapsed: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
}

/** How long a writer that loses race after race goes on, in ms: a sixth of what a request may take. */
const PATIENCE_MS = 5_000

/** The longest wait after the first lost race, in ms: a read and a write of one item. It doubles with each further one. */
const FIRST_WAIT_MS = 20
const LONGEST_WAIT_MS = 500

/**
 * How long to wait before the next try, in ms: any time up to a bound that doubles ("full jitter": AWS Architecture
 * Blog, "Exponential Backoff And Jitter"), so that those who lost together do not meet again.
 */
export function waitAfter(lostRaces: number, random: number): number {
  return random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (lostRaces - 1))
}

/**
 * Writes on a condition: who loses a race tries again, after a wait of chance, for up to five seconds.
 *
 * @param what is written, for the message
 * @param attempt reads what is there and writes over it; throws what DynamoDB does when it is no longer there
 * @throws {WriteConflictError} when others won every race
 */
export async function retryLostRaces<T>(
  { elapsed, sleep, random }: Waiting,
  what: string,
  attempt: () => Promise<T>,
): Promise<T> {
  const lastTry = elapsed() + PATIENCE_MS
  for (let lostRaces = 1; ; lostRaces++) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error
      if (elapsed() >= lastTry) {
        throw new WriteConflictError(`${what} is being written by others`, { cause: error })
      }
      await sleep(waitAfter(lostRaces, random()))
    }
  }
}
