import type { Quote, Speaker } from '../quotes/quote'

/** What a stretch of an article is, for the eye: the quote, who said it, or the words that report it. */
export type Part = 'quote' | 'mention' | 'cue'

/** A stretch of a text in UTF-16 code units, and what it is. */
export interface Span {
  start: number
  end: number
  part: Part
}

/** A quote with its evidence. */
type Attributed = Pick<Quote, 'start' | 'end'> & { speaker: Pick<Speaker, 'mentionAt' | 'cueAt'> | null }

/** The quote, and the words that tie it to its speaker as far as it is known where they stand. */
export function attributionSpans({ start, end, speaker }: Attributed): Span[] {
  return [
    { start, end, part: 'quote' },
    ...spanOf(speaker?.mentionAt ?? null, 'mention'),
    ...spanOf(speaker?.cueAt ?? null, 'cue'),
  ]
}

function spanOf(at: [number, number] | null, part: Part): Span[] {
  return at === null ? [] : [{ start: at[0], end: at[1], part }]
}
