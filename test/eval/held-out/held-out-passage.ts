/** What a reader found in one span of a held-out passage. */
export interface HeldOutQuote {
  kind: 'statement' | 'reported' | 'title' | 'term' | 'headline'
  /** Null when a reader cannot know; left out for spans that nobody speaks. */
  speaker?: string | null
  /** Other names that are right. */
  aliases?: string[]
  via?: string | null
  nested?: boolean
  broken?: boolean
}

/**
 * An article that was written and annotated by somebody who did not see what the extractor makes of it. These passages
 * measure the rules; none may be made from them. ⟦ ⟧ enclose each span, and `quotes` are in order of opening.
 */
export interface HeldOutPassage {
  id: string
  text: string
  quotes: HeldOutQuote[]
}
