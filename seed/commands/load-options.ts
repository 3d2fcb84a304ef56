import { parseArgs } from 'node:util'
import { UsageError } from '../local/server-options'
import { parseEndpoint } from './endpoint'

export interface LoadOptions {
  /** Files and folders. */
  paths: string[]
  endpoint: URL
  /** Show what would be stored, and store nothing. */
  dryRun: boolean
}

export const LOAD_USAGE = 'usage: npm run load -- PATH... [--endpoint URL] [--dry-run]'

/** @throws {UsageError} that says what is wrong */
export function parseLoadOptions(args: string[]): LoadOptions {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new UsageError(`no PATH given\n${LOAD_USAGE}`)
  return {
    paths: positionals,
    endpoint: parseEndpoint(values.endpoint),
    dryRun: values['dry-run'] ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { endpoint: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    })
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${LOAD_USAGE}`, { cause })
  }
}
