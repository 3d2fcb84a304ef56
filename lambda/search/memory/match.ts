import { FIELDS } from '../indexed-quote'
import {
  type Expansion,
  type Lexicon,
  type QueryWord,
  splits,
  strictExpansions,
  wideExpansions,
} from '../query/expand'
import { exactly, phraseForms } from '../query/phrase'
import type { Query } from '../query/query'
import { type Clause, type Matches, matchAll, matchAny, type Scope } from './rank'
import type { Occurrence, TermReader } from './term-reader'

/** Fewer strict hits than this are too little for a query of several words; for one word it is none. */
const ENOUGH = 2

/** Share of its score that a phrase keeps in another spelling. */
const OTHER_SPELLING = 0.95

/** Phrases and excluded words count where a reader sees them, not in the words around a quote. */
const READ_FIELDS = FIELDS.filter((field) => field !== 'context')

const OWN_FIELDS = [FIELDS.indexOf('text'), FIELDS.indexOf('speaker')]

/** What a query is answered from. */
export interface Corpus extends Lexicon {
  index: TermReader
  scope: Scope
  /** Slots of all quotes in the scope. */
  all: () => number[]
}

type SlotTest = (slot: number) => boolean

/** Quotes that answer a query, and what its words stand for. */
export interface Found extends Matches {
  widened: boolean
  clauses: readonly Clause[]
}

/**
 * Answers a query: first with quotes that match every word, one at least in the quote or its speaker, then, when those
 * that pass the filters are too few, with quotes that match any word, or what sounds or looks like it. Phrases are
 * always required, excluded words never allowed. A blank query, or one that only excludes, matches all; one of signs
 * that are no words, nothing.
 *
 * @param accepts the filters of the request, null when it has none
 * @param wide whether near matches are wanted, as the page before had it; null to widen when there are too few
 */
export function findMatches(
  corpus: Corpus,
  query: Query,
  accepts: SlotTest | null,
  wide: boolean | null = null,
): Found {
  const phrases = phraseClauses(corpus, query.phrases)
  const allowed = withoutExcluded(corpus, query, accepts)
  const words = queryWords(query)
  const strict = words.map((word) => wordClause(corpus, strictExpansions(corpus, word)))
  const required = [...strict, ...phrases]
  if (required.length === 0) return { ...unsearched(corpus, query, allowed), widened: false, clauses: [] }
  const narrow = keep(matchAll(corpus.index, corpus.scope, required), allowed)
  const found = { ...keep(narrow, isAbout(corpus, required)), widened: false, clauses: required }
  const enough = words.length === 0 || found.slots.length >= (words.length > 1 ? ENOUGH : 1)
  if (wide === false || (wide === null && enough)) return found
  const near = widen(corpus, query, phrases, allowed)
  if (wide === null && near.slots.length <= found.slots.length) return found
  putFirst(narrow.slots, near)
  putFirst(found.slots, near)
  return near
}

/**
 * Quotes with one of the words in the quote itself or its speaker. The words around a quote and the title help to
 * tell quotes apart, but a quote is not about a word that only its neighbour says.
 */
function isAbout({ scope }: Corpus, clauses: readonly Clause[]): SlotTest {
  const about = scope.buffers.take()
  for (const { postings } of clauses.flat()) {
    for (const field of OWN_FIELDS) {
      postings[field]?.forEach((_, slot) => {
        about[slot] = 1
      })
    }
  }
  return (slot) => about[slot] === 1
}

function widen(corpus: Corpus, query: Query, phrases: readonly Clause[], allowed: SlotTest | null): Found {
  const words = queryWords(query).map((word) => wordClause(corpus, wideExpansions(corpus, word)))
  const clauses = [...words, ...phrases]
  const inPhrases = phrases.length > 0 ? new Set(matchAll(corpus.index, corpus.scope, phrases).slots) : null
  const wide = matchAny(corpus.index, corpus.scope, clauses)
  return {
    ...keep(keep(wide, inPhrases && ((slot) => inPhrases.has(slot))), allowed),
    widened: true,
    clauses,
  }
}

/** Lifts the scores of some matches above all others, so what matches strictly comes first. */
function putFirst(first: readonly number[], { slots, scores }: Matches): void {
  let highest = 0
  for (const slot of slots) highest = Math.max(highest, scores[slot] ?? 0)
  for (const slot of first) scores[slot] = (scores[slot] ?? 0) + highest
}

function queryWords({ words, prefix }: Query): QueryWord[] {
  return words.map((word, at) => ({
    word,
    before: words[at - 1],
    after: words[at + 1],
    prefix: prefix && at === words.length - 1,
  }))
}

function wordClause(corpus: Corpus, expansions: readonly Expansion[]): Clause {
  return expansions.map((expansion) => ({ expansion, postings: sequencePostings(corpus, expansion.terms) }))
}

function sequencePostings({ index }: Corpus, sequence: readonly string[]): Occurrence['postings'] {
  const [only = '', ...others] = sequence
  if (others.length === 0) return index.postings(only)
  const [found] = index.occurrences(exactly(sequence), FIELDS)
  return found?.postings ?? []
}

/** A clause for each phrase, up to the first that stands nowhere: nothing can match then. */
function phraseClauses(corpus: Corpus, phrases: readonly (readonly string[])[]): Clause[] {
  const clauses: Clause[] = []
  for (const phrase of phrases) {
    const clause = phraseClause(corpus, phrase)
    clauses.push(clause)
    if (clause.length === 0) break
  }
  return clauses
}

function phraseClause(corpus: Corpus, phrase: readonly string[]): Clause {
  const asTyped = phrase.join(' ')
  return phraseOccurrences(corpus, phrase).map(({ terms, postings }) => ({
    expansion: { terms, weight: terms.join(' ') === asTyped ? 1 : OTHER_SPELLING },
    postings,
  }))
}

/** A phrase in all its spellings, where a reader sees it. */
function phraseOccurrences({ index }: Corpus, phrase: readonly string[]): Occurrence[] {
  const spellings = {
    sameWord: (word: string) => index.vocabulary.sameLooseKey(word),
    apart: (word: string) => splits(index, word),
  }
  const [word = '', ...others] = phrase
  if (others.length > 0) return index.occurrences(phraseForms(spellings, phrase), READ_FIELDS)
  const apart = spellings.apart(word)
  return [
    ...spellings.sameWord(word).map((term) => ({ terms: [term], postings: readPostings(index, term) })),
    ...apart.flatMap((parts) => index.occurrences(exactly(parts), READ_FIELDS)),
  ]
}

function readPostings(index: TermReader, term: string): Occurrence['postings'] {
  return index
    .postings(term)
    .map((posting, id) => (READ_FIELDS.some((field) => field === FIELDS[id]) ? posting : undefined))
}

/** Excluded words and phrases never stand in a match, in any spelling. */
function withoutExcluded(corpus: Corpus, query: Query, accepts: SlotTest | null): SlotTest | null {
  if (query.excluded.length === 0) return accepts
  const excluded = corpus.scope.buffers.take()
  for (const postings of query.excluded.flatMap((sequence) => excludedPostings(corpus, sequence))) {
    for (const field of READ_FIELDS)
      for (const slot of postings[FIELDS.indexOf(field)]?.keys() ?? []) excluded[slot] = 1
  }
  return (slot) => excluded[slot] === 0 && (accepts?.(slot) ?? true)
}

/** Where an excluded word or phrase stands, in any spelling. */
function excludedPostings(corpus: Corpus, sequence: readonly string[]): Occurrence['postings'][] {
  const [word = '', ...others] = sequence
  if (others.length > 0) return phraseOccurrences(corpus, sequence).map(({ postings }) => postings)
  const asTyped = { word, before: undefined, after: undefined, prefix: false }
  return strictExpansions(corpus, asTyped).map(({ terms }) => sequencePostings(corpus, terms))
}

function unsearched({ all, scope }: Corpus, query: Query, allowed: SlotTest | null): Matches {
  const slots = query.blank || query.excluded.length > 0 ? all() : []
  return keep({ slots, scores: scope.buffers.take() }, allowed)
}

function keep({ slots, scores }: Matches, allowed: SlotTest | null): Matches {
  return { slots: allowed ? slots.filter(allowed) : slots, scores }
}
