import type { Said } from './mention'
import type { Summary } from './person'

/** What forms are found by beside their ids, in the order of the sections that keep them. */
export const FORM_GROUPS = ['first', 'last', 'whole', 'sound', 'rest'] as const
export type FormGroup = (typeof FORM_GROUPS)[number]

/** A person as it was told of when the directory was resolved; the words of its spellings are read again when needed. */
export type ResolvedSummary = Omit<Summary, 'spellings'>

/**
 * Speakers as an earlier directory resolved them, before editors' statements. Mentions, their parts, forms and persons are
 * numbers from 0 on; a mention's number is its id, and its parts have numbers in a row.
 */
export interface ResolvedSpeakers {
  readonly mentions: number
  readonly persons: number

  /** A mention without its parts. */
  said(mention: number): {
    name: string
    article: string
    type: Said['type']
    quotes: number
    roles: Map<string, number>
  }
  nameOf(mention: number): string
  /** The mentions whose names a test accepts; it is asked once for each name. */
  called(accepts: (name: string) => boolean): number[]
  /** The parts of a mention, as `[from, to)`. */
  partsOf(mention: number): [from: number, to: number]
  /** Mentions that an article has; null when it is unknown. */
  mentionsIn(article: string): readonly number[] | null

  mentionOf(part: number): number
  formOf(part: number): number
  personOf(part: number): number
  /** Whether a part is a word of its person's name that is not enough by itself. */
  isAttached(part: number): boolean

  findForm(id: string): number | undefined
  formId(form: number): string
  /** Quotes of persons less those of organisations. */
  balance(form: number): number
  partsOfForm(form: number): ArrayLike<number>
  personsOfForm(form: number): ArrayLike<number>
  formsBy(group: FormGroup, key: string): ArrayLike<number>
  /** The forms that were read with one, itself included; null for a name of one word that stands alone. */
  component(form: number): ArrayLike<number> | null

  personId(person: number): string
  partsOfPerson(person: number): ArrayLike<number>
  summary(person: number): ResolvedSummary

  /** A word of names by its terms, joined with a space: how often it is used, and a part that has it. */
  word(joined: string): { uses: number; part: number } | undefined
  words(): Iterable<string>
  /** The words with a key, each by its terms joined. */
  wordsWithKey(key: string): readonly string[]

  /** Rows of words that stand before an abbreviation, by their ids, with the number of times. */
  before(abbreviation: string): ReadonlyMap<string, number>
  /** Abbreviations that may stand for the name of an id, with the number of times. */
  abbreviations(name: string): ReadonlyMap<string, number>
}
