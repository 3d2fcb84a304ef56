import { extractQuotes } from '../quotes/extract'
import type { Quote, Speaker } from '../quotes/quote'
import { CONTEXT_LENGTH } from '../store/article'
import type { StoredQuote, StoredSpeaker } from '../store/record'

/** The statements of an article, each with the words around it, as they are stored and searched. */
export function storedQuotes(id: string, text: string): StoredQuote[] {
  const statements = extractQuotes({ id, text }).filter(isStatement)
  const stored = new Set(statements.map((quote) => quote.id))
  return statements.map((quote) => ({
    ...quote,
    speaker: quote.speaker && storedSpeaker(quote.speaker),
    nestedIn: quote.nestedIn !== null && stored.has(quote.nestedIn) ? quote.nestedIn : null,
    reviewed: false,
    before: text.slice(Math.max(0, quote.start - CONTEXT_LENGTH), quote.start).toWellFormed(),
    after: text.slice(quote.end, quote.end + CONTEXT_LENGTH).toWellFormed(),
  }))
}

function isStatement(quote: Quote): quote is Quote & { kind: 'statement' } {
  return quote.kind === 'statement'
}

function storedSpeaker(speaker: Speaker): StoredSpeaker {
  return { ...speaker, type: 'person', how: 'named', mentionAt: null, cueAt: null, by: 'rules' }
}
