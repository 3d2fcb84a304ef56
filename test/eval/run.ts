import { extractQuotes } from '../../lambda/quotes/extract'
import { command, runCommand } from '../../seed/commands/command'
import { FEATURES } from './held-out/features'
import type { HeldOutPassage } from './held-out/held-out-passage'
import { PAPERS } from './held-out/papers'
import { type HeldOutAnswer, scoreSpeech } from './held-out/speech-score'
import { NEWS_PASSAGES } from './news-passages'
import { parsePassage } from './parse-passage'
import { PASSAGES } from './passages'
import { scoreRanking } from './ranking'
import { type Answer, score } from './score'
import { readSeed } from './seed-annotation'

const evaluation = command({
  invocation: 'npm run eval',
  summary: `Prints how well quotations and speakers are found in the seed article, in the passages that the rules were made
with, and in passages that were written blind to measure them; and how well the statements of the seed article are found
again among all of them.`,
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

  const features = FEATURES.map(heldOut)
  const papers = PAPERS.map(heldOut)
  console.log(`Held out: written and annotated blind, never used to make rules; spans whose words agree by 80 %,
and of those with a known speaker the shares named rightly, left open, and given somebody else's name`)
  console.table({
    [`${features.length} features, statements`]: rounded(scoreSpeech(features, 'statement')),
    [`${features.length} features, reported`]: rounded(scoreSpeech(features, 'reported')),
    [`${papers.length} of papers, statements`]: rounded(scoreSpeech(papers, 'statement')),
    [`${papers.length} of papers, reported`]: rounded(scoreSpeech(papers, 'reported')),
  })

  const sources = [seed, ...conventions, ...news].map(({ text }, i) => ({ id: `source-${i}`, text }))
  const ranking = Object.entries(scoreRanking(sources)).map(([kind, figures]) => [kind, rounded(figures)])
  console.log('Ranking: statements of the seed article among all of these; shares from 0 to 1')
  console.table(Object.fromEntries(ranking))
}

function heldOut(passage: HeldOutPassage): HeldOutAnswer {
  const { text, spans } = parsePassage(passage)
  return { text, expected: spans, found: extractQuotes({ id: passage.id, text }) }
}

await runCommand(evaluation, { expected: [] })
