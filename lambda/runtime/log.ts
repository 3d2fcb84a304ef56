/** Writes one JSON line an event to standard error: the name, message and stack of an error, and no content. */
export function logError(message: string, error: unknown): void {
  const { name, message: reason, stack } = error instanceof Error ? error : new Error(String(error))
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : undefined
  process.stderr.write(line({ level: 'error', message, error: name, reason, cause, stack }))
}

/** Writes one JSON line to standard output. */
export function logInfo(fields: object): void {
  process.stdout.write(line({ level: 'info', ...fields }))
}

// Lambda's console writes words before a line, so that it is no JSON any more.
function line(fields: object): string {
  return `${JSON.stringify(fields)}\n`
}
