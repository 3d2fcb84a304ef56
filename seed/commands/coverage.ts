import { articleFileAt } from '../../lambda/ingest/article-files'
import { readArticles } from '../../lambda/ingest/read-articles'
import { coverageOf } from '../../lambda/language/urdu/coverage'
import { command, runCommand } from './command'
import { printable } from './printable'

const coverage = command({
  invocation: 'npm run --silent coverage',
  summary:
    'Prints how many words of texts the lexicon knows, and those that it does not know with their counts.',
  examples: ['npm run --silent coverage -- seed/article.txt'],
})
  .argument('<FILE...>', 'files as npm run load reads them')
  .action(printCoverage)

async function printCoverage(files: string[]): Promise<void> {
  for (const file of files) {
    for await (const { origin, article, error } of readArticles(await articleFileAt(file))) {
      if (article) printWords(origin, article.text)
      else if (error) {
        console.error(printable(`${origin}: ${error.message}`))
        process.exitCode = 1
      }
    }
  }
}

function printWords(origin: string, text: string): void {
  const { words, known, unknown } = coverageOf(text)
  const share = words === 0 ? 0 : (100 * known) / words
  console.log(printable(`${origin}: ${known} of ${words} words known (${share.toFixed(1)} %)`))
  for (const { word, count } of unknown) console.log(printable(`${count}\t${word}`))
}

await runCommand(coverage, { expected: [] })
