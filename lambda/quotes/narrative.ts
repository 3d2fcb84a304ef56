import type { Span } from './span'
import type { Token } from './tokens'

/**
 * The writer's own words: the tokens of an article, or of a quotation with others nested in it, in
 * which each quotation is one token of kind `quote`.
 */
export interface Narrative {
  row: Token[]
  /** Per token of the row, where its sentence starts. */
  sentenceStart: number[]
  /** Place in the row of each span, opaque or not. */
  places: Map<Span, number>
}

/** Words up to which a span may be a name or term in the writer's own sentence. */
const LONGEST_TRANSPARENT = 3

/** What a language adds: see `urdu/language.ts`. */
export interface NarrativeContext {
  announces(tokens: readonly Token[], token: number): boolean
  /** True when a sentence goes on after a quotation that ended with a full stop. */
  continuesSentence(token: Token): boolean
}

/**
 * Reads the narrative between two tokens around the spans directly in it.
 *
 * @param isProse false for the words of captions and link lists, which are left out
 */
export function readNarrative(
  tokens: readonly Token[],
  [from, to]: [number, number],
  spans: readonly Span[],
  context: NarrativeContext,
  isProse: (token: Token) => boolean,
): Narrative {
  const narrative: Narrative = { row: [], sentenceStart: [], places: new Map() }
  let start = 0
  let next = 0
  for (let i = from; i < to; i++) {
    const span = spans[next]
    const token = tokens[i] as Token
    if (!isProse(token)) {
      if (span && i === span.from) next++
      if (token.kind === 'paragraph') push(token)
      continue
    }
    if (span && i === span.from) {
      narrative.places.set(span, narrative.row.length)
      next++
      if (isOpaque(tokens, span, context)) {
        push({
          kind: 'quote',
          start: span.start,
          end: span.end,
          key: endsSentence(tokens, span) ? 'ended' : '',
        })
        i = span.after - 1
        continue
      }
    }
    push(token)
  }
  return narrative

  function push(token: Token): void {
    const last = narrative.row.at(-1)
    if (last && splits(narrative.row, token, context)) start = narrative.row.length
    narrative.row.push(token)
    narrative.sentenceStart.push(start)
  }
}

function splits(row: readonly Token[], token: Token, context: NarrativeContext): boolean {
  const last = row.at(-1) as Token
  if (last.kind === 'stop') return true
  if (last.kind === 'paragraph')
    return !(row.at(-2)?.kind === 'pause' || context.announces(row, row.length - 1))
  if (last.kind === 'quote' && last.key === 'ended')
    return token.kind === 'word' && !context.continuesSentence(token)
  return false
}

function isOpaque(tokens: readonly Token[], span: Span, context: NarrativeContext): boolean {
  let words = 0
  for (let i = span.from; i < span.to && words <= LONGEST_TRANSPARENT; i++)
    if (tokens[i]?.kind === 'word') words++
  return words > LONGEST_TRANSPARENT || context.announces(tokens, openingToken(tokens, span))
}

/** First token of the opening mark, or of the span when it has none. */
export function openingToken(tokens: readonly Token[], span: Span): number {
  let i = span.from
  while (i > 0 && tokens[i - 1]?.kind === 'mark') i--
  return i
}

function endsSentence(tokens: readonly Token[], span: Span): boolean {
  return tokens[span.to - 1]?.kind === 'stop' || tokens[span.after]?.kind === 'stop'
}

/** The last sentence with a word or quotation in it that ends before a place of the row. */
export function sentenceBefore({ row, sentenceStart }: Narrative, place: number): Token[] | null {
  let end = place
  while (end > 0) {
    const previous = sentenceStart[end - 1] ?? 0
    const sentence = row.slice(previous, end)
    if (sentence.some(({ kind }) => kind === 'word' || kind === 'quote')) return sentence
    end = previous
  }
  return null
}
