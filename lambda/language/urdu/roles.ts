import { CLASS, FEATURE } from './lexical-classes'
import { isNationality } from './names'
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

/** A noun for a person: رہائشی, سٹار; not what is an adjective as well. */
export function isPersonNoun(row: Row, i: number): boolean {
  return row.is(i, CLASS.noun) && row.has(i, FEATURE.person) && !row.is(i, CLASS.adj)
}

/** صاحب, جی: a courtesy after a name or noun. */
export function isCourtesy(row: Row, i: number): boolean {
  return row.is(i, CLASS.title) && row.has(i, FEATURE.after)
}

/** A word that tells whose or where from: a place, nation, organisation, or a name. */
export function isOrigin(row: Row, i: number): boolean {
  return (
    row.is(i, CLASS.place | CLASS.country | CLASS.organisation | CLASS.letter) ||
    row.isUnknown(i) ||
    isNationality(row.key(i))
  )
}
