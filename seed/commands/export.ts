import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { stringify } from 'csv-stringify'
import { UsageError } from '../local/server-options'
import { ApiClient, RefusedError, ServerUnreachableError } from './api-client'
import { parseExportOptions } from './export-options'
import { allQuotes, ExportError, type ExportedQuote, QUOTE_COLUMNS } from './quote-export'

/** Writes all quotes to standard output, a page at a time, as fast as they are taken. */
async function main(): Promise<void> {
  const { format, endpoint } = parseExportOptions(process.argv.slice(2))
  // Reading is open to all: nothing to sign.
  const client = new ApiClient({ endpoint, sign: async (url, init) => new Request(url, init), wait })
  await client.checkReachable()
  const quotes = allQuotes(client)
  if (format === 'csv') await pipeline(Readable.from(rows(quotes)), csv(), process.stdout)
  else await pipeline(Readable.from(jsonLines(quotes)), process.stdout)
}

/** CSV that spreadsheets read as UTF-8, by its mark, and in which no quote of an article becomes a formula. */
function csv() {
  return stringify({ header: true, columns: Object.keys(QUOTE_COLUMNS), bom: true, escape_formulas: true })
}

async function* rows(quotes: AsyncIterable<ExportedQuote>) {
  for await (const quote of quotes) yield Object.values(QUOTE_COLUMNS).map((cell) => cell(quote))
}

async function* jsonLines(quotes: AsyncIterable<ExportedQuote>) {
  for await (const quote of quotes) yield `${JSON.stringify(quote)}\n`
}

main().catch((error: unknown) => {
  // Who reads the output has enough of it, as `head` has.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return
  const expected = [UsageError, ExportError, RefusedError, ServerUnreachableError].some(
    (kind) => error instanceof kind,
  )
  console.error(expected ? (error as Error).message : error)
  process.exitCode = 1
})
