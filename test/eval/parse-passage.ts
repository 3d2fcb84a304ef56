import type { Expected } from './passage'

/** Where an annotated span stands in the text without ⟦ ⟧. */
export interface Place {
  start: number
  end: number
}

/** An annotated span with its place. */
export type ExpectedSpan = Expected & Place

/** The text of a passage without ⟦ ⟧, and its spans, as annotated, in order of opening. */
export function parsePassage<Annotation extends object>({
  text,
  quotes,
}: {
  text: string
  quotes: readonly Annotation[]
}): { text: string; spans: Array<Annotation & Place> } {
  const spans: Array<Annotation & Place> = []
  const open: Place[] = []
  let plain = ''
  for (const char of text) {
    if (char === '⟦') {
      const expected = quotes[spans.length]
      if (!expected) throw new Error(`more ⟦ than annotations: ${text}`)
      const span = { ...expected, start: plain.length, end: plain.length }
      spans.push(span)
      open.push(span)
    } else if (char === '⟧') {
      const span = open.pop()
      if (!span) throw new Error(`⟧ without ⟦: ${text}`)
      span.end = plain.length
    } else plain += char
  }
  if (open.length > 0 || spans.length !== quotes.length) throw new Error(`annotations do not fit: ${text}`)
  return { text: plain, spans }
}
