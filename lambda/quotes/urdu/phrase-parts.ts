import type { Token } from '../tokens'
import { isPlace } from './places'
import {
  abbreviatedRank,
  DEPARTMENTAL,
  isRoleWord,
  isSecondWord,
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
export const NAMED = 'نامی'

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

/** آئی or او among the letters of an abbreviation, not a verb or a pronoun. */
export function isLetter(row: readonly Token[], i: number): boolean {
  const beside = (k: number) => row[k]?.kind === 'word' && LETTER_NAMES.has(row[k]?.key ?? '')
  return LETTER_NAMES.has(row[i]?.key ?? '') && (beside(i - 1) || beside(i + 1))
}
