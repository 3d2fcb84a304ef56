import { CLASS } from './lexical-classes'
import { isNamePart, isRole } from './names'
import { type NounPhrase, nounPhraseBefore, phraseOf } from './noun-phrase'
import { isPronoun } from './phrase-words'
import type { Row } from './readings'
import { phraseFrom } from './subjects'

/** Tokens of a sentence read for who is in it. */
const LONGEST = 160

/** A phrase of a sentence that means somebody, and what part it has: a pronoun may stand for one named before. */
export interface Participant {
  phrase: NounPhrase
  part: 'subject' | 'introduced' | 'asked' | 'other'
  /** What the verb that agrees with a plain subject tells. */
  gender: 'f' | 'm' | null
}

const isSomebody = ({ type, pronoun }: NounPhrase) =>
  pronoun || type === 'person' || type === 'unnamed' || type === 'organisation'
const THIRD = /^(?:وہ|ان|اس|انہوں|انھوں|انہیں|انھیں|اسے)$/

/** Who takes part in a sentence, in order: phrases with نے, the plain subject at its beginning, those with کو, and who is introduced with a role. */
export function participants(row: Row, from: number, to: number): Participant[] {
  const found: Array<Omit<Participant, 'gender'>> = []
  const start = afterOpening(row, from, to)
  const first = THIRD.test(row.key(start)) ? null : phraseFrom(row, start)
  if (THIRD.test(row.key(start)) && !isDetermining(row, start))
    found.push({ phrase: { ...phraseOf(row, start, start + 1), pronoun: true }, part: 'subject' })
  else if (
    first &&
    isSomebody(first) &&
    first.to - first.from < 14 &&
    !/^(?:سے|میں|پر|تک|کو)$/.test(row.key(first.to))
  )
    found.push({ phrase: first, part: 'subject' })
  for (let i = start; i < to && i < from + LONGEST; i++) {
    const key = row.key(i)
    if (key === 'نے' || key === 'کو' || key === 'سے') {
      const phrase = nounPhraseBefore(row, i, from)
      if (
        !phrase ||
        !isSomebody(phrase) ||
        (phrase.from === first?.from && key === 'نے') ||
        (phrase.pronoun && (key !== 'نے' || !THIRD.test(row.key(phrase.from))))
      )
        continue
      const part = partBefore(row, i)
      if (part !== 'other' || phrase.type === 'person') found.push({ phrase, part })
    } else if (/^(?:کا|کی|کے)$/.test(key) && isNamePart(row, i - 1, i - 1)) {
      const phrase = nounPhraseBefore(row, i, from)
      const party = key === 'کی' && /^(?:جانب|طرف)$/.test(row.key(i + 1)) && row.key(i + 2) === 'سے'
      if (phrase?.type === 'person' && phrase.nameTo > phrase.nameFrom)
        found.push({ phrase, part: party ? 'introduced' : 'other' })
    } else if (isRole(row, i) && i + 1 < to && isNamePart(row, i + 1, i + 1) && !isRole(row, i + 1)) {
      let end = i + 1
      while (end < to && isNamePart(row, end, i + 1)) end++
      const oblique = /^(?:نے|کو|سے|میں|پر|کا|کی|کے|تک)$/.test(row.key(end))
      const phrase = nounPhraseBefore(row, end, from)
      if (!oblique && phrase && phrase.nameTo > phrase.nameFrom && phrase.from !== first?.from)
        found.push({ phrase, part: 'introduced' })
      i = end - 1
    }
  }
  const agreeing = agreement(row, from, to)
  return found
    .sort((a, b) => a.phrase.to - b.phrase.to)
    .map((participant) => ({
      ...participant,
      gender: isPlainSubject(row, participant, first) ? agreeing : null,
    }))
}

function isPlainSubject(
  row: Row,
  { phrase, part }: Omit<Participant, 'gender'>,
  first: NounPhrase | null,
): boolean {
  return (
    part === 'subject' &&
    phrase.from === first?.from &&
    phrase.type === 'person' &&
    !/^(?:نے|کو|کا|کی|کے)$/.test(row.key(phrase.to))
  )
}

/** The gender that the last verb of a sentence shows: گئیں, کرتی ہیں; گئے, کرتے ہیں. */
function agreement(row: Row, from: number, to: number): 'f' | 'm' | null {
  let end = to - 1
  while (end > from && !row.isWord(end)) end--
  for (let i = end; i > from && i > end - 4; i--) {
    const key = row.key(i)
    if (/^(?:تھیں|گئیں|ہوئیں|رہیں|رہی|.+تی)$/.test(key)) return 'f'
    if (/^(?:تھے|گئے|ہوئے|رہے|.+تے)$/.test(key)) return 'm'
    if (!/^(?:ہیں|ہے|تھا|تھی)$/.test(key)) break
  }
  return null
}

/** What a phrase is by the postposition after it. */
function partBefore(row: Row, i: number): Participant['part'] {
  if (row.key(i) === 'نے') return 'subject'
  if (row.key(i) === 'سے') return isTalk(row, i) ? 'asked' : 'other'
  return isExperienced(row, i) ? 'subject' : 'other'
}

/** X کو وہ رات یاد ہے: whom something befalls is the subject in sense. */
function isExperienced(row: Row, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++)
    if (/^(?:یاد|معلوم|پسند|افسوس|یقین|امید|علم|خوشی|احساس|دکھ|خوف|فخر|حیرت)$/.test(row.key(i)))
      return /^(?:ہے|ہیں|تھا|تھی|تھے|ہوا|ہوئی|آیا|آئی|آتا|آتی)$/.test(row.key(i + 1))
  return false
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
  while (
    i < to &&
    i < from + 6 &&
    (!row.isWord(i) || row.isOnly(i, CLASS.adv | CLASS.conj | CLASS.part)) &&
    !isPronoun(row.key(i)) &&
    row.kind(i) !== 'quote'
  )
    i++
  return i
}
