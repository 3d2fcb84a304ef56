import type { Quote, SpeakerWords } from '../quotes/quote'

/** What a stretch of an article is, for the eye: the quote, who said it, or the words that report it. */
export type Part = 'quote' | 'mention' | 'cue'

/** A stretch of a text in UTF-16 code units, and what it is. */
export interface Span {
  start: number
  end: number
  part: Part
}

/** How far from a quote its speaker and cue are looked for, in characters. */
const REACH = 400

/** A cue this near before its quote belongs to it, though the same words may stand nearer behind it. */
const ADJOINING = 12

/** The quote, and where the words that tie it to its speaker stand around it; those not found are left out. */
export function attributionSpans(
  text: string,
  quote: Pick<Quote, 'start' | 'end'> & { speaker: SpeakerWords | null },
): Span[] {
  const { start, end, speaker } = quote
  const spans: Span[] = [{ start, end, part: 'quote' }]
  if (speaker === null) return spans
  const before = sideBefore(text, start, speaker)
  const after = sideAfter(text, end, speaker)
  return [...spans, ...nearerSide(before, after)]
}

interface Side {
  spans: Span[]
  /** Characters between the quote and the nearest of the spans. */
  gap: number
}

/** The side that holds more of the attribution; of two that hold as much, the one that adjoins the quote. */
function nearerSide(before: Side, after: Side): Span[] {
  if (before.spans.length !== after.spans.length) {
    return before.spans.length > after.spans.length ? before.spans : after.spans
  }
  return before.gap <= Math.max(ADJOINING, after.gap) ? before.spans : after.spans
}

function sideBefore(text: string, start: number, speaker: { mention: string; cue: string }): Side {
  const from = Math.max(0, start - REACH)
  const near = text.slice(from, start)
  const spans: Span[] = []
  const cue = lastWords(near, speaker.cue, near.length)
  if (cue !== -1) spans.push(span(from + cue, speaker.cue, 'cue'))
  const mention = lastWords(near, speaker.mention, cue === -1 ? near.length : cue)
  if (mention !== -1) spans.push(span(from + mention, speaker.mention, 'mention'))
  return { spans, gap: start - Math.max(from, ...spans.map((found) => found.end)) }
}

function sideAfter(text: string, end: number, speaker: { mention: string; cue: string }): Side {
  const near = text.slice(end, end + REACH)
  const spans: Span[] = []
  const mention = firstWords(near, speaker.mention)
  if (mention !== -1) spans.push(span(end + mention, speaker.mention, 'mention'))
  const cue = firstWords(near, speaker.cue)
  if (cue !== -1) spans.push(span(end + cue, speaker.cue, 'cue'))
  return { spans, gap: Math.min(REACH, ...spans.map((found) => found.start - end)) }
}

function span(start: number, words: string, part: Part): Span {
  return { start, end: start + words.length, part }
}

/** Index of the last place before `end` where the words stand as whole words, or -1. */
function lastWords(text: string, words: string, end: number): number {
  if (words === '') return -1
  let at = text.lastIndexOf(words, end - words.length)
  while (at > 0 && !standAlone(text, at, words.length)) at = text.lastIndexOf(words, at - 1)
  return at + words.length <= end && standAlone(text, at, words.length) ? at : -1
}

function firstWords(text: string, words: string): number {
  if (words === '') return -1
  let at = text.indexOf(words)
  while (at !== -1 && !standAlone(text, at, words.length)) at = text.indexOf(words, at + 1)
  return at
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

function standAlone(text: string, at: number, length: number): boolean {
  return at >= 0 && !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + length] ?? '')
}
