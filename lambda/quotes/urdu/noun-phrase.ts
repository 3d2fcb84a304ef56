import type { Token } from '../tokens'
import { isClosed, isLetter, LAST_NAMES, NAMED, type NounPhrase, splitPhrase } from './phrase-parts'
import { isRoleWord, OFFICE_WORDS, ORGANISATION_WORDS } from './roles'
import { ENGAGED, GENITIVE, POSTPOSITIONS, PRONOUNS, RELATIVE } from './words'

/** "My" needs a noun after it: where a phrase ends with it, before نے or کا, it is a name that is spelled alike. */
export const POSSESSIVE = 'میرا'

/** Tokens of a name between commas, with an age or a degree. */
const LONGEST_APPOSITION = 6

/** Longest noun phrase taken: role, place and name. */
const LONGEST_PHRASE = 14

/** Whether two neighbouring words have nothing but white space between them. */
export function touch(text: string, left: Token, right: Token): boolean {
  return right.start - left.end <= 3 && !/[^\s\u200B-\u200F]/.test(text.slice(left.end, right.start))
}

/**
 * The noun phrase that ends right before a token such as نے, read leftwards to the first word of a
 * closed class; genitives inside it are kept.
 */
export function nounPhraseBefore(row: readonly Token[], before: number): NounPhrase | null {
  let end = before
  if (row[end - 1]?.kind === 'close-bracket') end = openingBracket(row, end - 1)
  while (end > 0 && /^(بھی|ہی|تک|تو)$/.test(row[end - 1]?.key ?? '')) end--
  if (row[end - 1]?.kind === 'pause') end = beforeRelative(row, end - 1)
  const last = row[end - 1]
  if (last?.key === POSSESSIVE) {
    const role = row.slice(phraseStart(row, end, end - 1), end - 1)
    return { tokens: [...role, last], name: [last], role, pronoun: false, indefinite: false }
  }
  if (last?.kind === 'word' && PRONOUNS.has(last.key))
    return { tokens: [last], name: [], role: [], pronoun: true, indefinite: false }
  const agent = /^وال(وں|ے|ی)$/.test(last?.key ?? '') || LAST_NAMES.has(last?.key ?? '') ? 2 : 0
  const start = phraseStart(row, end, Math.max(0, end - agent))
  const isPart = ({ kind }: Token, k: number) => kind === 'word' && !isRetired(row, start + k - 1)
  const tokens = row.slice(start, end).filter(isPart)
  if (tokens.length > 0) return { ...splitPhrase(tokens), indefinite: isIndefinite(row, start) }
  return last?.kind === 'word'
    ? { tokens: [last], name: [], role: [], pronoun: true, indefinite: false }
    : null
}

const INDEFINITE = /^(?:ایک|کسی|دوسر[اےی])$/

/** ایک, کسی, دوسرے before a phrase or as its first word, and ایک اور. */
function isIndefinite(row: readonly Token[], start: number): boolean {
  const before = row[start - 1]?.key ?? ''
  if (before === 'اور') return row[start - 2]?.key === 'ایک'
  return INDEFINITE.test(before) || INDEFINITE.test(row[start]?.key ?? '')
}

/** X، جو ... آئے ہیں، کا کہنا تھا: the phrase stands before the relative clause. */
function beforeRelative(row: readonly Token[], comma: number): number {
  if (isAppositive(row, comma)) return comma
  for (let i = comma - 1; i > 0 && i > comma - 24; i--) {
    if (!RELATIVE.has(row[i]?.key ?? '')) continue
    return row[i - 1]?.kind === 'pause' ? i - 1 : i
  }
  return comma + 1
}

/** ان کے والد، عامر خان، نے and ان میں سے ایک، 79 سالہ جین پیٹرز، نے: the name between commas. */
function isAppositive(row: readonly Token[], comma: number): boolean {
  for (let i = comma - 1; i > 0 && i >= comma - LONGEST_APPOSITION; i--) {
    if (RELATIVE.has(row[i]?.key ?? '')) return false
    if (row[i]?.key !== '،') continue
    const role = isRoleWord(row[i - 1]?.key ?? '') || row[i - 1]?.key === 'ایک'
    return i < comma - 1 && role
  }
  return false
}

function openingBracket(row: readonly Token[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 10; i--) if (row[i]?.kind === 'open-bracket') return i
  return close
}

function phraseStart(row: readonly Token[], end: number, from: number): number {
  let start = from
  while (start > 0 && end - start < LONGEST_PHRASE) {
    const token = row[start - 1] as Token
    if (token.kind === 'word' ? !continuesPhrase(row, start - 1) : !isNameMark(row, start - 1, end)) break
    start--
  }
  while (start < end && (row[start]?.kind !== 'word' || GENITIVE.has(row[start]?.key ?? ''))) start++
  return start
}

/** Words of the phrase: names, nouns, genitives between nouns, and جو as the name Joe after an office. */
function continuesPhrase(row: readonly Token[], i: number): boolean {
  const key = row[i]?.key ?? ''
  if (GENITIVE.has(key)) {
    const left = row[i - 1]
    return left?.kind === 'word' && !isClosed(left.key)
  }
  if (isLetter(row, i)) return true
  if (row[i - 1]?.key === NAMED && /^(اس|ان|ایک)$/.test(key)) return true
  // With its postposition an adjective such as شریک stands before the phrase: میلے میں شریک اداکار.
  if ((ENGAGED.has(key) || key === 'آباد') && POSTPOSITIONS.has(row[i - 1]?.key ?? '')) return false
  if (key === 'جو') return OFFICE_WORDS.has(row[i - 1]?.key ?? '')
  if (key === 'ایک' || /سالہ$/.test(key)) return false
  if (row[i - 1]?.key === 'یہ' && /^(بات|الفاظ|خیالات)$/.test(key)) return false
  if (key === 'ان') return row[i + 1]?.key === 'چیف'
  if (key === 'روز')
    return !isClosed(row[i + 1]?.key ?? '') && row[i - 1]?.key !== 'کے' && row[i - 1]?.kind !== 'word'
  if (key === 'دی') return row[i - 1]?.kind !== 'word' || ORGANISATION_WORDS.has(row[i - 1]?.key ?? '')
  if (key === 'قومی' || key === 'عالمی' || key === 'مقامی' || key === 'سابق') return true
  return !isClosed(key)
}

/** Marks around a name (’رینے فیرل‘ نے) and the comma of an apposition (ترجمان، دمتری پیسکوف نے). */
function isNameMark(row: readonly Token[], i: number, end: number): boolean {
  const token = row[i] as Token
  if (isRetired(row, i - 2) || isRetired(row, i)) return true
  if (token.kind === 'mark') return end - i <= 6 && row[end - 1]?.kind === 'mark'
  return token.kind === 'pause' && token.key === '،' && isRoleWord(row[i - 1]?.key ?? '') && end - i <= 4
}

/** (ر) after a rank, for "retired". */
export function isRetired(row: readonly Token[], bracket: number): boolean {
  return (
    row[bracket]?.kind === 'open-bracket' &&
    row[bracket + 1]?.key === 'ر' &&
    row[bracket + 2]?.kind === 'close-bracket'
  )
}
