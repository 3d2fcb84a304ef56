import { CLASS, FEATURE } from './lexical-classes'
import { GENITIVE, NAME, ROLE } from './phrase-words'
import type { Row } from './readings'

/** X کا اعلان | سفیر Y نے: nor is the noun that X owns a part of the subject. */
export function afterOwned(row: Row, start: number, end: number): number {
  if (row.key(start - 1) !== 'کا' || !row.is(end, CLASS.postp)) return start
  let after = start
  while (after + 1 < end && row.isOnly(after, CLASS.noun | CLASS.light) && !row.has(after, SOMEBODY)) after++
  return after
}

const SOMEBODY = FEATURE.person | FEATURE.group | FEATURE.org | FEATURE.media

/** یہ قرارداد سینیٹر X نے: یہ is no determiner of what stands before a case, so its noun is the object; where the subject begins. */
export function afterObject(row: Row, start: number, end: number): number {
  if (!/^(?:یہ|یہی|وہ|وہی)$/.test(row.key(start)) || !row.is(end, CLASS.postp)) return start
  if (
    row.has(start + 1, FEATURE.speech | FEATURE.doc) &&
    start + 2 < end &&
    !GENITIVE.test(row.key(start + 2))
  )
    return start + 2
  for (let i = start + 2; i < end; i++) {
    if (GENITIVE.test(row.key(i))) return start
    if (!row.is(i, ROLE | NAME) && !row.isUnknown(i)) continue
    let first = row.unitStart[i] ?? i
    while (first - 1 > start + 1 && row.isOnly(first - 1, CLASS.adj)) first--
    return first > start + 1 ? first : start
  }
  return start
}
