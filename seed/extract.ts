import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { extractQuotes } from '../lambda/quotes/extract'

const USAGE = 'usage: npm run --silent extract -- FILE... | --jsonl < lines of {"id", "text"}'

/** Prints the quotes of articles as JSON lines `{id, quotes}`. */
async function main(args: string[]): Promise<void> {
  if (args.length === 1 && args[0] === '--jsonl') {
    for await (const line of createInterface({ input: process.stdin }))
      if (line.trim() !== '') print(parse(line))
  } else if (args.length > 0 && !args.some((arg) => arg.startsWith('-'))) {
    for (const file of args)
      print({ id: basename(file).replace(/\.[^.]*$/, ''), text: readFileSync(file, 'utf8') })
  } else {
    console.error(USAGE)
    process.exitCode = 2
  }
}

function parse(line: string): { id: string; text: string } {
  const { id, text } = JSON.parse(line) as { id: unknown; text: unknown }
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new Error(`not {"id", "text"}: ${line.slice(0, 60)}`)
  return { id, text }
}

function print(article: { id: string; text: string }): void {
  process.stdout.write(`${JSON.stringify({ id: article.id, quotes: extractQuotes(article) })}\n`)
}

await main(process.argv.slice(2))
