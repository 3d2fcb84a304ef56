import { urdu } from '../language/urdu/urdu'
import type { Quote } from './quote'

/** Letters of a headline: a longer first line is an article without breaks. */
const LONGEST_HEADLINE = 300

/** Fewer letters are a phrase that anybody may use. */
const SHORTEST_ECHO = 12

/**
 * A headline often quotes what the article quotes again. Gives such a quotation without a speaker the
 * speaker of its equal, or, before `headlineEnd`, of what holds its words: it is a statement as well.
 */
export function attributeEchoes(quotes: Quote[], headlineEnd: number): Quote[] {
  const folded = quotes.map(({ text }) => fold(text))
  const attributed = new Map<string, Quote>()
  quotes.forEach((quote, i) => {
    if (quote.speaker && !attributed.has(folded[i] ?? '')) attributed.set(folded[i] ?? '', quote)
  })
  return quotes.map((quote, i) => {
    const words = folded[i] ?? ''
    if (quote.speaker || quote.nestedIn || words.length < SHORTEST_ECHO) return quote
    const source =
      attributed.get(words) ??
      (quote.start < Math.min(headlineEnd, LONGEST_HEADLINE) ? holder(words, attributed) : undefined)
    if (!source) return quote
    const kind = quote.kind === 'reported' ? quote.kind : 'statement'
    return { ...quote, kind, speaker: source.speaker, via: source.via }
  })
}

/** Headlines often change the verb at the end of what they quote, so the last word need not agree. */
function holder(words: string, attributed: ReadonlyMap<string, Quote>): Quote | undefined {
  const stem = words.slice(0, words.lastIndexOf(' '))
  const echo = stem.length >= SHORTEST_ECHO ? stem : words
  for (const [text, quote] of attributed) if (text.includes(echo)) return quote
  return undefined
}

function fold(text: string): string {
  return urdu
    .fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
