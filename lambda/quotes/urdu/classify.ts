import { openingToken } from '../narrative'
import type { QuoteKind } from '../quote'
import type { Span } from '../span'
import type { Token } from '../tokens'
import type { Attribution } from './attribution'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  GENITIVE,
  isFiniteEnding,
  POSTPOSITIONS,
  PRONOUNS,
  VERBS,
  words,
} from './words'

/** What a name of a work, group or programme stands after, in apposition: فلم ’سلطان‘. */
const TITLE_NOUNS = words(`
  فلم فلموں ڈرامے ڈرامہ ڈراما سیریل سیریز پروگرام شو کتاب ناول گانے گانا گیت نغمہ نغمے البم مہم ویب سائٹ کمپنی ادارے ادارہ اخبار جریدے میگزین
  چینل تنظیم جماعت پارٹی گروپ ایوارڈ فیسٹیول ایپ ایپلی کیشن روبوٹ جہاز کشتی طیارے طیارہ میزائل منصوبے منصوبہ سکیم اسکیم آپریشن کردار
  ٹیم ہوٹل ریستوران رسالے نظم غزل ریمیک سیکوئل کامیڈی نامی عنوان لقب نام ہیش ٹیگ ہیشٹیگ`)

/** With a full stop inside its marks, a span of so many words is a sentence: names and slogans have none. */
const SHORTEST_SENTENCE = 3
const FULL_STOP = /^[۔.؟?]+$/

/** What follows a name or term: نامی, کے نام سے, کا خطاب. */
const NAMING = words('نامی نام عنوان خطاب لقب ایوارڈ ٹیکنالوجی سیریز فلم شو پروگرام مہم')

const countWords = (tokens: readonly Token[], from: number, to: number) => {
  let count = 0
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word') count++
  return count
}

/**
 * What a span is. Length separates statements from titles (in Urdu news 3 % of spans of
 * 1-3 words follow a cue, 74 % of those of 16 and more); the tie to a speaker, a verb and the nouns around decide between.
 */
export function classify(tokens: readonly Token[], span: Span, attribution: Attribution | null): QuoteKind {
  const count = countWords(tokens, span.from, span.to)
  const clausal = hasFiniteVerb(tokens, span)
  const naming = isNamed(tokens, span) && !isPredicate(tokens, span)
  if (attribution?.tie === 'direct' || attribution?.tie === 'after') {
    if (tokens[span.to - 1]?.kind === 'stop') return 'statement'
    if ((clausal && !(count <= 3 && runsOn(tokens, span))) || count > 5) return 'statement'
    if (attribution.tie === 'direct' && !naming && !runsOn(tokens, span)) return 'statement'
    if (naming) return 'title'
  }
  if (count >= 4 && isWholeHeadline(tokens, span)) return 'statement'
  if (count >= SHORTEST_SENTENCE && isInscribed(tokens, span)) return 'statement'
  if (naming && (count <= 8 || !clausal)) return 'title'
  if (count >= SHORTEST_SENTENCE && FULL_STOP.test(tokens[span.to - 1]?.key ?? '')) return 'statement'
  if (attribution?.tie === 'bare' && ((clausal && count >= 4) || count >= 8)) return 'statement'
  if (attribution?.tie === 'verdict') return 'statement'
  if (
    attribution?.tie === 'clause' &&
    !isLatin(tokens, span) &&
    !isListed(tokens, span) &&
    isDescriptive(tokens, span, count)
  )
    return 'statement'
  if (clausal && count >= SHORTEST_OWN_WORDS && isInFirstPerson(tokens, span)) return 'statement'
  if (clausal && (count >= 8 || (count >= 3 && followsKe(tokens, span)))) return 'statement'
  if (count >= 4 && endsInVerb(tokens, span)) return 'statement'
  if (attribution?.tie === 'continued' && clausal && count >= 4) return 'statement'
  return count <= 2 && !clausal ? 'term' : 'title'
}

/** Shorter clauses with میں or تم are the names of plays and songs as well: میرے پاس تم ہو. */
const SHORTEST_OWN_WORDS = 6

const FIRST_PERSON = words('مجھے مجھ میرا میری میرے ہم ہمیں ہمارا ہماری ہمارے')

/** Somebody speaks of himself or herself; میں is "I" only at the beginning, elsewhere it may be "in". */
function isInFirstPerson(tokens: readonly Token[], span: Span): boolean {
  if (tokens[span.from]?.key === 'میں') return true
  for (let i = span.from; i < span.to; i++) if (FIRST_PERSON.has(tokens[i]?.key ?? '')) return true
  return false
}

/** کتبوں پر ’ہمارا ووٹ واپس کرو‘ درج تھا: words on a placard, a wall, a shirt. */
function isInscribed(tokens: readonly Token[], span: Span): boolean {
  return /^(درج|لکھا|تحریر)$/.test(tokens[span.after]?.key ?? '')
}

/**
 * The article's first line is quoted as a whole, with or without a verb, or on one side of a colon (’…‘: the story
 * of ..., a wreck at sea: ’…‘): somebody's words.
 */
function isWholeHeadline(tokens: readonly Token[], span: Span): boolean {
  const next = tokens[span.after]
  const opening = openingToken(tokens, span)
  const endsLine = next?.kind === 'paragraph' || next?.kind === 'line'
  if (opening === 0 && endsLine) return true
  const beforeColon = opening === 0 && next?.key === ':'
  const afterColon = endsLine && tokens[opening - 1]?.key === ':' && isFirstLine(tokens, opening)
  return (beforeColon || afterColon) && countWords(tokens, span.from, span.to) >= SHORTEST_OWN_WORDS
}

/** Tokens of a headline before the words that it quotes. */
const LONGEST_TOPIC = 20

function isFirstLine(tokens: readonly Token[], until: number): boolean {
  return (
    until <= LONGEST_TOPIC && !tokens.slice(0, until).some(({ kind }) => /paragraph|line|stop/.test(kind))
  )
}

/** Fewer words than this, even with a verb, are the catchphrase of a headline. */
const SHORTEST_QUOTED_HEADLINE = 8

/**
 * What a span in a linked headline is: part of a headline that the writer made, unless the marks hold the whole of
 * it and that is a long sentence. Nothing is left of it then but what somebody said, though the line does not say who.
 */
export function classifyLinked(tokens: readonly Token[], span: Span): QuoteKind {
  const next = tokens[span.after]?.kind
  const endsLine = next === undefined || next === 'paragraph' || next === 'line'
  const count = countWords(tokens, span.from, span.to)
  const isSentence = count >= SHORTEST_QUOTED_HEADLINE && endsInVerb(tokens, span)
  return endsLine && isSentence ? 'statement' : 'headline'
}

/** کہ or a colon right before: some sentence is quoted, whoever says it. */
function followsKe(tokens: readonly Token[], span: Span): boolean {
  const before = tokens[openingToken(tokens, span) - 1]
  return before?.key === 'کہ' || before?.key === ':'
}

/** A phrase that says something of the noun before it: ٹیم ’ذہنی طور پر تیار‘ ہے. */
function isPredicate(tokens: readonly Token[], span: Span): boolean {
  const copula = /^(ہے|ہیں|تھا|تھی|تھے|تھیں)$/.test(tokens[span.after]?.key ?? '')
  if (!copula) return false
  for (let i = span.from; i < span.to; i++) if (POSTPOSITIONS.has(tokens[i]?.key ?? '')) return true
  return false
}

/** A noun such as فلم right before, or نامی right after. */
function isNamed(tokens: readonly Token[], span: Span): boolean {
  let before = span.from - 1
  while (tokens[before]?.kind === 'mark') before--
  let after = span.after
  while (tokens[after]?.kind === 'mark') after++
  const next = tokens[after]?.key ?? ''
  const second = GENITIVE.has(next) ? (tokens[after + 1]?.key ?? '') : next
  return TITLE_NOUNS.has(tokens[before]?.key ?? '') || NAMING.has(second)
}

/** Verbs end their clause, so the first word does not count: دی in ’دی گارڈین‘ is the English article. */
function hasFiniteVerb(tokens: readonly Token[], span: Span): boolean {
  for (let i = span.from + 1; i < span.to; i++) {
    const key = tokens[i]?.key ?? ''
    if (AUXILIARIES.has(key) || /^(کریں|چاہیے|چاہئے|ہوں|نہیں|جاؤ|کرو|دو|لو|آؤ|روکو)$/.test(key)) return true
  }
  return false
}

/** A whole sentence, as names of works seldom are. */
function endsInVerb(tokens: readonly Token[], span: Span): boolean {
  let last = span.to - 1
  while (last > span.from && tokens[last]?.kind !== 'word') last--
  return isFiniteEnding(tokens[last]?.key ?? '')
}

/** The sentence runs on after a short span: it is part of what is said, as a title would be. */
function runsOn(tokens: readonly Token[], span: Span): boolean {
  const next = tokens[span.after]
  return (
    next?.kind === 'word' &&
    !CONJUNCTIONS.has(next.key) &&
    (GENITIVE.has(next.key) || POSTPOSITIONS.has(next.key) || countRun(tokens, span.after) > 3)
  )
}

function countRun(tokens: readonly Token[], from: number): number {
  let count = 0
  for (let i = from; i < from + 8; i++) {
    if (tokens[i]?.kind !== 'word') break
    count++
  }
  return count
}

function isLatin(tokens: readonly Token[], span: Span): boolean {
  for (let i = span.from; i < span.to; i++) if (/[A-Za-z]/.test(tokens[i]?.key ?? '')) return true
  const next = tokens[span.after]
  return next?.kind === 'open-bracket'
}

/** Nouns that make an adverb: وقتی طور پر. */
const MANNER = words('طور طریقے انداز حد')

/** One of several in a row with a comma, ’X‘، ’Y‘ اور ’Z‘: names, not words that somebody said. */
function isListed(tokens: readonly Token[], span: Span): boolean {
  const before = openingToken(tokens, span) - 1
  if (separation(tokens, span.after, 1).comma || separation(tokens, before, -1).comma) return true
  const { mark } = separation(tokens, before, -1)
  if (mark < 0) return false
  let opening = mark - 1
  while (opening > 0 && mark - opening < LONGEST_LISTED && tokens[opening]?.kind !== 'mark') opening--
  return separation(tokens, opening - 1, -1).comma
}

/** Words of a name in a list. */
const LONGEST_LISTED = 12

/** The mark beyond commas and اور on one side, −1 when words stand between, and whether a comma does. */
function separation(tokens: readonly Token[], from: number, step: 1 | -1): { mark: number; comma: boolean } {
  let comma = false
  for (let i = from; Math.abs(i - from) < 3; i += step) {
    const token = tokens[i]
    if (token?.kind === 'mark') return i === from ? { mark: -1, comma: false } : { mark: i, comma }
    if (token?.kind !== 'pause' && token?.key !== 'اور') break
    comma ||= token.kind === 'pause'
  }
  return { mark: -1, comma: false }
}

/** A fragment that says something of its own: a phrase with grammar in it, or a predicate. */
function isDescriptive(tokens: readonly Token[], span: Span, count: number): boolean {
  const next = tokens[span.after]?.key ?? ''
  const predicate = /^(ہے|ہیں|تھا|تھی|تھے|تھیں|ہو|ہوں|قرار|ہونا|ہوگا|ہوگی)$/.test(next)
  if (predicate) return true
  if (count < 2) return false
  for (let i = span.from; i < span.to; i++) {
    const key = tokens[i]?.key ?? ''
    if (
      GENITIVE.has(key) ||
      MANNER.has(key) ||
      POSTPOSITIONS.has(key) ||
      VERBS.has(key) ||
      PRONOUNS.has(key) ||
      AUXILIARIES.has(key)
    )
      return true
  }
  return false
}
