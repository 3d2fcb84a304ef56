import { CLASS, FEATURE } from './lexical-classes'
import { isNamePart } from './names'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase'
import { isDescribed } from './phrase-type'
import { GENITIVE } from './phrase-words'
import type { Row } from './readings'

/** Tokens of a subject. */
const LONGEST = 14

/** What may stand before the head of a subject: adjectives, numbers, places, and nouns that own it. */
const BEFORE_HEAD =
  CLASS.adj | CLASS.num | CLASS.det | CLASS.place | CLASS.country | CLASS.noun | CLASS.organisation

/**
 * The subject in no case that begins at a token, read from the left: ثریا چائے کی پیالی اٹھاتی ہیں, استاد جی ہنس پڑے. It ends with
 * the first name or noun for a person that owns nothing; a noun after it is an object. Null when nobody stands there.
 */
export function plainSubject(row: Row, start: number): NounPhrase | null {
  for (let i = start; i < start + LONGEST && row.isWord(i); ) {
    const end = headEnd(row, i)
    if (end > i) {
      if (!GENITIVE.test(row.key(end))) return isPlain(row, end) ? nounPhraseBefore(row, end, start) : null
      i = end + 1
      continue
    }
    if (i > start && GENITIVE.test(row.key(i))) i++
    else if (row.is(i, BEFORE_HEAD) && !row.is(i, CLASS.postp | CLASS.conj | CLASS.aux))
      i = row.unitEnd[i] ?? i + 1
    else return null
  }
  return null
}

/** Past a name or a noun for a person, with the courtesy after it; the same token when neither stands there. */
function headEnd(row: Row, at: number): number {
  let end = at
  while (isDescribed(row, end) && (!isNamePart(row, end, end) || isDescribed(row, end + 1)))
    end = row.unitEnd[end] ?? end + 1
  const name = end
  if (
    !row.is(name, CLASS.country | CLASS.organisation) &&
    isNamePart(row, name, name) &&
    !isPredicate(row, name)
  ) {
    end++
    while (isNamePart(row, end, name) && !isPredicate(row, end)) end++
  }
  while (end > at && row.is(end, CLASS.title) && row.has(end, FEATURE.after) && !isPredicate(row, end)) end++
  return end
}

/** ہنس پڑے: a root before another verb, though it may be a name. */
function isPredicate(row: Row, i: number): boolean {
  return row.is(i, CLASS.verb) && row.isOnly(i + 1, CLASS.verb | CLASS.aux)
}

/** No case follows, and no other noun before نے. */
function isPlain(row: Row, end: number): boolean {
  if (/^(?:نے|کو|سے|میں|پر|تک|اور|نامی)$/.test(row.key(end)) || !row.isWord(end)) return false
  for (let i = end; i < end + 3; i++) if (row.key(i) === 'نے') return false
  return true
}
