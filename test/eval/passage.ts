import type { QuoteKind } from '../../lambda/quotes/quote'

/** What a reader finds in one span. `name` null: the passage does not say who speaks. */
export interface Expected {
  kind: QuoteKind
  name?: string | null
  role?: string
  via?: string
  broken?: true
}

/** A short article, in which ⟦ ⟧ enclose each span, and what they are in order of opening. */
export interface Passage {
  shows: string
  text: string
  quotes: Expected[]
}

/** A statement and its speaker. */
export const said = (name: string | null, more: Omit<Expected, 'kind' | 'name'> = {}): Expected => ({
  kind: 'statement',
  name,
  ...more,
})
