import type { PairingContext } from '../mark-row'
import type { NarrativeContext } from '../narrative'
import type { Token } from '../tokens'
import { announces, cueEnd, findCues, isComplementiser, quotes } from './cues'
import { nounPhraseBefore } from './noun-phrase'
import { AUXILIARIES, CONJUNCTIONS, isFiniteEnding, RELATIVE, VERBS } from './words'

/** How far a clause is read for the cue that shows that the writer goes on. */
const CLAUSE = 22

/** Tokens of a reported sentence before the words that it goes on to quote. */
const LONGEST_REPORT = 40

/** What Urdu adds to the reading of marks and sentences. */
export const urdu: PairingContext & NarrativeContext = {
  announces,
  quotes,
  continuesReport,
  beginsClause,
  resumesNarration,
  startOfAnnouncement,
  continuesSentence,
}

/** After a finished clause: NAME نے ... پوچھا, NAME کے بقول, or the speaker's own name. */
function resumesNarration(tokens: readonly Token[], token: number, opened: number): boolean {
  const before = tokens[token - 1]
  const first = tokens[token]
  if (first?.kind !== 'word' || !before) return false
  const finished = /^(stop|paragraph|mark)$/.test(before.kind) || isFiniteEnding(before.key)
  if (!finished || AUXILIARIES.has(first.key) || CONJUNCTIONS.has(first.key)) return false
  if (/^(واضح|یاد|خیال)$/.test(first.key) && tokens[token + 1]?.key === 'رہے') return true
  const speaker = speakerBefore(tokens, opened)
  if (speaker !== null && first.key === speaker) return true
  return reportsSpeech(clauseFrom(tokens, token))
}

function clauseFrom(tokens: readonly Token[], start: number): Token[] {
  let end = start
  while (
    end < tokens.length &&
    end < start + CLAUSE &&
    !/^(stop|mark|paragraph)$/.test(tokens[end]?.kind ?? '')
  )
    end++
  return tokens.slice(start, end)
}

/** A subject with its postposition, then a reporting verb. */
function reportsSpeech(clause: readonly Token[]): boolean {
  const subject = clause.findIndex(({ key }, i) => i > 0 && i < 8 && /^(نے|کے|کا)$/.test(key))
  if (subject < 0 || RELATIVE.has(clause[subject - 1]?.key ?? '')) return false
  const cue = findCues(clause)[0]
  return cue !== undefined && cue.kind !== 'passive' && cue.from > subject
}

/** First word of the name before the نے or کا that announced a quotation. */
function speakerBefore(tokens: readonly Token[], opened: number): string | null {
  for (let i = opened - 1; i > 0 && i > opened - 16; i--) {
    const key = tokens[i]?.key ?? ''
    if (tokens[i]?.kind === 'stop') return null
    if (key !== 'نے' && key !== 'کا') continue
    const phrase = nounPhraseBefore(tokens.slice(Math.max(0, i - 12), i), Math.min(12, i))
    return phrase?.name[0]?.key ?? null
  }
  return null
}

function continuesReport(tokens: readonly Token[], token: number): boolean {
  if (tokens[token - 1]?.key !== '،') return false
  let start = token - 1
  while (
    start > 0 &&
    token - start < LONGEST_REPORT &&
    !/stop|paragraph|mark/.test(tokens[start - 1]?.kind ?? '')
  )
    start--
  const row = tokens.slice(start, token)
  return findCues(row).some((cue) => cue.kind !== 'according' && isComplementiser(row, cueEnd(row, cue) - 1))
}

function beginsClause(tokens: readonly Token[], token: number): boolean {
  const first = tokens[token]
  if (tokens[token - 1]?.key === 'ہوئے') return false
  return first?.kind === 'word' && !AUXILIARIES.has(first.key) && !VERBS.has(first.key) && first.key !== 'کہ'
}

/** Back to the last full stop before the announcement; where none is, the announced mark itself. */
function startOfAnnouncement(tokens: readonly Token[], token: number, floor: number): number {
  for (let i = token - 1; i > floor; i--) {
    const kind = tokens[i]?.kind
    if (kind === 'stop' || kind === 'paragraph') return i + 1
  }
  return token
}

/** اور یہ کہ, یہ نوٹ کرتے ہوئے کہ, جبکہ: the sentence goes on after the quotation. */
function continuesSentence(token: Token): boolean {
  return /^(اور|یہ|جبکہ|نیز|جب|تاہم|لیکن|مگر)$/.test(token.key)
}
