import type { Moment, QuoteSearch } from './port'

/** What a request learned of the index and its answer. */
export interface SearchFacts {
  /** Age of the index, in seconds. */
  age?: number
  /** Quotes found, and whether near spellings are among them. */
  hits?: number
  widened?: boolean
}

/** A search that tells what it answers: of any engine, whatever route asks. */
export function observed(search: QuoteSearch, tell: (facts: SearchFacts) => void): QuoteSearch {
  return {
    at: async () => {
      const moment = await search.at()
      tell({ age: moment.age })
      return telling(moment, tell)
    },
  }
}

function telling(moment: Moment, tell: (facts: SearchFacts) => void): Moment {
  // A moment is a plain object of functions, whatever the engine.
  return {
    ...moment,
    search: async (request) => {
      const answer = await moment.search(request)
      tell({ hits: answer.total, widened: answer.widened })
      return answer
    },
  }
}
