import type { Quote } from '../../../lambda/quotes/quote'
import type { Place } from '../parse-passage'
import type { HeldOutQuote } from './held-out-passage'

/** A span with its place in the text. */
export type HeldOutSpan = HeldOutQuote & Place

/** A passage with what a reader found in it and what the extractor found. */
export interface HeldOutAnswer {
  text: string
  expected: HeldOutSpan[]
  found: Pick<Quote, 'kind' | 'start' | 'end' | 'speaker'>[]
}

/** Shares from 0 to 1. */
export interface SpeechScore {
  annotated: number
  precision: number
  recall: number
  f1: number
  /** Of the spans found whose speaker is known: named rightly, by the fullest name or another that is right. */
  speaker: number
  /** Of these: left without a speaker, and given somebody else's name. */
  abstained: number
  wrong: number
}

/** Two spans are the same when their words overlap by this much (Jaccard), as is usual for quotations. */
const LEAST_OVERLAP = 0.8

/** Scores the spans of one kind of speech and their speakers. */
export function scoreSpeech(answers: readonly HeldOutAnswer[], kind: 'statement' | 'reported'): SpeechScore {
  const sum = { expected: 0, found: 0, both: 0, known: 0, right: 0, abstained: 0 }
  for (const { text, expected, found } of answers) {
    const wanted = expected.filter((span) => span.kind === kind)
    const said = new Set(found.filter((quote) => quote.kind === kind))
    sum.expected += wanted.length
    sum.found += said.size
    for (const span of wanted) {
      const match = [...said].find((quote) => overlap(text, span, quote) >= LEAST_OVERLAP)
      if (match === undefined) continue
      said.delete(match)
      sum.both++
      if (span.speaker == null) continue
      sum.known++
      const name = match.speaker?.name ?? null
      if (name === null) sum.abstained++
      else if ([span.speaker, ...(span.aliases ?? [])].map(bare).includes(bare(name))) sum.right++
    }
  }
  const [precision, recall] = [share(sum.both, sum.found), share(sum.both, sum.expected)]
  return {
    annotated: sum.expected,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    speaker: share(sum.right, sum.known),
    abstained: share(sum.abstained, sum.known),
    wrong: share(sum.known - sum.right - sum.abstained, sum.known),
  }
}

/** How much of the words of two spans they share. */
function overlap(text: string, a: Place, b: Place): number {
  const [first, second] = [wordsAt(text, a), wordsAt(text, b)]
  const both = [...first].filter((start) => second.has(start)).length
  return share(both, first.size + second.size - both)
}

function wordsAt(text: string, { start, end }: Place): Set<number> {
  const words = text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)
  return new Set([...words].map((word) => start + word.index))
}

/** A name as it is compared: composed, its spaces single. */
function bare(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
