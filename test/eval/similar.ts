import { readFileSync } from 'node:fs'
import { NEARLY_THE_SAME } from '../../lambda/ingest/duplicates/similar-articles'
import { resemblance, shinglesOf, sketchOf } from '../../lambda/ingest/duplicates/sketch'
import { command, runCommand } from '../../seed/commands/command'
import { jsonLine } from '../../seed/commands/printable'

const evaluation = command({
  invocation: 'npm run eval:similar',
  summary: `Prints which articles of your own are nearly the same by the share of shingles that they have in common, and by
their sketches, and how far the sketches are from that share.`,
  examples: ['npm run eval:similar -- articles.jsonl'],
})
  .argument('<FILE>', 'articles as JSON lines {id, text}')
  .action(evaluate)

/** Two articles, with the share of shingles in common and what the sketches tell of it. */
interface Pair {
  ids: [string, string]
  share: number
  told: number
}

/** Pairs of which the error is told: of those with less in common nobody asks. */
const ASKED = 0.2

/** A shingle in more articles than this is a phrase of the newsroom: alone, it brings no two together. */
const COMMON = 200

function evaluate(file: string): void {
  const articles = readFileSync(file, 'utf8').trim().split('\n').map(readArticle)
  const sketched = articles.filter(({ sketch }) => sketch !== null)
  const pairs = pairsOf(sketched)
  const like = pairs.filter(({ share, told }) => Math.max(share, told) >= NEARLY_THE_SAME)
  for (const pair of like.sort((a, b) => b.share - a.share)) process.stdout.write(jsonLine(pair))
  const right = pairs.filter(({ share }) => share >= NEARLY_THE_SAME)
  const found = pairs.filter(({ told }) => told >= NEARLY_THE_SAME)
  const errors = pairs.filter(({ share }) => share >= ASKED).map(({ share, told }) => told - share)
  console.table({
    articles: articles.length,
    'too short for a sketch': articles.length - sketched.length,
    pairs: (sketched.length * (sketched.length - 1)) / 2,
    'nearly the same by their shingles': right.length,
    'found by their sketches': found.length,
    both: found.filter(({ share }) => share >= NEARLY_THE_SAME).length,
    'standard error of sketches': rounded(Math.hypot(...errors) / Math.sqrt(errors.length)),
    'of so many pairs': errors.length,
  })
}

function readArticle(line: string) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const sketch = sketchOf(text)
  const bytes = sketch === null ? null : new Uint8Array(Buffer.from(sketch, 'base64'))
  return { id, shingles: shinglesOf(text), sketch: bytes }
}

/** Pairs with some shingle in common, or of which their sketches tell so. */
function pairsOf(articles: ReturnType<typeof readArticle>[]): Pair[] {
  const together = new Set<number>()
  for (const positions of byShingle(articles).values()) {
    if (positions.length > COMMON) continue
    for (const [at, one] of positions.entries())
      for (const other of positions.slice(at + 1)) together.add(one * articles.length + other)
  }
  const pairs: Pair[] = []
  for (const [at, one] of articles.entries()) {
    for (let other = at + 1; other < articles.length; other++) {
      const second = articles[other]
      if (second === undefined || one.sketch === null || second.sketch === null) continue
      const told = resemblance(one.sketch, second.sketch)
      if (told < ASKED && !together.has(at * articles.length + other)) continue
      const share = shareOf(one.shingles, second.shingles)
      pairs.push({ ids: [one.id, second.id], share: rounded(share), told: rounded(told) })
    }
  }
  return pairs
}

function byShingle(articles: { shingles: Set<number> }[]): Map<number, number[]> {
  const positions = new Map<number, number[]>()
  for (const [position, { shingles }] of articles.entries()) {
    for (const shingle of shingles) {
      const known = positions.get(shingle)
      if (known === undefined) positions.set(shingle, [position])
      else known.push(position)
    }
  }
  return positions
}

function shareOf(one: Set<number>, other: Set<number>): number {
  let common = 0
  for (const shingle of one) if (other.has(shingle)) common++
  return common / (one.size + other.size - common)
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000
}

await runCommand(evaluation, { expected: [] })
