import { extractQuotes } from '../quotes/extract'
import { type Quote, speakerWords } from '../quotes/quote'
import { CONTEXT_LENGTH, type StoredQuote } from './article'

/** The statements and reported speech of an article, each with the words around it, as they are stored and searched. */
export function storedQuotes(id: string, text: string): StoredQuote[] {
  const said = extractQuotes({ id, text }).filter(isSaid)
  const stored = new Set(said.map((quote) => quote.id))
  return said.map(({ speaker, ...quote }) => ({
    ...quote,
    speaker: speakerWords(speaker),
    nestedIn: quote.nestedIn !== null && stored.has(quote.nestedIn) ? quote.nestedIn : null,
    before: text.slice(Math.max(0, quote.start - CONTEXT_LENGTH), quote.start).toWellFormed(),
    after: text.slice(quote.end, quote.end + CONTEXT_LENGTH).toWellFormed(),
  }))
}

function isSaid(quote: Quote): quote is Quote & { kind: 'statement' | 'reported' } {
  return quote.kind === 'statement' || quote.kind === 'reported'
}
