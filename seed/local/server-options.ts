import { parseArgs } from 'node:util'

/** The command line is wrong; the message says what, for the user to read. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export interface ServerOptions {
  port: number
  host: string
  /** Folder of the embedded database. */
  data: string
}

/**
 * Parses `--port`, `--host` and `--data`.
 *
 * @throws {UsageError} that names the option
 */
export function parseServerOptions(args: string[], defaults: ServerOptions): ServerOptions {
  const options = {
    port: { type: 'string', default: String(defaults.port) },
    host: { type: 'string', default: defaults.host },
    data: { type: 'string', default: defaults.data },
  } as const
  const { port, host, data } = readOptions(args, options)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not ${port}`)
  }
  return { port: Number(port), host, data }
}

function readOptions<T extends Record<string, { type: 'string'; default: string }>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options }).values
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause })
  }
}
