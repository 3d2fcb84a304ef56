import type { Quote, Speaker } from '../quotes/quote'

/** What a stretch of an article is, for the eye: a quote in one of two kinds, who said it, or the words that report it. */
export type Part = 'quote' | 'reported' | 'mention' | 'cue'

/** A stretch of a text in UTF-16 code units, and what it is. */
export interface Span {
  start: number
  end: number
  part: Part
  /** Where it leads. */
  href?: string
}

/** A quote with its evidence. */
type Attributed = Pick<Quote, 'start' | 'end'> & {
  kind: Quote['kind']
  speaker: Pick<Speaker, 'mentionAt' | 'cueAt'> | null
}

/** The quote, and the words that tie it to its speaker as far as it is known where they stand. */
export function attributionSpans({ kind, start, end, speaker }: Attributed): Span[] {
  return [
    quoteSpan({ kind, start, end }),
    ...spanOf(speaker?.mentionAt ?? null, 'mention'),
    ...spanOf(speaker?.cueAt ?? null, 'cue'),
  ]
}

/** A quote alone. */
export function quoteSpan({ kind, start, end }: Pick<Quote, 'kind' | 'start' | 'end'>): Span {
  return { start, end, part: kind === 'reported' ? 'reported' : 'quote' }
}

function spanOf(at: [number, number] | null, part: Part): Span[] {
  return at === null ? [] : [{ start: at[0], end: at[1], part }]
}
