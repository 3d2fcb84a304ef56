import type { Expansion } from './expand'
import { FIELDS, type Field } from './quote-document'
import type { Postings, TermIndex } from './term-index'

/** What a match in each field is worth. */
const BOOSTS: Readonly<Record<Field, number>> = { text: 1, speaker: 1, context: 0.4, title: 0.4 }
/** Number of different words at which a field counts as of ordinary length. */
const ORDINARY_LENGTHS: Readonly<Record<Field, number>> = { text: 22, speaker: 3, context: 22, title: 8 }
const BOOST = FIELDS.map((field) => BOOSTS[field])
const ORDINARY_LENGTH = FIELDS.map((field) => ORDINARY_LENGTHS[field])

/** Okapi BM25 with the floor of BM25+, at MiniSearch's values. */
const K = 1.2
const B = 0.7
const FLOOR = 0.5

/** How fast the score falls with the share of the query's words that a quote lacks. */
const COORDINATION = 1

/** One word of a query: what it may stand for, with the postings of each. */
export type Clause = { expansion: Expansion; postings: readonly (Postings | undefined)[] }[]

/** Which quotes take part, and so count in document frequencies. */
export interface Scope {
  /** One more than the highest slot. */
  capacity: number
  /** Number of quotes that take part. */
  count: number
  /** Null when all do. */
  includes: ((slot: number) => boolean) | null
}

/** Scores by slot; `slots` lists those that match. */
export interface Matches {
  slots: number[]
  scores: Float64Array
}

/** Quotes that match every clause. A clause counts with its best expansion only. */
export function matchAll(index: TermIndex, scope: Scope, clauses: readonly Clause[]): Matches {
  const [rarest, ...others] = [...clauses].sort((a, b) => postingCount(a) - postingCount(b))
  const matches: Matches = { slots: [], scores: new Float64Array(scope.capacity) }
  if (!rarest) return matches
  matches.slots = scan(index, scope, rarest, (slot, score) => {
    matches.scores[slot] = score
  })
  for (const clause of others) {
    const values = valuesAt(index, scope, clause, matches.slots)
    matches.slots = matches.slots.filter((slot, i) => {
      matches.scores[slot] = (matches.scores[slot] ?? 0) + (values[i] ?? 0)
      return (values[i] ?? 0) > 0
    })
  }
  return matches
}

/** Quotes that match any clause; those that match more of them come out better than their sum. */
export function matchAny(index: TermIndex, scope: Scope, clauses: readonly Clause[]): Matches {
  const scores = new Float64Array(scope.capacity)
  const matched = new Uint16Array(scope.capacity)
  const slots: number[] = []
  for (const clause of clauses) {
    scan(index, scope, clause, (slot, score) => {
      if (matched[slot] === 0) slots.push(slot)
      matched[slot] = (matched[slot] ?? 0) + 1
      scores[slot] = (scores[slot] ?? 0) + score
    })
  }
  for (const slot of slots) {
    scores[slot] = (scores[slot] ?? 0) * ((matched[slot] ?? 0) / clauses.length) ** COORDINATION
  }
  return { slots, scores }
}

function postingCount(clause: Clause): number {
  return clause.reduce(
    (sum, { postings }) => postings.reduce((n, posting) => n + (posting?.size ?? 0), sum),
    0,
  )
}

/** Reads all postings of a clause; `found` is called once for each quote. */
function scan(
  index: TermIndex,
  scope: Scope,
  clause: Clause,
  found: (slot: number, score: number) => void,
): number[] {
  const best = new Float64Array(scope.capacity)
  const sum = new Float64Array(scope.capacity)
  const slots: number[] = []
  for (const { expansion, postings } of clause) {
    const touched: number[] = []
    postings.forEach((posting, field) => {
      if (!posting) return
      for (const [slot, frequency] of posting) {
        if (scope.includes && !scope.includes(slot)) continue
        if (sum[slot] === 0) touched.push(slot)
        sum[slot] = (sum[slot] ?? 0) + fieldScore(index, slot, field, frequency)
      }
    })
    for (const slot of touched) {
      if (best[slot] === 0) slots.push(slot)
      best[slot] = Math.max(best[slot] ?? 0, expansion.weight * (sum[slot] ?? 0))
      sum[slot] = 0
    }
  }
  const rarity = inverseDocumentFrequency(scope, clause)
  for (const slot of slots) found(slot, rarity * (best[slot] ?? 0))
  return slots
}

/** Score of a clause for each of a few quotes; 0 where it does not match. */
function valuesAt(index: TermIndex, scope: Scope, clause: Clause, slots: readonly number[]): Float64Array {
  const values = new Float64Array(slots.length)
  if (postingCount(clause) < slots.length * clause.length) {
    const scores = new Float64Array(scope.capacity)
    scan(index, scope, clause, (slot, score) => {
      scores[slot] = score
    })
    slots.forEach((slot, i) => {
      values[i] = scores[slot] ?? 0
    })
    return values
  }
  const rarity = inverseDocumentFrequency(scope, clause)
  slots.forEach((slot, i) => {
    let best = 0
    for (const { expansion, postings } of clause) {
      let sum = 0
      for (let field = 0; field < postings.length; field++) {
        const frequency = postings[field]?.get(slot)
        if (frequency) sum += fieldScore(index, slot, field, frequency)
      }
      if (expansion.weight * sum > best) best = expansion.weight * sum
    }
    values[i] = rarity * best
  })
  return values
}

function fieldScore(index: TermIndex, slot: number, field: number, frequency: number): number {
  const length = index.fieldLength(slot, field) / (ORDINARY_LENGTH[field] ?? 1)
  return (BOOST[field] ?? 0) * (FLOOR + (frequency * (K + 1)) / (frequency + K * (1 - B + B * length)))
}

/**
 * One rarity for all expansions of a word, by how many quotes they find, each counted by its weight: a rare
 * misspelling must not outweigh the common word that was meant.
 */
function inverseDocumentFrequency(scope: Scope, clause: Clause): number {
  let frequency = 0
  let strongest = 0
  for (const { expansion, postings } of clause) {
    const inField = postings.map((posting) => countIn(scope, posting))
    frequency += expansion.weight * Math.max(0, ...inField)
    strongest = Math.max(strongest, expansion.weight)
  }
  const quotes = Math.min(scope.count, strongest > 0 ? frequency / strongest : 0)
  return Math.log(1 + (scope.count - quotes + 0.5) / (quotes + 0.5))
}

function countIn(scope: Scope, posting: Postings | undefined): number {
  if (!posting) return 0
  if (!scope.includes) return posting.size
  let count = 0
  for (const slot of posting.keys()) if (scope.includes(slot)) count++
  return count
}
