import { setTimeout as wait } from 'node:timers/promises'

/** A warm function looks for changes every 5 s, and each of several instances does so for itself. */
const SECONDS = 20

/** Waits until what is asked for holds, and gives it; the last answer is given in any case, to be judged by the caller. */
export async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + SECONDS * 1000
  for (;;) {
    const answer = await ask()
    if (holds(answer) || Date.now() > deadline) return answer
    await wait(500)
  }
}
