import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Option } from '@commander-js/extra-typings'
import { ApiClient, RefusedError, ServerUnreachableError } from './api-client'
import { command, runCommand } from './command'
import { endpointOption } from './options'
import { allQuotes, ExportError } from './quote-export'
import { tableCsv, tableRows } from './quote-table'

const exporting = command({
  invocation: 'npm run --silent export',
  summary: 'Writes all quotes to standard output.',
  examples: [
    'npm run --silent export > quotes.jsonl',
    'npm run --silent export -- --format csv > quotes.csv',
  ],
})
  .addOption(
    new Option('--format <format>', 'lines of JSON, or a table for spreadsheets')
      .choices(['jsonl', 'csv'])
      .default('jsonl'),
  )
  .addOption(endpointOption())
  .action(writeQuotes)

/** Writes a page at a time, as fast as they are taken. */
async function writeQuotes({ format, endpoint }: { format: string; endpoint: URL }): Promise<void> {
  // Reading is open to all: nothing to sign.
  const client = new ApiClient({ endpoint, sign: async (url, init) => new Request(url, init), wait })
  await client.checkReachable()
  const quotes = Readable.from(allQuotes(client))
  if (format === 'csv') await pipeline(quotes, tableRows, tableCsv(), process.stdout)
  else await pipeline(quotes, jsonLines, process.stdout)
}

async function* jsonLines(quotes: AsyncIterable<unknown>) {
  for await (const quote of quotes) yield `${JSON.stringify(quote)}\n`
}

await runCommand(exporting, { expected: [ExportError, RefusedError, ServerUnreachableError] })
