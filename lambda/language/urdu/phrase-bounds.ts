import { CLASS, FEATURE } from './lexical-classes'
import { isNameWord, isNationality } from './names'
import { afterObject, afterOwned } from './phrase-object'
import {
  ENGAGED,
  GENITIVE,
  isDated,
  isFunctionName,
  isMyName,
  isNominal,
  isTime,
  isVerbal,
  NAME,
  OWN,
  POINTING,
  QUANTITY,
  ROLE,
  takesGenitive,
} from './phrase-words'
import type { Row } from './readings'

/** Words that link two nouns of one name or office: جیمز اینڈ جیولرز, وزیر برائے تعلیم, خزانہ و محصولات. */
const LINK = /^(?:اینڈ|و|برائے|فار|فور|آف)$/

/** Most tokens in a phrase. */
const LONGEST = 22

/** What a word before a phrase does: so many tokens belong to it, and the phrase may go on before them. */
interface Step {
  tokens: number
  last: boolean
}

const NONE: Step = { tokens: 0, last: true }
const ONE: Step = { tokens: 1, last: false }
const LAST: Step = { tokens: 1, last: true }

/** Where the phrase begins that ends at a token, and the اور in it that may join two; -1 without one. */
export function phraseStart(row: Row, end: number, floor: number): { start: number; joint: number } {
  let start = end
  let joint = -1
  while (start > floor && end - start < LONGEST) {
    const i = start - 1
    if (row.key(i) === 'اور' && row.unitEnd[i] === i + 1 && row.unitStart[i] === i) {
      const another = row.key(i - 1) === 'ایک'
      if (!another && (joint >= 0 || !mayJoin(row, i, start, end, floor))) break
      if (!another) joint = i
      start -= another ? 2 : 1
      continue
    }
    const { tokens, last } = stepOver(row, i, end, floor)
    start = Math.max(floor, start - tokens)
    if (last) break
  }
  return { start: afterObject(row, afterOwned(row, trimStart(row, start, end), end), end), joint }
}

/** How a phrase goes on over a token before its words: punctuation, genitives and owners, then words. */
function stepOver(row: Row, i: number, end: number, floor: number): Step {
  if (row.kind(i) === 'mark' && end - i <= 6) return ONE
  if (row.kind(i) === 'pause' && isApposition(row, i, end)) return ONE
  const inside = i + 1 < end
  if (inside && endsBeforeNation(row, i, end)) return NONE
  const bracket = inside ? bracketed(row, i) : 0
  if (bracket > 0) return { tokens: bracket, last: false }
  if (!row.isWord(i)) return NONE
  const unit = row.unitStart[i] ?? i
  if (row.unitEnd[i] === i + 1 && unit < i && isNominal(row, i)) return { tokens: i + 1 - unit, last: false }
  if (GENITIVE.test(row.key(i)) && isInitial(row, i)) return LAST
  // Before a case what is owned is oblique, and its owner has کے or کی: X کا belongs to another noun.
  if (row.key(i) === 'کا' && row.is(end, CLASS.postp)) return NONE
  if (GENITIVE.test(row.key(i))) return i - 1 < floor || !takesGenitive(row, i - 1) ? NONE : ONE
  return ownerStep(row, i, inside) ?? wordStep(row, i, inside)
}

/** کے شیکھر راؤ: the letter K where nothing stands that could own the name. */
function isInitial(row: Row, i: number): boolean {
  const mayOwn = row.isWord(i - 1) || /^(?:mark|quote|close-bracket)$/.test(row.kind(i - 1) ?? '')
  return row.key(i) === 'کے' && !mayOwn && row.isUnknown(i + 1)
}

/** کرینہ کپور | بھارتی میڈیا: no name stands before the adjective of a nation and its noun; امریکہ | انڈیا: nor one country before another. */
function endsBeforeNation(row: Row, i: number, end: number): boolean {
  if (row.isOnly(i, CLASS.country) && row.isOnly(i + 1, CLASS.country) && row.unitEnd[i] === i + 1)
    return true
  const named = row.isOnly(i, NAME) || (row.is(i, CLASS.surname) && row.is(i - 1, CLASS.given))
  return named && i + 2 < end && isNationality(row.key(i + 1)) && !row.is(i + 1, NAME)
}

/** ان کے, میرے, اس: a pronoun or demonstrative opens the phrase. */
function ownerStep(row: Row, i: number, inside: boolean): Step | null {
  const key = row.key(i)
  if (OWN.test(key) && GENITIVE.test(row.key(i + 1))) return LAST
  if (!inside) return null
  if (
    /^(?:میرے|میری|میرا|ہمارے|ہماری|ہمارا|اپنے|اپنی|اپنا)$/.test(key) &&
    !(/^میر[اےی]$/.test(key) && isNameWord(row, i - 1))
  )
    return LAST
  if (POINTING.test(key)) return row.key(i - 1) === 'نامی' ? ONE : LAST
  return null
}

function wordStep(row: Row, i: number, inside: boolean): Step {
  const key = row.key(i)
  if (isArticle(row, i) && inside) return LAST
  if (key === 'جو' && inside && row.is(i - 1, ROLE)) return ONE
  if (/^(?:نامی|عرف)$/.test(key)) return ONE
  if (/^(?:والے|والی|والا|والوں)$/.test(key)) {
    if (inside) return NONE
    return row.isWord(i - 1) && row.has(i - 1, FEATURE.infinitive) ? { tokens: 2, last: false } : ONE
  }
  if (QUANTITY.test(key) && key !== 'سے' && inside) return ONE
  if (inside && LINK.test(key) && isNominal(row, i - 1) && !isVerbal(row, i - 1)) return ONE
  return belongs(row, i, inside) ? ONE : NONE
}

/** دی ہندو: the English article, where nothing stands before it that anybody could give. */
export function isArticle(row: Row, i: number): boolean {
  if (row.key(i) !== 'دی' || row.isWord(i - 1)) return false
  return row.kind(i - 1) === 'mark' || row.isUnknown(i + 1) || row.is(i + 1, ARTICLED)
}

const ARTICLED = CLASS.foreign | CLASS.organisation

/** Whether a word may stand in a phrase by its class. */
function belongs(row: Row, i: number, inside: boolean): boolean {
  const mine = !inside && isMyName(row, i)
  if (isVerbal(row, i)) return false
  if (row.is(i, CLASS.postp | CLASS.conj | CLASS.pron | CLASS.aux) && !mine && !isFunctionName(row, i))
    return false
  if (row.is(i, CLASS.part) && !row.is(i, CLASS.noun | NAME | ROLE)) return false
  if (inside && (isTime(row, i) || isDated(row, i)) && !isNameWord(row, i)) return false
  if (row.is(i, CLASS.adv) && isAdverb(row, i)) return false
  if (!isNominal(row, i) && !mine) return false
  return !(isEngaged(row, i) && row.is(i - 1, CLASS.postp) && !GENITIVE.test(row.key(i - 1)))
}

/** By itself: قائم, not قائم مقام. */
function isEngaged(row: Row, i: number): boolean {
  return ENGAGED.test(row.key(i)) && row.unitStart[i] === i && row.unitEnd[i] === i + 1
}

function isAdverb(row: Row, i: number): boolean {
  if (row.has(i, FEATURE.time) && !isNameWord(row, i)) return true
  return !row.is(i, CLASS.adj | NAME | ROLE | CLASS.organisation | CLASS.place | CLASS.noun)
}

/** (ر) after a rank, for "retired", and an abbreviation after what it stands for: وزیر اعظم (پی ایم) آفس. How many tokens; 0 for others. */
function bracketed(row: Row, close: number): number {
  if (row.kind(close) !== 'close-bracket') return 0
  let open = close - 1
  while (close - open < 6 && row.is(open, CLASS.letter)) open--
  if (row.kind(open) !== 'open-bracket' && row.key(close - 1).length <= 2) open = close - 2
  return row.kind(open) === 'open-bracket' && open < close - 1 ? close - open + 1 : 0
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

export function trimStart(row: Row, from: number, end: number): number {
  let start = from
  while (start < end) {
    const key = row.key(start)
    if (
      !row.isWord(start) ||
      (GENITIVE.test(key) && row.unitEnd[start] === start + 1 && !isInitial(row, start)) ||
      /^(?:اور|نامی|سے|زیادہ|مزید|بہت|تمام|بھی)$/.test(key)
    )
      start++
    else if (isEngaged(row, start) && start < end - 1 && !GENITIVE.test(row.key(start + 1))) start++
    else break
  }
  return start
}
