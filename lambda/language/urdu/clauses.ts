import type { Cue, ReportingClause } from '../speech'
import { findCues } from './cues'
import { CLASS, FEATURE } from './lexical-classes'
import { type NounPhrase, nounPhraseBefore } from './noun-phrase'
import { quotedSource } from './quoted-source'
import type { Row } from './readings'
import { subjectOf } from './subjects'

/** Reports within reports, as deep as a reader follows; in 46,000 sentences of the news 4 is the most. */
const DEEPEST_REPORT = 8

const FINITE =
  /^(?:ہے|ہیں|ہوں|تھا|تھی|تھے|تھیں|گا|گی|گے|گیا|گئی|گئے|گئیں|رہا|رہی|رہے|چکا|چکے|چکی|چاہیے|چاہئے|ہوگا|ہوگی|ہو|ہوا|ہوئی|ہوئے|نہیں|دیا|دی|کیا|کی|کیے|لیا|لی|جائے|کرے|کریں|جائیں|کی۔|دے|دیں|لے|لیں)$/

/** Whether a token ends a finite clause. */
export function endsClause(row: Row, i: number): boolean {
  if (row.kind(i) === 'quote') return true
  const key = row.key(i)
  if (FINITE.test(key)) return true
  // A negated habit needs no auxiliary: وہ نہیں جانا چاہتا.
  if (row.has(i, FEATURE.imperfective) && (row.key(i - 1) === 'نہیں' || row.key(i - 2) === 'نہیں'))
    return true
  return (
    row.is(i, CLASS.verb) &&
    row.has(i, FEATURE.perfective | FEATURE.future | FEATURE.subjunctive) &&
    !row.is(i, CLASS.noun | CLASS.postp) &&
    !/ن[اےی]$/.test(key)
  )
}

/** All reporting clauses of a sentence of a row, by their cues. */
export function reportingClauses(row: Row, from: number, to: number): ReportingClause[] {
  const cues = findCues(row, from, to)
  const clauses: ReportingClause[] = []
  for (const cue of cues) clauses.push(readClause(row, cue, clauses, from, to))
  if (clauses.every(({ content }) => content === null)) {
    const headline = signedHeadline(row, from, to)
    if (headline) return [headline]
  }
  shareMainSubjects(clauses)
  const [only] = clauses
  if (clauses.length === 1 && only?.subject && only.content === null)
    only.content = contentBefore(row, only, from, to)
  return clauses
}

/** بات کرتے ہوئے X نے بتایا: a participle has the subject of the verb that it stands beside. */
function shareMainSubjects(clauses: readonly ReportingClause[]): void {
  clauses.forEach((clause, c) => {
    if (!clause.cue.participle || clause.subject || clause.shares >= 0) return
    const main = clauses.find((other, o) => o > c && !other.cue.participle && other.outer === clause.outer)
    if (main?.subject && main.cue.kind !== 'according' && main.subject.from >= clause.cue.to)
      clause.subject = main.subject
    if (main?.unread) clause.unread = true
  })
}

/** Fewest words of a clause before the comma that parts it from who says it. */
const SHORTEST_BEFORE = 4

/** بجلی سستی ہو گی، وزیر نے بتایا۔: a whole clause, then nothing but who says it. */
function contentBefore(
  row: Row,
  { cue, subject }: ReportingClause,
  from: number,
  to: number,
): [number, number] | null {
  if (!subject || !cue.plain || cue.participle || cue.kind === 'passive') return null
  const comma = subject.from - 1
  if (row.kind(comma) !== 'pause' || !endsClause(row, comma - 1)) return null
  for (let i = cue.to; i < to; i++) if (row.isWord(i) || row.kind(i) === 'quote') return null
  let words = 0
  for (let i = from; i < comma; i++) {
    if (row.kind(i) === 'quote' || row.kind(i) === 'stop') return null
    if (row.isWord(i)) words++
  }
  if (words < SHORTEST_BEFORE || NOT_TOLD.test(row.key(from))) return null
  return [from, comma]
}

/** Words of a name after the comma of a headline. */
const LONGEST_SIGNATURE = 6

/** سڑکیں بنائیں گے، اویس خان: an article's first line of a whole clause, a comma or dash, and a person's name. */
function signedHeadline(row: Row, from: number, to: number): ReportingClause | null {
  if (from !== 0 || row.kind(to - 1) !== 'paragraph') return null
  const end = to - 1
  let name = end
  while (name > from && end - name < LONGEST_SIGNATURE && row.isWord(name - 1)) name--
  const comma = name - 1
  if (end - name < 2 || comma < SHORTEST_BEFORE || !/^[،,–—-]$/.test(row.text(comma))) return null
  if (!endsClause(row, comma - 1) || NOT_TOLD.test(row.key(from))) return null
  for (let i = from; i < comma; i++) if (row.kind(i) === 'stop' || row.text(i) === ':') return null
  const subject = nounPhraseBefore(row, end, name)
  if (subject?.from !== name || subject.type !== 'person' || subject.pronoun) return null
  const cue: Cue = {
    kind: 'nominative',
    from: name,
    to: end,
    ke: -1,
    participle: false,
    feminine: null,
    asks: false,
    plain: false,
  }
  return {
    cue,
    subject,
    teller: null,
    unread: false,
    addressee: null,
    content: [from, comma],
    outer: -1,
    shares: -1,
  }
}

/** With these a clause only leads up to the report: جب وہ آئے، ..., اگر ..., چونکہ .... */
const NOT_TOLD = /^(?:جب|اگر|اگرچہ|چونکہ|جیسے|جونہی|جس|جو|گو|حالانکہ|جہاں|بعد|اس)$/

function readClause(
  row: Row,
  cue: Cue,
  before: ReportingClause[],
  from: number,
  to: number,
): ReportingClause {
  const floor = floorOf(row, cue, before, from)
  const teller = subjectOf(row, cue, floor)
  const source = teller && quotedSource(row, cue, teller)
  let subject = source ?? teller
  const clause: ReportingClause = {
    cue,
    subject,
    teller: source && teller,
    unread: subject === null && cue.kind === 'ergative' && hasErgative(row, cue.from, floor),
    addressee: null,
    content: contentOf(row, cue, floor, to),
    outer: -1,
    shares: -1,
  }
  const outer = before.findLastIndex(
    ({ content }) => content !== null && content[0] <= cue.from && cue.from < content[1],
  )
  const start = outer >= 0 ? (before[outer]?.content?.[0] ?? from) : from
  const told =
    !subject && outer >= 0
      ? before.findLastIndex(
          (other) => other.outer === outer && other.subject !== null && other.cue.kind === 'ergative',
        )
      : -1
  // حکم دیا گیا ہے, with nothing said after it, is no report of the writer's; nor is جب اس نے انکار کیا تو.
  const goesOn = /^(?:تو|جس|جسے|جو|جب|کیونکہ)$/.test(row.key(cue.to))
  const reports = clause.content !== null || (cue.kind !== 'passive' && !goesOn)
  const sharesOutside = reports && (subject !== null || before[outer]?.subject != null)
  const joint = outer >= 0 && told < 0 && sharesOutside ? newClauseAt(row, cue, subject, start) : -1
  if (joint >= 0 && outer >= 0) {
    cutAt(before, outer, joint)
    if (!subject) clause.shares = outer
    clause.outer = before[outer]?.outer ?? -1
  } else {
    clause.outer = outer
    if (told >= 0) clause.shares = told
    if (!subject && outer < 0 && before.length > 0 && cue.kind !== 'passive' && cue.kind !== 'according')
      clause.shares = lastWithSubject(before)
  }
  subject ??= null
  if (isSupposed(row, cue, floor) || isMute(row, cue, subject) || isUntold(row, cue, subject))
    clause.content = null
  if (depthOf(clause, before) > DEEPEST_REPORT) clause.content = null
  clause.addressee = addresseeOf(row, cue, floor)
  return clause
}

function hasErgative(row: Row, before: number, floor: number): boolean {
  for (let i = before - 1; i >= floor; i--) if (row.key(i) === 'نے') return true
  return false
}

/** اگر X نے بتایا کہ ... تو: nothing is said yet. */
function isSupposed(row: Row, cue: Cue, floor: number): boolean {
  for (let i = cue.from - 1; i >= floor && i > cue.from - LONGEST_SUPPOSITION; i--) {
    if (/^(?:تو|کہ)$/.test(row.key(i)) || row.kind(i) === 'stop') return false
    if (row.key(i) === 'اگر') return true
  }
  return false
}

/** Tokens between اگر and the verb of its clause. */
const LONGEST_SUPPOSITION = 16

/** What is read off law, figures, pictures and history, nobody says. */
const MUTE =
  /^(?:قانون|قوانین|آئین|شمار|اعدادوشمار|ہندسے|گراف|تصویر|تصویریں|تصاویر|منطق|تاریخ|عقل|تجربہ|تجربات|شواہد|آثار|روایت|روایات|حالات|نتائج)$/

function isMute(row: Row, cue: Cue, subject: NounPhrase | null): boolean {
  if (!subject || cue.kind === 'according' || cue.kind === 'genitive') return false
  return MUTE.test(row.key(subject.to - 1)) || MUTE.test(row.key(subject.to))
}

/** Verbs and nouns of thought. */
const THOUGHT = /^(?:سمجھ|مان)(?:تا|تے|تی|تیں)$/

/**
 * یہ نہیں بتایا کہ: nothing is said. میں سمجھتا ہوں کہ, بہت سے لوگ سمجھتے ہیں کہ, جو یہ سمجھتے ہیں کہ: who speaks of his own thought
 * reports nobody, and of a crowd's thought none has spoken.
 */
function isUntold(row: Row, cue: Cue, subject: NounPhrase | null): boolean {
  if (cue.plain && !cue.asks && /^(?:نہیں|نہ)$/.test(row.key(cue.from - 1))) return true
  if (!THOUGHT.test(row.key(cue.from))) return false
  if (subject && /^(?:میں|ہم)$/.test(row.key(subject.from))) return true
  let i = cue.from - 1
  while (/^(?:یہ|یہی|بھی|ہمیشہ)$/.test(row.key(i))) i--
  return /^(?:میں|ہم|جو|لوگ)$/.test(row.key(i)) || row.key(cue.to - 1) === 'ہوں'
}

/** How many reports a clause stands in. */
function depthOf({ outer }: ReportingClause, before: readonly ReportingClause[]): number {
  let depth = 0
  for (let o = outer; o >= 0; o = before[o]?.outer ?? -1) depth++
  return depth
}

function lastWithSubject(before: readonly ReportingClause[]): number {
  return before.findLastIndex(({ subject, cue }) => subject !== null && cue.kind !== 'according')
}

/** A clause's content ends where the writer goes on. */
function cutAt(before: ReportingClause[], outer: number, at: number): void {
  for (let o = outer; o >= 0; o = before[o]?.outer ?? -1) {
    const clause = before[o]
    if (clause?.content && clause.content[1] > at) clause.content[1] = at
  }
  for (const clause of before)
    if (clause.content && clause.content[0] < at && clause.content[1] > at) clause.content[1] = at
}

/** What a subject may be looked for from: the content that the cue stands in, or the sentence. */
function floorOf(row: Row, cue: Cue, before: readonly ReportingClause[], from: number): number {
  let floor = from
  for (const { content } of before)
    if (content && content[0] <= cue.from && cue.from < content[1]) floor = Math.max(floor, content[0])
  for (let i = cue.from - 1; i >= floor; i--) if (row.kind(i) === 'stop') return i + 1
  return floor
}

const JOINT = /^(?:اور|جبکہ|تاہم|لیکن|مگر|جس|البتہ|ساتھ|اسی|پھر|انہوں|انھوں|ان)$/

/**
 * Whether a cue inside the content of another begins a clause of the writer: اور کہا کہ, جبکہ X نے کہا کہ. Where
 * that begins, and −1 when the cue belongs to what is said.
 */
function newClauseAt(row: Row, cue: Cue, subject: NounPhrase | null, start: number): number {
  if (cue.kind === 'nominative') return -1
  const begin = subject ? subject.from : cue.from
  const low = Math.max(start, begin - (subject ? 8 : 22))
  for (let i = begin - 1; i >= low; i--) {
    const kind = row.kind(i)
    if (kind === 'stop') return i + 1
    if (row.key(i) === 'تو' && subject && i === begin - 1) return row.kind(i - 1) === 'pause' ? i - 1 : i
    if (/^(?:اور|جبکہ|تاہم|لیکن|مگر|البتہ)$/.test(row.key(i))) {
      const ends = row.kind(i - 1) === 'pause' ? i - 2 : i - 1
      if (endsClause(row, ends) && (i - start >= 3 || row.kind(ends) === 'quote'))
        return row.kind(i - 1) === 'pause' ? i - 1 : i
      if (!subject) continue
      return -1
    }
    if (
      row.key(i) === 'جس' &&
      row.key(i + 1) === 'پر' &&
      endsClause(row, row.kind(i - 1) === 'pause' ? i - 2 : i - 1)
    )
      return i
    if (kind === 'quote' && !subject) return i + 1
    if (
      kind === 'pause' &&
      subject &&
      i === begin - 1 &&
      endsClause(row, i - 1) &&
      i - start >= 4 &&
      (cue.ke >= 0 || cue.kind === 'according') &&
      row.key(begin) !== 'جو'
    )
      return i
    if (subject && endsClause(row, i) && !/^(?:کی|دے|لے|ہو)$/.test(row.key(i))) break
  }
  if (subject && JOINT.test(row.key(begin)) && row.kind(begin - 1) === 'quote') return begin
  return -1
}

/** The rest of the sentence after کہ, or after کے مطابق. */
function contentOf(row: Row, cue: Cue, floor: number, to: number): [number, number] | null {
  const end = contentEnd(row, cue, floor, to)
  if (cue.kind === 'according') {
    const start = skipPauses(row, cue.ke >= 0 ? cue.ke + 1 : cue.to, end)
    const phrase =
      row.key(cue.from) === 'بقول' && !/^(?:کے|کی|کا)$/.test(row.key(cue.from - 1))
        ? nounEnd(row, start, end)
        : start
    return phrase < end ? [skipPauses(row, phrase, end), end] : null
  }
  if (cue.ke >= 0) {
    const start = skipPauses(row, cue.ke + 1, end)
    return start < end ? [start, end] : null
  }
  const start = skipPauses(row, cue.to, end)
  if (start < end && row.kind(start) === 'quote') return [start, end]
  if (
    cue.plain &&
    cue.kind !== 'passive' &&
    !cue.participle &&
    start < end &&
    opensContent(row, cue, start, end, floor)
  )
    return [start, end]
  return null
}

/** بقول X …: past the phrase. */
function nounEnd(row: Row, start: number, end: number): number {
  let i = start
  while (
    i < end &&
    i < start + 10 &&
    row.isWord(i) &&
    !row.is(i, CLASS.adv | CLASS.conj | CLASS.verb | CLASS.postp)
  )
    i++
  return i
}

function skipPauses(row: Row, from: number, end: number): number {
  let i = from
  while (
    i < end &&
    (row.kind(i) === 'pause' || row.kind(i) === 'line' || row.kind(i) === 'paragraph' || row.key(i) === 'کہ')
  )
    i++
  return i
}

/** انہوں نے کہا پاکستان …: with no کہ, a whole clause must follow the bare verb of saying. */
function opensContent(row: Row, cue: Cue, start: number, end: number, floor: number): boolean {
  const acts = [1, 2, 3].some((k) => row.key(cue.from - k) === 'نے' && cue.from - k > floor)
  if (!acts && !tellsBarely(row, cue)) return false
  for (let i = cue.from - 1; i >= floor && i > cue.from - 8; i--)
    if (/^(?:اگر|جب)$/.test(row.key(i))) return false
  if (end - start < 4 || /^(?:اور|جبکہ|تاہم|لیکن|مگر|تو|جس|جو|جب)$/.test(row.key(start))) return false
  return endsClause(row, lastWord(row, start, end))
}

/** وہ کہتی ہیں, X کہنے لگے: the present tense of a verb of saying with its auxiliary, and no case on its subject. */
function tellsBarely(row: Row, cue: Cue): boolean {
  if (row.key(cue.from) === 'لکھا' && row.key(cue.from - 1) === 'میں' && row.key(cue.to - 1) === 'ہے')
    return row.isWord(cue.to)
  return (
    cue.kind === 'nominative' &&
    /^(?:کہت[یے]|کہنے|بتات[یے]|لکھت[یے])/.test(row.key(cue.from)) &&
    /^(?:ہیں|ہے|لگا|لگے|لگی|لگیں)$/.test(row.key(cue.to - 1)) &&
    row.isWord(cue.from - 1) &&
    row.isWord(cue.to) &&
    !/^(?:جو|جسے|جس|یہ|کو|یوں|ایسا)$/.test(row.key(cue.from - 1))
  )
}

function lastWord(row: Row, from: number, to: number): number {
  let i = to - 1
  while (i > from && !row.isWord(i) && row.kind(i) !== 'quote') i--
  return i
}

/** The end of the sentence, or where جس پر tells what happened next. */
function contentEnd(row: Row, cue: Cue, floor: number, to: number): number {
  const start = cue.ke >= 0 ? cue.ke : cue.to
  const opener = cue.kind === 'according' ? '' : openerBefore(row, cue, floor)
  for (let i = start + 1; i < to - 1; i++) {
    if (
      row.kind(i) === 'quote' &&
      row.text(i) === 'ended' &&
      row.isWord(i + 1) &&
      !/^(?:اور)$/.test(row.key(i + 1))
    )
      return i + 1
    if (i < start + 3) continue
    const ends = row.kind(i - 1) === 'pause' ? i - 2 : i - 1
    if (CORRELATIVE.get(opener)?.test(row.key(i)) && endsClause(row, ends)) return ends + 1
    if (ADVERSATIVE.test(row.key(i)) && cue.kind !== 'according' && breaksTense(row, ends, to))
      return ends + 1
    if (i < start + 4) continue
    if (row.kind(i) === 'pause' && isHearsay(row, i + 1) && endsClause(row, i - 1)) return i
    if (
      row.key(i) === 'جس' &&
      row.key(i + 1) === 'کے' &&
      row.key(i + 2) === 'بعد' &&
      row.kind(i - 1) === 'pause' &&
      /^(?:گا|گی|گے|چاہیے|چاہئے)$/.test(row.key(i - 2)) &&
      endsInPast(row, i, to)
    )
      return i - 1
    if (
      row.key(i) === 'جس' &&
      row.key(i + 1) === 'میں' &&
      /^(?:انہوں|انھوں)$/.test(row.key(i + 2)) &&
      endsClause(row, row.kind(i - 1) === 'pause' ? i - 2 : i - 1)
    )
      return row.kind(i - 1) === 'pause' ? i - 1 : i
    if (
      row.key(i) === 'جس' &&
      row.key(i + 1) === 'پر' &&
      endsClause(row, row.kind(i - 1) === 'pause' ? i - 2 : i - 1) &&
      answers(row, cue, i, to)
    )
      return row.kind(i - 1) === 'pause' ? i - 1 : i
  }
  return to
}

/** With what the main clause begins, by the conjunction that opened the one with the report: جب X نے کہا کہ … تو. */
const CORRELATIVE: ReadonlyMap<string, RegExp> = new Map([
  ['جب', /^تو$/],
  ['چونکہ', /^(?:تو|لہذا)$/],
  ['اگرچہ', /^(?:لیکن|مگر|تاہم|پھر)$/],
  ['حالانکہ', /^(?:لیکن|مگر|تاہم)$/],
])

const ADVERSATIVE = /^(?:لیکن|مگر|تاہم|بلکہ)$/

/** The conjunction of the clause that a cue stands in, where that opens with one of a pair. */
function openerBefore(row: Row, cue: Cue, floor: number): string {
  for (let i = cue.from - 1; i >= floor && i > cue.from - LONGEST_SUPPOSITION; i--) {
    if (/^(?:تو|کہ)$/.test(row.key(i)) || row.kind(i) === 'stop' || row.kind(i) === 'quote') return ''
    if (CORRELATIVE.has(row.key(i))) return row.key(i)
  }
  return ''
}

/** نہ کریں لیکن وہ گئے: after what is to be, or is, the past is told by the writer. */
function breaksTense(row: Row, ends: number, to: number): boolean {
  const key = row.key(ends)
  const wished = /^(?:چاہیے|چاہئے|جائے|جائیں|کریں|کرے|دیں|دے|لیں|لے)$/.test(key)
  const present = /^(?:ہے|ہیں)$/.test(key) && !row.has(ends - 1, FEATURE.perfective)
  const last = lastWord(row, ends, to)
  return (wished || present) && endsInPast(row, ends, to) && !/^چاہی/.test(row.key(last - 1))
}

/** بتایا جاتا ہے, کہا جاتا ہے: the writer hands on what is said in general. */
function isHearsay(row: Row, i: number): boolean {
  return /^(?:بتایا|کہا|سمجھا|مانا)$/.test(row.key(i)) && /^(?:جاتا|جاتی)$/.test(row.key(i + 1))
}

/** What is to come cannot have led to what has happened: ... جانا ہوگا، جس کے بعد انہیں لایا گیا. */
function endsInPast(row: Row, from: number, to: number): boolean {
  const last = lastWord(row, from, to)
  return /^(?:گیا|گئی|گئے|تھا|تھی|تھے|تھیں|دیا|دی|دیے|لیا|لی|کیا|کی|کیے|ہوا|ہوئی|ہوئے)$/.test(row.key(last))
}

/** عدالت کو بتایا …، جس پر عدالت نے: whoever was spoken to acts. */
function answers(row: Row, cue: Cue, from: number, to: number): boolean {
  for (let i = from + 3; i < to && i < from + 14; i++) {
    if (row.key(i) !== 'نے') continue
    for (let k = cue.from - 1; k > 0 && k > cue.from - 12; k--) {
      if (row.kind(k) === 'stop') break
      if (/^(?:کو|سے)$/.test(row.key(k)) && row.key(k - 1) === row.key(i - 1)) return true
    }
    return false
  }
  return false
}

/** X سے پوچھا, Y کو بتایا: before the cue, within its clause. */
function addresseeOf(row: Row, cue: Cue, floor: number): NounPhrase | null {
  for (let i = cue.from - 1; i > floor && i > cue.from - 16; i--) {
    const key = row.key(i)
    if (key !== 'سے' && key !== 'کو') continue
    const phrase = nounPhraseBefore(row, i, floor)
    if (
      phrase &&
      !phrase.pronoun &&
      (phrase.type === 'person' || phrase.type === 'organisation' || phrase.type === 'unnamed')
    )
      return phrase
  }
  return null
}
