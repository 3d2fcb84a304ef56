import type { Token } from '../tokens'
import { type Cue, findCues } from './cues'
import { documentSubject } from './documents'
import { clauseEnd } from './following'
import { nounPhraseBefore } from './noun-phrase'
import type { NounPhrase } from './phrase-parts'
import { ergativeSubject } from './subjects'
import { RELATIVE } from './words'

/** Tokens after a quotation in which قرار stands, or the clause that it belongs to begins. */
const NEAR = 8

/** Tokens of the clause after it in which the reporting verb stands. */
const LONGEST_PREDICATE = 10

/** X نے اسے "…" قرار دیا: who passes the verdict. */
export function verdictSubject(row: readonly Token[], place: number, start: number): NounPhrase | null {
  let i = place
  while (i < row.length && i < place + NEAR && (row[i]?.kind !== 'word' || row[i]?.key !== 'قرار')) {
    if (/stop|paragraph/.test(row[i]?.kind ?? '') || isObject(row, i)) return null
    i++
  }
  if (row[i]?.key !== 'قرار' || !/^(د[یے]|دے)/.test(row[i + 1]?.key ?? '')) return null
  for (let k = place - 1; k >= start; k--)
    if (row[k]?.key === 'نے' && !RELATIVE.has(row[k - 1]?.key ?? '')) return nounPhraseBefore(row, k)
  return null
}

/** "…" کو ناکام قرار دیا: what stands in the marks is judged, not the judgement. */
function isObject(row: readonly Token[], i: number): boolean {
  return row[i]?.key === 'کو' && /mark|quote/.test(row[i - 1]?.kind ?? '')
}

/** X نے "…" کی ضرورت پر زور دیا: the subject before the quotation and the reporting verb after it. */
export function reportAround(
  row: readonly Token[],
  place: number,
  start: number,
): { subject: NounPhrase; cue: Cue } | null {
  let from = place + 1
  while (
    from < row.length &&
    row[from - 1]?.kind !== 'quote' &&
    row[from]?.kind !== 'mark' &&
    from < place + NEAR
  )
    from++
  const clause = row.slice(from, clauseEnd(row, from, LONGEST_PREDICATE))
  const cue = findCues(clause).find(({ kind }) => kind === 'ergative' || kind === 'passive')
  if (!cue) return null
  const left = row.slice(start, place)
  const subject =
    cue.kind === 'passive' ? documentSubject(left, left.length) : ergativeSubject(left, left.length, true)
  return subject && { subject, cue: { ...cue, from: from + cue.from, to: from + cue.to } }
}
