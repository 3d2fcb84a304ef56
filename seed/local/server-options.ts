import { type ParseArgsConfig, parseArgs } from 'node:util'
import { parseHost, parseOrigin, type SiteOptions } from './local-site'

/** The command line is wrong; the message says what, for the user to read. */
export class UsageError extends Error {
  override name = 'UsageError'
}

export interface ServerOptions extends SiteOptions {
  port: number
  host: string
  /** Folder of the embedded database. */
  data: string
}

/**
 * Parses `--port`, `--host`, `--data`, `--public-url` and `--allow-host`, which may be repeated.
 *
 * @throws {UsageError} that names the option
 */
export function parseServerOptions(
  args: string[],
  defaults: Omit<ServerOptions, keyof SiteOptions>,
): ServerOptions {
  const options = {
    port: { type: 'string', default: String(defaults.port) },
    host: { type: 'string', default: defaults.host },
    data: { type: 'string', default: defaults.data },
    'public-url': { type: 'string' },
    'allow-host': { type: 'string', multiple: true },
  } as const
  const { port, host, data, 'public-url': url, 'allow-host': hosts = [] } = readOptions(args, options)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port must be a number from 0 to 65535, not ${port}`)
  }
  return { port: Number(port), host, data, publicUrl: publicUrl(url), allowHosts: hosts.map(allowedHost) }
}

function publicUrl(value: string | undefined): string | null {
  const origin = value === undefined ? null : parseOrigin(value)
  if (value === undefined || origin !== null) return origin
  throw new UsageError(
    `--public-url must be an address without a path such as https://quotes.example, not ${value}`,
  )
}

function allowedHost(value: string): string {
  const host = parseHost(value)
  if (host !== null) return host
  throw new UsageError(`--allow-host must be a host such as quotes.example or 192.168.1.5:3000, not ${value}`)
}

function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options }).values
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause })
  }
}
