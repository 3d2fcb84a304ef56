import { readFileSync } from 'node:fs'
import { coverageOf } from '../../lambda/language/urdu/coverage'

const USAGE = 'usage: npm run --silent coverage -- FILE...'

/** Prints how many words of texts the lexicon knows, and those that it does not know with their counts. */
function main(files: readonly string[]): void {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    console.error(USAGE)
    process.exitCode = files[0] === '--help' ? 0 : 2
    return
  }
  for (const file of files) {
    const { words, known, unknown } = coverageOf(readFileSync(file, 'utf8'))
    const share = words === 0 ? 0 : (100 * known) / words
    console.log(`${file}: ${known} of ${words} words known (${share.toFixed(1)} %)`)
    for (const { word, count } of unknown) console.log(`${count}\t${word}`)
  }
}

main(process.argv.slice(2))
