import { parseArgs } from 'node:util'
import { UsageError } from '../local/server-options'
import { parseEndpoint } from './endpoint'

export const EXPORT_FORMATS = ['jsonl', 'csv'] as const

export interface ExportOptions {
  format: (typeof EXPORT_FORMATS)[number]
  endpoint: URL
}

const USAGE = 'usage: npm run --silent export -- [--format jsonl|csv] [--endpoint URL]'

/** @throws {UsageError} that says what is wrong */
export function parseExportOptions(args: string[]): ExportOptions {
  const { format: given = 'jsonl', endpoint } = parse(args)
  const format = EXPORT_FORMATS.find((one) => one === given)
  if (format === undefined) throw new UsageError(`--format must be jsonl or csv, not ${given}\n${USAGE}`)
  return { format, endpoint: parseEndpoint(endpoint) }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { format: { type: 'string' }, endpoint: { type: 'string' } } }).values
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n${USAGE}`, { cause })
  }
}
