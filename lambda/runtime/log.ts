/** Writes one JSON line an event to standard error: the name, message and stack of an error, and no content. */
export function logError(message: string, error: unknown): void {
  const { name, message: reason, stack } = error instanceof Error ? error : new Error(String(error))
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined
  console.error(JSON.stringify({ level: 'error', message, error: name, reason, cause, stack }))
}
