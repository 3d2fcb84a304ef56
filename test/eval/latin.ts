import { readFileSync } from 'node:fs'
import { terms } from '../../lambda/language/urdu/tokenize'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { Hit } from '../../lambda/search/port'
import type { StoredQuote } from '../../lambda/store/record'
import { command, runCommand } from '../../seed/commands/command'
import { articleChange } from './article-change'
import { LATIN_QUERIES, type LatinQuery } from './latin-queries'

const evaluation = command({
  invocation: 'npm run eval:latin',
  summary: `Prints how many of the first ten hits of queries in Latin script (names, abbreviations, English words, nonsense)
are about the query, and how far totals are from counts of the words in the texts, over articles of your own.`,
  examples: ['npm run eval:latin -- articles.jsonl'],
})
  .argument('<FILE>', 'articles as JSON lines {id, text}')
  .action(evaluate)

function evaluate(file: string): void {
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => articleChange(JSON.parse(line)))
  const index = new QuoteIndex()
  index.apply(articles)
  const quotes = articles.flatMap(({ article }) => article?.quotes ?? [])
  const rows = LATIN_QUERIES.map((query) => scoreQuery(index, quotes, query))
  for (const row of rows) if (row.wrong > 0 || Math.abs(row.off ?? 0) > 0.05) console.log(JSON.stringify(row))
  const shown = rows.reduce((sum, { hits }) => sum + hits, 0)
  const wrong = rows.reduce((sum, row) => sum + row.wrong, 0)
  const counted = rows.filter(({ off }) => off !== null)
  console.table({
    queries: rows.length,
    'hits among the first ten': shown,
    'share of them right': Math.round((1000 * (shown - wrong)) / shown) / 1000,
    'queries with a count': counted.length,
    'totals within 5 %': counted.filter(({ off }) => Math.abs(off ?? 0) <= 0.05).length,
    'without a hit': rows
      .filter(({ hits }) => hits === 0)
      .map(({ query }) => query)
      .join(', '),
  })
}

function scoreQuery(
  index: QuoteIndex,
  quotes: readonly StoredQuote[],
  { query, holds, countable }: LatinQuery,
) {
  const { hits, total } = index.search({ q: query, sort: 'relevance', limit: 10 })
  const isRight = (words: string) => holds.length > 0 && holds.every((list) => holdsOne(words, list))
  const wrong = hits.filter((hit) => !isRight(wordsOfHit(hit)))
  const count = countable ? countHits(quotes.filter((quote) => isRight(wordsOf(quote)))) : null
  return {
    query,
    hits: hits.length,
    wrong: wrong.length,
    total,
    count,
    off: count === null || count === 0 ? null : Math.round((1000 * (total - count)) / count) / 1000,
  }
}

/** Quotes as searches count them: a clause and a statement within it are one, and so are equal quotes of one speaker. */
function countHits(quotes: readonly StoredQuote[]): number {
  const enclosing = new Set(quotes.filter(({ kind }) => kind === 'statement').map(({ nestedIn }) => nestedIn))
  const left = quotes.filter(({ id, kind }) => kind === 'statement' || !enclosing.has(id))
  const sayings = left.map(({ id, text, speaker }) =>
    speaker === null || speaker.type === 'unnamed' ? id : `${speaker.name} ${text.match(/[\p{L}\p{N}]+/gu)}`,
  )
  return new Set(sayings).size
}

/** The words of a quote, its speaker and who reported it, with spaces around each and a bar between what stands apart. */
function wordsOf({ text, speaker, via }: Pick<StoredQuote, 'text' | 'speaker' | 'via'>): string {
  const said = [text, speaker?.name, speaker?.role, speaker?.mention, via?.name]
  return ` ${said.map((part) => terms(part ?? '').join(' ')).join(' | ')} `
}

/** A hit of several words may have some of them around the quote or in the title. */
function wordsOfHit(hit: Hit): string {
  const around = [hit.prefix, hit.suffix, hit.article.title].map((part) => terms(part).join(' '))
  return `${wordsOf(hit)}| ${around.join(' | ')} `
}

function holdsOne(words: string, list: readonly string[]): boolean {
  return list.some((wanted) => new RegExp(` ${terms(wanted).join(' ?')} `).test(words))
}

await runCommand(evaluation, { expected: [] })
