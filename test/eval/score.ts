import type { Quote } from '../../lambda/quotes/quote'
import type { ExpectedSpan } from './parse-passage'

/** An article with what a reader found in it and what the extractor found. */
export interface Answer {
  expected: ExpectedSpan[]
  found: Quote[]
}

/** Shares from 0 to 1, over statements. */
export interface Score {
  statements: number
  precision: number
  recall: number
  f1: number
  /** Of the statements found with a known speaker: named rightly. */
  speaker: number
  /** Of these: left without a speaker. */
  abstained: number
  /** Statements found whose speaker the text does not give, but that were given one. */
  invented: number
}

/** Scores exact spans of statements, and the speakers of those that were found. */
export function score(answers: readonly Answer[]): Score {
  const sum = { expected: 0, found: 0, both: 0, known: 0, right: 0, abstained: 0, invented: 0 }
  for (const { expected, found } of answers) {
    const statements = found.filter(({ kind }) => kind === 'statement')
    sum.found += statements.length
    for (const span of expected) {
      if (span.kind !== 'statement') continue
      sum.expected++
      const quote = statements.find(({ start, end }) => start === span.start && end === span.end)
      if (!quote) continue
      sum.both++
      if (span.name == null) {
        if (quote.speaker) sum.invented++
        continue
      }
      sum.known++
      if (!quote.speaker) sum.abstained++
      else if (quote.speaker.name === span.name) sum.right++
    }
  }
  const [precision, recall] = [share(sum.both, sum.found), share(sum.both, sum.expected)]
  return {
    statements: sum.expected,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    speaker: share(sum.right, sum.known),
    abstained: share(sum.abstained, sum.known),
    invented: sum.invented,
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
