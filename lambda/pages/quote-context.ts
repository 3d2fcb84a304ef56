/** Most of an article that is shown before a quote, and after it, in characters. */
const REACH = 700

/** A stretch of an article around a quote, and whether the article goes on beyond it. */
export interface Stretch {
  from: number
  to: number
  cutBefore: boolean
  cutAfter: boolean
}

/** The paragraphs that hold a quote with the one before and after, but not much more of long paragraphs. */
export function stretchAround(text: string, quote: { start: number; end: number }): Stretch {
  const from = paragraphStart(text, quote.start)
  const to = paragraphEnd(text, quote.end)
  const farthest = wordStart(text, quote.start - REACH)
  const last = wordEnd(text, quote.end + REACH)
  return {
    from: Math.max(from, farthest),
    to: Math.min(to, last),
    cutBefore: farthest > from,
    cutAfter: last < to,
  }
}

/** Where the paragraph before the one of `at` begins. */
function paragraphStart(text: string, at: number): number {
  const own = lineStart(text, at)
  return lineStart(text, text.slice(0, own).trimEnd().length)
}

/** Where the paragraph after the one of `at` ends. */
function paragraphEnd(text: string, at: number): number {
  const own = lineEnd(text, at)
  const blank = text.slice(own).length - text.slice(own).trimStart().length
  return lineEnd(text, own + blank)
}

function lineStart(text: string, at: number): number {
  return text.slice(0, at).lastIndexOf('\n') + 1
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at)
  return end === -1 ? text.length : end
}
