import type { MarkedSpan } from '../language'
import { isGenitive } from './function-words'
import { CLASS } from './lexical-classes'
import type { Row } from './readings'
import { countWords, isPostposition, lastWord } from './span-words'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a name of a work, group or programme stands after, in apposition: فلم ’سلطان‘. */
const TITLE_NOUNS = words(`
  فلم فلموں ڈرامے ڈرامہ ڈراما سیریل سیریز پروگرام شو کتاب ناول گانے گانا گیت نغمہ نغمے البم مہم ویب سائٹ کمپنی ادارے ادارہ اخبار جریدے میگزین
  چینل تنظیم جماعت پارٹی گروپ ایوارڈ فیسٹیول ایپ ایپلی کیشن روبوٹ جہاز کشتی طیارے طیارہ میزائل منصوبے منصوبہ سکیم اسکیم آپریشن کردار
  عمری سوانح سوانحعمری مضمون فیچر آپبیتی ٹیم ہوٹل ریستوران رسالے نظم غزل ریمیک سیکوئل کامیڈی نامی عنوان لقب نام ہیش ٹیگ ہیشٹیگ`)

/** What follows a name or term: نامی, کے نام سے, کا خطاب. */
const NAMING = words('نامی نام عنوان خطاب لقب ایوارڈ ٹیکنالوجی سیریز فلم شو پروگرام مہم')

/** Shorter clauses with میں or تم are the names of plays and songs as well: میرے پاس تم ہو. */
export const SHORTEST_OWN_WORDS = 6

/** Tokens of a headline before the words that it quotes. */
const LONGEST_TOPIC = 20

/**
 * انہوں نے جواب دیا، ’بکواس‘ اس کے بعد ...: no sentence begins with a name after a comma or colon there; nor after کہ
 * with a phrase that ends in a postposition.
 */
export function isSaidAlone(tokens: Row, span: MarkedSpan): boolean {
  if (isPostposition(tokens, lastWord(tokens, span)) && span.to - span.from > 1) return true
  return tokens.kind(openingToken(tokens, span) - 1) === 'pause' && !isGenitive(tokens.key(span.after))
}

/** کتبوں پر ’ہمارا ووٹ واپس کرو‘ درج تھا: words on a placard, a wall, a shirt. */
export function isInscribed(tokens: Row, span: MarkedSpan): boolean {
  return /^(درج|لکھا|تحریر)$/.test(tokens.key(span.after))
}

/**
 * The article's first line is quoted as a whole, with or without a verb, or on one side of a colon (’…‘: the story
 * of ..., a wreck at sea: ’…‘): somebody's words.
 */
export function isWholeHeadline(tokens: Row, span: MarkedSpan): boolean {
  const next = tokens.kind(span.after)
  const opening = openingToken(tokens, span)
  const endsLine = next === 'paragraph' || next === 'line'
  if (opening === 0 && endsLine) return true
  const beforeColon = opening === 0 && tokens.text(span.after) === ':'
  const afterColon = endsLine && tokens.text(opening - 1) === ':' && isFirstLine(tokens, opening)
  return (beforeColon || afterColon) && countWords(tokens, span.from, span.to) >= SHORTEST_OWN_WORDS
}

function isFirstLine(tokens: Row, until: number): boolean {
  return (
    until <= LONGEST_TOPIC &&
    !tokens.tokens.slice(0, until).some(({ kind }) => /paragraph|line|stop/.test(kind))
  )
}

/** کہ or a colon right before: some sentence is quoted, whoever says it. */
export function followsKe(tokens: Row, span: MarkedSpan): boolean {
  const before = tokens.text(openingToken(tokens, span) - 1)
  return before === 'کہ' || before === ':'
}

/** A phrase that says something of the noun before it: ٹیم ’ذہنی طور پر تیار‘ ہے. */
export function isPredicate(tokens: Row, span: MarkedSpan): boolean {
  const copula = /^(ہے|ہیں|تھا|تھی|تھے|تھیں)$/.test(tokens.key(span.after))
  if (!copula) return false
  for (let i = span.from; i < span.to; i++) if (isPostposition(tokens, i)) return true
  return false
}

/** A noun such as فلم right before, or نامی right after. */
export function isNamed(tokens: Row, span: MarkedSpan): boolean {
  let before = span.from - 1
  while (tokens.kind(before) === 'mark') before--
  let after = span.after
  while (tokens.kind(after) === 'mark') after++
  const next = tokens.key(after)
  const second = isGenitive(next) ? tokens.key(after + 1) : next
  return TITLE_NOUNS.has(tokens.key(before)) || NAMING.has(second)
}

/** کتاب ’…‘ میں, جس کا عنوان تھا ’…‘: nothing but the name of a work can stand there. */
export function isTitled(tokens: Row, span: MarkedSpan): boolean {
  const opening = openingToken(tokens, span)
  let before = opening - 1
  while (/^(?:ہے|تھا|کہ|یہ)$/.test(tokens.key(before))) before--
  if (before < opening - 1 && tokens.key(before) === 'عنوان') return true
  return (
    /^(?:کتاب|ناول|فلم|ڈرامے|سوانح)$/.test(tokens.key(opening - 1)) &&
    tokens.key(tokens.kind(span.after) === 'mark' ? span.after + 1 : span.after) === 'میں'
  )
}

/** The sentence runs on after a short span: it is part of what is said, as a title would be. */
export function runsOn(tokens: Row, span: MarkedSpan): boolean {
  const next = span.after
  return (
    tokens.isWord(next) &&
    !isConjunction(tokens, next) &&
    (isGenitive(tokens.key(next)) || isPostposition(tokens, next) || countRun(tokens, next) > 3)
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

/** "…" کہہ کر, "…" کے نعرے: words that are spoken, however few. */
export function isCalledOut(row: Row, span: MarkedSpan): boolean {
  const next = row.key(span.after)
  if (/^(?:کہہ|پکارا|پکارتے|پکار)$/.test(next)) return true
  if (next === 'قرار')
    return /^د(?:یا|ی|یے|یت[ےی])$/.test(row.key(span.after + 1)) && !/^(?:گ|جا)/.test(row.key(span.after + 2))
  // ’غدار‘ کہا, not ’غدار‘ کہا جاتا ہے: somebody did.
  if (next === 'کہا')
    return !row.isWord(span.after + 1) || /^(?:گیا|تھا|ہے|اور)$/.test(row.key(span.after + 1))
  return /^(?:کے|کا)$/.test(next) && /^(?:نعر[ےہ]|نعروں|الزام|الزامات|اظہار)$/.test(row.key(span.after + 1))
}

/** One of several in a row with a comma, ’X‘، ’Y‘ اور ’Z‘: names, not words that somebody said. */
export function isListed(tokens: Row, span: MarkedSpan): boolean {
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

function isConjunction(row: Row, i: number): boolean {
  return row.is(i, CLASS.conj | CLASS.part) || /^(?:جو|جس|جن|نہ)$/.test(row.key(i))
}

/** First token of the opening mark, or of the span when it has none. */
function openingToken(row: Row, span: MarkedSpan): number {
  let i = span.from
  while (i > 0 && row.kind(i - 1) === 'mark') i--
  return i
}
