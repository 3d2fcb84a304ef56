import type { Field } from '../indexed-quote'
import type { PhraseForms } from '../query/phrase'
import type { Terms } from '../query/terms'
import type { Postings } from './postings'

/** Words that follow each other, as quotes write them, and where. */
export interface Occurrence {
  terms: readonly string[]
  /** By field, in the order of `FIELDS`. */
  postings: readonly (Postings | undefined)[]
}

/** What matching and ranking read: of an index that changes, of a packed segment, or of both together. */
export interface TermReader extends Terms {
  /** Postings of a term by field, in the order of `FIELDS`; undefined where it does not stand. */
  postings(term: string): readonly (Postings | undefined)[]
  /** Number of different words of a field, by slot; what it says of an empty slot means nothing. */
  fieldLengths(field: number): Uint16Array
  /** Where a phrase stands, in some fields. */
  occurrences(forms: PhraseForms, fields: readonly Field[]): Occurrence[]
}
