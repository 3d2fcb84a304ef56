import { CLASS, FEATURE } from './lexical-classes'
import type { Row } from './readings'

/** Words for a kind of organisation that stand before its name: خبر رساں ادارے روئٹرز, اخبار ڈان. */
const KIND = /^(?:ادارے|ادارہ|کمپنی|تنظیم|اخبار|اخبارات|جریدے|جریدہ|چینل|ایجنسی|سائٹ|ٹینک|میگزین|گروپ|جماعت)$/

/** Where the name of an organisation begins in its phrase: after the word for its kind, when a name follows. */
export function properStart(row: Row, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    if (/^(?:کا|کی|کے)$/.test(row.key(i))) return from
    if (KIND.test(row.key(i)) && i + 1 < to) return i + 1
  }
  return from
}

const PROPER = CLASS.organisation | CLASS.letter | CLASS.country | CLASS.place

/**
 * Whether a noun phrase names an organisation, and does not merely describe one: کراچی پولیس, اسرائیلی فوج and محکمہ صحت
 * are names; پولیس, سرکاری حکام, بھارتی میڈیا and every report are none.
 */
export function isOrganisationName(row: Row, from: number, to: number): boolean {
  const head = to - 1
  if (row.has(head, FEATURE.doc | FEATURE.speech) && !row.has(head, FEATURE.org)) return false
  const press = row.has(head, FEATURE.media) && !row.is(head, CLASS.organisation)
  let proper = false
  let modified = false
  for (let i = from; i < to; i++) {
    if (!row.isWord(i) || /^(?:کا|کی|کے)$/.test(row.key(i))) continue
    proper ||= row.is(i, press ? CLASS.organisation | CLASS.letter : PROPER) || row.isUnknown(i)
    modified ||= i < head && isModifier(row, i)
  }
  if (proper) return true
  return modified && !press && !KIND.test(row.key(head))
}

/** The adjective of a nation, or a noun that says what an institution is for: اسرائیلی فوج, محکمہ صحت. */
function isModifier(row: Row, i: number): boolean {
  return row.is(i, CLASS.noun | CLASS.profession) && (!row.is(i, CLASS.adj) || row.has(i, FEATURE.person))
}
