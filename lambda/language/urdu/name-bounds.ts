import { CLASS, FEATURE } from './lexical-classes'
import { isNameWord } from './names'
import { headStart, isDescribed } from './phrase-type'
import { isMyName, isNominal, NAME, ROLE } from './phrase-words'
import type { Row } from './readings'

/** Words of names that are function words elsewhere. */
const PARTICLE =
  /^(?:ڈی|ڈا|ڈو|ڈیل|بن|بنت|ابن|آل|الدین|وان|فان|لی|دی|جو|دا|لا|اے|کے|ایم|ایس|جے|ٹی|بی|سی|پی|وی|آر|ڈبلیو|ایف|ایچ|جی|این|او|زیڈ|اللہ)$/

/** The name at the end of a phrase: after the last title, office, or common word of its head. */
export function nameIn(row: Row, from: number, end: number): [number, number] {
  const start = headStart(row, from, end)
  const named = namedBefore(row, start, end)
  if (named) return named
  let i = end
  let certain = false
  while (i > start) {
    const k = i - 1
    if (!row.isWord(k)) {
      if (row.kind(k) === 'mark' && i < end) {
        i--
        continue
      }
      break
    }
    if (
      (row.is(k, CLASS.organisation) && !row.is(k, NAME) && !(i === end && mayEndName(row, k))) ||
      isSecondOfOffice(row, k) ||
      (i < end && isEpithet(row, k))
    )
      break
    if (
      isNameWord(row, k) &&
      !isSecondOfOffice(row, k) &&
      !(i < end && isCalling(row, k) && !isNameWord(row, k - 1))
    ) {
      certain = true
      i--
      continue
    }
    const inner = i < end && k > start
    if (inner && row.is(k, CLASS.foreign) && row.isUnknown(k - 1) && row.isUnknown(k + 1)) {
      i--
      continue
    }
    // کپتان فرانس ڈوبیئر, بھارت سندریسن: a country's name before one unknown word, alone or after a role.
    if (
      i === end - 1 &&
      row.isUnknown(i) &&
      row.isOnly(k, CLASS.country) &&
      (isBareRole(row, k - 1) || k === from)
    ) {
      i--
      break
    }
    if (
      PARTICLE.test(row.key(k)) &&
      inner &&
      (isNameWord(row, k - 1) || PARTICLE.test(row.key(k - 1)) || row.is(k - 1, ROLE))
    ) {
      i--
      continue
    }
    // The name Joe, and the initial of کے شیکھر راؤ.
    if (
      i < end &&
      (row.key(k) === 'جو' ||
        (k === start && PARTICLE.test(row.key(k)) && (row.key(k) !== 'اے' || PARTICLE.test(row.key(k + 1)))))
    ) {
      i--
      continue
    }
    // میری and میرا are names where a postposition follows.
    if (i === end && isMyName(row, k)) {
      certain = true
      i--
      continue
    }
    // موتی والا: a surname that is the word for "-er" elsewhere.
    if (
      i === end &&
      k - 2 >= start &&
      /^(?:والا|والے)$/.test(row.key(k)) &&
      isNameWord(row, k - 2) &&
      isNominal(row, k - 1)
    ) {
      i -= 2
      continue
    }
    // A last word that is a common noun elsewhere: ٹام کک.
    if (i === end && k > start && isNameWord(row, k - 1) && mayEndName(row, k)) {
      i--
      continue
    }
    break
  }
  while (i < end && (!row.isWord(i) || /^(?:دی|لی)$/.test(row.key(i)))) i++
  if (end - i === 1 && isNounAlone(row, from, start, i)) return [end, end]
  return certain && i < end ? [i, end] : [end, end]
}

/** A common noun that is a name as well: it is the noun alone, after a genitive (33 سال کی عمر) or after what only describes it (انکم ٹیکس بل). */
function isNounAlone(row: Row, from: number, start: number, i: number): boolean {
  if (i === start && isCalling(row, i)) return true
  if (!row.is(i, CLASS.noun | CLASS.adj)) return false
  return i === start ? start > from : !isDescribed(row, i - 1)
}

/** اسلامی before a given name: an adjective that is a surname as well. */
function isEpithet(row: Row, k: number): boolean {
  return (
    row.is(k, CLASS.adj) && row.is(k, CLASS.surname) && !row.is(k, CLASS.given) && row.is(k + 1, CLASS.given)
  )
}

/** A profession, office or word for a person that is a name as well: before a name it is none, nor alone. */
function isCalling(row: Row, k: number): boolean {
  return (
    (row.is(k, CLASS.profession | CLASS.office | CLASS.kin) ||
      (row.has(k, FEATURE.person) && !row.is(k, CLASS.given | CLASS.surname))) &&
    !row.is(k, CLASS.title) &&
    row.key(k) !== 'ابو' &&
    !/^ال../.test(row.key(k + 1))
  )
}

/** A title, office or profession and nothing else. */
function isBareRole(row: Row, i: number): boolean {
  return row.isOnly(i, CLASS.title | CLASS.office | CLASS.profession | CLASS.noun) && row.is(i, ROLE)
}

function isSecondOfOffice(row: Row, k: number): boolean {
  return (row.unitStart[k] ?? k) < k && row.is(k, CLASS.office | CLASS.title) && !row.is(k, NAME)
}

/** زرینہ نامی خاتون: the name is before نامی. */
function namedBefore(row: Row, start: number, end: number): [number, number] | null {
  for (let i = start + 1; i < end; i++) {
    if (row.key(i) !== 'نامی') continue
    const [from, to] = nameIn(row, start, i)
    return to > from ? [from, to] : [start, i]
  }
  return null
}

/** اداکارہ عائشہ طور نے: after a role and a name no other noun can follow before a case, unless it is the head (کپتان بابر الیون). */
function endsTitledName(row: Row, k: number): boolean {
  if (!row.is(k + 1, CLASS.postp)) return false
  // مگوں: a name with the ending of a plural.
  if (row.isUnknown(k)) return row.is(k - 1, NAME) && (row.is(k - 2, ROLE) || isNameWord(row, k - 2))
  if (!row.is(k - 2, ROLE)) return false
  if (!row.isUnknown(k - 1) && !row.isOnly(k - 1, NAME)) return false
  if (!row.is(k, CLASS.noun | CLASS.adj) || row.is(k, ROLE | CLASS.postp | CLASS.organisation)) return false
  return !row.has(k, FEATURE.pl | FEATURE.group | FEATURE.org | FEATURE.doc | FEATURE.media | FEATURE.speech)
}

/** A common noun at the end of a name: not a person, an office, an organisation, a place or a document. */
function mayEndName(row: Row, k: number): boolean {
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
  if (
    row.has(
      k,
      FEATURE.pl |
        FEATURE.person |
        FEATURE.group |
        FEATURE.org |
        FEATURE.doc |
        FEATURE.media |
        FEATURE.speech |
        FEATURE.event |
        FEATURE.placenoun |
        FEATURE.time,
    )
  )
    return false
  return (
    (row.is(k, CLASS.noun | CLASS.place | CLASS.adj | CLASS.foreign) && row.is(k - 1, NAME | 0)) ||
    row.isUnknown(k - 1)
  )
}

/** A role before the name, or a word of it that is in the name lists and is no common word. */
export function isSure(row: Row, from: number, nameFrom: number, nameTo: number): boolean {
  if (nameFrom > from && row.is(nameFrom - 1, ROLE)) return true
  let named = 0
  for (let i = nameFrom; i < nameTo; i++) {
    if (row.is(i, NAME) && !row.is(i, CLASS.noun | CLASS.adj | CLASS.adv | CLASS.verb)) return true
    if (row.is(i, NAME)) named++
  }
  return nameTo - nameFrom > 1 && named > 0
}
