import type { Token } from '../../language/token'
import { Row } from '../../language/urdu/readings'
import type { Span } from './span'

/**
 * The writer's own words: the tokens of an article, or of a quotation with others nested in it, in
 * which each quotation is one token of kind `quote`.
 */
export interface Narrative {
  row: Token[]
  /** The row with what the lexicon knows of its words. */
  readings: Row
  /** First and one past the last place of each sentence of the row. */
  sentences: Array<[number, number]>
  /** Place in the row of each span, opaque or not. */
  places: Map<Span, number>
  /** The span that a quote token of the row stands for. */
  spanAt: Map<number, Span>
}

/** Words up to which a span may be a name or term in the writer's own sentence. */
const LONGEST_TRANSPARENT = 3

/** Tokens of a sentence: a longer one (2 of 44,000 in the news are) has lost its full stops, and is read in parts. */
const LONGEST_SENTENCE = 400

/** What a language adds to the reading of the writer's words. */
export interface NarrativeContext {
  /** The words before a token of the article announce a quotation. */
  announces(token: number): boolean
  /** A sentence goes on with a word after a quotation that ended with a full stop. */
  continuesSentence(key: string): boolean
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
  const row: Token[] = []
  const narrative = {
    row,
    sentences: [] as Narrative['sentences'],
    places: new Map<Span, number>(),
    spanAt: new Map<number, Span>(),
  }
  /** Article token of each place of the row. */
  const origin: number[] = []
  let start = 0
  let next = 0
  for (let i = from; i < to; i++) {
    const span = spans[next]
    const token = tokens[i] as Token
    if (!isProse(token)) {
      if (span && i === span.from) next++
      if (token.kind === 'paragraph') push(token, i)
      continue
    }
    if (span && i === span.from) {
      next++
      if (isOpaque(tokens, span, context)) {
        while (row.at(-1)?.kind === 'mark') {
          row.pop()
          origin.pop()
        }
        const key = endsSentence(tokens, span) ? 'ended' : endsInPause(tokens, span) ? 'paused' : ''
        push({ kind: 'quote', start: span.start, end: span.end, key }, i)
        narrative.places.set(span, row.length - 1)
        narrative.spanAt.set(row.length - 1, span)
        i = span.after - 1
        continue
      }
      narrative.places.set(span, row.length)
    }
    push(token, i)
  }
  if (row.length > start) narrative.sentences.push([start, row.length])
  return { ...narrative, readings: new Row(row) }

  function push(token: Token, i: number): void {
    if (row.length > start && (splits(token) || row.length - start >= LONGEST_SENTENCE)) {
      narrative.sentences.push([start, row.length])
      start = row.length
    }
    row.push(token)
    origin.push(i)
  }

  function splits(token: Token): boolean {
    const last = row.at(-1) as Token
    if (last.kind === 'stop') return token.kind !== 'stop'
    if (last.kind === 'paragraph' && row.at(-2)?.kind === 'quote') return true
    if (last.kind === 'paragraph')
      return !(row.at(-2)?.kind === 'pause' || context.announces(origin.at(-1) ?? 0))
    if (last.kind === 'quote' && last.key === 'ended')
      return token.kind === 'word' && !context.continuesSentence(token.key)
    return false
  }
}

function isOpaque(tokens: readonly Token[], span: Span, context: NarrativeContext): boolean {
  let words = 0
  for (let i = span.from; i < span.to && words <= LONGEST_TRANSPARENT; i++)
    if (tokens[i]?.kind === 'word') words++
  // Names and terms have no punctuation at their end: "ہم تیار ہیں،" انہوں نے کہا.
  if (/^(?:stop|pause)$/.test(tokens[span.to - 1]?.kind ?? '')) return true
  return words > LONGEST_TRANSPARENT || context.announces(openingToken(tokens, span))
}

/** First token of the opening mark, or of the span when it has none. */
export function openingToken(tokens: readonly Token[], span: Span): number {
  let i = span.from
  while (i > 0 && tokens[i - 1]?.kind === 'mark') i--
  return i
}

function endsInPause(tokens: readonly Token[], span: Span): boolean {
  return tokens[span.to - 1]?.kind === 'pause' || tokens[span.after]?.kind === 'pause'
}

function endsSentence(tokens: readonly Token[], span: Span): boolean {
  return tokens[span.to - 1]?.kind === 'stop' || tokens[span.after]?.kind === 'stop'
}
