import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Option } from '@commander-js/extra-typings'
import { ForeignAnswerError } from './api-answer'
import { ApiClient, RefusedError, RequestTimeoutError, ServerUnreachableError } from './api-client'
import { exportedArticle } from './article-export'
import { CredentialsError, plainRequests } from './aws-signing'
import { command, runCommand } from './command'
import { goldArticle, isReviewed } from './gold-export'
import { endpointOption } from './options'
import { jsonLine } from './printable'
import { allQuotes } from './quote-export'
import { tableCsv, tableRows } from './quote-table'
import { articlesListed, type CorrectedArticle, correctedArticle } from './stored-articles'

const exporting = command({
  invocation: 'npm run --silent export',
  summary: `Writes all quotes to standard output; or all articles, to be loaded elsewhere with what editors said; or those
whose every quote is reviewed, as annotated ones.`,
  examples: [
    'npm run --silent export > quotes.jsonl',
    'npm run --silent export -- --format csv > quotes.csv',
    'npm run --silent export -- --format articles > articles.jsonl',
  ],
})
  .addOption(
    new Option(
      '--format <format>',
      'quotes as lines of JSON, or as a table for spreadsheets; articles that load reads again; annotated articles',
    )
      .choices(['jsonl', 'csv', 'articles', 'gold'])
      .default('jsonl'),
  )
  .option('--all', 'of annotated articles also those that are not reviewed')
  .addOption(endpointOption())
  .action(writeQuotes)

interface ExportOptions {
  format: string
  endpoint: URL
  all?: true | undefined
}

/** Writes a page at a time, as fast as they are taken. */
async function writeQuotes({ format, endpoint, all }: ExportOptions): Promise<void> {
  // Reading is open to all: nothing to sign.
  const client = new ApiClient({ endpoint, sign: plainRequests(endpoint), wait })
  await client.checkReachable()
  if (format === 'articles') return writeLines(mapped(everyArticle(client), exportedArticle))
  if (format === 'gold') {
    const shown = all ? everyArticle(client) : reviewed(everyArticle(client))
    return writeLines(mapped(shown, goldArticle))
  }
  const quotes = Readable.from(allQuotes(client))
  if (format === 'csv') await pipeline(quotes, tableRows, tableCsv(), process.stdout)
  else await writeLines(quotes)
}

async function writeLines(values: AsyncIterable<unknown>): Promise<void> {
  await pipeline(Readable.from(values), jsonLines, process.stdout)
}

/** All articles as editors see them; what is deleted meanwhile is left out. */
async function* everyArticle(client: ApiClient): AsyncGenerator<CorrectedArticle> {
  for await (const { id } of articlesListed(client)) {
    const article = await correctedArticle(client, id).catch((error: unknown) => {
      if (error instanceof RefusedError && error.status === 404) return null
      throw error
    })
    if (article !== null) yield article
  }
}

async function* reviewed(articles: AsyncIterable<CorrectedArticle>): AsyncGenerator<CorrectedArticle> {
  for await (const article of articles) if (isReviewed(article)) yield article
}

async function* mapped<T>(values: AsyncIterable<T>, change: (value: T) => unknown): AsyncGenerator<unknown> {
  for await (const value of values) yield change(value)
}

async function* jsonLines(quotes: AsyncIterable<unknown>) {
  for await (const quote of quotes) yield jsonLine(quote)
}

await runCommand(exporting, {
  expected: [CredentialsError, ForeignAnswerError, RefusedError, RequestTimeoutError, ServerUnreachableError],
})
