import { FIELDS, type Field } from '../indexed-quote'
import type { Expansion } from '../query/expand'
import { BOOSTS, COORDINATION, K, OWN_FIELDS } from '../query/matching'
import { JoinedPostings, type Postings, slotsOf } from './postings'
import type { ScoreBuffers } from './score-buffers'
import type { TermReader } from './term-reader'

/** Number of different words at which a field counts as of ordinary length. */
const ORDINARY_LENGTHS: Readonly<Record<Field, number>> = { text: 22, speaker: 3, context: 22, title: 8 }
const BOOST = FIELDS.map((field) => BOOSTS[field])
const ORDINARY_LENGTH = FIELDS.map((field) => ORDINARY_LENGTHS[field])

/** How much the length of a field counts (see `K`). */
const B = 0.2

/** Lengths that a field may have, in different words: an index keeps them in 16 bits. */
const LENGTHS = 2 ** 16

/** What a word in each field is worth, by the field's length. */
const WORTHS = FIELDS.map((_, field) =>
  Float64Array.from(
    { length: LENGTHS },
    (_, length) => (BOOST[field] as number) / (1 - B + (B * length) / (ORDINARY_LENGTH[field] as number)),
  ),
)

/** 1 for each of the fields of the quote itself and its speaker. */
const OWN = FIELDS.map((_, field) => (OWN_FIELDS.includes(field) ? 1 : 0))

/** A quote is looked up in a list by halving it, which takes as long as reading so many postings. */
const LOOK_UP_COST = 16

/** One word of a query: what it may stand for, with the postings of each. */
export type Clause = readonly { expansion: Expansion; postings: readonly (Postings | undefined)[] }[]

/** Which quotes take part, and so count in document frequencies. */
export interface Scope {
  /** Room for scores of all slots. */
  buffers: ScoreBuffers
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

/** Matches of all clauses. */
export interface FullMatches extends Matches {
  /** 1 for each of them that has one of the words in the quote itself or its speaker. */
  own: Uint8Array
}

/**
 * Quotes that match every clause. The rarest clause comes first, and the others are scored for its quotes only. A
 * clause counts with its best expansion, so that many spellings of a word weigh no more than one.
 */
export function matchAll(index: TermReader, scope: Scope, clauses: readonly Clause[]): FullMatches {
  const scorer = new Scorer(index, scope)
  const [rarest, ...others] = [...clauses].sort((a, b) => postingCount(a) - postingCount(b))
  let matches = rarest ? scorer.scan(rarest, null) : { slots: [], scores: scope.buffers.take() }
  for (const clause of others) {
    const sums = matches.scores
    const lookUps = LOOK_UP_COST * matches.slots.length * clause.length * FIELDS.length
    const next =
      postingCount(clause) > lookUps ? scorer.lookUp(clause, matches.slots) : scorer.scan(clause, sums)
    for (const slot of next.slots) next.scores[slot] = (next.scores[slot] ?? 0) + (sums[slot] ?? 0)
    scope.buffers.release(sums, matches.slots)
    matches = next
  }
  scorer.finish()
  return { ...matches, own: scorer.own }
}

/** Quotes that match any clause; those that match more of them come out better than their sum. */
export function matchAny(index: TermReader, scope: Scope, clauses: readonly Clause[]): Matches {
  const scorer = new Scorer(index, scope)
  const scores = scope.buffers.take()
  const matched = scope.buffers.take()
  const slots: number[] = []
  for (const clause of clauses) {
    const matches = scorer.scan(clause, null)
    for (const slot of matches.slots) {
      if (matched[slot] === 0) slots.push(slot)
      matched[slot] = (matched[slot] ?? 0) + 1
      scores[slot] = (scores[slot] ?? 0) + (matches.scores[slot] ?? 0)
    }
    scope.buffers.release(matches.scores, matches.slots)
  }
  scorer.finish()
  for (const slot of slots) {
    scores[slot] = (scores[slot] ?? 0) * ((matched[slot] ?? 0) / clauses.length) ** COORDINATION
  }
  return { slots, scores }
}

function postingCount(clause: Clause): number {
  let count = 0
  for (const { postings } of clause) for (const posting of postings) count += posting?.size ?? 0
  return count
}

class Scorer {
  /** Score of the expansion at hand, by slot; zero between expansions. */
  private readonly sum: Float64Array
  /** 1 for slots that were read with a word of the quote itself or its speaker. */
  readonly own: Uint8Array

  constructor(
    private readonly index: TermReader,
    private readonly scope: Scope,
  ) {
    this.sum = scope.buffers.take()
    this.own = scope.buffers.takeFlags()
  }

  /** Gives the sums back. */
  finish(): void {
    this.scope.buffers.release(this.sum, [])
  }

  /** Reads all postings of a clause; with `within`, for the slots that have a score there. */
  scan(clause: Clause, within: Float64Array | null): Matches {
    const matches: Matches = { slots: [], scores: this.scope.buffers.take() }
    const rarity = this.rarity(clause)
    for (const { expansion, postings } of clause) {
      const touched: number[] = []
      postings.forEach((posting, field) => {
        if (posting) this.addField(posting, field, within, touched)
      })
      for (const slot of touched) {
        offer(matches, slot, rarity * expansion.weight * saturate(this.sum[slot] ?? 0))
        this.sum[slot] = 0
      }
    }
    return matches
  }

  /** Looks a few quotes up in the postings of a clause. */
  lookUp(clause: Clause, slots: readonly number[]): Matches {
    const matches: Matches = { slots: [], scores: this.scope.buffers.take() }
    const rarity = this.rarity(clause)
    for (const { expansion, postings } of clause) {
      postings.forEach((posting, field) => {
        if (!posting) return
        const lengths = this.index.fieldLengths(field)
        const worth = WORTHS[field] as Float64Array
        const isOwn = OWN[field] as number
        for (const slot of slots) {
          if (!posting.has(slot)) continue
          this.sum[slot] = (this.sum[slot] as number) + (worth[lengths[slot] as number] as number)
          if (isOwn === 1) this.own[slot] = 1
        }
      })
      for (const slot of slots) {
        const sum = this.sum[slot] ?? 0
        if (sum === 0) continue
        offer(matches, slot, rarity * expansion.weight * saturate(sum))
        this.sum[slot] = 0
      }
    }
    return matches
  }

  private addField(posting: Postings, field: number, within: Float64Array | null, touched: number[]): void {
    if (posting instanceof JoinedPostings) {
      this.addField(posting.below, field, within, touched)
      this.addField(posting.above, field, within, touched)
      return
    }
    const { sum, own } = this
    const { includes } = this.scope
    const lengths = this.index.fieldLengths(field)
    const worth = WORTHS[field] as Float64Array
    const isOwn = OWN[field] as number
    const slots = slotsOf(posting)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      if (within !== null && within[slot] === 0) continue
      if (includes !== null && !includes(slot)) continue
      const before = sum[slot] as number
      if (before === 0) touched.push(slot)
      sum[slot] = before + (worth[lengths[slot] as number] as number)
      if (isOwn === 1) own[slot] = 1
    }
  }

  /**
   * One rarity for all expansions of a word (inverse document frequency), by how many quotes they find, each counted
   * by its weight: a rare misspelling must not outweigh the common word that was meant.
   */
  private rarity(clause: Clause): number {
    const { count } = this.scope
    let frequency = 0
    let strongest = 0
    for (const { expansion, postings } of clause) {
      frequency += expansion.weight * Math.max(0, ...postings.map((posting) => this.countInScope(posting)))
      strongest = Math.max(strongest, expansion.weight)
    }
    const quotes = Math.min(count, strongest > 0 ? frequency / strongest : 0)
    return Math.log(1 + (count - quotes + 0.5) / (quotes + 0.5))
  }

  private countInScope(posting: Postings | undefined): number {
    const { includes } = this.scope
    if (!posting || !includes) return posting?.size ?? 0
    let count = 0
    for (const slot of posting.keys()) if (includes(slot)) count++
    return count
  }
}

/** Keeps the best score of a slot within a clause. */
function offer({ slots, scores }: Matches, slot: number, score: number): void {
  const best = scores[slot] ?? 0
  if (best === 0) slots.push(slot)
  if (score > best) scores[slot] = score
}

/** What further fields add becomes less and less. */
function saturate(weight: number): number {
  return ((K + 1) * weight) / (K + weight)
}
