import type { MarkedSpan } from '../language'
import { endsClause } from './clauses'
import { isGenitive } from './function-words'
import { CLASS, FEATURE } from './lexical-classes'
import type { Row } from './readings'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const countWords = (tokens: Row, from: number, to: number) => {
  let count = 0
  for (let i = from; i < to; i++) if (tokens.kind(i) === 'word') count++
  return count
}

/** ’بڑی کارروائی‘, ’بہت ہی محدود تعداد‘: common words, the last a noun that an adjective before it qualifies. */
export function isQualified(tokens: Row, span: MarkedSpan): boolean {
  const last = lastWord(tokens, span)
  if (!tokens.isOnly(last, COMMON) || !tokens.is(last, CLASS.noun)) return false
  let qualified = false
  for (let i = span.from; i < last; i++) {
    if (!tokens.isOnly(i, COMMON)) return false
    qualified ||= tokens.is(i, CLASS.adj)
  }
  return qualified
}

const COMMON = CLASS.noun | CLASS.adj | CLASS.adv | CLASS.part | CLASS.light | CLASS.det | CLASS.num

export function lastWord(tokens: Row, span: MarkedSpan): number {
  let last = span.to - 1
  while (last > span.from && tokens.kind(last) !== 'word') last--
  return last
}

/** "ہم،" انہوں نے کہا، "تیار ہیں۔": a comma inside the marks, and the writer's words after them. */
export function isBrokenOff(tokens: Row, span: MarkedSpan): boolean {
  return /^[،,]$/.test(tokens.text(span.to - 1)) && tokens.isWord(span.after)
}

const FIRST_PERSON = words('مجھے مجھ میرا میری میرے ہم ہمیں ہمارا ہماری ہمارے')

/** Somebody speaks of himself or herself; میں is "I" only at the beginning, elsewhere it may be "in". */
export function isInFirstPerson(tokens: Row, span: MarkedSpan): boolean {
  if (tokens.text(span.from) === 'میں') return true
  for (let i = span.from; i < span.to; i++) if (FIRST_PERSON.has(tokens.key(i))) return true
  return false
}

/** Verbs end their clause, so the first word does not count: دی in ’دی گارڈین‘ is the English article. */
export function hasFiniteVerb(tokens: Row, span: MarkedSpan): boolean {
  for (let i = span.from + 1; i < span.to; i++) {
    const key = tokens.key(i)
    if (isVerbForm(tokens, i) || /^(کریں|چاہیے|چاہئے|ہوں|نہیں|جاؤ|کرو|دو|لو|آؤ|روکو)$/.test(key)) return true
  }
  return false
}

/** A whole sentence, as names of works seldom are. */
export function endsInVerb(tokens: Row, span: MarkedSpan): boolean {
  return endsClause(tokens, lastWord(tokens, span))
}

export function isLatin(tokens: Row, span: MarkedSpan): boolean {
  for (let i = span.from; i < span.to; i++) if (/[A-Za-z]/.test(tokens.key(i))) return true
  return tokens.kind(span.after) === 'open-bracket'
}

/** Nouns that make an adverb: وقتی طور پر. */
const MANNER = words('طور طریقے انداز حد')

/** A fragment that says something of its own: a phrase with grammar in it, or a predicate. */
export function isDescriptive(tokens: Row, span: MarkedSpan, count: number): boolean {
  const next = tokens.key(span.after)
  const predicate = /^(ہے|ہیں|تھا|تھی|تھے|تھیں|ہو|ہوں|قرار|ہونا|ہوگا|ہوگی|معلوم|لگتا|لگتی|ثابت)$/.test(next)
  if (predicate) return true
  if (count < 2) return false
  for (let i = span.from; i < span.to; i++) {
    const key = tokens.key(i)
    if (
      isGenitive(key) ||
      MANNER.has(key) ||
      isPostposition(tokens, i) ||
      isVerbForm(tokens, i) ||
      tokens.is(i, CLASS.pron) ||
      (tokens.isOnly(i, CLASS.noun) && /وں$/.test(key))
    )
      return true
  }
  return false
}

export function isPostposition(row: Row, i: number): boolean {
  return row.is(i, CLASS.postp) && !isGenitive(row.key(i))
}

/** دی لائبریری, دی of Urdu's own only before an auxiliary: دی ہے, دی گئی. */
function isEnglishArticle(row: Row, i: number): boolean {
  return row.key(i) === 'دی' && row.isWord(i + 1) && !row.is(i + 1, CLASS.aux | CLASS.conj | CLASS.verb)
}

/** English in Urdu letters, by its small words: گارڈنز آف دی مون, بریڈ اینڈ روزز. */
export function isEnglishInUrdu(tokens: Row, span: MarkedSpan): boolean {
  for (let i = span.from; i < span.to - 1; i++)
    if (/^(?:آف|اینڈ)$/.test(tokens.key(i)) || isEnglishArticle(tokens, i))
      return !endsClause(tokens, lastWord(tokens, span))
  return false
}

/** ’وقت پر پہنچنا‘, ’وقت پر پہنچنے‘: an act is named, nothing is said of it. */
export function endsInInfinitive(tokens: Row, span: MarkedSpan): boolean {
  const last = lastWord(tokens, span)
  return tokens.is(last, CLASS.verb) && /ن[اےی]$/.test(tokens.key(last))
}

function isVerbForm(row: Row, i: number): boolean {
  if (isEnglishArticle(row, i)) return false
  if (row.is(i, CLASS.aux)) return true
  return (
    row.is(i, CLASS.verb) && !row.is(i, CLASS.noun | CLASS.adj | CLASS.given) && !row.has(i, FEATURE.root)
  )
}
