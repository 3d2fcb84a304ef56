import type { ReportingClause, Speech } from '../../language/speech'
import type { Row } from '../../language/urdu/readings'
import type { Place } from './attribution'
import { trimmedOffsets } from './evidence'

/** Offsets of what a clause reports without marks, or with only some of its words in marks; null when it reports none. */
export function reportedPlace(
  row: Row,
  speech: Speech,
  clauses: readonly ReportingClause[],
  c: number,
): Place | null {
  const clause = clauses[c] as ReportingClause
  if (!clause.content || !standsWithoutMarks(row, speech, clause.content)) return null
  const inner = clauses.find((other, o) => o > c && other.outer === c && !other.cue.participle)
  if (clause.cue.kind === 'according' && inner && isWholeContent(clause, inner)) return null
  return trimmedOffsets(row, clause.content)
}

/** X کے مطابق Y نے کہا کہ Z is one report, of Y. */
function isWholeContent(outer: ReportingClause, inner: ReportingClause): boolean {
  return (
    inner.content !== null &&
    inner.subject !== null &&
    inner.subject.from - (outer.content?.[0] ?? 0) <= 4 &&
    inner.cue.ke >= 0
  )
}

function standsWithoutMarks(row: Row, speech: Speech, [from, to]: [number, number]): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    if (row.kind(i) === 'quote' && words === 0 && !continuesPast(row, speech, i + 1, to)) return false
    if (row.kind(i) === 'quote' && speech.isLeadIn(row, from, i) && !hasWords(row, i + 1, to)) return false
    if (row.isWord(i) && !speech.leadsToQuotation(row.key(i), row.key(i + 1))) words++
  }
  return words > 0
}

/** After a quotation at the beginning of what is said, the clause itself goes on: ’بڑی کارروائی‘ کریں گے. */
function continuesPast(row: Row, speech: Speech, from: number, to: number): boolean {
  return from < to && row.isWord(from) && !speech.beginsAfterQuotation(row.key(from))
}

function hasWords(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (row.isWord(i) || row.kind(i) === 'quote') return true
  return false
}
