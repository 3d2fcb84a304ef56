import type { Token } from '../tokens'
import { isPlace } from './places'
import {
  abbreviatedRank,
  DEPARTMENTAL,
  isRoleWord,
  isSecondWord,
  OFFICE_WORDS,
  ORGANISATION_WORDS,
  ROLE_COMPLEMENTS,
} from './roles'
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_NOUNS,
  CONJUNCTIONS,
  GENITIVE,
  HONORIFICS,
  LETTER_NAMES,
  POSTPOSITIONS,
  PRONOUNS,
  RELATIVE,
  VERBS,
} from './words'

/** A subject as the article words it, split into role and name. */
export interface NounPhrase {
  /** The word tokens of the phrase. */
  tokens: Token[]
  /** Tokens of the proper name; empty for an unnamed person or organisation. */
  name: Token[]
  /** Tokens of the title or office before the name; empty when there is none. */
  role: Token[]
  pronoun: boolean
  /** Somebody new, who is none of those named: ایک اور صارف. */
  indefinite: boolean
}

/** Words of the closed classes that end a name: سرجے والا, جان لی. */
export const LAST_NAMES: ReadonlySet<string> = new Set(['والا', 'لی'])

/** "By name of": the name stands before it, what it names after it. */
const NAMED = 'نامی'

/** Adjectives that a postposition belongs to, so that with it they stand before the phrase: میلے میں شریک اداکار. */
const ENGAGED: ReadonlySet<string> = new Set(
  'شریک شامل موجود مقیم تعینات ملوث وابستہ منسلک مبتلا متاثر متعلق مشتمل آباد'.split(' '),
)

/** "My" needs a noun after it: where a phrase ends with it, before نے or کا, it is a name that is spelled alike. */
export const POSSESSIVE = 'میرا'

/** Tokens of a name between commas, with an age or a degree. */
const LONGEST_APPOSITION = 6

/** Longest noun phrase taken: role, place and name. */
const LONGEST_PHRASE = 14

/** A word that can be part of a name: no word of the closed classes, no plural, no figure. */
export function isNameWord(key: string): boolean {
  return (
    key !== '' &&
    !isClosed(key) &&
    !COMMON_NOUNS.has(key) &&
    !GENITIVE.has(key) &&
    !HONORIFICS.has(key) &&
    !/[0-9۰-۹٠-٩A-Za-z]/.test(key) &&
    !/.{3,}(وں|یں|ئیں)$/.test(key)
  )
}

/** Words of the closed classes end a noun phrase that is read leftwards. */
export function isClosed(key: string): boolean {
  return (
    POSTPOSITIONS.has(key) ||
    CONJUNCTIONS.has(key) ||
    PRONOUNS.has(key) ||
    AUXILIARIES.has(key) ||
    VERBS.has(key) ||
    ADVERBS.has(key) ||
    /.{2}(?:میں|تے)$/.test(key)
  )
}

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
  if (ENGAGED.has(key) && POSTPOSITIONS.has(row[i - 1]?.key ?? '')) return false
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

/** آئی or او among the letters of an abbreviation, not a verb or a pronoun. */
function isLetter(row: readonly Token[], i: number): boolean {
  const beside = (k: number) => row[k]?.kind === 'word' && LETTER_NAMES.has(row[k]?.key ?? '')
  return LETTER_NAMES.has(row[i]?.key ?? '') && (beside(i - 1) || beside(i + 1))
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

/** پروفیسرشاہد: letters such as ر don't join, so the space after a title is often left out. */
function ungluedTitle(token: Token): Token[] {
  const title = /^(پروفیسر|ڈاکٹر|انسپکٹر|ڈائریکٹر|وزیراعظم|اداکار(?!ہ))(?=..)/.exec(token.key)?.[0]
  if (!title || isRoleWord(token.key)) return [token]
  const middle = token.end - (token.key.length - title.length)
  return [
    { ...token, end: middle, key: title },
    { ...token, start: middle, key: token.key.slice(title.length) },
  ]
}

/** Splits a phrase: within its last genitive part, what follows the last role word is the name. */
export function splitPhrase(phrase: Token[]): NounPhrase {
  let tokens = phrase.flatMap(ungluedTitle)
  while (tokens.length > 1 && HONORIFICS.has(tokens.at(-1)?.key ?? '')) tokens = tokens.slice(0, -1)
  return splitNamed(tokens) ?? splitAfterRole(tokens)
}

/** زرینہ نامی خاتون: the name is before نامی, the role after it. */
function splitNamed(tokens: Token[]): NounPhrase | null {
  const named = tokens.findIndex(({ key }) => key === NAMED)
  if (named < 1) return null
  const role = tokens.slice(named + 1).filter(({ key }) => !isClosed(key))
  const { name } = splitAfterRole(tokens.slice(0, named))
  if (name.length === 0 || role.some(({ key }) => GENITIVE.has(key))) return null
  return { tokens, name, role, pronoun: false, indefinite: false }
}

function splitAfterRole(tokens: Token[]): NounPhrase {
  const head = tokens.findLastIndex((token) => GENITIVE.has(token.key)) + 1
  let split = head + abbreviatedRank(tokens.slice(head).map(({ key }) => key))
  for (let i = head; i < tokens.length; i++) if (isRoleWord(tokens[i]?.key ?? '')) split = i + 1
  while (split > head && isComplement(tokens, split)) split++
  const name = tokens.slice(split)
  const named =
    name.length > 0 &&
    (split > head || head === 0 || name.length > 1) &&
    !(name.length === 1 && DEPARTMENTAL.has(tokens[split - 1]?.key ?? '')) &&
    name.every((t, i) => isNameWord(t.key) || t.key === 'جو' || (i > 0 && LAST_NAMES.has(t.key)))
  return named
    ? { tokens, name, role: split > head ? tokens.slice(0, split) : [], pronoun: false, indefinite: false }
    : { tokens, name: [], role: [], pronoun: false, indefinite: false }
}

/** Places, fields and subjects of an office: وزیر اعلیٰ پنجاب, ماہرِ معاشیات. */
export function isComplement(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? ''
  if (isSecondWord(tokens[i - 1]?.key ?? '', key) && tokens[i]?.kind === 'word') return true
  const ofOrganisation = ORGANISATION_WORDS.has(tokens[i - 1]?.key ?? '')
  if (ROLE_COMPLEMENTS.has(key) || (isPlace(tokens, i) && !ofOrganisation) || /..یات$/.test(key)) return true
  let end = COMMON_NOUNS.has(key) ? i + 1 : i
  while (isLetter(tokens, end)) end++
  return end > i && tokens[end]?.kind === 'word' && isNameWord(tokens[end]?.key ?? '')
}

/** The word of an unnamed phrase that names its kind: ترجمان, and وزیر of وزیر تعلیم. */
export function headWord({ tokens }: NounPhrase): string {
  let last = tokens.length - 1
  while (last > 0 && isComplement(tokens, last)) last--
  const head = tokens[last]?.key ?? ''
  return isRoleWord(head) ? head : (tokens.at(-1)?.key ?? '')
}

/** Whether an unnamed phrase is an office or profession that a named person of the article may hold. */
export function isBareRole(phrase: NounPhrase): boolean {
  const head = headWord(phrase)
  return phrase.name.length === 0 && isRoleWord(head) && !ORGANISATION_WORDS.has(head)
}
