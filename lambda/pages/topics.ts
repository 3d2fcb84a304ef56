import { stem } from '../language/urdu/stem'
import { isStopWord } from '../language/urdu/stop-words'
import { tokenize } from '../language/urdu/tokenize'

/**
 * How unlikely it is that a word stands out by chance: p < 0.0001 of the log-likelihood ratio (χ², one degree of freedom).
 * At p < 0.001 words of degree (very, much) stood out in months with a few quotes.
 */
const CERTAIN = 15.13
/** Letters of a topic at least, which spares particles and titles in short. */
const SHORTEST = 3
/** Quotes that a word is in at least: what comes up once is no topic. */
const LEAST = 2

/** In how many of some texts each word is, in whatever form, with the form that is commonest. */
interface Counted {
  texts: number
  words: ReadonlyMap<string, { texts: number; forms: Map<string, number> }>
}

/**
 * The words that stand out in some texts against others, the surest first: those in more of them than chance would have
 * it, by the log-likelihood ratio (Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence",
 * Computational Linguistics 19, 1993).
 */
export function standingOut(texts: readonly string[], others: readonly string[], most: number): string[] {
  const here = counted(texts)
  const elsewhere = counted(others)
  const certain = [...here.words].flatMap(([key, word]) => {
    if (word.texts < LEAST) return []
    const surprise = logLikelihoodRatio(
      { with: word.texts, of: here.texts },
      { with: elsewhere.words.get(key)?.texts ?? 0, of: elsewhere.texts },
    )
    return surprise >= CERTAIN ? [{ form: commonest(word.forms), surprise }] : []
  })
  return certain
    .sort((a, b) => b.surprise - a.surprise)
    .slice(0, most)
    .map(({ form }) => form)
}

function counted(texts: readonly string[]): Counted {
  const words = new Map<string, { texts: number; forms: Map<string, number> }>()
  for (const text of texts) {
    const seen = new Set<string>()
    for (const { term, start, end } of tokenize(text)) {
      if (term.length < SHORTEST || isStopWord(term) || /\d/.test(term)) continue
      const key = stem(term)
      const word = words.get(key) ?? { texts: 0, forms: new Map() }
      words.set(key, word)
      const form = text.slice(start, end)
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1)
      if (!seen.has(key)) word.texts++
      seen.add(key)
    }
  }
  return { texts: texts.length, words }
}

/** Twice the log-likelihood ratio of two shares; 0 where the first is not the greater. */
function logLikelihoodRatio(
  here: { with: number; of: number },
  elsewhere: { with: number; of: number },
): number {
  const share = (here.with + elsewhere.with) / (here.of + elsewhere.of)
  if (here.with <= share * here.of) return 0
  return 2 * (gain(here, share) + gain(elsewhere, share))
}

/** How much likelier a count is by its own share than by that of both. */
function gain({ with: count, of }: { with: number; of: number }, share: number): number {
  const term = (part: number, expected: number) => (part === 0 ? 0 : part * Math.log(part / expected))
  return term(count, share * of) + term(of - count, (1 - share) * of)
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [first = ''] = [...forms].sort(([, a], [, b]) => b - a).map(([form]) => form)
  return first
}
