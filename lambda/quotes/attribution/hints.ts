import type { Voice } from '../../language/speech'
import type { Person } from '../people/person'

/** What has to be decided: whom a pronoun means, whose a subject is that is left out, who goes on in a quotation of its own, or within a sentence that reports nothing. */
export type Task = 'pronoun' | 'omitted' | 'continued' | 'loose'

/** What the words themselves tell of the one who is sought. */
export interface Hints {
  task: Task
  /** What the verb shows of its subject: کہتی ہیں, کہتے ہیں. */
  gender: 'f' | 'm' | null
  /** اس or یہ, which respect forbids for a named person. */
  familiar: boolean
  /** The pronoun stands for what is written: اس میں کہا گیا. */
  document: boolean
  /** The verb is one of asking. */
  asks: boolean
  /** The verb is one of writing. */
  writes: boolean
  /** دونوں: two are meant. */
  both: boolean
  /** Those to whom the clause does something: انہوں نے X کو لکھا. */
  objects: ReadonlySet<Person>
  /** Who says the words that the clause stands in: X نے کہا کہ انہوں نے بتایا تھا. */
  reporter: Person | null
  /** Place in the row that the mention stands before. */
  at: number
  /** What the words that are said tell of who says them. */
  voice: Voice | null
  /** The quotation opens a paragraph. */
  opensParagraph: boolean
}
