/**
 * Makes a task that may be asked for often, in which only the last call counts: each call stops those before
 * it, and what they still bring is dropped.
 */
export function latest(task: (signal: AbortSignal) => Promise<void>): {
  start(): Promise<void>
  cancel(): void
} {
  let running: AbortController | undefined
  return {
    async start() {
      running?.abort()
      const own = new AbortController()
      running = own
      try {
        await task(own.signal)
      } catch (error) {
        if (!own.signal.aborted) throw error
      }
    },
    cancel() {
      running?.abort()
    },
  }
}

/** Puts a call off until there was none for some milliseconds. */
export function debounced(ms: number, call: () => void): { later(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    later() {
      clearTimeout(timer)
      timer = setTimeout(call, ms)
    },
    cancel() {
      clearTimeout(timer)
    },
  }
}
