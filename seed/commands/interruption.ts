/**
 * A signal that is aborted by the first Ctrl-C or `kill`, so that a command can finish what is under way; a second one
 * ends the process at once.
 *
 * @param tell called then, for the user to know
 */
export function interruption(tell: () => void): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      controller.abort()
      tell()
    })
  }
  return controller.signal
}

/** Exit status of a process that Ctrl-C ended, as shells have it. */
export const INTERRUPTED_STATUS = 130
