import type { PairingContext } from '../language'
import { endsClause } from './clauses'
import { findCues, isComplementiser } from './cues'
import { CLASS } from './lexical-classes'
import { nounPhraseBefore } from './noun-phrase'
import type { Row } from './readings'

/** How far back an announcement is looked for. */
const WINDOW = 9

/** How far a clause is read for the cue that shows that the writer goes on. */
const CLAUSE = 22

/** Tokens of a reported sentence before the words that it goes on to quote. */
const LONGEST_REPORT = 40

const BETWEEN = /^(?:مشہور|کہ|کے|ہے|ہیں|تھا|تھی|تھے|تھیں|ہوئے|ہوۓ|گیا|بھی|یہ|یہی|کچھ|یوں)$/
const NO_BEGINNING =
  /^(?:ہے|ہیں|ہوں|ہو|تھا|تھی|تھے|تھیں|ہوا|ہوئی|ہوئے|گا|گی|گے|گئے|گیا|گئی|رہا|رہی|رہے|دیا|دی|دیے|لیا|لی|چکا|سکتا|کہ|کر)$/

const IN_PERSON = /^(?:آپ|تم|تمہیں|تمہارا|تمہاری|تمہارے|ہم|ہمیں|ہمارا|ہماری|ہمارے|مجھے|میرا|میری|میرے)$/

/** What Urdu tells the pairing of quotation marks: see `PairingContext`. */
export class UrduPairing implements PairingContext {
  /** Whether a cue ends with a word, once looked for: it is asked for the same words many times. */
  private readonly cueEnds = new Map<number, boolean>()
  /** Who announced a quotation, by its first token. */
  private readonly speakers = new Map<number, string | null>()

  constructor(private readonly row: Row) {}

  /** True when the words before a token announce a quotation: کہ, a reporting verb, or نے alone. */
  announces(token: number): boolean {
    const last = this.lastWord(token)
    if (last < 0) return false
    return isComplementiser(this.row, last) || this.row.key(last) === 'نے' || this.endsWithCue(last)
  }

  /** True when a reporting verb stands right before a token, with کہ or without. */
  quotes(token: number): boolean {
    const last = this.lastWord(token)
    return last >= 0 && this.endsWithCue(last)
  }

  /** True when کے مطابق or کے بقول stands right before a token. */
  followsSource(token: number): boolean {
    const last = this.lastWord(token)
    return last > 0 && findCues(this.row, last, last + 1).some(({ kind }) => kind === 'according')
  }

  /** X نے کہا کہ ...، "…": a comma before the token and a report in its sentence. */
  continuesReport(token: number): boolean {
    const { row } = this
    if (row.kind(token - 1) !== 'pause') return false
    let start = token - 1
    while (
      start > 0 &&
      token - start < LONGEST_REPORT &&
      !/stop|paragraph|mark/.test(row.kind(start - 1) ?? '')
    )
      start--
    return findCues(row, start, token).some((cue) => cue.kind !== 'according' && cue.ke >= 0)
  }

  /** True when a clause may begin with a token: it does not go on with the verb before it. */
  beginsClause(token: number): boolean {
    if (this.row.key(token - 1) === 'ہوئے') return false
    return (
      this.row.isWord(token) &&
      !NO_BEGINNING.test(this.row.key(token)) &&
      !this.row.isOnly(token, CLASS.verb | CLASS.aux)
    )
  }

  /** After a finished clause: NAME نے ... پوچھا, NAME کے بقول, or the speaker's own name. */
  resumesNarration(token: number, opened: number): boolean {
    const { row } = this
    if (!row.isWord(token) || token === 0) return false
    const key = row.key(token)
    const before = row.kind(token - 1) ?? 'stop'
    const finished = /^(?:stop|paragraph|mark)$/.test(before) || endsClause(row, token - 1)
    if (!finished || NO_BEGINNING.test(key) || row.is(token, CLASS.conj)) return false
    if (/^(?:واضح|یاد|خیال)$/.test(key) && row.key(token + 1) === 'رہے') return true
    if (key === this.speaker(opened)) return true
    return this.reportsSpeech(token)
  }

  /** میں, ہم, آپ: a reporter's own sentences have none of these. */
  speaksInPerson(from: number, to: number): boolean {
    let inPerson = false
    for (let i = from; i < to && !inPerson; i++)
      inPerson =
        IN_PERSON.test(this.row.key(i)) || (this.row.key(i) === 'میں' && this.row.key(i + 1) === 'نے')
    return inPerson && findCues(this.row, from, to).length === 0
  }

  /** Back to the last full stop before the announcement; where none is, the announced mark itself. */
  startOfAnnouncement(token: number, floor: number): number {
    for (let i = token - 1; i > floor; i--) {
      const kind = this.row.kind(i)
      if (kind === 'stop' || kind === 'paragraph') return i + 1
    }
    return token
  }

  /** The word before a token, over commas, colons and line breaks; −1 when something else stands there. */
  private lastWord(token: number): number {
    const { row } = this
    let last = token - 1
    while (last >= 0 && (row.kind(last) === 'pause' || row.kind(last) === 'line')) last--
    if (row.kind(last) === 'paragraph' && row.kind(last - 1) === 'pause') last -= 2
    return row.isWord(last) ? last : -1
  }

  private endsWithCue(last: number): boolean {
    const known = this.cueEnds.get(last) ?? this.findCueBefore(last)
    this.cueEnds.set(last, known)
    return known
  }

  private findCueBefore(last: number): boolean {
    const cue = findCues(this.row, Math.max(0, last + 1 - WINDOW), last + 1).at(-1)
    if (cue === undefined || cue.kind === 'according' || last + 1 - cue.to > 6) return false
    for (let i = cue.to; i <= last; i++) {
      const kind = this.row.kind(i)
      if (
        kind === 'word'
          ? !BETWEEN.test(this.row.key(i))
          : kind !== 'pause' && kind !== 'line' && kind !== 'paragraph'
      )
        return false
    }
    return true
  }

  /** A subject with its postposition, then a reporting verb. */
  private reportsSpeech(token: number): boolean {
    const { row } = this
    let end = token
    while (end < row.length && end < token + CLAUSE && !/^(?:stop|mark|paragraph)$/.test(row.kind(end) ?? ''))
      end++
    let subject = -1
    for (let i = token + 1; i < end && i < token + 8 && subject < 0; i++)
      if (/^(?:نے|کے|کا)$/.test(row.key(i))) subject = i
    // شکایت سنیں گے خالد نے: the clause of the subject begins after the verb.
    for (let i = token; i < subject - 1; i++)
      if (/^(?:گے|گا|گی|ہے|ہیں|تھا|تھے|تھی)$/.test(row.key(i))) return false
    if (subject < 0 || /^(?:جس|جن|جنہوں|جنھوں|جو|میں|ہم)$/.test(row.key(subject - 1))) return false
    const cue = findCues(row, token, end)[0]
    if (cue === undefined || cue.kind === 'passive' || cue.from <= subject) return false
    return (
      cue.kind === 'according' ||
      cue.ke >= 0 ||
      cue.plain ||
      !row.isWord(cue.to) ||
      /^(?:اور|جبکہ)$/.test(row.key(cue.to))
    )
  }

  private speaker(opened: number): string | null {
    const known = this.speakers.get(opened)
    if (known !== undefined) return known
    const speaker = this.speakerBefore(opened)
    this.speakers.set(opened, speaker)
    return speaker
  }

  /** First word of the name before the نے or کا that announced a quotation. */
  private speakerBefore(opened: number): string | null {
    const { row } = this
    for (let i = opened - 1; i > 0 && i > opened - 16; i--) {
      if (row.kind(i) === 'stop') return null
      if (row.key(i) !== 'نے' && row.key(i) !== 'کا') continue
      const phrase = nounPhraseBefore(row, i, Math.max(0, i - 12))
      return phrase && phrase.nameTo > phrase.nameFrom ? row.key(phrase.nameFrom) : null
    }
    return null
  }
}

/** اور یہ کہ, یہ نوٹ کرتے ہوئے کہ, جبکہ: the sentence goes on after the quotation. */
export function continuesSentence(key: string): boolean {
  return /^(?:اور|یہ|جبکہ|نیز|جب|تاہم|لیکن|مگر)$/.test(key)
}
