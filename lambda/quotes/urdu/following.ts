import type { Token } from '../tokens'
import { nounPhraseBefore } from './noun-phrase'
import { type NounPhrase, splitPhrase } from './phrase-parts'
import { isPerson } from './subjects'

/** Tokens looked at after a quotation. */
const RIGHT_WINDOW = 45

/** The clause after a quotation, and what ends it; null when that is another quotation or mark. */
export interface Following {
  clause: Token[]
  ends: 'stop' | 'other' | null
}

/** One past the last token of a clause: before a full stop, a paragraph or a quotation, and at most so many on. */
export function clauseEnd(row: readonly Token[], from: number, longest: number): number {
  let end = from
  while (end < row.length && end < from + longest && !/stop|paragraph|quote/.test(row[end]?.kind ?? '')) end++
  return end
}

/** Reads on after the quotation at a place of the row, to the end of the clause. */
export function clauseAfter(row: readonly Token[], place: number): Following {
  let from = place + 1
  while (row[from]?.kind === 'pause' || (row[from]?.kind === 'stop' && row[from - 1]?.kind === 'quote'))
    from++
  const end = clauseEnd(row, from, RIGHT_WINDOW)
  const clause = row.slice(from, end)
  const open = row[end]?.kind === 'quote' || clause.some(({ kind }) => kind === 'mark')
  return { clause, ends: open ? null : row[end]?.kind === 'stop' ? 'stop' : 'other' }
}

/** Tokens of a clause after a quotation that needs no known cue: a name, نے and a verb. */
const LONGEST_FINISH = 8

/** A few words on a named person end the sentence that the quotation begins: "…" کک نے نتیجہ نکالا۔ */
export function finishingSubject(clause: readonly Token[]): NounPhrase | null {
  if (clause.length > LONGEST_FINISH) return null
  const ends = clause.findIndex(({ key }) => key === 'نے')
  const subject = ends > 0 ? nounPhraseBefore(clause, ends) : null
  return subject && subject.tokens[0] === clause[0] && subject.name.length > 0 ? subject : null
}

/** Tokens of a name, and of a title with it, in a headline. */
const LONGEST_BYLINE = 6
const LONGEST_HEADLINE_SUBJECT = 8

/** A headline puts the speaker after the words: "…" سپنر شین وارن نے ... سنا دیا. */
export function headlineSubject(clause: readonly Token[]): NounPhrase | null {
  const ends = clause.findIndex((token, i) => i > 0 && /^(نے|بھی|کا)$/.test(token.key))
  const subject = ends > 0 && ends <= LONGEST_HEADLINE_SUBJECT ? nounPhraseBefore(clause, ends) : null
  return subject && subject.tokens[0] === clause[0] && isPerson(subject) ? subject : null
}

/** The name alone, up to the end of the line: "…"، عمران خان. */
export function bylineOf(row: readonly Token[], place: number, clause: readonly Token[]): NounPhrase | null {
  if (!/[:،]/.test(row[place + 1]?.key ?? row[place + 2]?.key ?? '')) return null
  const lineEnd = clause.findIndex(({ kind }) => kind === 'line')
  const line = lineEnd < 0 ? clause : clause.slice(0, lineEnd)
  const phrase = splitPhrase(line.filter(({ kind }) => kind === 'word'))
  return line.length <= LONGEST_BYLINE && phrase.name.length > 0 ? phrase : null
}
