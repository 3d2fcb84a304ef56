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
const WORTHS = FIELDS.map((_, field) => {
  const worths = new Float64Array(LENGTHS)
  const [boost, ordinary] = [BOOST[field] as number, ORDINARY_LENGTH[field] as number]
  for (let length = 0; length < LENGTHS; length++) worths[length] = boost / (1 - B + (B * length) / ordinary)
  return worths
})

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
 * Quotes that match every clause: those of the rarest that the others have too, and only these are scored. A clause
 * counts with its best expansion, so that many spellings of a word weigh no more than one.
 */
export function matchAll(index: TermReader, scope: Scope, clauses: readonly Clause[]): FullMatches {
  const scorer = new Scorer(index, scope)
  const rarestFirst = clauses.length > 1 ? byPostingCount(clauses) : clauses
  const [only, ...others] = rarestFirst
  const matches =
    only !== undefined && others.length === 0
      ? scorer.scan(only)
      : scorer.scoreEach(rarestFirst, intersection(scope, rarestFirst))
  scorer.finish()
  return { ...matches, own: scorer.own }
}

/** Slots that all clauses have, and how many clauses each slot has of those that come first. */
interface Intersection {
  slots: number[]
  levels: Uint8Array
}

/** @param clauses the rarest first, no more than 255 */
function intersection({ buffers, includes }: Scope, clauses: readonly Clause[]): Intersection {
  const levels = buffers.takeFlags()
  let slots: number[] = []
  clauses.forEach((clause, level) => {
    const before = slots
    slots = []
    for (const { postings } of clause) {
      for (const posting of postings) {
        if (posting === undefined) continue
        if (level > 0 && isWorthLookingUp(before, posting)) {
          for (const slot of before) {
            if (levels[slot] === level && posting.has(slot)) raise(slot, levels, slots)
          }
        } else raiseAll(posting, level, levels, slots)
      }
    }
  })
  return { slots: includes === null ? slots : slots.filter(includes), levels }
}

function raiseAll(posting: Postings, level: number, levels: Uint8Array, raised: number[]): void {
  if (posting instanceof JoinedPostings) {
    raiseAll(posting.below, level, levels, raised)
    raiseAll(posting.above, level, levels, raised)
    return
  }
  const slots = slotsOf(posting)
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    if (levels[slot] === level) raise(slot, levels, raised)
  }
}

function raise(slot: number, levels: Uint8Array, raised: number[]): void {
  levels[slot] = (levels[slot] as number) + 1
  raised.push(slot)
}

/** Whether it takes less time to look up some slots in a list than to read the list. */
function isWorthLookingUp(slots: readonly number[], { size }: Postings): boolean {
  return LOOK_UP_COST * slots.length < size
}

/** Quotes that match any clause; those that match more of them come out better than their sum. */
export function matchAny(index: TermReader, scope: Scope, clauses: readonly Clause[]): Matches {
  const scorer = new Scorer(index, scope)
  const scores = scope.buffers.take()
  const matched = scope.buffers.take()
  const slots: number[] = []
  for (const clause of clauses) {
    const matches = scorer.scan(clause)
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

function byPostingCount(clauses: readonly Clause[]): Clause[] {
  const counted = clauses.map((clause) => ({ clause, count: postingCount(clause) }))
  return counted.sort((a, b) => a.count - b.count).map(({ clause }) => clause)
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

  /** Reads all postings of a clause. */
  scan(clause: Clause): Matches {
    const matches: Matches = { slots: [], scores: this.scope.buffers.take() }
    const rarity = this.rarity(clause)
    for (const { expansion, postings } of clause) {
      const touched: number[] = []
      postings.forEach((posting, field) => {
        if (posting) this.addField(posting, field, touched)
      })
      for (const slot of touched) {
        offer(matches, slot, rarity * expansion.weight * saturate(this.sum[slot] ?? 0))
        this.sum[slot] = 0
      }
    }
    return matches
  }

  /** Adds up what each clause is worth in the quotes that have all of them. */
  scoreEach(clauses: readonly Clause[], { slots, levels }: Intersection): Matches {
    const { buffers } = this.scope
    const { sum } = this
    const scores = buffers.take()
    const best = buffers.take()
    for (const clause of clauses) {
      const rarity = this.rarity(clause)
      for (const { expansion, postings } of clause) {
        postings.forEach((posting, field) => {
          if (posting === undefined) return
          if (isWorthLookingUp(slots, posting)) this.lookUp(posting, field, slots)
          else this.addFieldOf(posting, field, levels, clauses.length)
        })
        const weight = rarity * expansion.weight
        for (const slot of slots) {
          const worth = sum[slot] as number
          if (worth === 0) continue
          sum[slot] = 0
          best[slot] = Math.max(best[slot] as number, weight * saturate(worth))
        }
      }
      for (const slot of slots) {
        scores[slot] = (scores[slot] as number) + (best[slot] as number)
        best[slot] = 0
      }
    }
    buffers.release(best, [])
    return { slots, scores }
  }

  private lookUp(posting: Postings, field: number, slots: readonly number[]): void {
    const add = this.adder(field)
    for (const slot of slots) if (posting.has(slot)) add(slot)
  }

  /** Reads a field's postings for the slots that are at a level. */
  private addFieldOf(posting: Postings, field: number, levels: Uint8Array, level: number): void {
    if (posting instanceof JoinedPostings) {
      this.addFieldOf(posting.below, field, levels, level)
      this.addFieldOf(posting.above, field, levels, level)
      return
    }
    const add = this.adder(field)
    const slots = slotsOf(posting)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      if (levels[slot] === level) add(slot)
    }
  }

  /** Adds what a word in a field is worth in a slot. */
  private adder(field: number): (slot: number) => void {
    const { sum, own } = this
    const lengths = this.index.fieldLengths(field)
    const worth = WORTHS[field] as Float64Array
    const isOwn = OWN[field] as number
    return (slot) => {
      sum[slot] = (sum[slot] as number) + (worth[lengths[slot] as number] as number)
      if (isOwn === 1) own[slot] = 1
    }
  }

  private addField(posting: Postings, field: number, touched: number[]): void {
    if (posting instanceof JoinedPostings) {
      this.addField(posting.below, field, touched)
      this.addField(posting.above, field, touched)
      return
    }
    const { sum } = this
    const { includes } = this.scope
    const add = this.adder(field)
    const slots = slotsOf(posting)
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] as number
      if (includes !== null && !includes(slot)) continue
      if (sum[slot] === 0) touched.push(slot)
      add(slot)
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
