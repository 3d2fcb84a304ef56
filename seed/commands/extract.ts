import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { explain } from '../../lambda/quotes/explain'
import { extractQuotes } from '../../lambda/quotes/extract'

const USAGE =
  'usage: npm run --silent extract -- FILE... | --explain FILE... | --jsonl (lines of {"id", "text"} on standard input)'

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

/** Prints the quotes of articles as JSON lines `{id, quotes}`. */
async function main(args: string[]): Promise<void> {
  if (args.length === 1 && args[0] === '--jsonl') {
    let number = 0
    for await (const line of createInterface({ input: process.stdin })) {
      number++
      if (line.trim() !== '') print(parseLine(line, number))
    }
  } else if (args[0] === '--explain' && args.length > 1) {
    for (const file of args.slice(1)) console.log(explain(readFileSync(file, 'utf8')))
  } else if (args.length > 0 && !args.some((arg) => arg.startsWith('-'))) {
    for (const file of args)
      print({ id: basename(file).replace(/\.[^.]*$/, ''), text: readFileSync(file, 'utf8') })
  } else {
    console.error(USAGE)
    process.exitCode = 2
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

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
