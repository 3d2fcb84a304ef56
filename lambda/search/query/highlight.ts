import { tokenize } from '../../language/urdu/tokenize'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A run of words that matched. */
export type MatchedSequence = readonly string[]

/**
 * HTML of a text in which `<mark>` is the only markup. Whole words are marked as written; words that matched as a
 * sequence are marked only where they stand together, as one.
 */
export function highlight(text: string, matched: readonly MatchedSequence[]): string {
  const tokens = tokenize(text)
  const ends = new Map<number, number>()
  tokens.forEach(({ start }, at) => {
    for (const sequence of matched) {
      const last = tokens[at + sequence.length - 1]
      if (!last || !sequence.every((term, i) => tokens[at + i]?.term === term)) continue
      ends.set(start, Math.max(ends.get(start) ?? 0, last.end))
    }
  })
  let html = ''
  let at = 0
  for (const [start, end] of ends) {
    if (start < at) continue
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at))
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
