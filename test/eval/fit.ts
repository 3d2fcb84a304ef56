import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldLetters } from '../../lambda/language/urdu/fold'
import type { Decision } from '../../lambda/quotes/attribution/ranking'
import { findQuotes } from '../../lambda/quotes/extract'
import { command, runCommand } from '../../seed/commands/command'

interface AnnotatedQuote {
  start: number
  end: number
  kind: string
  speaker: string | null
  aliases?: string[]
}

interface Annotated {
  id: string
  text: string
  quotes: AnnotatedQuote[]
}

/** One decision of the extractor: its candidates' features, and which was right; −1 for none of them. */
interface Sample {
  article: string
  task: string
  options: Array<ReadonlyMap<string, number>>
  right: number
}

type Weights = Map<string, number>

const FOLDS = 8
const STEPS = 400
const RATE = 0.05
/** Pull of the weights towards what grammar lets expect: chosen by cross-validation. */
const SHRINKAGE = 0.02
/** Weights that grammar lets expect, where few annotated decisions show it; all others are expected to be nothing. */
const EXPECTED: Readonly<Record<string, number>> = {
  'gender of the verb': 0.5,
  'other gender than the verb': -8,
  'gender of the voice': 0.5,
  'other gender than the voice': -8,
  'object of the clause': -4,
  'one for both': -3,
  'two for both': 2,
  'here as asked': 7,
  'here as introduced': 2,
  'here as subject': 2,
  'here as resumed': 1,
  'just as asked': 3,
  'has just asked': -4,
  author: 5,
  'no author': -2,
  document: -1.5,
  'acting before a paragraph': -0.5,
  'subject before a paragraph': 1.5,
  'continued last subject': 1.5,
  'continued newly met': 0.5,
  'pronoun newly met': 1,
  'pronoun another came between': -1,
  'tells of himself': 1,
  narrator: 2,
  'opening turns': 3,
  'opening before the first': 0.5,
  'opening before speaker': 1,
  'opening before subject': 1,
  'opening before introduced': 1.5,
  'opening before resumed': 0.5,
  'opening of organisation': -1,
  'opening of unnamed': -0.5,
  'loose for unnamed': -3,
  'asked asks': -5,
  'it for a person': -1,
  'it for unnamed': 1,
  'loose as other': -1,
  'holder was not heard': -2,
  'group goes on': -1.5,
  'singular I for organisation': -2,
  'plural says I': -2,
  'named in what is said': -4,
  'surname in what is said': -3,
  'reports of itself': -2,
  unsure: -1,
  'unsure word': -1.5,
  'speaker of these words alone': 1.5,
  'reports the clause': 1,
  dead: -3,
  'now before a paragraph': 0.7,
  'then before a paragraph': -0.7,
  'continued as owner': -1,
  'kin of who speaks': -3,
  'narrator of all': 2,
  'far narrator of all': 1.5,
  'continued turns of all': 2,
  'loose author': 1.5,
  'continued author': 1,
  'speaker of these words': -1,
  'speaker of these words says I': -3,
}

const fold = (name: string) => foldLetters(name).replace(/\s+/g, ' ').trim()

function samplesOf(articles: readonly Annotated[]): Sample[] {
  return articles.flatMap(({ id, text, quotes }) =>
    findQuotes(text).flatMap(({ start, end, kind, attribution }) => {
      const gold = quotes.find((quote) => quote.kind === kind && overlap(quote, { start, end }) > 0.8)
      return gold && attribution?.decision ? [sample(id, attribution.decision, gold)] : []
    }),
  )
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

function sample(article: string, { hints, ranked }: Decision, gold: AnnotatedQuote): Sample {
  const names = [gold.speaker, ...(gold.aliases ?? [])].flatMap((name) => (name ? [fold(name)] : []))
  // A name that is a word too short or too long is no fault of the ranking.
  const isRight = (said: string) =>
    names.some((name) => name === said || said.includes(name) || (said.includes(' ') && name.includes(said)))
  return {
    article,
    task: hints.task,
    options: ranked.map(({ features }) => features),
    right: ranked.findIndex(({ person }) => isRight(fold(person.spelling))),
  }
}

function scoresOf(weights: Weights, { task, options }: Sample): number[] {
  const scores = options.map((features) => {
    let score = 0
    for (const [name, value] of features) score += value * (weights.get(name) ?? 0)
    return score
  })
  return [...scores, weights.get(`nobody ${task}`) ?? 0]
}

function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** Softmax regression by gradient steps with momentum of Adam, shrunk towards nothing. */
function fit(samples: readonly Sample[]): Weights {
  const weights: Weights = new Map(Object.entries(EXPECTED))
  const first: Weights = new Map()
  const second: Weights = new Map()
  for (let step = 1; step <= STEPS; step++) {
    const gradient: Weights = new Map()
    for (const sample of samples) addGradient(gradient, weights, sample)
    for (const [name, sum] of gradient) {
      const slope = sum / samples.length + SHRINKAGE * ((weights.get(name) ?? 0) - (EXPECTED[name] ?? 0))
      const m = 0.9 * (first.get(name) ?? 0) + 0.1 * slope
      const v = 0.999 * (second.get(name) ?? 0) + 0.001 * slope * slope
      first.set(name, m)
      second.set(name, v)
      const move = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
      weights.set(name, (weights.get(name) ?? 0) - RATE * move)
    }
  }
  return weights
}

function addGradient(gradient: Weights, weights: Weights, sample: Sample): void {
  const shares = sharesOf(scoresOf(weights, sample))
  const right = sample.right < 0 ? sample.options.length : sample.right
  sample.options.forEach((features, i) => {
    const error = (shares[i] ?? 0) - (i === right ? 1 : 0)
    for (const [name, value] of features) gradient.set(name, (gradient.get(name) ?? 0) + error * value)
  })
  const nobody = `nobody ${sample.task}`
  const error = (shares.at(-1) ?? 0) - (right === sample.options.length ? 1 : 0)
  gradient.set(nobody, (gradient.get(nobody) ?? 0) + error)
}

interface Outcome {
  task: string
  sure: number
  isRight: boolean
  knowable: boolean
}

function outcomes(weights: Weights, samples: readonly Sample[]): Outcome[] {
  return samples.flatMap((sample) => {
    if (sample.options.length === 0) return []
    const shares = sharesOf(scoresOf(weights, sample)).slice(0, -1)
    const best = shares.indexOf(Math.max(...shares))
    return [
      {
        task: sample.task,
        sure: shares[best] ?? 0,
        isRight: best === sample.right,
        knowable: sample.right >= 0,
      },
    ]
  })
}

/** Each article's decisions by weights that never saw it. */
function crossValidate(samples: readonly Sample[]): Outcome[] {
  const articles = [...new Set(samples.map(({ article }) => article))]
  return Array.from({ length: FOLDS }, (_, f) => {
    const held = new Set(articles.filter((_, i) => i % FOLDS === f))
    const weights = fit(samples.filter(({ article }) => !held.has(article)))
    return outcomes(
      weights,
      samples.filter(({ article }) => held.has(article)),
    )
  }).flat()
}

function report(label: string, all: readonly Outcome[]): void {
  console.log(
    `${label}: ${all.length} decisions, ${all.filter(({ knowable }) => knowable).length} with the right one among the candidates`,
  )
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const said = all.filter(({ sure }) => sure >= least)
    const right = said.filter(({ isRight }) => isRight).length
    console.log(
      `  least share ${least}: right ${(right / all.length).toFixed(3)} wrong ${((said.length - right) / all.length).toFixed(3)}`,
    )
  }
}

function write(weights: Weights, articles: number, decisions: number): void {
  const path = join(import.meta.dirname, '../../lambda/quotes/attribution/weights.ts')
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`)
  const code = readFileSync(path, 'utf8')
  const head = code.slice(0, code.indexOf('/** Weights of the features'))
  writeFileSync(
    path,
    `${head}/** Weights of the features of candidates, fitted by \`npm run fit\` on ${decisions} decisions in ${articles} annotated articles. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`,
  )
}

const fitting = command({
  invocation: 'npm run fit',
  summary: `Fits the weights of attribution on annotated articles, lines of JSON {id, text, quotes: [{start, end, kind, speaker,
aliases}]}, and prints how many decisions are right, cross-validated over articles.`,
  examples: ['npm run fit -- annotated.jsonl', 'npm run fit -- annotated.jsonl more.jsonl --write'],
})
  .argument('<FILE...>', 'files of annotated articles')
  .option('--write', 'puts the weights into the code')
  .action((files, { write: writes }) => {
    const articles = files.flatMap(annotatedArticles)
    const samples = samplesOf(articles)
    const validated = crossValidate(samples)
    report('cross-validated over articles', validated)
    for (const task of new Set(samples.map((sample) => sample.task)))
      report(
        `of these, ${task}`,
        validated.filter((outcome) => outcome.task === task),
      )
    const weights = fit(samples)
    report('on the articles fitted to', outcomes(weights, samples))
    if (writes) write(weights, articles.length, samples.length)
  })

function annotatedArticles(file: string): Annotated[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Annotated)
}

await runCommand(fitting, { expected: [] })
