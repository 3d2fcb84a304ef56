import { extractQuotes } from '../../lambda/quotes/extract'
import { command, runCommand } from '../../seed/commands/command'
import { NEWS_PASSAGES } from './news-passages'
import { parsePassage } from './parse-passage'
import { PASSAGES } from './passages'
import { scoreRanking } from './ranking'
import { type Answer, score } from './score'
import { readSeed } from './seed-annotation'

const evaluation = command({
  invocation: 'npm run eval',
  summary: `Prints how well quotations and speakers are found in the seed article and in the passages, and how well the
statements of the seed article are found again among all of them.`,
  examples: ['npm run eval'],
}).action(evaluate)

function evaluate(): void {
  const seed = readSeed()
  const conventions = PASSAGES.map(parsePassage)
  const news = NEWS_PASSAGES.map(parsePassage)
  const answer = ({ text, spans }: typeof seed): Answer => ({
    expected: spans,
    found: extractQuotes({ id: 'eval', text }),
  })
  const rounded = (figures: object) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
    )

  console.log('Extraction: exact spans of statements, and their speakers; shares from 0 to 1')
  console.table({
    'seed article': rounded(score([answer(seed)])),
    [`${conventions.length} conventions`]: rounded(score(conventions.map(answer))),
    [`${news.length} news passages`]: rounded(score(news.map(answer))),
  })

  const sources = [seed, ...conventions, ...news].map(({ text }, i) => ({ id: `source-${i}`, text }))
  const ranking = Object.entries(scoreRanking(sources)).map(([kind, figures]) => [kind, rounded(figures)])
  console.log('Ranking: statements of the seed article among all of these; shares from 0 to 1')
  console.table(Object.fromEntries(ranking))
}

await runCommand(evaluation, { expected: [] })
