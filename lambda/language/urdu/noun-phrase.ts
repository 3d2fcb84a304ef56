import { CLASS, FEATURE } from './lexical-classes'
import { isNameWord } from './names'
import type { Row } from './readings'

/** A noun phrase of a row: places are tokens of the row. */
export interface NounPhrase {
  from: number
  to: number
  /** The proper name; empty (equal) when it has none. */
  nameFrom: number
  nameTo: number
  /** A personal or demonstrative pronoun, or a noun with only اس before it that points back. */
  pronoun: boolean
  /** What its head is. */
  type: 'person' | 'organisation' | 'unnamed' | 'document' | 'thing'
  gender: 'f' | 'm' | null
  plural: boolean
  /** Somebody new: ایک اور صارف. */
  indefinite: boolean
  /** Phrases joined by اور, this one's own last; empty when it is one. */
  conjuncts: NounPhrase[]
  /** More than an unknown word shows that the name is one: a name list or a role before it. */
  sure: boolean
  /** X نامی صارف: somebody new under a name. */
  introduced: boolean
}

/** Most tokens in a phrase. */
const LONGEST = 22

const ROLE = CLASS.title | CLASS.office | CLASS.profession | CLASS.kin
const NAME = CLASS.given | CLASS.surname
const NOMINAL =
  CLASS.noun |
  CLASS.adj |
  ROLE |
  NAME |
  CLASS.place |
  CLASS.country |
  CLASS.organisation |
  CLASS.letter |
  CLASS.foreign |
  CLASS.light

const GENITIVE = /^(?:کا|کی|کے)$/
const OWN = /^(?:اس|ان|اسی|انہی|انھی|جس|جن|میرا|میرے|میری|ہمارے|ہمارا|ہماری|اپنے|اپنا|اپنی|آپ|تمہارے)$/
const POINTING = /^(?:اس|ان|اسی|انہی|انھی|یہ|وہ|یہی|وہی|ایسے|ایسی)$/
const QUANTITY =
  /^(?:ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|دونوں|تینوں|چاروں|کئی|چند|کچھ|بعض|متعدد|تمام|سب|دیگر|دوسرے|دوسری|دوسرا|کسی|ہر|اکثر|بہت|مزید|سے|زیادہ)$/
const INDEFINITE = /^(?:ایک|کسی|دوسرے|دوسری|دوسرا|کچھ|بعض|چند|کئی|متعدد)$/
const PRONOUN =
  /^(?:وہ|یہ|اس|ان|انہوں|انھوں|جس|جن|جنہوں|جنھوں|جو|میں|ہم|آپ|تم|تو|خود|کسی|کس|کون|کوئی|سب|سبھی|دونوں|ایک|انہی|انھی|اسی|یہی|وہی|کچھ|بعض|کئی)$/
/** Words of names that are function words elsewhere. */
const PARTICLE =
  /^(?:ڈی|ڈا|ڈو|ڈیل|بن|بنت|ابن|آل|الدین|وان|فان|لی|دی|جو|دا|لا|اے|کے|ایم|ایس|جے|ٹی|بی|سی|پی|وی|آر|ڈبلیو|ایف|ایچ|جی|این|او|زیڈ|اللہ)$/
/** Adjectives whose postposition stands before them: میلے میں شریک اداکار. */
const ENGAGED =
  /^(?:شریک|شامل|موجود|مقیم|تعینات|ملوث|وابستہ|منسلک|مبتلا|متاثر|مشتمل|متعلق|متعلقہ|آباد|دستیاب|قائم|جاری|موصول|حاصل|تعلق|واقع|نصب|بیٹھے|بیٹھی|رہائش|گرفتار|ہلاک|زخمی|درج|برآمد)$/

/** Whether a word is a pronoun that may be a subject. */
export function isPronoun(key: string): boolean {
  return PRONOUN.test(key)
}

/** Whether a token may stand inside a noun phrase by its class. */
function isNominal(row: Row, i: number): boolean {
  return row.isUnknown(i) || row.is(i, NOMINAL | CLASS.num)
}

const VERBAL =
  FEATURE.perfective | FEATURE.imperfective | FEATURE.subjunctive | FEATURE.future | FEATURE.infinitive

/** A verb form that is nothing else, or so common as a verb that it ends the phrase. */
function isVerbal(row: Row, i: number): boolean {
  if (/^(?:کی|کے|کا)$/.test(row.key(i))) return false
  if (row.is(i, CLASS.aux)) return !row.is(i, NAME)
  if (!row.is(i, CLASS.verb)) return false
  if (
    /^(?:گیا|گئی|گئے|کیا|دیا|دی|لیا|لی|ہوا|ہوئی|ہوئے|ہو|کر|رہا|رہی|رہے|بعد|دے|لے|آئے|جا|کرنے|ہونے|والے)$/.test(
      row.key(i),
    )
  )
    return true
  return !row.is(i, NOMINAL) && row.has(i, VERBAL | FEATURE.root)
}

function isBoundary(row: Row, i: number): boolean {
  return !row.isWord(i)
}

/** A noun of time, which stands beside the subject and not in it: پیر کے روز. */
function isTime(row: Row, i: number): boolean {
  return (
    row.has(i, FEATURE.time) &&
    !row.is(i, NAME | ROLE | CLASS.organisation) &&
    !row.has(i, FEATURE.org | FEATURE.media)
  )
}

/** گزشتہ ماہ: a time, though the noun may be a name. */
function isDated(row: Row, i: number): boolean {
  return (
    /^(?:گزشتہ|گذشتہ|رواں|آئندہ|پچھلے|اگلے|اسی|حالیہ)$/.test(row.key(i)) ||
    (row.has(i, FEATURE.time) && /^(?:گزشتہ|گذشتہ|رواں|آئندہ|پچھلے|اگلے)$/.test(row.key(i - 1)))
  )
}

/** A word of a closed class that is also a noun or name, between words of its phrase: مطابق is none, ساتھ is none, میر is. */
function isFunctionName(row: Row, i: number): boolean {
  if (row.is(i, CLASS.aux | CLASS.conj | CLASS.pron)) return false
  return (
    row.is(i, NAME | ROLE | CLASS.organisation) &&
    !/^(?:پر|سے|میں|کو|تک|پہ|بعد|ساتھ|طرف|بارے|دوران|سامنے|پاس|خلاف|قریب|باہر|اندر|آگے|پیچھے|اوپر|نیچے)$/.test(
      row.key(i),
    )
  )
}

/** What stands before نے, کا کہنا and their like, over closing particles and brackets; where the phrase itself ends. */
function phraseEnd(row: Row, before: number, floor: number): number {
  let end = before
  while (end > floor && /^(?:بھی|ہی|تو|تک)$/.test(row.key(end - 1))) end--
  if (row.kind(end - 1) === 'close-bracket') {
    let open = end - 1
    while (open > floor && end - open < 12 && row.kind(open) !== 'open-bracket') open--
    if (row.kind(open) === 'open-bracket') end = open
  }
  if (row.kind(end - 1) === 'pause') end = beforeInsertion(row, end - 1, floor)
  while (end > floor && row.kind(end - 1) === 'mark') end--
  return end
}

/** X، جو … ہیں، نے: the phrase stands before the relative clause; ان کے والد، عامر خان، نے: the name between commas. */
function beforeInsertion(row: Row, comma: number, floor: number): number {
  for (let i = comma - 1; i > floor && i > comma - 40; i--) {
    if (row.kind(i) === 'stop' || row.kind(i) === 'paragraph') break
    if (/^(?:جو|جس|جن|جنہوں|جنھوں|جنہیں|جنھیں|جسے)$/.test(row.key(i)))
      return row.kind(i - 1) === 'pause' ? i - 1 : i
    if (row.kind(i) === 'pause' && comma - i <= 7 && i < comma - 1) return comma
  }
  return comma
}

/**
 * The noun phrase that ends right before a token such as نے, read leftwards over nominals and genitives.
 *
 * @param floor first token that it may take
 */
export function nounPhraseBefore(row: Row, before: number, floor: number): NounPhrase | null {
  const end = phraseEnd(row, before, floor)
  if (end <= floor || !row.isWord(end - 1)) return null
  const last = row.key(end - 1)
  if (PRONOUN.test(last) && !row.is(end - 1, NAME)) return pronounPhrase(row, end)
  let start = end
  let joint = -1
  while (start > floor && end - start < LONGEST) {
    const i = start - 1
    const key = row.key(i)
    if (row.kind(i) === 'mark' && end - i <= 6) {
      start--
      continue
    }
    if (row.kind(i) === 'pause' && isApposition(row, i, end)) {
      start--
      continue
    }
    const bracket = start < end ? bracketed(row, i) : 0
    if (bracket > 0) {
      start -= bracket
      continue
    }
    if (isBoundary(row, i)) break
    if (row.unitEnd[i] === i + 1 && (row.unitStart[i] ?? i) < i && isNominal(row, i)) {
      start = Math.max(floor, row.unitStart[i] ?? i)
      continue
    }
    if (GENITIVE.test(key)) {
      if (i - 1 < floor || !takesGenitive(row, i - 1)) break
      start--
      continue
    }
    if (OWN.test(key) && GENITIVE.test(row.key(i + 1))) {
      start--
      break
    }
    if (
      /^(?:میرے|میری|میرا|ہمارے|ہماری|ہمارا|اپنے|اپنی|اپنا)$/.test(key) &&
      start < end &&
      !(/^میر[اےی]$/.test(key) && isNameWord(row, i - 1))
    ) {
      start--
      break
    }
    if (POINTING.test(key) && start < end) {
      start--
      if (row.key(i - 1) === 'نامی') continue
      break
    }
    if (key === 'اور') {
      if (row.key(i - 1) === 'ایک') {
        start -= 2
        continue
      }
      if (joint >= 0 || !mayJoin(row, i, start, end, floor)) break
      joint = i
      start--
      continue
    }
    if (key === 'جو' && start < end && row.is(i - 1, ROLE)) {
      start--
      continue
    }
    if (/^(?:نامی|عرف)$/.test(key)) {
      start--
      continue
    }
    if (key === 'والے' || key === 'والی' || key === 'والا' || key === 'والوں') {
      if (start === end) {
        start -= row.isWord(i - 1) && row.has(i - 1, FEATURE.infinitive) ? 2 : 1
        continue
      }
      break
    }
    if (QUANTITY.test(key) && key !== 'سے' && start < end) {
      start--
      continue
    }
    if (key === 'برائے' && row.is(i - 1, ROLE)) {
      start--
      continue
    }
    if (isVerbal(row, i)) break
    if (
      row.is(i, CLASS.postp | CLASS.conj | CLASS.pron | CLASS.aux) &&
      !(start === end && isMyName(row, i)) &&
      !isFunctionName(row, i)
    )
      break
    if (row.is(i, CLASS.part) && !row.is(i, CLASS.noun | NAME | ROLE)) break
    if ((isTime(row, i) || isDated(row, i)) && start < end && !isNameWord(row, i)) break
    if (
      row.is(i, CLASS.adv) &&
      !row.is(i, CLASS.adj | NAME | ROLE | CLASS.organisation | CLASS.place | CLASS.noun)
    )
      break
    if (row.is(i, CLASS.adv) && row.has(i, FEATURE.time) && !isNameWord(row, i)) break
    if (!isNominal(row, i) && !(start === end && isMyName(row, i))) break
    if (ENGAGED.test(key) && row.is(i - 1, CLASS.postp) && !GENITIVE.test(row.key(i - 1))) break
    start--
  }
  start = trimStart(row, start, end)
  if (start >= end) return null
  if (joint > start) {
    const left = nounPhraseBefore(row, joint, start)
    const right = phraseOf(row, trimStart(row, joint + 1, end), end)
    if (left && left.from < joint && !isRoleList(left, right) && !sharesOwner(row, joint, right))
      return joined(left, right)
    return isRoleList(left ?? right, right) || sharesOwner(row, joint, right)
      ? phraseOf(row, start, end)
      : right
  }
  return phraseOf(row, start, end)
}

/** X اور Y کے وکیل Z: both own what follows, unless the second begins with its own (ان کے شوہر). */
function sharesOwner(row: Row, joint: number, right: NounPhrase): boolean {
  if (OWN.test(row.key(joint + 1))) return false
  for (let i = joint + 2; i < right.to; i++)
    if (GENITIVE.test(row.key(i)) && row.unitEnd[i] === i + 1) return true
  return false
}

/** مزاح نگار اور میزبان انور مقصود: two roles of one. */
function isRoleList(left: NounPhrase, right: NounPhrase): boolean {
  return (
    left.nameTo === left.nameFrom &&
    left.type === 'unnamed' &&
    right.nameTo > right.nameFrom &&
    right.nameFrom > right.from
  )
}

function joined(left: NounPhrase, right: NounPhrase): NounPhrase {
  const conjuncts = [...(left.conjuncts.length > 0 ? left.conjuncts : [left]), right]
  return { ...right, from: left.from, conjuncts, plural: true, gender: null }
}

/** (ر) after a rank, for "retired", and an abbreviation after what it stands for: وزیر اعظم (پی ایم) آفس. How many tokens; 0 for others. */
function bracketed(row: Row, close: number): number {
  if (row.kind(close) !== 'close-bracket') return 0
  let open = close - 1
  while (close - open < 6 && row.is(open, CLASS.letter)) open--
  if (row.kind(open) !== 'open-bracket' && row.key(close - 1).length <= 2) open = close - 2
  return row.kind(open) === 'open-bracket' && open < close - 1 ? close - open + 1 : 0
}

/** The phrase of a pronoun that stands right before a token. */
export function pronounPhrase(row: Row, end: number): NounPhrase {
  const key = row.key(end - 1)
  return {
    from: end - 1,
    to: end,
    nameFrom: end,
    nameTo: end,
    pronoun: true,
    type: 'person',
    gender: null,
    plural: false,
    indefinite: /^(?:کسی|کس|کون|کوئی|کچھ|بعض|کئی)$/.test(key),
    conjuncts: [],
    sure: true,
    introduced: false,
  }
}

/** A noun or pronoun that owns what follows: not a postposition's own کے (کے بعد stands elsewhere). */
function takesGenitive(row: Row, i: number): boolean {
  if (row.kind(i) === 'close-bracket' || row.kind(i) === 'mark') return true
  if (!row.isWord(i)) return false
  if (OWN.test(row.key(i))) return true
  if (isVerbal(row, i)) return false
  if (isTime(row, i)) return false
  return isNominal(row, i) && !row.isOnly(i, CLASS.adv | CLASS.postp)
}

/** ترجمان، دمتری پیسکوف نے: a role, a comma and the name. */
function isApposition(row: Row, comma: number, end: number): boolean {
  if (end - comma > 6 || end - comma < 2) return false
  return row.is(comma - 1, ROLE) && !row.has(comma - 1, FEATURE.after)
}

/** X اور Y نے: both are somebody; not a verb or a thing before اور. */
function mayJoin(row: Row, joint: number, start: number, end: number, floor: number): boolean {
  if (start >= end || joint - 1 < floor) return false
  const left = joint - 1
  if (isVerbal(row, left) || !isNominal(row, left)) return false
  const person =
    CLASS.given |
    CLASS.surname |
    CLASS.country |
    CLASS.organisation |
    CLASS.office |
    CLASS.profession |
    CLASS.kin
  const agent = (i: number) =>
    row.isUnknown(i) ||
    row.is(i, person | CLASS.place | CLASS.letter) ||
    row.has(i, FEATURE.person | FEATURE.group | FEATURE.org)
  return agent(left) && (agent(end - 1) || row.is(end - 1, person))
}

function trimStart(row: Row, from: number, end: number): number {
  let start = from
  while (start < end) {
    const key = row.key(start)
    if (!row.isWord(start) || GENITIVE.test(key) || /^(?:اور|نامی|سے|زیادہ|مزید|بہت|تمام|بھی)$/.test(key))
      start++
    else if (ENGAGED.test(key) && start < end - 1 && !GENITIVE.test(row.key(start + 1))) start++
    else break
  }
  return start
}

/** The phrase of a range of tokens: its head, its name, what it is. */
export function phraseOf(row: Row, from: number, to: number): NounPhrase {
  let end = to
  while (
    end - 1 > from &&
    row.is(end - 1, CLASS.title) &&
    row.has(end - 1, FEATURE.after) &&
    !row.is(end - 1, NAME)
  )
    end--
  const [nameFrom, nameTo] = nameIn(row, from, end)
  const head = end - 1
  const type = nameTo > nameFrom ? namedType(row, from, nameFrom, nameTo) : headType(row, from, head)
  return {
    from,
    to,
    nameFrom: type === 'person' ? nameFrom : end,
    nameTo: type === 'person' ? nameTo : end,
    pronoun: POINTING.test(row.key(from)) && to - from === 1,
    type,
    gender: genderIn(row, from, end),
    plural: row.has(head, FEATURE.pl) && nameTo === nameFrom,
    indefinite: INDEFINITE.test(row.key(from)) || hasIndefinite(row, from, head),
    conjuncts: [],
    sure: type !== 'person' || isSure(row, from, nameFrom, nameTo),
    introduced: row.key(nameTo) === 'نامی',
  }
}

/** A role before the name, or a word of it that is in the name lists and is no common word. */
function isSure(row: Row, from: number, nameFrom: number, nameTo: number): boolean {
  if (nameFrom > from && row.is(nameFrom - 1, ROLE)) return true
  let named = 0
  for (let i = nameFrom; i < nameTo; i++) {
    if (row.is(i, NAME) && !row.is(i, CLASS.noun | CLASS.adj | CLASS.adv | CLASS.verb)) return true
    if (row.is(i, NAME)) named++
  }
  return nameTo - nameFrom > 1 && named > 0
}

function hasIndefinite(row: Row, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (row.key(i) === 'ایک' && GENITIVE.test(row.key(i - 1))) return true
  return false
}

function genderIn(row: Row, from: number, end: number): 'f' | 'm' | null {
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

/** First token after the last genitive of a phrase. */
function headStart(row: Row, from: number, end: number): number {
  for (let i = end - 2; i > from; i--)
    if (GENITIVE.test(row.key(i)) && row.unitEnd[i] === i + 1 && !row.is(i, CLASS.letter & 0)) return i + 1
  return from
}

/** The name at the end of a phrase: after the last title, office, or common word of its head. */
function nameIn(row: Row, from: number, end: number): [number, number] {
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

/** میری and میرا: names that are "my" elsewhere; "my" cannot stand before a postposition, nor at the end of a phrase. */
function isMyName(row: Row, i: number): boolean {
  return row.key(i) === 'میری' || (row.key(i) === 'میرا' && row.is(i + 1, CLASS.postp))
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

/** A role, or a noun for a person: سٹار, رہائشی. */
function isDescribed(row: Row, i: number): boolean {
  return (
    row.is(i, ROLE) ||
    (row.is(i, CLASS.noun) &&
      row.has(i, FEATURE.person) &&
      !row.is(i, CLASS.country | CLASS.place | CLASS.organisation))
  )
}

/** A role before a word for an organisation: سربراہ تحریک انصاف عمران خان; the adjective of a country is none. */
function describedFrom(row: Row, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && !GENITIVE.test(row.key(i)); i--)
    if (isDescribed(row, i) && !row.is(i, CLASS.adj)) return true
  return false
}

/** A name with a word for its kind after or before is that of an organisation: کراچی پولیس. */
function namedType(row: Row, from: number, nameFrom: number, nameTo: number): NounPhrase['type'] {
  let role = false
  for (let i = nameFrom - 1; !role && i >= from && !GENITIVE.test(row.key(i)); i--) {
    if (row.has(i, FEATURE.org | FEATURE.media) || row.is(i, CLASS.letter | CLASS.organisation)) {
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

function headType(row: Row, from: number, head: number): NounPhrase['type'] {
  const start = headStart(row, from, head + 1)
  if (row.is(head, CLASS.office | CLASS.profession | CLASS.kin | CLASS.title)) return 'unnamed'
  if (
    start < head &&
    (row.is(start, CLASS.office) || row.key(start) === 'ذرائع') &&
    !row.has(head, FEATURE.doc | FEATURE.speech)
  )
    return 'unnamed'
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
