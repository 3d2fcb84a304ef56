import { html } from 'hono/html'
import type { Part, Span } from './attribution-spans'
import { breakable } from './breakable'
import type { Markup } from './markup'

/** Which part shows where spans meet: the words of an attribution stand out within an outer quote. */
const ATTRIBUTING: readonly Part[] = ['cue', 'mention']

/**
 * The stretch of a text from `from` to `to` as paragraphs, its spans marked.
 * Spans may overlap and reach beyond the stretch. Runs on the server and in the browser.
 */
export function markedText(text: string, spans: readonly Span[], from = 0, to = text.length): Markup {
  const paragraphs: Markup[] = []
  for (const [start, end] of paragraphsOf(text, from, to)) {
    paragraphs.push(html`<p dir="auto">${markedParagraph(text, spans, start, end)}</p>
`)
  }
  return html`${paragraphs}`
}

function markedParagraph(text: string, spans: readonly Span[], start: number, end: number): Markup[] {
  const inside = spans.filter((span) => span.start < end && span.end > start)
  const edges = inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)])
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b)
  return cuts.slice(1).map((cut, i) => {
    const at = cuts[i] as number
    const shown = shownOf(inside.filter((span) => span.start <= at && span.end >= cut))
    const words = breakable(text.slice(at, cut))
    if (shown === undefined) return words
    const mark = html`<mark class="${shown.part}">${words}</mark>`
    return shown.href === undefined ? mark : html`<a href="${shown.href}">${mark}</a>`
  })
}

/** The span that shows among those that cover one place: of quotes within each other the innermost. */
function shownOf(covering: readonly Span[]): Span | undefined {
  const attributing = ATTRIBUTING.flatMap((part) => covering.filter((span) => span.part === part))
  return attributing[0] ?? [...covering].sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}

function paragraphsOf(text: string, from: number, to: number): [number, number][] {
  const paragraphs: [number, number][] = []
  for (let start = from; start < to; ) {
    const line = text.indexOf('\n', start)
    const end = line === -1 || line > to ? to : line
    if (text.slice(start, end).trim() !== '') paragraphs.push([start, end])
    start = end + 1
  }
  return paragraphs
}
