import type { Person } from '../people/person'
import type { Decision } from './ranking'

/** How a quotation hangs on its speaker; decides what a short span is. */
export type Tie =
  /** A cue right before it: کہا کہ "…". */
  | 'direct'
  /** X نے right before it, with no verb: "…" is what X said, or an object. */
  | 'bare'
  /** A cue right after it: "…" انہوں نے کہا. */
  | 'after'
  /** Somewhere in the clause after کہا کہ, or after کے مطابق. */
  | 'clause'
  /** Something is called it: "…" قرار دیا. */
  | 'verdict'
  /** It follows the sentence or quotation of a speaker who goes on. */
  | 'continued'

/** Offsets in the article. */
export type Place = [number, number]

/** Who said something, and the words that tell. */
export interface Attribution {
  tie: Tie
  /** Null when the words are announced but nobody is named. */
  who: Person | null
  how: 'named' | 'pronoun' | 'continued'
  via: Person | null
  mentionAt: Place | null
  cueAt: Place | null
  by: string
  /** The candidates, where they had to be ranked. */
  decision?: Decision | undefined
}

/** Reported speech without marks. */
export interface Reported {
  start: number
  end: number
  attribution: Attribution
}
