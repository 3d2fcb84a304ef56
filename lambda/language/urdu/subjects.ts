import type { Cue } from '../speech'
import { genitiveBefore } from './cues'
import { CLASS, FEATURE } from './lexical-classes'
import { isNamePart, isRole } from './names'
import { type NounPhrase, nounPhraseBefore, phraseOf, pronounPhrase } from './noun-phrase'
import { isDescribed } from './phrase-type'
import { INDEFINITE, isPronoun } from './phrase-words'
import type { Row } from './readings'

/** Tokens of a clause before its cue. */
const LONGEST_CLAUSE = 90

const RELATIVE = /^(?:جو|جس|جن|جنہوں|جنھوں)$/
const NOT_SUBJECT_POSTP =
  /^(?:سے|میں|پر|کو|تک|پہ|بعد|پہلے|قبل|دوران|ساتھ|خلاف|لیے|لئے|بارے|حوالے|باوجود|بجائے|علاوہ|درمیان|سامنے|پاس|قریب|متعلق|ذریعے|تحت|بغیر|سمیت|بطور)$/
const DATIVE = /^(?:مجھے|ہمیں|انھیں|انہیں|اسے|تمہیں|آپکو|انکو)$/

/** The subject of a cue, and the case that it stands in. Null when the clause names none. */
export function subjectOf(row: Row, cue: Cue, floor: number): NounPhrase | null {
  const from = Math.max(floor, cue.from - LONGEST_CLAUSE)
  switch (cue.kind) {
    case 'ergative':
      return ergative(row, cue.from, from)
    case 'genitive':
      return owner(row, cue.from, from)
    case 'nominative':
      return nominative(row, cue.from, from)
    case 'according':
      return source(row, cue, from)
    default:
      return agentOf(row, cue, from)
  }
}

/** The nearest phrase with نے before a verb. */
export function ergative(row: Row, before: number, floor: number): NounPhrase | null {
  for (let i = before - 1; i > floor; i--) {
    if (row.key(i) !== 'نے') continue
    return relativeOr(row, subjectBefore(row, i, floor), floor)
  }
  return null
}

/** جنہوں نے: the noun phrase before the relative clause. */
function relativeOr(row: Row, phrase: NounPhrase | null, floor: number): NounPhrase | null {
  if (!phrase || phrase.to - phrase.from !== 1 || !RELATIVE.test(row.key(phrase.from))) return phrase
  return antecedent(row, phrase.from, floor)
}

/** مقدمہ تاجر پر درج ہے جس کا کہنا ہے: the noun phrase right before, or at the nearest postposition. */
function antecedent(row: Row, relative: number, floor: number): NounPhrase | null {
  let end = relative
  while (end > floor && row.kind(end - 1) === 'pause') end--
  for (let i = end; i > floor && i > end - 16; i--) {
    if (i < end && !/^(?:نے|پر|کو|سے|میں|کا|کی|کے|بھی|ہے|ہیں|تھا|تھے|تھی)$/.test(row.key(i))) continue
    const phrase = nounPhraseBefore(row, i, floor)
    if (phrase && !phrase.pronoun && phrase.type !== 'thing') return phrase
  }
  return firstSubject(row, floor, relative)
}

/** X کا … کہنا ہے. */
function owner(row: Row, noun: number, floor: number): NounPhrase | null {
  const at = genitiveBefore(row, noun)
  if (at <= floor) return null
  return relativeOr(row, subjectBefore(row, at, floor), floor)
}

/** X کے مطابق, بقول X. */
function source(row: Row, cue: Cue, floor: number): NounPhrase | null {
  const at = cue.from - 1
  if (/^(?:کے|کی|کا)$/.test(row.key(at))) {
    const direct = nounPhraseBefore(row, at, floor)
    const relative = direct && direct.to - direct.from === 1 && RELATIVE.test(row.key(direct.from))
    const phrase = relative ? (maker(row, direct.from, floor) ?? antecedent(row, direct.from, floor)) : direct
    return phrase && (issuer(row, phrase, floor) ?? phrase)
  }
  if (row.key(cue.from) !== 'بقول')
    return /^(?:میرے|میری)$/.test(row.key(at)) ? pronounPhrase(row, at + 1) : null
  return phraseFrom(row, cue.to)
}

/** What somebody writes on under his name. */
const ACCOUNT = /^(?:پیج|صفحے|اکاونٹ|اکاؤنٹ|ہینڈل|چینل|بلاگ|پروفائل)$/

/** سی پی ایس کے ہدایت نامے, رانا عمران کا ویڈیو بیان: whose document it is, when that is somebody. */
function ownerOf(row: Row, phrase: NounPhrase): NounPhrase | null {
  for (let i = phrase.to - 2; i > phrase.from; i--) {
    if (!/^(?:کا|کی|کے)$/.test(row.key(i))) continue
    const owner = nounPhraseBefore(row, i, phrase.from)
    return owner && !owner.pronoun && (owner.type === 'person' || owner.type === 'organisation')
      ? owner
      : null
  }
  return null
}

const HANDED_ON = /^(?:معلومات|تفصیلات|تفصیل|ڈیٹا|اعدادوشمار)$/

/** Words between who hands information on and the information. */
const HANDING =
  /^(?:موصول|حاصل|فراہم|شیئر|جاری|دی|کی|کردہ|ہونے|ملنے|کرنے|جانے|والی|گئی|شدہ|ہوئی|میڈیا|صحافیوں|کو|تازہ)$/
const LONGEST_HANDING = 8

/** پولیس سے موصول ہونے والی معلومات, X کی جانب سے دی جانے والی تفصیلات: who hands them on. */
function handedOnBy(row: Row, { to }: NounPhrase, floor: number): NounPhrase | null {
  let i = to - 2
  while (i > floor && i > to - LONGEST_HANDING && HANDING.test(row.key(i))) i--
  if (i === to - 2 || !/^(?:سے|پر)$/.test(row.key(i))) return null
  const party = /^(?:جانب|طرف)$/.test(row.key(i - 1)) && row.key(i - 2) === 'کی' ? i - 2 : i
  const giver = nounPhraseBefore(row, party, floor)
  return giver && !giver.pronoun && giver.type !== 'thing' ? giver : null
}

/** یوٹیوب کی جانب سے جاری بیان, وزارت سے جاری بیان: who issues a document. */
function issuer(row: Row, phrase: NounPhrase, floor: number): NounPhrase | null {
  const handedOn = HANDED_ON.test(row.key(phrase.to - 1)) ? handedOnBy(row, phrase, floor) : null
  if (handedOn) return handedOn
  if (phrase.type !== 'document') return null
  const owner = ownerOf(row, phrase)
  if (owner) return owner
  let i = phrase.from
  while (
    i > floor &&
    i > phrase.from - 4 &&
    /^(?:جاری|کردہ|شائع|اپنے|ایک|کیے|کئے|گئے|دیے)$/.test(row.key(i - 1))
  )
    i--
  if (row.key(i - 1) !== 'سے') return null
  const party = /^(?:جانب|طرف)$/.test(row.key(i - 2)) && row.key(i - 3) === 'کی' ? i - 3 : i - 1
  const maker = nounPhraseBefore(row, party, floor)
  if (maker && ACCOUNT.test(row.key(maker.to - 1))) return ownerOf(row, maker) ?? maker
  return maker && maker.type !== 'thing' && i < phrase.from ? maker : null
}

/** The phrase that begins at a token: as long as nominals go on. */
export function phraseFrom(row: Row, start: number): NounPhrase | null {
  let end = start
  while (end < row.length && end < start + 14 && row.isWord(end)) {
    const key = row.key(end)
    if (isPronoun(key) && end > start && !row.is(end, CLASS.num | CLASS.given)) break
    if (
      row.is(end, CLASS.postp | CLASS.conj | CLASS.aux) &&
      !/^(?:کے|کی|کا|اور)$/.test(key) &&
      !row.is(end, CLASS.given | CLASS.surname)
    )
      break
    if (end > start && /^(?:ایسے|ایسی|ایسا|بھی|ہی|تو)$/.test(key)) break
    end++
    if (
      isPronoun(key) &&
      !/^(?:کچھ|بعض|کئی|ایک|دونوں|کسی|سب)$/.test(key) &&
      !/^(?:کا|کی|کے)$/.test(row.key(end))
    )
      break
  }
  if (end === start) return null
  return nounPhraseBefore(row, nameEnd(row, start, end), start)
}

/** استاد رضیہ بانو سکول میں, محمد اکرم بڑھئی ہیں: a role and a name are the subject; where no case follows, another noun after them is not of it. */
function nameEnd(row: Row, start: number, end: number): number {
  const somebody = endOfSomebody(row, start, end)
  if (somebody > 0) return somebody
  if (/^(?:نے|کا|کی|کے|کو)$/.test(row.key(end))) return end
  for (let i = start; i < end; i++) {
    if (/^(?:کا|کی|کے|اور)$/.test(row.key(i))) continue
    if (!isNamePart(row, i, i) || row.is(i, CLASS.country | CLASS.organisation)) continue
    let to = i
    while (to < end && isNamePart(row, to, i)) to++
    while (to < end && row.has(to, FEATURE.after)) to++
    // One word may be the beginning of a name whose next word is a common noun.
    const whole = to - i > 1 && (row.is(i, CLASS.given) || !isRole(row, i))
    if (whole && to < end && !/^(?:کا|کی|کے|اور|نامی|عرف)$/.test(row.key(to))) return to
    i = to - 1
  }
  return end
}

/** ایک خاتون ملبے کے سامنے: past a noun for somebody new, where a place or thing follows that is not of it; 0 when none does. */
function endOfSomebody(row: Row, start: number, end: number): number {
  if (!INDEFINITE.test(row.key(start)) && !row.is(start, CLASS.num)) return 0
  for (let i = start + 1; i < Math.min(end, start + 4); i++) {
    if (row.is(i, CLASS.postp) || /^(?:کا|کی|کے|اور)$/.test(row.key(i))) return 0
    if (!isDescribed(row, i) || row.unitEnd[i] !== i + 1) continue
    const next = i + 1
    const things =
      row.is(next, CLASS.noun | CLASS.place) && !isDescribed(row, next) && !isNamePart(row, next, next)
    return things && row.is(next + 1, CLASS.postp) && row.key(next + 1) !== 'نے' ? next : 0
  }
  return 0
}

/** X اور Y دونوں نے: the two; else the phrase right before a postposition. */
function subjectBefore(row: Row, before: number, floor: number): NounPhrase | null {
  if (row.key(before - 1) === 'دونوں') {
    const two = nounPhraseBefore(row, before - 1, floor)
    if (two && two.conjuncts.length > 0) return two
  }
  const some = oneOfThem(row, before, floor)
  if (some) return some
  return nounPhraseBefore(row, before, floor)
}

/** ان میں سے ایک, جن میں سے بعض: some of several, who are not named. */
function oneOfThem(row: Row, before: number, floor: number): NounPhrase | null {
  const from = before - 4
  if (from < floor || !/^(?:ایک|کچھ|بعض|کئی|چند|اکثر|دو|تین)$/.test(row.key(before - 1))) return null
  if (row.key(from + 1) !== 'میں' || row.key(from + 2) !== 'سے' || !/^(?:ان|جن|اس)$/.test(row.key(from)))
    return null
  return { ...phraseOf(row, from, before), type: 'unnamed', pronoun: false, indefinite: true }
}

/** The plain subject of کہتے ہیں: before the cue, adverbs, adjuncts and datives aside. */
function nominative(row: Row, before: number, floor: number): NounPhrase | null {
  let at = before
  for (let step = 0; step < 8 && at > floor; step++) {
    at = skipAdverbs(row, at, floor)
    // وہ ایک اور دلیل یہ دیتے ہیں: determiners of the cue's own noun.
    if (at === before && row.key(at - 1) === 'اور' && row.key(at - 2) === 'ایک') at -= 2
    if (row.key(at - 1) === 'نے') return ergative(row, at, floor)
    if (/^(?:ہوئے|ہوۓ|کر|کے)$/.test(row.key(at - 1)) && row.is(at - 2, CLASS.verb)) {
      at = skipParticiple(row, at, floor)
      continue
    }
    if (row.key(at - 1) === 'پوچھنے' || row.key(at - 1) === 'سوال') return null
    if (/^(?:کا|کی|کے)$/.test(row.key(at - 1))) {
      const owned = nounPhraseBefore(row, at - 1, floor)
      if (!owned) break
      at = owned.from
      continue
    }
    if (!NOT_SUBJECT_POSTP.test(row.key(at - 1))) break
    const adjunct = skipPostposition(row, at, floor)
    if (adjunct >= at) break
    at = adjunct
  }
  const phrase = nounPhraseBefore(row, at, floor)
  if (!phrase || (phrase.type === 'thing' && !phrase.pronoun))
    return firstSubject(row, floor, phrase ? phrase.from : at) ?? nameAtStart(row, floor, before)
  return relativeOr(row, phrase, floor)
}

/** روتھ بی بی سی کو بتاتی ہیں: a name alone at the beginning of the clause. */
function nameAtStart(row: Row, floor: number, before: number): NounPhrase | null {
  let from = floor
  while (
    from < before &&
    (!row.isWord(from) || /^(?:اور|جہاں|جب|لیکن|مگر|تاہم|جبکہ|تو|پھر|اب)$/.test(row.key(from)))
  )
    from++
  let to = from
  while (to < before && isNamePart(row, to, from)) to++
  // X کے کان پڑی بات بتاتی ہے: what is of somebody tells, not he.
  return to > from && !/^(?:کا|کی|کے)$/.test(row.key(to)) ? phraseOf(row, from, to) : null
}

/** معین اختر ان کے گھر آ کر کھانا کھاتے اور … پوچھتے: the plain subject at the beginning of its clause. */
function firstSubject(row: Row, floor: number, before: number): NounPhrase | null {
  for (let i = before - 1; i >= floor; i--) {
    const begins =
      i === floor ||
      row.kind(i - 1) === 'pause' ||
      /^(?:تو|کہ|اور|جبکہ|لیکن|مگر|تاہم|جہاں|جب)$/.test(row.key(i - 1))
    if (!begins || !row.isWord(i)) continue
    if (row.key(i) === 'وہ' && !row.is(i + 1, CLASS.noun))
      return { ...phraseOf(row, i, i + 1), pronoun: true }
    const phrase = phraseFrom(row, i)
    const named = nameAtStart(row, i, before)
    if (
      named &&
      !(isDescribed(row, i) && isDescribed(row, i + 1)) &&
      named.from === i &&
      row.key(named.to) !== 'نے' &&
      !/^(?:کا|کی|کے)$/.test(row.key(named.to))
    )
      return named
    if (
      phrase &&
      phrase.from === i &&
      (phrase.type === 'person' || phrase.type === 'unnamed' || phrase.type === 'organisation') &&
      !NOT_SUBJECT_POSTP.test(row.key(phrase.to)) &&
      row.key(phrase.to) !== 'نے'
    )
      return phrase
  }
  return null
}

/** زور سے, غصے سے: how something is said, not from whom. */
const MANNER =
  /^(?:زور|غصے|خوشی|آہستگی|آسانی|تیزی|سختی|نرمی|اعتماد|فخر|افسوس|دکھ|حیرت|شرم|ادب|پیار|محبت|جوش|یقین|وثوق|خاموشی|بےبسی|صفائی|طنز|سنجیدگی|اطمینان|عاجزی|شوق|دلچسپی|تفصیل|وضاحت)$/

function skipAdverbs(row: Row, before: number, floor: number): number {
  let at = before
  while (at > floor && row.key(at - 1) === 'سے' && MANNER.test(row.key(at - 2))) at -= 2
  while (
    at > floor &&
    (DATIVE.test(row.key(at - 1)) ||
      row.kind(at - 1) === 'pause' ||
      /^(?:یہ|یہی|یوں|اب|بھی|مزید|تو|ہی|آگے|پھر|اکثر|کہ)$/.test(row.key(at - 1)) ||
      (row.is(at - 1, CLASS.adv) &&
        !row.is(at - 1, CLASS.postp | CLASS.given | CLASS.surname | CLASS.office)))
  ) {
    if (row.key(at - 1) === 'یہ' && at - 1 === floor) break
    at--
  }
  return at
}

/** بات کرتے ہوئے: back over the verb and its noun. */
function skipParticiple(row: Row, before: number, floor: number): number {
  let at = before - 1
  if (at > floor && row.is(at - 1, CLASS.verb)) at--
  if (at > floor && row.is(at - 1, CLASS.light | CLASS.adj) && !row.is(at - 1, CLASS.postp)) at--
  return at
}

/** Tokens of a title between marks. */
const LONGEST_TITLE = 8

/** ایک مضمون ’…‘ میں: where the title begins that stands before a postposition; the same place when there is none. */
function beforeTitle(row: Row, at: number, floor: number): number {
  if (row.kind(at - 1) === 'quote') return at - 1
  if (row.kind(at - 1) !== 'mark') return at
  for (let i = at - 2; i > floor && i > at - LONGEST_TITLE; i--) if (row.kind(i) === 'mark') return i
  return at
}

/** ذرائع ابلاغ سے, اس کے بارے میں: back over a postposition and its phrase. */
function skipPostposition(row: Row, before: number, floor: number): number {
  let at = before - 1
  while (
    at > floor &&
    (NOT_SUBJECT_POSTP.test(row.key(at - 1)) ||
      /^(?:کے|کی|حوالے|بارے|سلسلے|موقع|جواب|دوران)$/.test(row.key(at - 1)))
  )
    at--
  const phrase = nounPhraseBefore(row, beforeTitle(row, at, floor), floor)
  return phrase ? phrase.from : at
}

/** X نے درخواست جمع کروائی جس میں کہا گیا: who made the document; else the document itself. */
function maker(row: Row, relative: number, floor: number): NounPhrase | null {
  const subject = ergative(row, relative, floor)
  if (subject && !subject.pronoun) return subject
  for (let i = relative - 1; i >= floor && i > relative - 20; i--) {
    if (!row.has(i, FEATURE.doc | FEATURE.speech) || row.is(i, CLASS.verb)) continue
    const phrase = nounPhraseBefore(row, i + 1, floor)
    if (phrase?.type === 'document') return issuer(row, phrase, floor) ?? phrase
  }
  return null
}

/** رپورٹ میں کہا گیا, پولیس کی جانب سے بتایا گیا: the document, or who acts. */
function agentOf(row: Row, cue: Cue, floor: number): NounPhrase | null {
  for (let i = cue.from - 1; i > floor && i > cue.from - 14; i--) {
    if (/^(?:جانب|طرف)$/.test(row.key(i)) && row.key(i + 1) === 'سے' && row.key(i - 1) === 'کی')
      return nounPhraseBefore(row, i - 1, floor)
    if (row.key(i) === 'نے' || row.key(i) === 'کہ') return null
    if (row.key(i) !== 'میں') continue
    const phrase = nounPhraseBefore(row, beforeTitle(row, i, floor), floor)
    if (!phrase) continue
    if (i < cue.from - 8 && (phrase.type !== 'document' || !readsOn(row, i + 1, cue.from))) continue
    if (phrase.pronoun || RELATIVE.test(row.key(phrase.from))) {
      if (!RELATIVE.test(row.key(phrase.from))) return { ...phrase, type: 'document' }
      return maker(row, phrase.from, floor) ?? antecedent(row, phrase.from, floor)
    }
    if (/^(?:قانون|آئین|قوانین)$/.test(row.key(phrase.to - 1))) return null
    if (phrase.type === 'document' || phrase.type === 'organisation')
      return issuer(row, phrase, floor) ?? phrase
    if (row.has(phrase.to - 1, FEATURE.doc | FEATURE.media | FEATURE.speech)) return phrase
  }
  return null
}

/** اعلامیے میں X کا حوالہ دیتے ہوئے کہا گیا: only a participle stands between a document far before and its verb. */
function readsOn(row: Row, from: number, to: number): boolean {
  if (!/^(?:ہوئے|ہوۓ)$/.test(row.key(to - 1))) return false
  for (let i = from; i < to; i++) if (!row.isWord(i)) return false
  return true
}
