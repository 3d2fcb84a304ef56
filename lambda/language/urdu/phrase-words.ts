import { CLASS, FEATURE } from './lexical-classes'
import type { Row } from './readings'

/** What stands before a name and tells what somebody is. */
export const ROLE = CLASS.title | CLASS.office | CLASS.profession | CLASS.kin

export const NAME = CLASS.given | CLASS.surname

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

export const GENITIVE = /^(?:کا|کی|کے)$/

/** Pronouns that own what follows a genitive: اس کے. */
export const OWN = /^(?:اس|ان|اسی|انہی|انھی|جس|جن|میرا|میرے|میری|ہمارے|ہمارا|ہماری|اپنے|اپنا|اپنی|آپ|تمہارے)$/

/** Demonstratives before a noun. */
export const POINTING = /^(?:اس|ان|اسی|انہی|انھی|یہ|وہ|یہی|وہی|ایسے|ایسی)$/

export const QUANTITY =
  /^(?:ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|دونوں|تینوں|چاروں|کئی|چند|کچھ|بعض|متعدد|تمام|سب|دیگر|دوسرے|دوسری|دوسرا|کسی|ہر|اکثر|بہت|مزید|سے|زیادہ)$/

/** Words for a kind of organisation that stand before its name: خبر رساں ادارے روئٹرز, اخبار ڈان. */
export const KIND =
  /^(?:ادارے|ادارہ|کمپنی|تنظیم|تحریک|اخبار|اخبارات|جریدے|جریدہ|چینل|ایجنسی|خبرایجنسی|سائٹ|ٹینک|میگزین|گروپ|جماعت|پارٹی)$/

/** Words that bring in somebody new. */
export const INDEFINITE = /^(?:ایک|کسی|دیگر|دوسرے|دوسری|دوسرا|کچھ|بعض|چند|کئی|متعدد)$/

const PRONOUN =
  /^(?:وہ|یہ|اس|ان|انہوں|انھوں|جس|جن|جنہوں|جنھوں|جو|میں|ہم|آپ|تم|تو|خود|کسی|کس|کون|کوئی|سب|سبھی|دونوں|ایک|انہی|انھی|اسی|یہی|وہی|کچھ|بعض|کئی)$/

/** Adjectives whose postposition stands before them: میلے میں شریک اداکار. */
export const ENGAGED =
  /^(?:شریک|شامل|موجود|مقیم|تعینات|ملوث|وابستہ|منسلک|مبتلا|متاثر|مشتمل|متعلق|متعلقہ|آباد|دستیاب|قائم|جاری|موصول|حاصل|تعلق|واقع|نصب|بیٹھے|بیٹھی|رہائش|گرفتار|ہلاک|زخمی|درج|برآمد)$/

/** Whether a word is a pronoun that may be a subject. */
export function isPronoun(key: string): boolean {
  return PRONOUN.test(key)
}

/** Whether a token may stand inside a noun phrase by its class. */
export function isNominal(row: Row, i: number): boolean {
  return row.isUnknown(i) || row.is(i, NOMINAL | CLASS.num)
}

const VERBAL =
  FEATURE.perfective | FEATURE.imperfective | FEATURE.subjunctive | FEATURE.future | FEATURE.infinitive

/** A verb form that is nothing else, or so common as a verb that it ends the phrase. */
export function isVerbal(row: Row, i: number): boolean {
  if (/^(?:کی|کے|کا)$/.test(row.key(i))) return false
  if (row.is(i, CLASS.aux)) return !row.is(i, NAME)
  if (!row.is(i, CLASS.verb)) return false
  if (
    /^(?:گیا|گئی|گئے|کیا|دیا|دی|لیا|لی|ہوا|ہوئی|ہوئے|ہو|کر|رہا|رہی|رہے|بعد|دے|لے|آئے|جا|کرنے|ہونے|والے)$/.test(
      row.key(i),
    )
  )
    return true
  // خبر آئی, though the word is the letter I as well.
  if (row.key(i) === 'آئی' && row.is(i - 1, CLASS.noun) && !row.is(i - 1, CLASS.letter)) return true
  return !row.is(i, NOMINAL) && row.has(i, VERBAL | FEATURE.root)
}

/** A noun of time, which stands beside the subject and not in it: پیر کے روز. */
export function isTime(row: Row, i: number): boolean {
  return (
    row.has(i, FEATURE.time) &&
    !row.is(i, NAME | ROLE | CLASS.organisation) &&
    !row.has(i, FEATURE.org | FEATURE.media)
  )
}

/** گزشتہ ماہ: a time, though the noun may be a name. */
export function isDated(row: Row, i: number): boolean {
  return (
    /^(?:گزشتہ|گذشتہ|رواں|آئندہ|پچھلے|اگلے|اسی|حالیہ)$/.test(row.key(i)) ||
    (row.has(i, FEATURE.time) && /^(?:گزشتہ|گذشتہ|رواں|آئندہ|پچھلے|اگلے)$/.test(row.key(i - 1)))
  )
}

/** A word of a closed class that is also a noun or name, between words of its phrase: مطابق is none, ساتھ is none, میر is. */
export function isFunctionName(row: Row, i: number): boolean {
  if (row.is(i, CLASS.aux | CLASS.conj | CLASS.pron)) return false
  return (
    row.is(i, NAME | ROLE | CLASS.organisation) &&
    !/^(?:پر|سے|میں|کو|تک|پہ|بعد|ساتھ|طرف|بارے|دوران|سامنے|پاس|خلاف|قریب|باہر|اندر|آگے|پیچھے|اوپر|نیچے)$/.test(
      row.key(i),
    )
  )
}

/** A noun or pronoun that owns what follows: not a postposition's own کے (کے بعد stands elsewhere). */
export function takesGenitive(row: Row, i: number): boolean {
  if (row.kind(i) === 'close-bracket' || row.kind(i) === 'mark') return true
  if (!row.isWord(i)) return false
  if (OWN.test(row.key(i))) return true
  if (isVerbal(row, i)) return false
  if (isTime(row, i)) return false
  return isNominal(row, i) && !row.isOnly(i, CLASS.adv | CLASS.postp)
}

/** میری and میرا: names that are "my" elsewhere; "my" cannot stand before a postposition, nor at the end of a phrase. */
export function isMyName(row: Row, i: number): boolean {
  if (row.key(i) === 'میری') return !row.is(i + 1, CLASS.pron | CLASS.det)
  return row.key(i) === 'میرا' && row.is(i + 1, CLASS.postp)
}
