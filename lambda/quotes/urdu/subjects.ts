import type { Token } from '../tokens'
import { type Cue, DOCUMENTS, isComplementiser } from './cues'
import { documentSubject, issuerBefore } from './documents'
import { nounPhraseBefore } from './noun-phrase'
import type { People } from './people'
import { isBareRole, isClosed, type NounPhrase, splitPhrase } from './phrase-parts'
import { isRoleWord, isSecondWord } from './roles'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  GENITIVE,
  HONORIFICS,
  POSTPOSITIONS,
  PRONOUNS,
  RELATIVE,
  THIRD_PERSON,
  VERBS,
  words,
} from './words'

/** Tokens of the clause before a verb that takes a plain subject. */
const LONGEST_CLAUSE = 20

/** Tokens of a sentence in which a subject or a pronoun's antecedent is looked for. */
export const LONGEST_SENTENCE = 160

/** The phrase that a cue takes as its speaker; null when it is omitted or not given. */
export function subjectOf(row: readonly Token[], cue: Cue, people: People): NounPhrase | null {
  switch (cue.kind) {
    case 'ergative':
      return ergativeSubject(row, cue.from, true)
    case 'participle':
      return ergativeSubject(row, cue.from, false)
    case 'genitive':
      return genitiveSubject(row, cue.from)
    case 'according':
      return accordingSubject(row, cue)
    case 'nominative':
      return nominativeSubject(row, cue.from, people)
    case 'passive':
      return documentSubject(row, cue.from)
  }
}

/** Nouns whose genitive says how something is said, not who says it: X کا کچھ اس طرح کا کہنا تھا. */
const MANNER = words('طرح قسم نوعیت انداز')

/** X کا (مزید) کہنا ہے: the phrase before the nearest کا. */
export function genitiveSubject(row: readonly Token[], cue: number): NounPhrase | null {
  if (row[cue]?.key === 'کاکہنا') return nounPhraseBefore(row, cue)
  for (let i = cue - 1; i >= 0 && i > cue - 22; i--) {
    const token = row[i] as Token
    if (isComplementiser(row, i) || token.kind === 'stop') return null
    if (token.key.length > 3 && token.key.endsWith('کا') && i === cue - 1)
      return splitPhrase([withoutKa(token)])
    if (token.key !== 'کا' || MANNER.has(row[i - 1]?.key ?? '')) continue
    if (RELATIVE.has(row[i - 1]?.key ?? '')) return antecedent(row, i - 1)
    return nounPhraseBefore(row, i)
  }
  return null
}

/** The plain subject: right before the verb (نواز کہتے ہیں), else at the beginning of its clause. */
function nominativeSubject(row: readonly Token[], cue: number, people: People): NounPhrase | null {
  if (row[cue - 1]?.key === 'نے') return nounPhraseBefore(row, cue - 1)
  if (row[cue - 1]?.kind === 'word' || row[cue - 1]?.kind === 'pause') {
    const adjacent = nounPhraseBefore(row, cue)
    if (adjacent && (isPerson(adjacent) || isThirdPerson(adjacent))) return adjacent
  }
  let start = cue
  while (start > 0 && cue - start < LONGEST_CLAUSE && !isClauseEdge(row, start - 1)) start--
  for (let i = start; i < cue; i++) {
    if (row[i]?.key === 'وہ') return nounPhraseBefore(row, i + 1)
    if (i > start && !isPhraseEnd(row[i - 1] as Token)) continue
    const known = people.known(row.slice(i, cue))
    if (known) return splitPhrase(known.phrase)
    if (!isRoleWord(row[i]?.key ?? '')) continue
    const end = isSecondWord(row[i]?.key ?? '', row[i + 1]?.key ?? '') ? i + 2 : i + 1
    if (isPhraseEnd(row[afterHonorifics(row, end)] as Token)) return splitPhrase(row.slice(i, end))
  }
  return null
}

/** انجلیناکا: the postposition written on the name. */
function withoutKa(token: Token): Token {
  return { ...token, end: token.end - 2, key: token.key.slice(0, -2) }
}

/** A named or titled subject: what انہوں may mean. */
export function isPerson(phrase: NounPhrase): boolean {
  return phrase.name.length > 0 || isBareRole(phrase)
}

export function isThirdPerson(phrase: NounPhrase): boolean {
  return phrase.pronoun && THIRD_PERSON.has(phrase.tokens[0]?.key ?? '')
}

/** The phrase before the nearest نے on the left; a relative جنہوں نے is passed over. */
export function ergativeSubject(row: readonly Token[], cue: number, sameClause: boolean): NounPhrase | null {
  for (let i = cue - 1; i > 0 && i > cue - LONGEST_SENTENCE; i--) {
    const token = row[i] as Token
    if (sameClause && (isComplementiser(row, i) || token.kind === 'stop')) return null
    if (token.key !== 'نے' || token.kind !== 'word') continue
    if (RELATIVE.has(row[i - 1]?.key ?? '')) continue
    return nounPhraseBefore(row, i)
  }
  return null
}

/** X کے اندازے کے مطابق: what stands between a person and کے مطابق. */
const OPINIONS = new Set(['اندازے', 'خیال', 'بیان', 'دعوے', 'الفاظ', 'کہنے', 'رائے', 'نزدیک'])

/** X کے مطابق, بقول X, X کے بقول. */
function accordingSubject(row: readonly Token[], cue: Cue): NounPhrase | null {
  if (row[cue.from - 1]?.key === 'کے') {
    const opinion = OPINIONS.has(row[cue.from - 2]?.key ?? '') && GENITIVE.has(row[cue.from - 3]?.key ?? '')
    const issuer = DOCUMENTS.has(row[cue.from - 2]?.key ?? '') ? issuerBefore(row, cue.from - 2) : null
    return issuer ?? nounPhraseBefore(row, cue.from - (opinion ? 3 : 1))
  }
  if (OPINIONS.has(row[cue.from]?.key ?? '')) return nounPhraseBefore(row, cue.from - 1)
  if (row[cue.from]?.key !== 'بقول') return null
  let end = cue.to
  while (end < row.length && end < cue.to + 6 && row[end]?.kind === 'word' && !isPhraseEnd(row[end] as Token))
    end++
  return end > cue.to ? splitPhrase(row.slice(cue.to, end)) : null
}

function afterHonorifics(row: readonly Token[], from: number): number {
  let i = from
  while (HONORIFICS.has(row[i]?.key ?? '')) i++
  return i
}

function isClauseEdge(row: readonly Token[], i: number): boolean {
  const token = row[i] as Token
  return (
    token.kind !== 'word' || isComplementiser(row, i) || (AUXILIARIES.has(token.key) && token.key !== 'ہوئے')
  )
}

/** مقدمہ تاجر پر درج ہے جس کا کہنا ہے: the noun phrase at the nearest postposition before. */
function antecedent(row: readonly Token[], relative: number): NounPhrase | null {
  for (let i = relative - 1; i > 0 && i > relative - 12; i--) {
    if (!/^(نے|پر|کو|سے|میں|کا|کی|کے)$/.test(row[i]?.key ?? '')) continue
    const phrase = nounPhraseBefore(row, i)
    if (phrase && !phrase.pronoun) return phrase
  }
  return null
}

/** یہ الفاظ ہیں X کے, یہ کہنا ہے X کا, ان خیالات کا اظہار X نے کیا: the words before are pointed back to. */
export function pointedBackSubject(clause: readonly Token[]): NounPhrase | null {
  const [first, noun, copula] = clause
  if (first?.key === 'ان' && noun?.key === 'خیالات') {
    const rest = clause.slice(clause.findIndex(({ key }) => key === 'اظہار') + 1)
    return ergativeSubject(rest, rest.length, false)
  }
  if (first?.key !== 'یہ' || !/^(الفاظ|کہنا|خیالات|بات)$/.test(noun?.key ?? '')) return null
  if (!/^(ہیں|ہے|تھا|تھے)$/.test(copula?.key ?? '')) return null
  const end = clause.findLastIndex((token, i) => i > 3 && i < 16 && /^(کا|کے)$/.test(token.key))
  return end < 0 ? null : nounPhraseBefore(clause.slice(3), end - 3)
}

/** Words before the subject of a sentence: conjunctions, adverbs, punctuation. */
export function isOpening(token: Token): boolean {
  if (token.kind !== 'word') return token.kind !== 'quote'
  return CONJUNCTIONS.has(token.key) || ADVERBS.has(token.key)
}

function isPhraseEnd(token: Token): boolean {
  const { key } = token
  return (
    POSTPOSITIONS.has(key) ||
    VERBS.has(key) ||
    AUXILIARIES.has(key) ||
    PRONOUNS.has(key) ||
    CONJUNCTIONS.has(key) ||
    ADVERBS.has(key)
  )
}

/** What somebody does with سے: ask, talk, call. */
const ADDRESSING = words('پوچھا بات سوال سوالات دریافت استفسار رابطہ گفتگو کہا')

/** X سے پوچھا, X سے بات کی, X سے جب ... پوچھا گیا: who is spoken to; null for a pronoun, which names nobody. */
export function addressee(clause: readonly Token[]): NounPhrase | null {
  const at = clause.findIndex(({ key }, i) => {
    if (i === 0 || key !== 'سے' || POSTPOSITIONS.has(clause[i - 1]?.key ?? '')) return false
    const reach = clause[i + 1]?.key === 'جب' ? LONGEST_CLAUSE : 3
    return clause.slice(i + 1, i + 1 + reach).some((token) => ADDRESSING.has(token.key))
  })
  const spokenTo = at < 0 ? null : nounPhraseBefore(clause, at)
  return spokenTo?.pronoun ? null : spokenTo
}

/** X سے پوچھا تو: who was asked and answers in what follows. */
export function askedSubject(clause: readonly Token[]): NounPhrase | null {
  return clause.some(({ key }) => key === 'تو') ? addressee(clause) : null
}

/**
 * The subject of a sentence that has none with نے: the first phrase that ends before کو, whom something befalls
 * (زرینہ کو یاد ہے, Schmidt 1999 on dative subjects), or, with a role before its name, before any word but a
 * postposition (ان کے ساتھی علی رضا بھی, شوہر محمد اسلم درزی ہیں).
 *
 * @param row the beginning of the sentence
 */
export function introducedSubject(row: readonly Token[]): NounPhrase | null {
  for (let end = 1; end < row.length; end++) {
    const { kind, key } = row[end] as Token
    if (kind !== 'word' && kind !== 'pause') return null
    const courtesy = HONORIFICS.has(row[end - 1]?.key ?? '')
    if (kind === 'word' && !isClosed(key) && !courtesy) continue
    const phrase = nounPhraseBefore(row, predicateNoun(row, end) ? end - 1 : end)
    if (!phrase || phrase.pronoun || phrase.name.length === 0) continue
    const nominative = phrase.role.length > 0 && !POSTPOSITIONS.has(key)
    if (key === 'کو' || nominative) return phrase
  }
  return null
}

/** محمد اسلم درزی ہیں: what somebody is, not what stands before a name. */
function predicateNoun(row: readonly Token[], end: number): boolean {
  return AUXILIARIES.has(row[end]?.key ?? '') && isRoleWord(row[end - 1]?.key ?? '')
}
