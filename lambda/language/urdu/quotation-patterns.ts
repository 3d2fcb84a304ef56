import type { Verdict, Voice } from '../speech'
import { isGenitive } from './function-words'
import { CLASS, FEATURE } from './lexical-classes'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase'
import { NAME } from './phrase-words'
import type { Row } from './readings'
import { openingSubject } from './sentence-subjects'

/** Tokens after a quotation in which قرار stands. */
const NEAR = 10

/** Nouns of utterance that announce the words themselves: X کا پیغام ’…‘. */
const UTTERANCE =
  /^(?:پیغام|بیان|ٹویٹ|ٹوئٹ|ڈائیلاگ|ڈائلاگ|جملہ|جملے|نعرہ|نعرے|شعر|قول|الفاظ|کیپشن|جواب|سوال|مکالمہ|مقولہ|تبصرہ|تبصرے)$/

const RELATIVE = /^(?:جس|جن|جنہوں|جنھوں|جو)$/

/** Whom a pronoun points to: the speaker of these very words, somebody named before, or nobody in particular. */
export function pronounKind(key: string): 'first' | 'third' | 'other' {
  if (/^(?:میں|ہم|میرے|میری|میرا)$/.test(key)) return 'first'
  return /^(?:وہ|یہ|اس|ان|انہوں|انھوں|انہی|انھی|اسی|خود|دونوں)$/.test(key) ? 'third' : 'other'
}

/** X نے "…", NAME: "…": no verb, but somebody right before the words. */
export function bareSubject(row: Row, place: number, from: number): NounPhrase | null {
  let end = place
  while (end > from && /^(?:pause|line|paragraph|mark)$/.test(row.kind(end - 1) ?? '')) end--
  if (row.key(end - 1) === 'نے') {
    const phrase = nounPhraseBefore(row, end - 1, from)
    return phrase && !RELATIVE.test(row.key(phrase.from)) ? phrase : null
  }
  if (row.key(end - 1) === 'جیسے' && UTTERANCE.test(row.key(end - 2))) end--
  const owner = ownerOfUtterance(row, end, from)
  if (owner > 0) return nounPhraseBefore(row, owner, from)
  if (row.text(end) === ':' && row.key(end - 1) === 'سے' && /^(?:جانب|طرف|قلم)$/.test(row.key(end - 2)))
    return nounPhraseBefore(row, end - 3, from)
  if (row.text(end) === ':' && end - from <= 9) {
    const phrase = nounPhraseBefore(row, end, from)
    return phrase && phrase.from - from <= 1 && phrase.type === 'person' && !phrase.pronoun ? phrase : null
  }
  return null
}

/** The genitive of X کا شعر ہے, X کا مداحوں کے نام پیغام before a token; 0 without one. */
function ownerOfUtterance(row: Row, end: number, from: number): number {
  const noun = /^(?:ہے|تھا)$/.test(row.key(end - 1)) ? end - 2 : end - 1
  if (!UTTERANCE.test(row.key(noun))) return 0
  if (isGenitive(row.key(noun - 1))) return noun - 1
  if (row.key(noun - 1) !== 'نام' || row.key(noun - 2) !== 'کے') return 0
  for (let i = noun - 3; i > from && i > noun - LONGEST_ADDRESS; i--) if (row.key(i) === 'کا') return i
  return 0
}

/** Tokens of those whom a message is for. */
const LONGEST_ADDRESS = 10

/** X نے اسے "…" قرار دیا, روتھ جسے "…" قرار دیتی ہیں: who passes the verdict. */
export function verdict(row: Row, place: number, from: number): Verdict | null {
  let i = place
  while (i < row.length && i < place + NEAR && row.key(i) !== 'قرار') {
    if (
      /stop|paragraph/.test(row.kind(i) ?? '') ||
      (row.key(i) === 'کو' && /mark|quote/.test(row.kind(i - 1) ?? ''))
    )
      return null
    i++
  }
  if (row.key(i) !== 'قرار' || !/^(?:د[یے]|دے)/.test(row.key(i + 1))) return null
  const feminine = /^دیتی/.test(row.key(i + 1)) || null
  for (let k = place - 1; k > from; k--) {
    if (row.key(k) !== 'نے' || RELATIVE.test(row.key(k - 1))) continue
    const subject = nounPhraseBefore(row, k, from)
    return subject && { subject, feminine, cue: [i, i + 2] }
  }
  if (!/^دیت/.test(row.key(i + 1))) return null
  for (let k = place - 1; k > from && k > place - 8; k--) {
    if (!/^(?:جسے|اسے|انہیں|انھیں|کو)$/.test(row.key(k))) continue
    const subject = nounPhraseBefore(row, k, from)
    if (subject && row.key(k) !== 'کو') return { subject, feminine, cue: [i, i + 2] }
  }
  return null
}

/** Nothing but quotations, marks and conjunctions before a place of its sentence. */
export function isOnlyQuoted(row: Row, from: number, place: number): boolean {
  for (let i = from; i < place; i++) if (row.isWord(i) && !/^(?:اور|یہ|کہ)$/.test(row.key(i))) return false
  return true
}

/** Tokens of a signature. */
const LONGEST_SIGNATURE = 12

/** "…" – X: a dash and nothing but who said it, to the end of the line. */
function signature(row: Row, start: number, to: number): NounPhrase | null {
  let dash = start
  while (dash < to && /^(?:stop|paragraph|line)$/.test(row.kind(dash) ?? '')) dash++
  if (!/^[–—-]$/.test(row.text(dash))) return null
  let end = dash + 1
  while (end < to && (row.isWord(end) || row.text(end) === '،')) end++
  if (end < to && !/^(?:stop|paragraph|line)$/.test(row.kind(end) ?? '')) return null
  if (end - dash > LONGEST_SIGNATURE) return null
  let name = dash + 1
  while (name < end && row.isWord(name)) name++
  const phrase = nounPhraseBefore(row, name, dash + 1)
  return phrase && phrase.from === dash + 1 && !phrase.pronoun ? phrase : null
}

/**
 * یہ الفاظ ہیں X کے, یہ کہنا ہے X کا, ان خیالات کا اظہار X نے کیا, – X: the words before are pointed back to.
 */
export function pointedBack(row: Row, start: number, to: number): NounPhrase | null {
  const signed = signature(row, start, to)
  if (signed) return signed
  let from = start
  while (from < to && !row.isWord(from) && row.kind(from) !== 'quote') from++
  if (row.key(from) === 'ان' && row.key(from + 1) === 'خیالات') {
    for (let i = from + 2; i < to && i < from + 24; i++)
      if (row.key(i) === 'نے') return nounPhraseBefore(row, i, from + 4)
    return null
  }
  const beside = toldBeside(row, from, to)
  if (beside) return beside
  if (row.key(from) !== 'یہ' || !/^(?:الفاظ|کہنا|خیالات|بات|باتیں)$/.test(row.key(from + 1))) return null
  for (let i = from + 2; i < to && i < from + 20; i++) {
    if (row.key(i) === 'نے') return nounPhraseBefore(row, i, from + 2)
    if (!/^(?:کا|کے)$/.test(row.key(i)) || i < from + 4 || !/^(?:ہیں|ہے|تھا|تھے)$/.test(row.key(from + 2)))
      continue
    const next = row.key(i + 1)
    if (!row.isWord(i + 1) || RELATIVE.test(next)) return nounPhraseBefore(row, i, from + 3)
  }
  return null
}

/** Tokens of a subject before یہ کہتے ہوئے. */
const LONGEST_TELLER = 10

/** نسیم یہ کہتے ہوئے رو پڑتی ہیں, یہ بتاتے ہوئے وہ ہنس دیے: who does something while telling what stands before. */
function toldBeside(row: Row, from: number, to: number): NounPhrase | null {
  for (let i = from; i < to && i < from + LONGEST_TELLER; i++) {
    if (row.key(i) !== 'یہ') continue
    let verb = i + 1
    if (/^(?:بات|باتیں|سب|قصہ|واقعہ|جملہ|الفاظ|کہانی|منظر)$/.test(row.key(verb))) verb++
    if (/^(?:یاد|بیان)$/.test(row.key(verb)) && /^کرت[ےی]$/.test(row.key(verb + 1))) verb++
    const tells =
      /^(?:کہ|بتا|سنا|بول|دہرا|کر)ت[ےی]$/.test(row.key(verb)) &&
      /^(?:ہوئے|ہوۓ|ہی|وقت)$/.test(row.key(verb + 1))
    const told = /^(?:کہہ|بتا|سنا|بول)$/.test(row.key(verb)) && row.key(verb + 1) === 'کر'
    if ((!tells && !told) || row.key(verb + 2) === 'کہ') continue
    if (i > from) return openingSubject(row, from)
    return openingSubject(row, row.kind(verb + 2) === 'pause' ? verb + 3 : verb + 2)
  }
  return null
}

/** A sentence after a quotation that is no more than who said it, and quotes nothing of its own. */
export function continuesAfterQuote(row: Row, from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    if (row.kind(i) === 'quote') return false
    if (row.isWord(i)) words++
  }
  return words <= 22
}

/** Reads the voice of the words between two tokens; میں is "in" after a noun. */
export function voiceOf(row: Row, from: number, to: number): Voice {
  let firstPerson: Voice['firstPerson'] = null
  let gender: Voice['gender'] = null
  const words = new Set<string>()
  const kin = new Set<string>()
  for (let i = from; i < to; i++) {
    const key = row.key(i)
    if (key === '') continue
    if (!isAfterName(row, i)) words.add(key)
    if (/^(?:میر|ہمار)[ےیا]$/.test(key)) kin.add(row.key(i + 1))
    if (isSingularI(row, i, from)) firstPerson = 'singular'
    else if (/^(?:ہم|ہمیں|ہمارا|ہماری|ہمارے)$/.test(key)) firstPerson ??= 'plural'
    if (key === 'میں' && firstPerson === 'singular' && isSingularI(row, i, from))
      gender ??= genderOfI(row, i, to)
    if (key !== 'ہوں') continue
    const verb = row.key(i - 1)
    if (/(?:تی|رہی|گئی|چکی|ئی)$/.test(verb)) gender = 'f'
    else if (/(?:تا|رہا|گیا|چکا|یا)$/.test(verb)) gender ??= 'm'
  }
  return { firstPerson, gender, words, kin }
}

/** چوہدری اسلم: the surname of somebody else's name is no name that he is called by; nor is والا after a verb. */
function isAfterName(row: Row, i: number): boolean {
  if (row.is(i, CLASS.postp)) return true
  return row.is(i, NAME) && row.is(i - 1, NAME) && !row.is(i - 1, CLASS.noun | CLASS.adj | CLASS.adv)
}

/** Tokens from میں to its verb. */
const REACH_OF_I = 20

/** میں … گئی, میں … نہیں سکا: what the verb shows of whoever says I; after میں نے it agrees with something else. */
function genderOfI(row: Row, at: number, to: number): 'f' | 'm' | null {
  if (row.key(at + 1) === 'نے') return null
  let gender: 'f' | 'm' | null = null
  for (let i = at + 1; i < to && i < at + REACH_OF_I; i++) {
    if (!row.isWord(i) || /^(?:کہ|تو|اور|لیکن|مگر|جو|جس|جب|نے|میں)$/.test(row.key(i))) {
      if (gender !== null || row.kind(i) === 'stop') return gender
      if (/^(?:کہ|نے|جو|جس)$/.test(row.key(i))) return null
    }
    if (row.key(i) === 'ہوں') return gender
    const form = FORM_OF_I.exec(row.key(i)) ?? habitOfI(row, i)
    if (form && row.key(i - 1) !== 'کی') gender = form[1] ? 'f' : 'm'
  }
  return gender
}

/** میں پوچھتی تو, میں جاتا تھا: a habit. */
function habitOfI(row: Row, i: number): RegExpExecArray | null {
  const ends = !row.isWord(i + 1) || /^(?:تو|تھا|تھی|اور)$/.test(row.key(i + 1))
  return ends && row.has(i, FEATURE.imperfective) ? HABIT_OF_I.exec(row.key(i)) : null
}

const HABIT_OF_I = /^(?:(.+تی)|.+تا)$/

const FORM_OF_I =
  /^(?:(تھی|سکی|گئی|رہی|چکی|پڑی|سمجھی|ہوئی|بیٹھی|نکلی|پہنچی|بھاگی|اٹھی|روئی|رکی|لوٹی|ڈری)|(?:تھا|سکا|گیا|رہا|چکا|پڑا|سمجھا|ہوا|بیٹھا|نکلا|پہنچا|بھاگا|اٹھا|رویا|رکا|لوٹا|ڈرا))$/

/** Words that are in no case, so that میں after them is "I". */
const BEFORE_I =
  /^(?:کہ|کر|تو|اور|لیکن|مگر|یا|جب|تب|پھر|اب|ابھی|آج|کل|پہلے|اگر|کیونکہ|چونکہ|حالانکہ|جیسے|شاید|کاش|بس|ورنہ|ہوئے|ہے|ہیں|تھا|تھی|تھے|تھیں|گا|گی|گے|گئی|گئے)$/

function isSingularI(row: Row, i: number, from: number): boolean {
  const key = row.key(i)
  if (/^(?:مجھے|مجھ|میرا|میری|میرے)$/.test(key)) return true
  return (
    key === 'میں' &&
    (i === from || !row.isWord(i - 1) || row.key(i + 1) === 'نے' || BEFORE_I.test(row.key(i - 1)))
  )
}
