import type { Expected, Passage } from './passage'

/** An annotated span with offsets into the text without ⟦ ⟧. */
export interface ExpectedSpan extends Expected {
  start: number
  end: number
}

/** The text of a passage without ⟦ ⟧, and its spans in order of opening. */
export function parsePassage({ text, quotes }: Passage): { text: string; spans: ExpectedSpan[] } {
  const spans: ExpectedSpan[] = []
  const open: ExpectedSpan[] = []
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
