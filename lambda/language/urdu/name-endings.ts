import { CLASS, FEATURE } from './lexical-classes'
import { isNameWord } from './names'
import { isMyName, isNominal, NAME, ROLE } from './phrase-words'
import type { Row } from './readings'

/** Scottish and Arabic particles that no name ends with: the word after them belongs to it. */
export const PREFIX = /^(?:مک|میک|ابو|ام)$/

/** How many tokens a last word that is none of a name elsewhere has in a name; 0 when it ends none. */
export function lastOfName(row: Row, k: number, start: number): number {
  // میری and میرا are names where a postposition follows.
  if (isMyName(row, k)) return 1
  // موتی والا: a surname that is the word for "-er" elsewhere.
  const isMaker = k - 2 >= start && /^(?:والا|والے)$/.test(row.key(k))
  if (isMaker && isNameWord(row, k - 2) && isNominal(row, k - 1)) return 2
  if (k > start && PREFIX.test(row.key(k - 1)) && isNameWord(row, k - 2) && isNominal(row, k)) return 2
  // شوبھا ڈی, شائنا این سی: initials after a name.
  const unit = row.unitStart[k] ?? k
  if (row.is(k, CLASS.letter) && k - unit < 2 && isNameWord(row, unit - 1) && row.is(unit - 2, ROLE))
    return k + 1 - unit
  // A last word that is a common noun elsewhere: ٹام کک.
  return k > start && isNameWord(row, k - 1) && mayEndName(row, k) ? 1 : 0
}

/** اداکارہ عائشہ طور نے: after a role and a name no other noun can follow before a case, unless it is the head (کپتان بابر الیون). */
function endsTitledName(row: Row, k: number): boolean {
  if (!row.is(k + 1, CLASS.postp)) return false
  // مگوں: a name with the ending of a plural.
  const plural = /وں$/.test(row.key(k)) && row.isOnly(k, CLASS.noun) && !row.has(k, NO_NAME & ~FEATURE.pl)
  if (row.isUnknown(k) || plural)
    return row.is(k - 1, NAME) && (row.is(k - 2, ROLE) || isNameWord(row, k - 2))
  if (!row.is(k - 2, ROLE) && !(isNameWord(row, k - 2) && row.is(k - 3, ROLE))) return false
  if (!row.isUnknown(k - 1) && !row.isOnly(k - 1, NAME)) return false
  // صحافی شاردا اوگرا: the name of an organisation is its surname.
  if (row.isOnly(k, CLASS.organisation) && row.unitEnd[k] === k + 1 && row.unitStart[k] === k) return true
  if (!row.is(k, CLASS.noun | CLASS.adj) || row.is(k, ROLE | CLASS.postp | CLASS.organisation)) return false
  if (isInflectedNoun(row, k)) return false
  return !row.has(k, FEATURE.pl | FEATURE.group | FEATURE.org | FEATURE.doc | FEATURE.media | FEATURE.speech)
}

/** کپڑے: no name is declined. */
function isInflectedNoun(row: Row, k: number): boolean {
  return row.is(k, CLASS.noun) && row.has(k, FEATURE.inflected) && /ے$/.test(row.key(k))
}

/** Nouns of these senses end no name. */
export const NO_NAME =
  FEATURE.pl |
  FEATURE.person |
  FEATURE.group |
  FEATURE.org |
  FEATURE.doc |
  FEATURE.media |
  FEATURE.speech |
  FEATURE.event |
  FEATURE.placenoun |
  FEATURE.time

/** A common noun at the end of a name: not a person, an office, an organisation, a place or a document. */
export function mayEndName(row: Row, k: number): boolean {
  if (endsTitledName(row, k)) return true
  if (
    row.is(k - 1, CLASS.given) &&
    row.is(k, CLASS.adj) &&
    (row.is(k, CLASS.noun) || row.is(k + 1, CLASS.postp)) &&
    !row.is(k, ROLE | CLASS.adv)
  )
    return true
  if (
    row.is(
      k,
      ROLE | CLASS.adv | CLASS.postp | CLASS.country | CLASS.organisation | CLASS.letter | CLASS.light,
    )
  )
    return false
  if (row.has(k, NO_NAME) || isInflectedNoun(row, k)) return false
  // ویلز قہقہہ لگاتے ہیں: the noun of a verb.
  if (/^(?:لگا|کر|مار|کھا|دیت|لیت)/.test(row.key(k + 1)) && row.isOnly(k + 1, CLASS.verb)) return false
  return (
    (row.is(k, CLASS.noun | CLASS.place | CLASS.adj | CLASS.foreign) && row.is(k - 1, NAME)) ||
    row.isUnknown(k - 1)
  )
}
