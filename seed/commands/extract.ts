import { createInterface } from 'node:readline'
import { articleFileAt } from '../../lambda/ingest/article-files'
import type { DateOrder } from '../../lambda/ingest/published-at'
import { readArticles } from '../../lambda/ingest/read-articles'
import { explain } from '../../lambda/quotes/explain'
import { extractQuotes } from '../../lambda/quotes/extract'
import { command, runCommand } from './command'
import { datesOption } from './options'
import { jsonLine, printable } from './printable'

const extract = command({
  invocation: 'npm run --silent extract',
  summary: 'Prints the quotes of articles as lines of JSON {"id", "quotes"}; stores nothing.',
  examples: [
    'npm run --silent extract -- seed/article.txt',
    'npm run --silent extract -- --jsonl < articles.jsonl',
  ],
})
  .argument('[FILE...]', 'files as npm run load reads them; others are read as texts')
  .addOption(datesOption())
  .option('--explain', 'prints how each sentence is read, and why a speaker was chosen')
  .option('--jsonl', 'reads lines of {"id", "text"} from standard input instead')
  .action(printQuotes)

interface Text {
  id: string
  text: string
}

/** A line of the input that is not `{"id": "…", "text": "…"}`. */
class LineError extends Error {
  constructor(line: number, cause?: unknown) {
    super(`line ${line} of standard input is not {"id": "…", "text": "…"}`, { cause })
  }
}

interface ExtractOptions {
  jsonl?: true
  dates?: DateOrder
  explain?: true
}

async function printQuotes(files: string[], options: ExtractOptions): Promise<void> {
  const { jsonl = false, dates, explain: explained = false } = options
  if (jsonl === files.length > 0) extract.error('error: give FILEs, or --jsonl')
  if (jsonl && explained) extract.error('error: --explain takes FILEs')
  const show = explained ? ({ text }: Text) => console.log(explain(text)) : print
  for (const file of files) await printQuotesOfFile(file, show, dates)
  if (jsonl) await printQuotesOfLines()
}

/** What cannot be read is named, and the rest goes on. */
async function printQuotesOfFile(path: string, show: (text: Text) => void, dates?: DateOrder): Promise<void> {
  for await (const { origin, article, error } of readArticles(await articleFileAt(path), { dates })) {
    if (article) show(article)
    else if (error) {
      console.error(printable(`${origin}: ${error.message}`))
      process.exitCode = 1
    }
  }
}

async function printQuotesOfLines(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin })) {
    number++
    if (line.trim() !== '') print(parseLine(line, number))
  }
}

function parseLine(line: string, number: number): Text {
  let value: Partial<Record<keyof Text, unknown>> | null
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new LineError(number, cause)
  }
  if (typeof value?.id !== 'string' || typeof value.text !== 'string') throw new LineError(number)
  return { id: value.id, text: value.text }
}

function print(article: Text): void {
  process.stdout.write(jsonLine({ id: article.id, quotes: extractQuotes(article) }))
}

await runCommand(extract, { expected: [Error] })
