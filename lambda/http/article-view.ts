import { correctedQuote } from '../ingest/corrections/corrected-quote'
import type { Article } from '../store/article'
import type { Correction, StoredQuote } from '../store/record'

/** A quote as clients see it: the words around it are in the article's text. */
export function presentQuote({
  before,
  after,
  ...quote
}: StoredQuote): Omit<StoredQuote, 'before' | 'after'> {
  return quote
}

/** The article as clients see it. */
export function presentArticle({ quotes, corrections, rules, sketch, ...article }: Article) {
  return { ...article, quotes: quotes.map(presentQuote) }
}

/**
 * The article as editors see it: with the quotes that are hidden, for each the machine's answer and the correction, and the
 * corrections whose words are gone.
 */
export function presentCorrectedArticle(article: Article) {
  const { quotes, corrections } = article
  const corrected = new Set(corrections.map(({ id }) => id))
  const untouched = quotes
    .filter(({ id }) => !corrected.has(id))
    .map((quote) => ({ ...presentQuote(quote), machine: { speaker: quote.speaker }, correction: null }))
  const found = corrections
    .filter(({ lost }) => !lost)
    .map((correction) => presentCorrected(article, correction))
  return {
    ...presentArticle(article),
    quotes: [...untouched, ...found].sort((a, b) => a.start - b.start || b.end - a.end),
    lost: corrections.filter(({ lost }) => lost).map(presentLost),
  }
}

/** A quote that an editor corrected, hidden or not, with what the machine says of it and what the editor does. */
export function presentCorrected({ quotes }: Pick<Article, 'quotes'>, correction: Correction) {
  const quote = quotes.find(({ id }) => id === correction.id) ?? correctedQuote(correction, null, quotes)
  const { machine } = correction
  return {
    ...presentQuote(quote),
    machine: machine && { speaker: machine.speaker },
    correction: presentCorrection(correction),
  }
}

function presentLost(correction: Correction) {
  const { id, text, start, end, kind, before, after } = correction
  return { id, text, start, end, kind, before, after, ...presentCorrection(correction) }
}

function presentCorrection({ speaker, hidden, confirmed, added, note, by, at }: Correction) {
  return { ...(speaker !== undefined && { speaker }), hidden, confirmed, added, note, by, at }
}
