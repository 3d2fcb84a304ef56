/** Longest quote that a list shows whole, in characters of its HTML. */
const WHOLE = 600
/** What is shown of a longer one before its first match. */
const LEAD = 120
const CLOSING = '</mark>'

/**
 * The part of a long highlighted quote around its first match, cut between words; a short one as it is.
 *
 * @param highlight escaped HTML in which only `<mark>` is markup
 */
export function excerpt(highlight: string): string {
  if (highlight.length <= WHOLE) return highlight
  const match = Math.max(0, highlight.indexOf('<mark>'))
  const start = match > LEAD ? highlight.lastIndexOf(' ', match - LEAD) + 1 : 0
  const end = outsideMark(highlight, wordEnd(highlight, Math.max(match, start + WHOLE)))
  return `${start > 0 ? '… ' : ''}${highlight.slice(start, end)}${end < highlight.length ? ' …' : ''}`
}

function wordEnd(text: string, from: number): number {
  const end = text.indexOf(' ', from)
  return end === -1 ? text.length : end
}

function outsideMark(text: string, at: number): number {
  const inside = text.lastIndexOf('<mark>', at) > text.lastIndexOf(CLOSING, at)
  return inside ? text.indexOf(CLOSING, at) + CLOSING.length : at
}
