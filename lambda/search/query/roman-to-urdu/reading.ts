import type { ReadBy } from '../../../contract/matches'

/** What a word in Latin script is in Urdu: one term, or several that follow each other. */
export interface Reading {
  terms: readonly string[]
  /** 1 for a spelling that has one reading; less for a rarer one, and for a translation. */
  weight: number
  by: ReadBy
}
