import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { extractQuotes } from '../../lambda/quotes/extract'
import { command, runCommand } from './command'

const extract = command({
  invocation: 'npm run --silent extract',
  summary: 'Prints the quotes of articles as lines of JSON {"id", "quotes"}; stores nothing.',
  examples: [
    'npm run --silent extract -- seed/article.txt',
    'npm run --silent extract -- --jsonl < articles.jsonl',
  ],
})
  .argument('[FILE...]', 'texts')
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

async function printQuotes(files: string[], { jsonl }: { jsonl?: true }): Promise<void> {
  if ((jsonl ?? false) === files.length > 0) extract.error('error: give FILEs, or --jsonl')
  for (const file of files)
    print({ id: basename(file).replace(/\.[^.]*$/, ''), text: readFileSync(file, 'utf8') })
  if (jsonl) await printQuotesOfLines()
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
  process.stdout.write(`${JSON.stringify({ id: article.id, quotes: extractQuotes(article) })}\n`)
}

await runCommand(extract, { expected: [Error] })
