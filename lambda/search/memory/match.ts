import { FIELDS } from '../indexed-quote'
import { type About, sequencesOf, withoutName } from '../query/about'
import { type Expansion, type QueryWord, strictExpansions, wideExpansions } from '../query/expand'
import { type Lexicon, NAME_WORTH } from '../query/lexicon'
import { ENOUGH, OTHER_SPELLING, OWN_FIELDS, READ_FIELDS } from '../query/matching'
import { exactly, phraseForms } from '../query/phrase'
import { phraseSpellings } from '../query/phrase-spellings'
import type { Query } from '../query/query'
import { type AskedWord, queryWords, UNREAD } from '../query/query-words'
import type { KnownReadings } from '../query/roman-to-urdu/known-readings'
import { isRoman, readInUrdu } from '../query/roman-to-urdu/read-in-urdu'
import { likestSlots } from './likeness'
import type { Postings } from './postings'
import { type Clause, type FullMatches, type Matches, matchAll, matchAny, type Scope } from './rank'
import type { Occurrence, TermReader } from './term-reader'

const TEXT = FIELDS.indexOf('text')
const SPEAKER = FIELDS.indexOf('speaker')

/** What a query is answered from. */
export interface Corpus extends Lexicon {
  index: TermReader
  scope: Scope
  /** Slots of all quotes in the scope. */
  all: () => number[]
  /** The speaker whom the query names. */
  named: Named | null
}

/** A speaker whom a query names, where quotes tell of it. */
export interface Named {
  about: About
  /** The speaker's own quotes. */
  own: Postings
  /** Whether these come before those about the speaker; `near` ones too, which do not match all words. */
  first: { exact: boolean; near: boolean }
}

type SlotTest = (slot: number) => boolean

/** Quotes that answer a query strictly, those that nearly do, and what its words stand for. */
export interface Found extends Matches {
  /** Slots of quotes that match nearly; none unless too few match. */
  near: number[]
  clauses: readonly Clause[]
  nearClauses: readonly Clause[]
  /** Words that stand in no quote, in any spelling. */
  unknown: readonly string[]
  /** Slots of all scores that are not zero; null when that is not known. */
  scored: readonly number[] | null
}

/** What a search makes of a query beside its words. */
export interface Reading {
  /** The filters of the request, null when it has none. */
  accepts: SlotTest | null
  /** Whether near matches are wanted, as the page before had it; null to widen when there are too few. */
  widened: boolean | null
  roman: KnownReadings
}

/**
 * Answers a query: first with quotes that match every word, one at least in the quote or its speaker, then, when those
 * that pass the filters are too few, with quotes that match some words, or what sounds or looks like them, as long as
 * they are nearly as like the query as the likest of them. Phrases are always required, excluded words never allowed. A
 * blank query, or one that only excludes, matches all; one of signs that are no words, nothing.
 */
export function findMatches(corpus: Corpus, query: Query, { accepts, widened, roman }: Reading): Found {
  const phrases = phraseClauses(corpus, query.phrases)
  const allowed = withoutExcluded(corpus, query, accepts)
  const { named } = corpus
  const all = queryWords(corpus, query, roman)
  const left = named ? withoutName(query, named.about).words : query.words
  const words = named ? all.filter(({ asked }) => left.includes(asked)) : all
  const strict = words.map((word) => wordClause(corpus, strictExpansions(corpus, word)))
  const names = named ? [namedClause(corpus, named, all)] : []
  const required = [...names, ...strict, ...phrases]
  const nothing = { near: [], clauses: required, nearClauses: [] }
  if (required.length === 0)
    return { ...unsearched(corpus, query, allowed), ...nothing, unknown: [], scored: null }
  const unknown = words.filter((_, at) => !strict[at]?.some(isOwn)).map(({ word }) => word)
  const found = aboutIt(matchAll(corpus.index, corpus.scope, required), allowed)
  if (named?.first.exact) putFirst(named.own, found.slots, found.scores)
  const asked = words.length + names.length
  const enough = words.length === 0 || found.slots.length >= (asked > 1 ? ENOUGH : 1)
  if (widened === false || (widened === null && enough)) return { ...found, ...nothing, unknown }
  const near = widen(corpus, { words, names, phrases }, allowed, found)
  if (named?.first.near) putFirst(named.own, near.near, near.scores)
  return { ...near, clauses: required, unknown, scored: null }
}

/** Whoever asks what somebody said wants the words before those about them: lifts their scores above all others. */
function putFirst(own: Postings, slots: readonly number[], scores: Float64Array): void {
  const highest = slots.reduce((most, slot) => Math.max(most, scores[slot] ?? 0), 0)
  for (const slot of slots) if (own.has(slot)) scores[slot] = (scores[slot] ?? 0) + highest
}

/**
 * Quotes of a speaker, and those that name the speaker. One word that names somebody stands for what it always does, and
 * an abbreviation for nothing else: its bearer's words under another name do not hold it. Of a name of several words one
 * alone names the speaker in what is said, but in a speaker's name it may be somebody else's.
 */
function namedClause(corpus: Corpus, { about, own }: Named, all: readonly AskedWord[]): Clause {
  const postings = FIELDS.map((field) => (field === 'speaker' ? own : undefined))
  const [only, ...others] = all.filter(({ asked }) => about.words.includes(asked))
  if (only && others.length === 0) {
    const clause = wordClause(corpus, strictExpansions(corpus, { ...only, prefix: false }))
    const isAbbreviation = only.readings.some(({ by }) => by === 'letters')
    return isAbbreviation ? clause : [{ expansion: { terms: [], weight: 1 }, postings }, ...clause]
  }
  const spokenOf = sequencesOf(about).map((terms) => ({
    expansion: { terms, weight: 1 },
    postings: sequencePostings(corpus, terms).map((posting, field) =>
      terms.length === 1 && field === SPEAKER ? undefined : posting,
    ),
  }))
  return [{ expansion: { terms: [], weight: 1 }, postings }, ...spokenOf]
}

/**
 * Quotes with one of the words in the quote itself or its speaker. The words around a quote and the title help to
 * tell quotes apart, but a quote is not about a word that only its neighbour says.
 */
function aboutIt({ slots, scores, own }: FullMatches, allowed: SlotTest | null) {
  const about = slots.filter((slot) => own[slot] === 1 && (allowed?.(slot) ?? true))
  return { slots: about, scores, scored: slots }
}

function isOwn({ postings }: Clause[number]): boolean {
  return OWN_FIELDS.some((field) => (postings[field]?.size ?? 0) > 0)
}

/** Near matches beside strict ones. */
function widen(
  corpus: Corpus,
  {
    words,
    names,
    phrases,
  }: { words: readonly QueryWord[]; names: readonly Clause[]; phrases: readonly Clause[] },
  allowed: SlotTest | null,
  strict: Matches,
): Pick<Found, 'slots' | 'scores' | 'near' | 'nearClauses'> {
  const wide = words.map((word) => wordClause(corpus, wideExpansions(corpus, word)))
  const nearClauses = [...names, ...wide, ...phrases]
  const inPhrases = phrases.length > 0 ? new Set(matchAll(corpus.index, corpus.scope, phrases).slots) : null
  const any = matchAny(corpus.index, corpus.scope, nearClauses)
  const { slots } = keep(keep(any, inPhrases && ((slot) => inPhrases.has(slot))), allowed)
  const isStrict = new Set(strict.slots)
  const near = likestSlots(
    corpus.scope,
    { clauses: nearClauses, names: names.length },
    OWN_FIELDS,
    slots,
  ).filter((slot) => !isStrict.has(slot))
  const { scores } = any
  for (const slot of strict.slots) scores[slot] = strict.scores[slot] ?? 0
  return { slots: strict.slots, scores, near, nearClauses }
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
function phraseOccurrences(corpus: Corpus, phrase: readonly string[]): Occurrence[] {
  const { index } = corpus
  const spellings = phraseSpellings(corpus)
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
  const alone = { ...UNREAD, word }
  const readings = isRoman(word) ? readInUrdu(corpus, alone) : []
  return strictExpansions(corpus, { ...alone, readings }).map(({ terms }) => sequencePostings(corpus, terms))
}

/** Whether terms follow each other in a quote or in the name of its speaker. */
export function stands(index: TermReader, sequence: readonly string[]): boolean {
  const [only = '', ...others] = sequence
  if (others.length > 0) return index.occurrences(exactly(sequence), ['text', 'speaker']).length > 0
  return frequency(index, only) > 0
}

/** In how many quotes a term stands, and in names of speakers, which count more: they are what is mostly asked for. */
export function frequency(index: TermReader, term: string): number {
  const postings = index.postings(term)
  return OWN_FIELDS.reduce(
    (sum, field) => sum + (field === TEXT ? 1 : NAME_WORTH) * (postings[field]?.size ?? 0),
    0,
  )
}

function unsearched({ all, scope }: Corpus, query: Query, allowed: SlotTest | null): Matches {
  const slots = query.blank || query.excluded.length > 0 ? all() : []
  return keep({ slots, scores: scope.buffers.take() }, allowed)
}

function keep({ slots, scores }: Matches, allowed: SlotTest | null): Matches {
  return { slots: allowed ? slots.filter(allowed) : slots, scores }
}
