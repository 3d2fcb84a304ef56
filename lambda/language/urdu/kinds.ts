import type { MarkedKind, MarkedSpan, SpanTie } from '../language'
import { endsClause } from './clauses'
import { CLASS, FEATURE } from './lexical-classes'
import type { Row } from './readings'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const GENITIVE = words('کا کی کے')

/** What a name of a work, group or programme stands after, in apposition: فلم ’سلطان‘. */
const TITLE_NOUNS = words(`
  فلم فلموں ڈرامے ڈرامہ ڈراما سیریل سیریز پروگرام شو کتاب ناول گانے گانا گیت نغمہ نغمے البم مہم ویب سائٹ کمپنی ادارے ادارہ اخبار جریدے میگزین
  چینل تنظیم جماعت پارٹی گروپ ایوارڈ فیسٹیول ایپ ایپلی کیشن روبوٹ جہاز کشتی طیارے طیارہ میزائل منصوبے منصوبہ سکیم اسکیم آپریشن کردار
  عمری سوانح سوانحعمری مضمون فیچر آپبیتی ٹیم ہوٹل ریستوران رسالے نظم غزل ریمیک سیکوئل کامیڈی نامی عنوان لقب نام ہیش ٹیگ ہیشٹیگ`)

/** With a full stop inside its marks, a span of so many words is a sentence: names and slogans have none. */
const SHORTEST_SENTENCE = 3
const FULL_STOP = /^[۔.؟?]+$/

/** What follows a name or term: نامی, کے نام سے, کا خطاب. */
const NAMING = words('نامی نام عنوان خطاب لقب ایوارڈ ٹیکنالوجی سیریز فلم شو پروگرام مہم')

const countWords = (tokens: Row, from: number, to: number) => {
  let count = 0
  for (let i = from; i < to; i++) if (tokens.kind(i) === 'word') count++
  return count
}

/**
 * What a span is. Length separates statements from titles (in Urdu news 3 % of spans of
 * 1-3 words follow a cue, 74 % of those of 16 and more); the tie to a speaker, a verb and the nouns around decide between.
 */
export function classify(tokens: Row, span: MarkedSpan, tie: SpanTie | null): MarkedKind {
  const count = countWords(tokens, span.from, span.to)
  const clausal = hasFiniteVerb(tokens, span)
  const naming = isNamed(tokens, span) && !isPredicate(tokens, span)
  if (tie !== null && !naming && isBrokenOff(tokens, span)) return 'statement'
  if (tie === 'direct' || tie === 'after') {
    if (tokens.kind(span.to - 1) === 'stop') return 'statement'
    if ((clausal && !(count <= 3 && runsOn(tokens, span))) || count > 5) return 'statement'
    if (tie === 'direct' && !naming && (!runsOn(tokens, span) || isSaidAlone(tokens, span)))
      return 'statement'
    if (naming) return 'title'
  }
  if (count >= 4 && isWholeHeadline(tokens, span)) return 'statement'
  if (count >= SHORTEST_SENTENCE && isInscribed(tokens, span)) return 'statement'
  if (naming && (count <= 8 || !clausal)) return 'title'
  if (count >= SHORTEST_SENTENCE && FULL_STOP.test(tokens.text(span.to - 1))) return 'statement'
  if (tie === 'bare' && ((clausal && count >= 4) || count >= 8)) return 'statement'
  if (tie === 'verdict' || isCalledOut(tokens, span)) return 'statement'
  if (tie === 'bare' && count >= 3 && isDescriptive(tokens, span, count)) return 'statement'
  if (
    tie === 'clause' &&
    !isLatin(tokens, span) &&
    !isListed(tokens, span) &&
    (isDescriptive(tokens, span, count) || isQualified(tokens, span))
  )
    return 'statement'
  if (clausal && count >= SHORTEST_OWN_WORDS && isInFirstPerson(tokens, span)) return 'statement'
  if (clausal && (count >= 8 || (count >= 3 && followsKe(tokens, span)))) return 'statement'
  if (count >= 4 && endsInVerb(tokens, span)) return 'statement'
  if (tie === 'continued' && clausal && count >= 4) return 'statement'
  return count <= 2 && !clausal ? 'term' : 'title'
}

/**
 * انہوں نے جواب دیا، ’بکواس‘ اس کے بعد ...: no sentence begins with a name after a comma or colon there; nor after کہ
 * with a phrase that ends in a postposition.
 */
function isSaidAlone(tokens: Row, span: MarkedSpan): boolean {
  if (isPostposition(tokens, lastWord(tokens, span)) && span.to - span.from > 1) return true
  return tokens.kind(openingToken(tokens, span) - 1) === 'pause' && !GENITIVE.has(tokens.key(span.after))
}

/** ’بڑی کارروائی‘, ’بہت ہی محدود تعداد‘: common words, the last a noun that an adjective before it qualifies. */
function isQualified(tokens: Row, span: MarkedSpan): boolean {
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

function lastWord(tokens: Row, span: MarkedSpan): number {
  let last = span.to - 1
  while (last > span.from && tokens.kind(last) !== 'word') last--
  return last
}

/** "ہم،" انہوں نے کہا، "تیار ہیں۔": a comma inside the marks, and the writer's words after them. */
function isBrokenOff(tokens: Row, span: MarkedSpan): boolean {
  return /^[،,]$/.test(tokens.text(span.to - 1)) && tokens.isWord(span.after)
}

/** Shorter clauses with میں or تم are the names of plays and songs as well: میرے پاس تم ہو. */
const SHORTEST_OWN_WORDS = 6

const FIRST_PERSON = words('مجھے مجھ میرا میری میرے ہم ہمیں ہمارا ہماری ہمارے')

/** Somebody speaks of himself or herself; میں is "I" only at the beginning, elsewhere it may be "in". */
function isInFirstPerson(tokens: Row, span: MarkedSpan): boolean {
  if (tokens.text(span.from) === 'میں') return true
  for (let i = span.from; i < span.to; i++) if (FIRST_PERSON.has(tokens.key(i))) return true
  return false
}

/** کتبوں پر ’ہمارا ووٹ واپس کرو‘ درج تھا: words on a placard, a wall, a shirt. */
function isInscribed(tokens: Row, span: MarkedSpan): boolean {
  return /^(درج|لکھا|تحریر)$/.test(tokens.key(span.after))
}

/**
 * The article's first line is quoted as a whole, with or without a verb, or on one side of a colon (’…‘: the story
 * of ..., a wreck at sea: ’…‘): somebody's words.
 */
function isWholeHeadline(tokens: Row, span: MarkedSpan): boolean {
  const next = tokens.kind(span.after)
  const opening = openingToken(tokens, span)
  const endsLine = next === 'paragraph' || next === 'line'
  if (opening === 0 && endsLine) return true
  const beforeColon = opening === 0 && tokens.text(span.after) === ':'
  const afterColon = endsLine && tokens.text(opening - 1) === ':' && isFirstLine(tokens, opening)
  return (beforeColon || afterColon) && countWords(tokens, span.from, span.to) >= SHORTEST_OWN_WORDS
}

/** Tokens of a headline before the words that it quotes. */
const LONGEST_TOPIC = 20

function isFirstLine(tokens: Row, until: number): boolean {
  return (
    until <= LONGEST_TOPIC &&
    !tokens.tokens.slice(0, until).some(({ kind }) => /paragraph|line|stop/.test(kind))
  )
}

/** Fewer words than this, even with a verb, are the catchphrase of a headline. */
const SHORTEST_QUOTED_HEADLINE = 8

/**
 * What a span in a linked headline is: part of a headline that the writer made, unless the marks hold the whole of
 * it and that is a long sentence. Nothing is left of it then but what somebody said, though the line does not say who.
 */
export function classifyLinked(tokens: Row, span: MarkedSpan): MarkedKind {
  const next = tokens.kind(span.after)
  const endsLine = next === undefined || next === 'paragraph' || next === 'line'
  const count = countWords(tokens, span.from, span.to)
  const isSentence = count >= SHORTEST_QUOTED_HEADLINE && endsInVerb(tokens, span)
  return endsLine && isSentence ? 'statement' : 'headline'
}

/** کہ or a colon right before: some sentence is quoted, whoever says it. */
function followsKe(tokens: Row, span: MarkedSpan): boolean {
  const before = tokens.text(openingToken(tokens, span) - 1)
  return before === 'کہ' || before === ':'
}

/** A phrase that says something of the noun before it: ٹیم ’ذہنی طور پر تیار‘ ہے. */
function isPredicate(tokens: Row, span: MarkedSpan): boolean {
  const copula = /^(ہے|ہیں|تھا|تھی|تھے|تھیں)$/.test(tokens.key(span.after))
  if (!copula) return false
  for (let i = span.from; i < span.to; i++) if (isPostposition(tokens, i)) return true
  return false
}

/** A noun such as فلم right before, or نامی right after. */
function isNamed(tokens: Row, span: MarkedSpan): boolean {
  let before = span.from - 1
  while (tokens.kind(before) === 'mark') before--
  let after = span.after
  while (tokens.kind(after) === 'mark') after++
  const next = tokens.key(after)
  const second = GENITIVE.has(next) ? tokens.key(after + 1) : next
  return TITLE_NOUNS.has(tokens.key(before)) || NAMING.has(second)
}

/** Verbs end their clause, so the first word does not count: دی in ’دی گارڈین‘ is the English article. */
function hasFiniteVerb(tokens: Row, span: MarkedSpan): boolean {
  for (let i = span.from + 1; i < span.to; i++) {
    const key = tokens.key(i)
    if (isVerbForm(tokens, i) || /^(کریں|چاہیے|چاہئے|ہوں|نہیں|جاؤ|کرو|دو|لو|آؤ|روکو)$/.test(key)) return true
  }
  return false
}

/** A whole sentence, as names of works seldom are. */
function endsInVerb(tokens: Row, span: MarkedSpan): boolean {
  return endsClause(tokens, lastWord(tokens, span))
}

/** The sentence runs on after a short span: it is part of what is said, as a title would be. */
function runsOn(tokens: Row, span: MarkedSpan): boolean {
  const next = span.after
  return (
    tokens.isWord(next) &&
    !isConjunction(tokens, next) &&
    (GENITIVE.has(tokens.key(next)) || isPostposition(tokens, next) || countRun(tokens, next) > 3)
  )
}

function countRun(tokens: Row, from: number): number {
  let count = 0
  for (let i = from; i < from + 8; i++) {
    if (tokens.kind(i) !== 'word') break
    count++
  }
  return count
}

function isLatin(tokens: Row, span: MarkedSpan): boolean {
  for (let i = span.from; i < span.to; i++) if (/[A-Za-z]/.test(tokens.key(i))) return true
  return tokens.kind(span.after) === 'open-bracket'
}

/** "…" کہہ کر, "…" کے نعرے: words that are spoken, however few. */
function isCalledOut(row: Row, span: MarkedSpan): boolean {
  const next = row.key(span.after)
  if (/^(?:کہہ|پکارا|پکارتے|پکار)$/.test(next)) return true
  return /^(?:کے|کا)$/.test(next) && /^(?:نعر[ےہ]|نعروں)$/.test(row.key(span.after + 1))
}

/** Nouns that make an adverb: وقتی طور پر. */
const MANNER = words('طور طریقے انداز حد')

/** One of several in a row with a comma, ’X‘، ’Y‘ اور ’Z‘: names, not words that somebody said. */
function isListed(tokens: Row, span: MarkedSpan): boolean {
  const before = openingToken(tokens, span) - 1
  if (separation(tokens, span.after, 1).comma || separation(tokens, before, -1).comma) return true
  const { mark } = separation(tokens, before, -1)
  if (mark < 0) return false
  let opening = mark - 1
  while (opening > 0 && mark - opening < LONGEST_LISTED && tokens.kind(opening) !== 'mark') opening--
  return separation(tokens, opening - 1, -1).comma
}

/** Words of a name in a list. */
const LONGEST_LISTED = 12

/** The mark beyond commas and اور on one side, −1 when words stand between, and whether a comma does. */
function separation(tokens: Row, from: number, step: 1 | -1): { mark: number; comma: boolean } {
  let comma = false
  for (let i = from; Math.abs(i - from) < 3; i += step) {
    const kind = tokens.kind(i)
    if (kind === 'mark') return i === from ? { mark: -1, comma: false } : { mark: i, comma }
    if (kind !== 'pause' && tokens.key(i) !== 'اور') break
    comma ||= kind === 'pause'
  }
  return { mark: -1, comma: false }
}

/** A fragment that says something of its own: a phrase with grammar in it, or a predicate. */
function isDescriptive(tokens: Row, span: MarkedSpan, count: number): boolean {
  const next = tokens.key(span.after)
  const predicate = /^(ہے|ہیں|تھا|تھی|تھے|تھیں|ہو|ہوں|قرار|ہونا|ہوگا|ہوگی|معلوم|لگتا|لگتی|ثابت)$/.test(next)
  if (predicate) return true
  if (count < 2) return false
  for (let i = span.from; i < span.to; i++) {
    const key = tokens.key(i)
    if (
      GENITIVE.has(key) ||
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

function isConjunction(row: Row, i: number): boolean {
  return row.is(i, CLASS.conj | CLASS.part) || /^(?:جو|جس|جن|نہ)$/.test(row.key(i))
}

function isPostposition(row: Row, i: number): boolean {
  return row.is(i, CLASS.postp) && !GENITIVE.has(row.key(i))
}

function isVerbForm(row: Row, i: number): boolean {
  if (row.is(i, CLASS.aux)) return true
  return (
    row.is(i, CLASS.verb) && !row.is(i, CLASS.noun | CLASS.adj | CLASS.given) && !row.has(i, FEATURE.root)
  )
}

/** First token of the opening mark, or of the span when it has none. */
function openingToken(row: Row, span: MarkedSpan): number {
  let i = span.from
  while (i > 0 && row.kind(i - 1) === 'mark') i--
  return i
}
