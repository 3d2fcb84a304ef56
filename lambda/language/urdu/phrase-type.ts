import { CLASS, FEATURE } from './lexical-classes'
import { GENITIVE, INDEFINITE, KIND, NAME, ROLE } from './phrase-words'
import type { Row } from './readings'

/** What the head of a noun phrase is. */
export type PhraseType = 'person' | 'organisation' | 'unnamed' | 'document' | 'thing'

/** First token after the last genitive of a phrase. */
export function headStart(row: Row, from: number, end: number): number {
  for (let i = end - 2; i > from; i--) if (GENITIVE.test(row.key(i)) && row.unitEnd[i] === i + 1) return i + 1
  return from
}

/** A name with a word for its kind after or before is that of an organisation: کراچی پولیس. */
export function namedType(row: Row, from: number, nameFrom: number, nameTo: number): PhraseType {
  let role = false
  for (let i = nameFrom - 1; !role && i >= from && !GENITIVE.test(row.key(i)); i--) {
    const isKind = row.has(i, FEATURE.org | FEATURE.media) || row.is(i, CLASS.letter | CLASS.organisation)
    if (isKind && !row.is(i, CLASS.profession)) {
      if (!describedFrom(row, from, i)) return 'organisation'
      role = true
    }
    role ||= isDescribed(row, i)
  }
  if (
    nameTo - nameFrom === 1 &&
    !role &&
    (row.is(nameFrom, CLASS.country) ||
      (row.is(nameFrom, CLASS.organisation) && !row.is(nameFrom, CLASS.given)))
  )
    return 'organisation'
  if (!role && row.is(nameTo - 1, CLASS.organisation) && !row.is(nameTo - 1, NAME)) return 'organisation'
  return 'person'
}

/** A role before a word for an organisation: سربراہ تحریک انصاف عمران خان; the adjective of a country is none. */
function describedFrom(row: Row, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && !GENITIVE.test(row.key(i)); i--)
    if (isDescribed(row, i) && !row.is(i, CLASS.adj)) return true
  return false
}

/** A role, or a noun for a person: سٹار, رہائشی. */
export function isDescribed(row: Row, i: number): boolean {
  return (
    row.is(i, ROLE) ||
    (row.is(i, CLASS.noun) &&
      row.has(i, FEATURE.person) &&
      !row.is(i, CLASS.country | CLASS.place | CLASS.organisation))
  )
}

export function headType(row: Row, from: number, head: number): PhraseType {
  const start = headStart(row, from, head + 1)
  // خبر رساں ادارے روئٹرز, اخبار ڈان: a name after the word for its kind.
  if (row.key(head) === 'بات') return 'thing'
  if (!row.has(head, FEATURE.doc | FEATURE.speech) && isHolderOf(row, start, head)) return 'unnamed'
  const kind = (row.unitStart[head] ?? head) - 1
  if (row.is(head, CLASS.organisation) && kind >= start && row.has(kind, FEATURE.org | FEATURE.media))
    return 'organisation'
  if (row.is(head, CLASS.office | CLASS.profession | CLASS.kin | CLASS.title)) return 'unnamed'
  for (let i = start; i < head; i++) if (KIND.test(row.key(i)) && isProper(row, i + 1)) return 'organisation'
  for (let i = start; i < head; i++)
    if (row.is(i, CLASS.organisation) && row.is(head, CLASS.adj | CLASS.country | CLASS.place))
      return 'organisation'
  if (row.has(head, FEATURE.person)) return 'unnamed'
  if (row.has(head, FEATURE.doc | FEATURE.speech) && !row.has(head, FEATURE.org)) return 'document'
  if (
    row.has(head, FEATURE.org | FEATURE.media) ||
    row.is(head, CLASS.organisation | CLASS.country | CLASS.letter)
  )
    return 'organisation'
  if (row.has(head, FEATURE.group)) return 'unnamed'
  for (let i = start; i < head; i++) {
    if (row.is(i, CLASS.office | CLASS.profession | CLASS.kin)) return 'unnamed'
    if (row.has(i, FEATURE.org) || row.is(i, CLASS.organisation)) return 'organisation'
    if (row.is(i, CLASS.letter) && (row.unitEnd[i] ?? 0) - (row.unitStart[i] ?? 0) > 1) return 'organisation'
  }
  if (row.is(head, CLASS.place)) return 'organisation'
  return 'thing'
}

/** A word that no kind is described by: ادارے پاکستان انسٹیٹیوٹ, not کمپنی ذرائع. */
function isProper(row: Row, i: number): boolean {
  return row.isUnknown(i) || row.is(i, CLASS.organisation | CLASS.letter | CLASS.country)
}

/** ترجمان سٹیٹ بینک, امریکی سیکریٹری خزانہ, وکیل پی ٹی اے: an office, and after it whose it is. */
function isHolderOf(row: Row, start: number, head: number): boolean {
  let i = start
  while (i < head && row.is(i, CLASS.adj) && !row.is(i, CLASS.office)) i++
  if (i >= head || KIND.test(row.key((row.unitStart[head] ?? head) - 1))) return false
  if (row.is(i, CLASS.office) || row.key(i) === 'ذرائع') return true
  const owner = CLASS.organisation | CLASS.letter | CLASS.country
  const isOne = row.is(i, CLASS.profession) || /^(?:ممبر|رکن|ارکان|اراکین|حکام)$/.test(row.key(i))
  return isOne && row.is(head, owner)
}

export function genderIn(row: Row, from: number, end: number): 'f' | 'm' | null {
  let gender: 'f' | 'm' | null = null
  for (let i = headStart(row, from, end); i < end; i++) {
    if (!row.is(i, ROLE | CLASS.given) && !row.has(i, FEATURE.person)) continue
    const has = (row.readings[i]?.has ?? 0) & (FEATURE.f | FEATURE.m)
    if (row.is(i, CLASS.given | CLASS.kin | CLASS.profession) || row.has(i, FEATURE.person)) {
      if (has === FEATURE.f) gender = 'f'
      else if (has === FEATURE.m && row.is(i, CLASS.kin | CLASS.given)) gender ??= 'm'
    }
  }
  return gender
}

/** Somebody new: ایک صارف, اس کے ایک دوست. */
export function isIndefinite(row: Row, from: number, head: number): boolean {
  if (INDEFINITE.test(row.key(from))) return true
  for (let i = from; i < head; i++) if (row.key(i) === 'ایک' && GENITIVE.test(row.key(i - 1))) return true
  return false
}
