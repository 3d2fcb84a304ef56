import type { Cue, Participant } from '../speech'
import { isComplementiser } from './cues'
import { CLASS, FEATURE } from './lexical-classes'
import { isNamePart, isNationality, isRole } from './names'
import { type NounPhrase, nounPhraseBefore, phraseOf } from './noun-phrase'
import { isPronoun } from './phrase-words'
import { plainSubject } from './plain-subject'
import type { Row } from './readings'
import { phraseFrom } from './subjects'

/** Tokens of a sentence read for who is in it. */
const LONGEST = 160

type Part = Omit<Participant, 'gender' | 'embedded' | 'dead' | 'present'>

const isSomebody = ({ type, pronoun }: NounPhrase) =>
  pronoun || type === 'person' || type === 'unnamed' || type === 'organisation'
const THIRD = /^(?:وہ|ان|اس|انہوں|انھوں|انہیں|انھیں|اسے)$/
const AFTER_NOUN = /^(?:نے|کو|سے|میں|پر|کا|کی|کے|تک)$/

/**
 * Who takes part in a sentence, in order: phrases with نے, the plain subject at its beginning or after adverbs and
 * clauses of time, those with کو and سے, whose something is, and who is introduced with a role.
 */
export function participants(row: Row, from: number, to: number): Participant[] {
  const start = afterOpening(row, from, to)
  const opening = start < to ? openingSubject(row, start) : null
  const first = opening && opening.to <= to ? opening : null
  const acts = first !== null && row.key(first.to) === 'نے'
  const found: Part[] = first
    ? [{ phrase: first, part: acts ? 'acting' : 'subject', object: false, writes: false }]
    : []
  for (let i = start; i < to && i < from + LONGEST; i++) {
    const part = partAt(row, i, from, first)
    if (part) found.push(part)
    if (part && part.phrase.to > i + 1) i = part.phrase.to - 1
  }
  const present = endsInPresent(row, from, to)
  const embedded = embeddedFrom(row, found, to)
  return found
    .sort((a, b) => a.phrase.to - b.phrase.to)
    .map((participant) => ({
      ...participant,
      embedded: embedded[0] < participant.phrase.from && participant.phrase.from < embedded[1],
      present,
      dead: dies(row, participant, to),
      gender: isPlainSubject(row, participant, first) ? agreement(row, participant.phrase.to, to) : null,
    }))
}

/** X نے سنا کہ Y آئے ہیں تو …: the clause that somebody hears, thinks or sees; what it tells of is in it. */
function embeddedFrom(row: Row, found: readonly Part[], to: number): [number, number] {
  const subject = Math.min(
    ...found.filter(({ part }) => part === 'subject' || part === 'acting').map(({ phrase }) => phrase.to),
  )
  for (let i = subject; i < to; i++) {
    if (!isComplementiser(row, i)) continue
    let end = i
    while (end < to && row.key(end) !== 'تو') end++
    return [i, end]
  }
  return [to, to]
}

/** Who stands at the beginning of a clause as its subject. */
export function openingSubject(row: Row, start: number): NounPhrase | null {
  const phrase = phraseFrom(row, start)
  if (phrase && isOnlyOrigin(row, phrase)) return null
  if (THIRD.test(row.key(start)) && (!phrase || phrase.to - start < 3 || !isNamedOrKin(row, phrase)))
    return isDetermining(row, start) ? null : { ...phraseOf(row, start, start + 1), pronoun: true }
  return phrase &&
    isSomebody(phrase) &&
    phrase.to - phrase.from < 14 &&
    !/^(?:کا|کی|کے)$/.test(row.key(phrase.to - 1)) &&
    !/^(?:سے|میں|پر|تک|کو)$/.test(row.key(phrase.to))
    ? phrase
    : somebodyPlain(row, start)
}

/** انڈین فوج کے …, ایرانی نژاد …, بنگور یونیورسٹی …: the beginning of a phrase that was not read to its end. */
function isOnlyOrigin(row: Row, { from, to }: NounPhrase): boolean {
  if (to - from !== 1 || !row.isWord(to) || /^(?:نے|کو)$/.test(row.key(to))) return false
  return ownsInstitution(row, to) || (isNationality(row.key(from)) && row.is(to, CLASS.noun | CLASS.adj))
}

function somebodyPlain(row: Row, start: number): NounPhrase | null {
  const phrase = THIRD.test(row.key(start)) ? null : plainSubject(row, start)
  return phrase && isSomebody(phrase) ? phrase : null
}

/** ان کے شوہر, ان کی بیٹی ثنا: somebody else than those they belong to. */
function isNamedOrKin(row: Row, phrase: NounPhrase): boolean {
  return (
    !phrase.pronoun && (phrase.type === 'person' || (phrase.type === 'unnamed' && isRole(row, phrase.to - 1)))
  )
}

/** Who stands before a postposition, or as a bare name at a token. */
function partAt(row: Row, i: number, from: number, first: NounPhrase | null): Part | null {
  const key = row.key(i)
  if (key === 'نے' || key === 'کو' || key === 'سے') return oblique(row, i, from, first)
  if (/^(?:کا|کی|کے)$/.test(key)) return owner(row, i, from)
  return bareName(row, i, from, first)
}

function oblique(row: Row, i: number, from: number, first: NounPhrase | null): Part | null {
  const key = row.key(i)
  const phrase = nounPhraseBefore(row, i, from)
  if (!phrase || !isSomebody(phrase) || (phrase.from === first?.from && key === 'نے')) return null
  if (phrase.pronoun && (key !== 'نے' || !THIRD.test(row.key(phrase.from)))) return null
  if (key === 'نے') return { phrase, part: 'acting', object: false, writes: false }
  if (key === 'سے' && isTalk(row, i)) return { phrase, part: 'asked', object: true, writes: false }
  const part = key === 'کو' && (isExperience(row, i) || isDoneTo(row, i, from)) ? 'subject' : 'other'
  return part === 'subject' || phrase.type === 'person' ? { phrase, part, object: true, writes: false } : null
}

/** What somebody holds or tells: X کا خیال مختلف ہے. */
const HELD =
  /^(?:خیال|موقف|مؤقف|رائے|نظریہ|تجربہ|کہانی|جواب|مشورہ|شکوہ|شکایت|مطالبہ|دعویٰ|دعوی|تبصرہ|تبصرے|الفاظ|جملہ|جملے|بیان|پیغام|سوال|ڈائیلاگ|ڈائلاگ|نعرہ|قول)$/

/** X کی آواز بھر آئی, X کی آنکھیں نم ہیں: what shows how somebody feels tells of him. */
const FEELING = /^(?:آواز|آنکھیں|آنکھوں|ہاتھ|چہرہ|چہرے|لہجہ|لہجے|ہونٹ|ہونٹوں|سانس|گلا|آنسو|مسکراہٹ|نظریں|دل)$/

/** X کا تعلق لاہور سے ہے, X کا شمار بڑے شاعروں میں ہوتا ہے: who is introduced so. */
function belongs(row: Row, i: number): boolean {
  return row.key(i) === 'تعلق' || row.key(i) === 'شمار'
}

/** What somebody has written, and a reader reads: X کی ڈائری. */
const WRITTEN =
  /^(?:ڈائری|ڈائریاں|خط|خطوط|کتاب|یادداشت|یادداشتوں|یادداشتیں|خودنوشت|آپ|سوانح|مضمون|کالم|بلاگ|وصیت|نوٹ)$/

function owner(row: Row, i: number, from: number): Part | null {
  if (!isNamePart(row, i - 1, i - 1)) return null
  const phrase = nounPhraseBefore(row, i, from)
  if (phrase?.type !== 'person' || phrase.nameTo === phrase.nameFrom) return null
  const party = /^(?:جانب|طرف)$/.test(row.key(i + 1)) && row.key(i + 2) === 'سے'
  const writes = WRITTEN.test(row.key(i + 1))
  const introduced = party || writes || HELD.test(row.key(i + 1)) || belongs(row, i + 1)
  const faced = row.key(i + 1) === 'سامنے' && /^رکھ/.test(row.key(i + 2))
  const feels = FEELING.test(row.key(i + 1))
  const part = introduced ? 'introduced' : faced ? 'asked' : feels ? 'subject' : 'owner'
  return { phrase, part, object: false, writes }
}

/** A name with no postposition: with a role before it somebody introduced, else the subject of a clause within the sentence. */
function bareName(row: Row, i: number, from: number, first: NounPhrase | null): Part | null {
  if (first && i < first.to) return null
  const role = isRole(row, i) && isNamePart(row, i + 1, i + 1) && !isRole(row, i + 1)
  const at = role ? i + 1 : i
  if (!role && (!isNamePart(row, i, i) || (isNamePart(row, i - 1, i - 1) && row.isWord(i - 1)))) return null
  let end = at
  while (isNamePart(row, end, at)) end++
  if (AFTER_NOUN.test(row.key(end))) return null
  if (ownsInstitution(row, end) || isHalfOfVerb(row, end - 1)) return null
  const phrase = nounPhraseBefore(row, end, from)
  if (!phrase || phrase.nameTo <= phrase.nameFrom || phrase.from === first?.from) return null
  if (role) return { phrase: { ...phrase, to: end }, part: 'introduced', object: false, writes: false }
  return phrase.type === 'person' && phrase.sure && row.isWord(end)
    ? { phrase: { ...phrase, to: end }, part: 'subject', object: false, writes: false }
    : null
}

/** اوباما انتظامیہ, بنگور یونیورسٹی: the institution takes part, and not who it is named for. */
function ownsInstitution(row: Row, after: number): boolean {
  return row.key(after) === 'انتظامیہ' || (row.is(after, CLASS.noun) && row.has(after, FEATURE.org))
}

/** الاؤ روشن کرتے ہیں: a name that is half of a verb there. */
function isHalfOfVerb(row: Row, last: number): boolean {
  return (
    row.is(last, CLASS.light) &&
    /^(?:کر|کرت[اےی]|کرنے|کی[اے]?|ہو|ہوا|ہوئی|ہوئے|ہوت[اےی])$/.test(row.key(last + 1))
  )
}

/** What a verb of saying shows of its subject: کہتی ہیں, کہتے ہیں; nothing after نے. */
export function genderOf(row: Row, cue: Cue): 'f' | 'm' | null {
  if (cue.feminine) return 'f'
  if (cue.kind !== 'nominative') return null
  for (let i = cue.from; i < cue.to; i++) if (/^(?:بولے|رہے|.+تے|.+یں گے)$/.test(row.key(i))) return 'm'
  return null
}

/** A clause without content whose subject has the word all the same: بات کی, انٹرویو دیا; not اعلان کیا, شکریہ ادا کیا. */
export function tells(row: Row, { from, to }: Cue): boolean {
  if (isBackground(row, from)) return false
  for (let i = from; i < to; i++)
    if (/^(?:بات|باتیں|گفتگو|خطاب|انٹرویو|بتا.*|کہ[اےتی].*|لکھ.*|بول.*|سنا.*|کہنا)$/.test(row.key(i)))
      return true
  return false
}

/** X نے جب اپنا مقصد بتایا تو …: what somebody else then answers is told, and this is not. */
function isBackground(row: Row, cue: number): boolean {
  for (let i = cue - 1; i > cue - WITHIN_CLAUSE && row.isWord(i); i--) {
    if (/^(?:تو|کہ|اور)$/.test(row.key(i))) return false
    if (row.key(i) === 'جب') return true
  }
  return false
}

/** لکھا, لکھتے ہیں: what is told is read. */
export function writes(row: Row, { from, to }: Cue): boolean {
  for (let i = from; i < to; i++) if (/^(?:لکھ.*|رقمطراز|تحریر)$/.test(row.key(i))) return true
  return false
}

/** Tokens between a subject and those whom its clause is about. */
const WITHIN_CLAUSE = 24

/** Whether no clause begins or ends between two places: in "X سے پوچھا گیا تو انہوں نے" one does. */
export function sharesClause(row: Row, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  if (to - from > WITHIN_CLAUSE) return false
  for (let i = from; i < to; i++) {
    const key = row.key(i)
    if (row.kind(i) === 'stop' || row.kind(i) === 'quote') return false
    if (/^(?:تو|کہ|جس|جن|جو|جب|جنہوں|جنھوں|جہاں|لیکن|مگر|تاہم|جبکہ)$/.test(key)) return false
    if (/^(?:ہے|ہیں|تھا|تھی|تھے|تھیں|گیا|گئی|گئے|گئیں|گا|گی|گے|کیا|دیا|لیا)$/.test(key)) return false
  }
  return true
}

/** X کو یاد ہے, X کو معلوم تھا: what befalls or is known to somebody has him for its subject. */
function isExperience(row: Row, at: number): boolean {
  for (let i = at + 1; i < at + 12 && (row.isWord(i) || row.kind(i) === 'quote'); i++)
    if (
      /^(?:یاد|معلوم|پسند|پتہ|پتا|علم|اندازہ|احساس|یقین|خوف|ڈر|خدشہ|امید|شوق|شکایت|افسوس|فخر|خوشی|دکھ|حیرت)$/.test(
        row.key(i),
      ) &&
      /^(?:ہے|ہیں|تھا|تھی|تھے|نہیں|ہوا|ہوئی|ہو|آیا|آئی|آتا|آتی)$/.test(row.key(i + 1))
    )
      return true
  return false
}

/** Tokens between somebody and the verb of what is done to him. */
const LONGEST_PASSIVE = 16

/** X کو عدالت میں پیش کیا گیا: a clause in the passive is about whom it is done to. */
function isDoneTo(row: Row, at: number, from: number): boolean {
  for (let i = from; i < at; i++) if (row.key(i) === 'نے') return false
  for (let i = at + 1; i < at + LONGEST_PASSIVE && row.isWord(i); i++) {
    if (/^(?:نے|کہ|جو|جس|جن|جب|تو)$/.test(row.key(i))) return false
    if (/^(?:گیا|گئی|گئے|جاتا|جائے)$/.test(row.key(i)))
      return row.is(i - 1, CLASS.verb) && row.has(i - 1, FEATURE.perfective)
  }
  return false
}

/** کرتی ہیں, بیٹھے ہیں, ہے: the last verb of a sentence; what has happened before now has its participle in the perfective. */
function endsInPresent(row: Row, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && !row.isWord(last)) last--
  return (
    /^(?:ہے|ہیں|ہوں)$/.test(row.key(last)) &&
    !/^(?:گیا|گئی|گئے|چکا|چکی|چکے|دیا|دی|دیے|لیا|لی|کیا|کی|تھا|تھی|تھے)$/.test(row.key(last - 1))
  )
}

/** Tokens between somebody and the word for his death. */
const LONGEST_DEATH = 16

/** X ہلاک ہو گئے, X کو قتل کر دیا گیا, X کی موت: not X نے بتایا کہ Y ہلاک ہوا. */
function dies(row: Row, { phrase, part }: Part, to: number): boolean {
  if (part === 'acting' || phrase.pronoun) return false
  for (let i = phrase.to; i < to && i < phrase.to + LONGEST_DEATH; i++) {
    const key = row.key(i)
    if (/^(?:نے|کہ|جو|جس|جن|جب|تو|جنہوں|جنھوں)$/.test(key) || row.kind(i) === 'quote') return false
    if (
      part === 'owner' &&
      i <= phrase.to + 3 &&
      /^(?:موت|ہلاکت|وفات|انتقال|شہادت|میت|لاش|جنازہ|جنازے|قتل|تدفین)$/.test(key)
    )
      return true
    if (part === 'owner') continue
    if (
      /^(?:ہلاک|شہید|جاں|فوت|قتل|دفن)$/.test(key) &&
      /^(?:ہو|ہوئے|ہوا|ہوئی|بحق|کر|کیا|کیے|کئے)/.test(row.key(i + 1))
    )
      return true
    if (/^(?:مارا|مارے|ماری)$/.test(key) && /^(?:گیا|گئے|گئی|گئیں)$/.test(row.key(i + 1))) return true
    if (key === 'چل' && /^بس/.test(row.key(i + 1))) return true
    if (key === 'دم' && /^توڑ/.test(row.key(i + 1))) return true
  }
  return false
}

function isPlainSubject(row: Row, { phrase, part }: Part, first: NounPhrase | null): boolean {
  return (
    (part === 'subject' || part === 'acting') &&
    phrase.from === first?.from &&
    (phrase.type === 'person' || row.key(phrase.from) === 'وہ') &&
    !/^(?:نے|کو|کا|کی|کے)$/.test(row.key(phrase.to))
  )
}

/** A clause within begins, whose verb agrees with somebody else. */
const JOINS = /^(?:کہ|جو|جس|جن|جنہوں|جنھوں|جہاں|جب|تو|جبکہ|کیونکہ|نے)$/

/** The gender that the first verb after a plain subject shows: گئیں, کرتی ہیں; گئے, کرتے ہیں. */
function agreement(row: Row, from: number, to: number): 'f' | 'm' | null {
  for (let i = from; i < to; i++) {
    const key = row.key(i)
    if (JOINS.test(key) || row.kind(i) === 'quote') return null
    if (/^(?:تھیں|گئیں|ہوئیں|رہیں|آئیں)$/.test(key)) return 'f'
    if (/^(?:تھے|گئے)$/.test(key)) return 'm'
    if (!/^(?:ہیں|ہے|تھا|تھی)$/.test(key)) continue
    const verb = row.key(i - 1)
    if (/^(?:رہی|والی|گئی|.+تی)$/.test(verb)) return 'f'
    if (/^(?:رہے|والے|ہوئے|گئے|رہا|.+تے|.+تا)$/.test(verb)) return 'm'
    return null
  }
  return null
}

/** X سے بات کی, X سے رابطہ کیا: who is talked to will answer; not X سے بات کرتے ہوئے, before the subject. */
function isTalk(row: Row, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    if (!/^(?:بات|گفتگو|رابطہ|پوچھا|سوال|دریافت|استفسار|ملاقات)$/.test(row.key(i))) continue
    for (let k = i + 1; k < i + 4; k++) if (/^(?:ہوئے|ہوۓ|دوران)$/.test(row.key(k))) return false
    return true
  }
  return false
}

/** اس روز, ان سوالات: with a noun, no pronoun. */
function isDetermining(row: Row, i: number): boolean {
  if (/^(?:وہ|انہوں|انھوں|انہیں|انھیں|اسے)$/.test(row.key(i))) return false
  return row.isWord(i + 1) && !/^(?:نے|کا|کی|کے|کو|سے|پر|میں)$/.test(row.key(i + 1))
}

/** Words before the subject of a sentence: conjunctions, adverbs, punctuation. */
function afterOpening(row: Row, from: number, to: number): number {
  let i = from
  // "…،" X آسمان کی طرف دیکھتے ہیں: the subject stands after what is said.
  while (i < to && (row.kind(i) === 'quote' || (i > from && row.kind(i) === 'pause'))) i++
  const start = i
  while (
    i < to &&
    i < start + 6 &&
    (!row.isWord(i) || row.isOnly(i, CLASS.adv | CLASS.conj | CLASS.part)) &&
    !isPronoun(row.key(i)) &&
    row.kind(i) !== 'quote'
  )
    i++
  return i
}
