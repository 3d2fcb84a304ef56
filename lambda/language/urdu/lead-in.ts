import { endsClause } from './clauses'
import { isGenitive } from './function-words'
import { CLASS } from './lexical-classes'
import type { Row } from './readings'

/** Words before a quotation that it completes: more are a clause that quotes only its end. */
const LONGEST = 8

/**
 * Whether the words between two tokens are one phrase without a verb, a subject or an adverb, that a quotation goes on
 * from: مزدوروں نے, شہر کے پرانے حصے میں. One phrase has its case at its end.
 */
export function isLeadIn(row: Row, from: number, to: number): boolean {
  // یہ ’مشکل تھا۔‘: what یہ points to stands before, so that it is part of what is said.
  if (to - from > LONGEST || row.key(from) === 'یہ') return false
  for (let i = from; i < to; i++) {
    if (!row.isWord(i) || endsClause(row, i)) return false
    if (i < to - 1 && isCase(row, i)) return false
  }
  return to > from
}

function isCase(row: Row, i: number): boolean {
  return (
    /^(?:نے|کو|سے|میں|پر|تک|لیے|لئے)$/.test(row.key(i)) ||
    (row.is(i, CLASS.postp) && !isGenitive(row.key(i)) && !row.is(i, CLASS.noun | CLASS.adv))
  )
}
