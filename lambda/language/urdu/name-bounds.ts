import { CLASS, FEATURE } from './lexical-classes'
import { lastOfName, mayEndName, NO_NAME, PREFIX } from './name-endings'
import { isNameWord } from './names'
import { headStart, isDescribed } from './phrase-type'
import { isMyName, NAME, ROLE } from './phrase-words'
import type { Row } from './readings'

/** Words of names that are function words elsewhere. */
const PARTICLE =
  /^(?:ڈی|بین|ڈا|ڈو|ڈیل|ڈر|بن|بنت|ابن|آل|الدین|وان|فان|لی|دی|جو|دا|لا|اے|کے|ایم|ایس|جے|ٹی|بی|سی|پی|وی|آر|ڈبلیو|ایف|ایچ|جی|این|او|زیڈ|اللہ)$/

/** Where a name is looked for: a phrase and the beginning of its head. */
interface Place {
  from: number
  start: number
  end: number
}

/** What a word before a name's end does: so many tokens belong to the name, and whether it shows that there is one. */
interface Step {
  tokens: number
  certain?: boolean
  last?: boolean
}

const NONE: Step = { tokens: 0 }

/** The name at the end of a phrase: after the last title, office, or common word of its head. */
export function nameIn(row: Row, from: number, end: number): [number, number] {
  const start = headStart(row, from, end)
  const named = namedBefore(row, start, end)
  if (named) return named
  let i = end
  let certain = false
  while (i > start) {
    const step = stepInName(row, i, { from, start, end })
    i = Math.max(start, i - step.tokens)
    certain ||= step.certain === true
    if (step.tokens === 0 || step.last) break
  }
  while (i < end && (!row.isWord(i) || /^(?:دی|لی)$/.test(row.key(i)))) i++
  if (end - i === 1 && isNounAlone(row, from, start, i)) return [end, end]
  return (certain || isLatinName(row, start, i, end)) && i < end ? [i, end] : [end, end]
}

function stepInName(row: Row, i: number, place: Place): Step {
  const { start, end } = place
  const k = i - 1
  if (!row.isWord(k)) return { tokens: row.kind(k) === 'mark' && i < end ? 1 : 0 }
  if (isBarrier(row, k, i === end)) return NONE
  if (isNameWord(row, k) && !(i < end && isCalling(row, k) && !isNameWord(row, k - 1)))
    return { tokens: 1, certain: true }
  if (isLatin(row, k) && (i === end || isLatin(row, i))) return { tokens: 1 }
  if (i < end && k > start && isInner(row, k, place)) return { tokens: 1 }
  // کپتان فرانس ڈوبیئر, بھارت سندریسن: a country's name before one unknown word, alone or after a role.
  const isFirst = isBareRole(row, k - 1) || k === place.from
  if (i === end - 1 && row.isUnknown(i) && row.isOnly(k, CLASS.country) && isFirst)
    return { tokens: 1, last: true }
  if (i < end && isInitial(row, k, start)) return { tokens: 1 }
  if (i < end && isTitledAdjective(row, k)) return { tokens: 1 }
  return i === end ? { tokens: lastOfName(row, k, start), certain: isMyName(row, k) } : NONE
}

/** A word that no name goes on over: an organisation, the second word of an office, an epithet. */
function isBarrier(row: Row, k: number, isLast: boolean): boolean {
  if (isSecondOfOffice(row, k) || (!isLast && (isEpithet(row, k) || isDistrict(row, k)))) return true
  return row.is(k, CLASS.organisation) && !row.is(k, NAME) && !(isLast && mayEndName(row, k))
}

/** ڈپٹی کمشنر اورکزئی محمد عرفان: the place of an office, though it is a surname as well. */
function isDistrict(row: Row, k: number): boolean {
  return (
    row.is(k, CLASS.place) &&
    !row.is(k, CLASS.given) &&
    row.is(k - 1, CLASS.office) &&
    row.is(k + 1, CLASS.given)
  )
}

/** A word between two of a name that is none of its own: a particle, بھائی, or a noun that sounds like a part of it. */
function isInner(row: Row, k: number, { start, end }: Place): boolean {
  const key = row.key(k)
  const named = isNameWord(row, k - 1)
  if (row.is(k, CLASS.foreign) && row.isUnknown(k - 1) && row.isUnknown(k + 1)) return true
  if (PARTICLE.test(key) && (named || PARTICLE.test(row.key(k - 1)) || row.is(k - 1, ROLE))) return true
  if (PREFIX.test(key) && named) return true
  // ولبھ بھائی پٹیل
  if (key === 'بھائی') return named
  // شترو گن سنہا, رشی کیش مکھرجی: a noun between the first word of the head and a surname.
  const opens = k - 1 === start || row.is(k - 2, ROLE)
  return (
    k === end - 2 &&
    opens &&
    (row.isUnknown(k - 1) || row.isOnly(k - 1, CLASS.given)) &&
    row.is(k + 1, CLASS.surname) &&
    row.isOnly(k, CLASS.noun | CLASS.foreign | CLASS.verb) &&
    row.is(k, CLASS.noun) &&
    !row.has(k, NO_NAME)
  )
}

/** The name Joe, the initial of کے شیکھر راؤ, and Nana, who is no grandfather after a role: اداکار نانا پاٹیکر. */
function isInitial(row: Row, k: number, start: number): boolean {
  if (row.key(k) === 'جو') return true
  if (/^(?:نانا|دادا|بابا|ماما)$/.test(row.key(k)) && row.is(k - 1, ROLE)) return true
  return k === start && PARTICLE.test(row.key(k)) && (row.key(k) !== 'اے' || PARTICLE.test(row.key(k + 1)))
}

/** پروفیسر ریشمی قاضی: between a title and a name no adjective stands but one of standing or nation. */
function isTitledAdjective(row: Row, k: number): boolean {
  if (
    !row.isOnly(k, CLASS.adj) ||
    !row.is(k - 1, CLASS.title | CLASS.profession) ||
    row.is(k - 1, CLASS.adj | CLASS.kin)
  )
    return false
  if (row.unitStart[k - 1] !== k - 1 || row.is(k - 1, CLASS.office)) return false
  return !/^(?:جنوبی|شمالی|مشرقی|مغربی|وسطی|غربی|شرقی|ریٹائرڈ|حاضر|سابق|سابقہ|مرحوم|نامزد|معروف|مشہور|سینئر|سینیئر)$/.test(
    row.key(k),
  )
}

function isLatin(row: Row, i: number): boolean {
  return /^[A-Za-z][A-Za-z.'’-]+$/.test(row.key(i))
}

/** سینیٹر Michelle Rowland: after a role, two words in Latin letters, or one after a title. */
function isLatinName(row: Row, start: number, i: number, end: number): boolean {
  if (i >= end || !isLatin(row, i)) return false
  if (row.is(i - 1, CLASS.title)) return true
  for (let k = start; k < i; k++) if (row.is(k, ROLE)) return end - i > 1
  return false
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
