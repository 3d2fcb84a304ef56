import { isGenitive } from './function-words'
import { CLASS, FEATURE } from './lexical-classes'
import { urduLexicon } from './lexicon'
import { KIND, NAME, OWN } from './phrase-words'
import type { Row } from './readings'

/** Where the name of an organisation begins in its phrase: after the word for its kind, when a name follows. */
export function properStart(row: Row, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    if (isGenitive(row.key(i)) && row.unitEnd[i] === i + 1) return from
    if (KIND.test(row.key(i)) && mayName(row, i + 1)) return i + 1
  }
  return from
}

/** Not within a name, and not what a kind is for: ادارہ شماریات, تحریک انصاف. */
function mayName(row: Row, i: number): boolean {
  if (row.unitStart[i] !== i) return false
  const known = row.isUnknown(i) || row.is(i, CLASS.organisation | CLASS.letter | NAME)
  if (row.key(i - 1) === 'تحریک' && !row.is(i - 2, CLASS.adj)) return false
  return known || !/^(?:ادارہ|تحریک|پارٹی|جماعت)$/.test(row.key(i - 1))
}

const COMMON = CLASS.noun | CLASS.adj | CLASS.verb

const PROPER = CLASS.organisation | CLASS.letter | CLASS.country | CLASS.place

/**
 * Whether a noun phrase names an organisation, and does not merely describe one: کراچی پولیس, اسرائیلی فوج and محکمہ صحت
 * are names; پولیس, سرکاری حکام, بھارتی میڈیا and every report are none.
 */
export function isOrganisationName(row: Row, from: number, to: number): boolean {
  const head = to - 1
  if (row.has(head, FEATURE.doc | FEATURE.speech) && !row.has(head, FEATURE.org)) return false
  if (OWN.test(row.key(from)) || isSeveral(row, head)) return false
  const press = row.has(head, FEATURE.media) && !row.is(head, CLASS.organisation)
  let proper = false
  let modified = false
  for (let i = from; i < to; i++) {
    if (!row.isWord(i) || isGenitive(row.key(i))) continue
    proper ||= row.is(i, press ? CLASS.organisation | CLASS.letter : PROPER) || row.isUnknown(i)
    proper ||= !press && i < head && row.is(i, NAME) && !row.is(i, COMMON)
    modified ||= i < head && (row.unitEnd[i] === to ? isNounAlone(row.key(i)) : isModifier(row, i))
  }
  if (proper) return true
  return modified && !press && !KIND.test(row.key(head)) && row.key(head) !== 'انتظامیہ'
}

/** The first word of وزارت خزانہ is a noun by itself, that of ایسوسی ایشن is none. */
function isNounAlone(key: string): boolean {
  return (urduLexicon().read(key).is & (CLASS.noun | CLASS.adj)) !== 0
}

/** تنظیموں, عدالتوں: several of a kind are no institution. */
function isSeveral(row: Row, head: number): boolean {
  return row.has(head, FEATURE.pl) && /(?:وں|یں)$/.test(row.key(head)) && !row.is(head, CLASS.organisation)
}

/** The adjective of a nation, or a noun that says what an institution is for: اسرائیلی فوج, محکمہ صحت. */
function isModifier(row: Row, i: number): boolean {
  return row.is(i, CLASS.noun | CLASS.profession) && (!row.is(i, CLASS.adj) || row.has(i, FEATURE.person))
}
