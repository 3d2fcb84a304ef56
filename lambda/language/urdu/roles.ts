import { CLASS, FEATURE } from './lexical-classes'
import { isNameWord, isNationality } from './names'
import { ROLE } from './phrase-words'
import type { Row } from './readings'

/** A title, office, profession or relation. */
export function isRoleWord(row: Row, i: number): boolean {
  return row.is(i, ROLE)
}

export function isOffice(row: Row, i: number): boolean {
  return row.is(i, CLASS.office)
}

export function isKin(row: Row, i: number): boolean {
  return row.is(i, CLASS.kin)
}

/** A noun for a person: رہائشی, سٹار; not what is an adjective of nations as well. */
export function isPersonNoun(row: Row, i: number): boolean {
  return row.is(i, CLASS.noun) && row.has(i, FEATURE.person) && !isNationality(row.key(i))
}

/** ماہرین, بھائیوں: several of a kind; ماموں is one. */
export function isPlural(row: Row, i: number): boolean {
  return row.has(i, FEATURE.pl) && row.key(i) !== 'ماموں'
}

/** صاحب, جی: a courtesy after a name or noun; بھائی after a name alone, for elsewhere it is the brother. */
export function isCourtesy(row: Row, i: number): boolean {
  if (!row.is(i, CLASS.title) || !row.has(i, FEATURE.after)) return false
  return !row.is(i, CLASS.kin) || isNameWord(row, i - 1)
}

/** A word that tells whose or where from: a place, nation, organisation, or a name. */
export function isOrigin(row: Row, i: number): boolean {
  return (
    row.is(i, CLASS.place | CLASS.country | CLASS.organisation | CLASS.letter) ||
    row.isUnknown(i) ||
    isNationality(row.key(i))
  )
}
