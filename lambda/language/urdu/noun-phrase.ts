import { FEATURE } from './lexical-classes'
import { isSure, nameIn } from './name-bounds'
import { isArticle, phraseStart, trimStart } from './phrase-bounds'
import { phraseEnd } from './phrase-end'
import { genderIn, headType, isIndefinite, namedType, type PhraseType } from './phrase-type'
import { ENGAGED, GENITIVE, isPronoun, NAME, OWN, POINTING, ROLE } from './phrase-words'
import type { Row } from './readings'
import { isCourtesy } from './roles'

/** A noun phrase of a row: places are tokens of the row. */
export interface NounPhrase {
  from: number
  to: number
  /** The proper name; empty (equal) when it has none. */
  nameFrom: number
  nameTo: number
  /** A personal or demonstrative pronoun, or a noun with only اس before it that points back. */
  pronoun: boolean
  /** What its head is. */
  type: PhraseType
  gender: 'f' | 'm' | null
  plural: boolean
  /** Somebody new: ایک اور صارف. */
  indefinite: boolean
  /** Phrases joined by اور, this one's own last; empty when it is one. */
  conjuncts: NounPhrase[]
  /** More than an unknown word shows that the name is one: a name list or a role before it. */
  sure: boolean
  /** X نامی صارف: somebody new under a name. */
  introduced: boolean
}

/**
 * The noun phrase that ends right before a token such as نے, read leftwards over nominals and genitives.
 *
 * @param floor first token that it may take
 */
export function nounPhraseBefore(row: Row, before: number, floor: number): NounPhrase | null {
  const end = phraseEnd(row, before, floor)
  if (end <= floor || !row.isWord(end - 1)) return null
  const last = row.key(end - 1)
  if (isPronoun(last) && !row.is(end - 1, NAME)) return pronounPhrase(row, end)
  const { start, joint } = phraseStart(row, end, floor)
  if (start >= end) return null
  if (joint > start) {
    const left = nounPhraseBefore(row, joint, start)
    const right = phraseOf(row, trimStart(row, joint + 1, end), end)
    const one = isRoleList(left ?? right, right) || sharesOwner(row, joint, left, right)
    if (left && left.from < joint && !one) return joined(left, right)
    return one ? phraseOf(row, start, end) : right
  }
  const phrase = phraseOf(row, start, end)
  return phrase.type === 'unnamed' && !row.is(end - 1, ROLE)
    ? { ...phrase, from: describedFrom(row, start, floor) }
    : phrase
}

/** بہت سے لوگ, تجارت سے وابستہ افراد, شہر میں موجود ایک ذریعے: where the description begins of somebody whose noun alone tells nothing. */
function describedFrom(row: Row, start: number, floor: number): number {
  if (start - 2 >= floor && /^س[ےی]$/.test(row.key(start - 1)) && row.key(start - 2) === 'بہت')
    return start - 2
  if (start - 2 <= floor || !ENGAGED.test(row.key(start - 1))) return start
  if (!/^(?:سے|میں|پر)$/.test(row.key(start - 2))) return start
  const complement = nounPhraseBefore(row, start - 2, floor)
  return complement && !complement.pronoun && complement.conjuncts.length === 0 ? complement.from : start
}

/**
 * X اور Y کے وکیل Z: both own what follows, unless the second begins with its own (ان کے شوہر), or the first is a person
 * and the second owner is none: کوچ X اور ٹیم کے کپتان Z.
 */
function sharesOwner(row: Row, joint: number, left: NounPhrase | null, right: NounPhrase): boolean {
  if (OWN.test(row.key(joint + 1))) return false
  for (let i = joint + 2; i < right.to; i++) {
    if (!GENITIVE.test(row.key(i)) || row.unitEnd[i] !== i + 1) continue
    const owner = phraseOf(row, joint + 1, i)
    return !left || left.introduced || left.nameTo === left.nameFrom || owner.nameTo > owner.nameFrom
  }
  return false
}

/** مزاح نگار اور میزبان انور مقصود: two roles of one. */
function isRoleList(left: NounPhrase, right: NounPhrase): boolean {
  return (
    left.nameTo === left.nameFrom &&
    left.type === 'unnamed' &&
    right.nameTo > right.nameFrom &&
    right.nameFrom > right.from
  )
}

function joined(left: NounPhrase, right: NounPhrase): NounPhrase {
  const conjuncts = [...(left.conjuncts.length > 0 ? left.conjuncts : [left]), right]
  return { ...right, from: left.from, conjuncts, plural: true, gender: null }
}

/** The phrase of a range of tokens: its head, its name, what it is. */
export function phraseOf(row: Row, from: number, to: number): NounPhrase {
  let end = to
  while (end - 1 > from && isCourtesy(row, end - 1) && !row.is(end - 1, NAME)) end--
  const [nameFrom, nameTo] = nameIn(row, from, end)
  const head = end - 1
  const type = isArticle(row, from)
    ? 'organisation'
    : nameTo - nameFrom === 1 && isSettlement(row, nameFrom, from)
      ? 'thing'
      : nameTo > nameFrom
        ? namedType(row, from, nameFrom, nameTo)
        : headType(row, from, head)
  return {
    from,
    to,
    nameFrom: type === 'person' ? nameFrom : end,
    nameTo: type === 'person' ? nameTo : end,
    pronoun: POINTING.test(row.key(from)) && to - from === 1,
    type,
    gender: genderIn(row, from, end),
    plural: row.has(head, FEATURE.pl) && nameTo === nameFrom,
    indefinite: isIndefinite(row, from, head),
    conjuncts: [],
    sure: type !== 'person' || isSure(row, from, nameFrom, nameTo),
    introduced: row.key(nameTo) === 'نامی',
  }
}

const SETTLEMENT =
  /^(?:دارالحکومت|دارالخلافہ|شہر|قصبہ|قصبے|گاؤں|گاوں|ضلع|ضلعے|تحصیل|ریاست|صوبہ|صوبے|جزیرہ|جزیرے|وادی|بستی)$/

/** دارالحکومت آئیزول: a word in no name list after a word for a settlement is its name. */
function isSettlement(row: Row, i: number, from: number): boolean {
  return i > from && SETTLEMENT.test(row.key(i - 1)) && row.isUnknown(i)
}

/** The same phrase, taken as one without a name. */
export function nameless(row: Row, phrase: NounPhrase): NounPhrase {
  if (phrase.nameTo === phrase.nameFrom) return phrase
  const end = phrase.nameTo
  return { ...phrase, nameFrom: end, nameTo: end, type: headType(row, phrase.from, end - 1), sure: true }
}

/** The phrase of a pronoun that stands right before a token. */
export function pronounPhrase(row: Row, end: number): NounPhrase {
  const key = row.key(end - 1)
  return {
    from: end - 1,
    to: end,
    nameFrom: end,
    nameTo: end,
    pronoun: true,
    type: 'person',
    gender: null,
    plural: false,
    indefinite: /^(?:کسی|کس|کون|کوئی|کچھ|بعض|کئی)$/.test(key),
    conjuncts: [],
    sure: true,
    introduced: false,
  }
}
