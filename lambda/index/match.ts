import { type Expansion, strictExpansions, wideExpansions } from './expand'
import { type FieldText, sequencePostings } from './phrase'
import type { Query } from './query'
import { FIELDS } from './quote-document'
import { type Clause, type Matches, matchAll, matchAny, type Scope } from './rank'
import type { TermIndex } from './term-index'

/** Fewer strict hits than this are too little for a query of several words; for one word it is none. */
const ENOUGH = 3

/** Where the words of a query are looked for. */
export interface Corpus {
  index: TermIndex
  fieldText: FieldText
  scope: Scope
  /** Slots of all quotes in the scope. */
  all: () => number[]
}

/** Quotes that answer a query, and what its words stand for. */
export interface Found extends Matches {
  widened: boolean
  clauses: readonly Clause[]
}

/**
 * Answers a query: first with quotes that match every word, then, when those that pass the filters are too few,
 * with quotes that match any word, or what sounds or looks like it. Phrases are always required, excluded words
 * never allowed. A query without words matches all.
 *
 * @param accepts the filters of the request
 */
export function findMatches(corpus: Corpus, query: Query, accepts: (slot: number) => boolean): Found {
  const phrases = query.phrases.map((phrase) => phraseClause(corpus, phrase))
  const allowed = withoutExcluded(corpus, query, accepts)
  const strict = query.words.map((_, i) =>
    wordClause(corpus, strictExpansions(corpus.index, query.words, i, isPrefix(query, i))),
  )
  const required = [...strict, ...phrases]
  if (required.length === 0) return { ...everything(corpus, allowed), widened: false, clauses: [] }
  const narrow = keep(matchAll(corpus.index, corpus.scope, required), allowed)
  const enough = query.words.length > 1 ? ENOUGH : 1
  if (query.words.length === 0 || narrow.slots.length >= enough)
    return { ...narrow, widened: false, clauses: required }
  return widen(corpus, query, phrases, allowed)
}

function widen(
  corpus: Corpus,
  query: Query,
  phrases: readonly Clause[],
  allowed: (slot: number) => boolean,
): Found {
  const words = query.words.map((_, i) =>
    wordClause(corpus, wideExpansions(corpus.index, query.words, i, isPrefix(query, i))),
  )
  const clauses = [...words, ...phrases]
  const inPhrases = phrases.length > 0 ? new Set(matchAll(corpus.index, corpus.scope, phrases).slots) : null
  const wide = matchAny(corpus.index, corpus.scope, clauses)
  return { ...keep(wide, (slot) => allowed(slot) && (inPhrases?.has(slot) ?? true)), widened: true, clauses }
}

function isPrefix(query: Query, at: number): boolean {
  return query.prefix && at === query.words.length - 1
}

function wordClause({ index, fieldText }: Corpus, expansions: readonly Expansion[]): Clause {
  return expansions.map((expansion) => ({
    expansion,
    postings: sequencePostings(index, fieldText, expansion.terms),
  }))
}

function phraseClause({ index, fieldText }: Corpus, phrase: readonly string[]): Clause {
  return [{ expansion: { terms: phrase, weight: 1 }, postings: sequencePostings(index, fieldText, phrase) }]
}

/** Excluded words count where a reader sees them: in the quote, its speaker and the title. */
function withoutExcluded({ index, fieldText }: Corpus, query: Query, accepts: (slot: number) => boolean) {
  const excluded = new Set<number>()
  for (const sequence of query.excluded) {
    const forms =
      sequence.length === 1
        ? strictExpansions(index, sequence, 0, false).map(({ terms }) => terms)
        : [sequence]
    for (const form of forms) {
      sequencePostings(index, fieldText, form).forEach((posting, field) => {
        if (FIELDS[field] !== 'context') for (const slot of posting?.keys() ?? []) excluded.add(slot)
      })
    }
  }
  return (slot: number) => accepts(slot) && !excluded.has(slot)
}

function everything(corpus: Corpus, allowed: (slot: number) => boolean): Matches {
  return { slots: corpus.all().filter(allowed), scores: new Float64Array(corpus.scope.capacity) }
}

function keep({ slots, scores }: Matches, allowed: (slot: number) => boolean): Matches {
  return { slots: slots.filter(allowed), scores }
}
