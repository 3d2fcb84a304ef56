import type { Token } from '../tokens'
import { AUXILIARIES, words } from './words'

/** How a cue governs its speaker: by نے, by کا/کی/کے, as a plain subject, or not at all. */
type CueKind = 'ergative' | 'genitive' | 'nominative' | 'according' | 'participle' | 'passive'

/** Reporting words in a row of tokens. */
export interface Cue {
  kind: CueKind
  /** Index of its first token, and one past its last, auxiliaries included. */
  from: number
  to: number
}

/** Perfective verbs of saying and writing: their subject takes نے. In 500 articles کہا کہ stands 285 times, بتایا کہ 113, لکھا 53. */
const PERFECTIVE = words(
  'کہا کہی کہے کہاکہ بتایا بتائی بتایاکہ لکھا لکھی لکھے لکھاکہ پوچھا پوچھی فرمایا پکارا دہرایا دہرائی سمجھایا جتایا گنوایا سنایا',
)

/** Imperfective and intransitive ones: the plain subject, X کہتے ہیں, X بولے. */
const IMPERFECTIVE = words(
  'سمجھتے سمجھتی مانتے مانتی سوچتے سوچتی بولتے بولتی کہتے کہتی کہتا لکھتے لکھتی لکھتا بتاتے بتاتی بتاتا پوچھتے پوچھتی پوچھتا فرماتے بولے بولا بولی بولیں چلائے',
)

/** Verbs of two words: کہہ دیا takes نے; کہہ رہے ہیں, کہنے لگے and بول اٹھے a plain subject. */
const COMPOUNDS: ReadonlyMap<string, ReadonlyMap<string, CueKind>> = new Map([
  [
    'کہہ',
    new Map<string, CueKind>([
      ...['دیا', 'رکھا', 'ڈالا'].map((verb) => [verb, 'ergative'] as const),
      ...['رہا', 'رہے', 'رہی', 'چکا', 'چکے', 'چکی'].map((verb) => [verb, 'nominative'] as const),
    ]),
  ],
  ['فرما', new Map(['رہا', 'رہے', 'رہی', 'چکے'].map((verb) => [verb, 'nominative']))],
  ['کہنے', new Map(['لگا', 'لگے', 'لگی', 'لگیں'].map((verb) => [verb, 'nominative']))],
  ['بول', new Map(['اٹھا', 'اٹھے', 'اٹھی', 'پڑا', 'پڑے', 'پڑی'].map((verb) => [verb, 'nominative']))],
])

/** Nouns and adjectives that make a reporting verb with a light verb: اعلان کیا, زور دیا, واضح کیا. */
const WITH_LIGHT_VERB = words(`
  ریمارکس استفسار آبزرویشن موقف اطلاع خبر گواہی دلائل تعریف اتفاق اختلاف پیشگوئی لطیفہ
  اعلان انکشاف دعوی مطالبہ اعتراف نوٹ تصدیق واضح خبردار سوال سوالات ٹویٹ ٹوئٹ ٹوئیٹ ٹیوٹ تبصرہ شکوہ تسلیم اصرار ذکر بیان تنقید نشاندہی
  وضاحت تردید اپیل شکایت پیشگوئی پیشنگوئی درخواست ہدایت تلقین نصیحت امید اظہار پوسٹ کمنٹ شیئر زور جواب مشورہ یقین الزام رائے دھمکی حکم
  تاکید التجا استدعا تجویز پیشکش وعدہ عزم تحریر درج باور آگاہ متنبہ قرار طنز افسوس خواہش خدشہ گلہ مخاطب خطاب اشارہ دلیل رد عمل ردعمل کیپشن
  مبارکباد عہد اقرار انکار کلمات مذمت گفتگو بات پیغام عندیہ یاد نعرہ دریافت سرگوشی گوئی`)

const LIGHT_VERBS = words(`
  کیا کی کیے کئے کیئے کیں کرتے کرتی کرتا کر کرکے کرنے کردیا کردی دیا دی دیے دئیے دیئے دیتے دیتی دیتا دلایا دلائی دلاتے لگایا لگائی لگاتے
  ظاہر عائد اختیار اٹھایا اٹھائے اٹھائی رکھا رکھی کروایا کرایا کرائی چکے مارا ڈالا جاری اپنایا اپنائی`)

/** Nouns that report with a genitive: X کا کہنا ہے, X کا موقف تھا. */
const GENITIVE_NOUNS = words(
  'شعر کاکہنا ردعمل تبصرہ تاثر قول جملہ الفاظ پیغام کہنا کہناہے کہناتھا موقف خیال ماننا دعوی اصرار استدلال سوچنا اعتراف شکوہ مطالبہ جواب کہنے بتانا لکھنا',
)

/** Nouns of utterance that announce the words themselves: X کا پیغام ’…‘. */
export const UTTERANCES = words(
  'پیغام بیان ٹویٹ ٹوئٹ ڈائیلاگ ڈائلاگ جملہ جملے نعرہ نعرے شعر قول الفاظ کیپشن جواب سوال مکالمہ مقولہ',
)

/** Documents in which something is said: رپورٹ میں کہا گیا. */
export const DOCUMENTS = words(`
  پوسٹر بیان رپورٹ رپورٹس خط ٹریلر ٹیزر پوسٹ نوٹس اعلامیہ اعلامیے پیغام ٹویٹ ٹوئٹ پٹیشن درخواست ایف خبر مضمون کتاب ویڈیو مراسلے مراسلہ فیصلے
  نوٹیفکیشن دستاویز قرارداد تحقیق جائزے اشتہار میسج ای انکشافات تفصیلات تجزیے کالم اداریے اداریہ مقالے منشور سمری مسودے نامے قرآن حدیث آیت بلاگ`)

/** X کے خیال میں, X کی رائے میں, X کے الفاظ میں. */
const OPINION = words('خیال رائے الفاظ نزدیک')

/** X کے مطابق and what means the same. */
const ACCORDING = words('مطابق بقول بموجب')

/** Words after which کہ is part of another conjunction: جب کہ, کیوں کہ. */
const COMPOUND_KE = words('جب کیوں تا بل چوں چون حالاں حالان نہ تک اس چہ جبکہ تاوقت گو')

/** Whether the token ends, with auxiliaries and کہ after it, right at `to`. */
const BETWEEN = words('مشہور کہ کے ہے ہیں تھا تھی تھے تھیں ہوئے ہوۓ گیا بھی یہ یہی کچھ یوں')

/** All cues of a row of tokens, from left to right. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const cue = cueAt(tokens, i)
    if (!cue) continue
    cues.push(cue)
    i = cue.to - 1
  }
  return cues
}

function cueAt(tokens: readonly Token[], i: number): Cue | null {
  const key = tokens[i]?.kind === 'word' ? (tokens[i]?.key ?? '') : ''
  if (key === '') return null
  if (ACCORDING.has(key)) return { kind: 'according', from: i, to: i + 1 }
  if (
    OPINION.has(key) &&
    tokens[i + 1]?.key === 'میں' &&
    /^(کے|کی|میرے|میری)$/.test(tokens[i - 1]?.key ?? '')
  )
    return { kind: 'according', from: i, to: i + 2 }
  if (GENITIVE_NOUNS.has(key) && isGenitiveCue(tokens, i)) return verbGroup(tokens, 'genitive', i, i + 1)
  if (PERFECTIVE.has(key) && /^کرت[ےیا]$/.test(tokens[i + 1]?.key ?? ''))
    return verbGroup(tokens, 'nominative', i, i + 2)
  if (PERFECTIVE.has(key)) return verbGroup(tokens, isPassive(tokens, i) ? 'passive' : 'ergative', i, i + 1)
  if (IMPERFECTIVE.has(key)) return verbGroup(tokens, 'nominative', i, i + 1)
  const compound = COMPOUNDS.get(key)?.get(tokens[i + 1]?.key ?? '')
  if (compound) return verbGroup(tokens, compound, i, i + 2)
  if (!WITH_LIGHT_VERB.has(key)) return null
  for (let j = i + 1; j <= i + 3; j++) {
    const next = tokens[j]
    if (next?.kind !== 'word') return null
    if (next.key === 'نہیں') return null
    if (LIGHT_VERBS.has(next.key)) {
      const last = LIGHT_VERBS.has(tokens[j + 1]?.key ?? '') ? j + 1 : j
      return verbGroup(tokens, isPassive(tokens, last) ? 'passive' : 'ergative', i, last + 1)
    }
  }
  return null
}

/** A noun such as خیال reports only with a copula or کہ after it and a genitive before. */
function isGenitiveCue(tokens: readonly Token[], i: number): boolean {
  if (/^(کا)?کہنا/.test(tokens[i]?.key ?? '')) return true
  const copula = [1, 2].some((k) => /^(ہے|تھا|کہ|ہیں|رہا|یہ|تھے)$/.test(tokens[i + k]?.key ?? ''))
  if (!copula) return false
  for (let j = i - 1; j >= i - 4; j--) if (/^(کا|کی|کے)$/.test(tokens[j]?.key ?? '')) return true
  return false
}

/** کہا گیا, کہا جاتا: nobody is named by the verb. */
function isPassive(tokens: readonly Token[], i: number): boolean {
  return /^(گیا|گئی|گئے|جاتا|جاتی|جا|جائے|جاسکتا|جارہا|گیاہے)$/.test(tokens[i + 1]?.key ?? '')
}

function verbGroup(tokens: readonly Token[], kind: CueKind, from: number, to: number): Cue {
  let end = to
  while (tokens[end]?.kind === 'word' && AUXILIARIES.has(tokens[end]?.key ?? '') && end < to + 4) end++
  const participle = /^(ہوئے|ہوۓ)$/.test(tokens[end - 1]?.key ?? '') && kind !== 'passive'
  return { kind: participle ? 'participle' : kind, from, to: end }
}

/** A complementiser کہ, not the کہ of جب کہ. */
export function isComplementiser(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? ''
  if (/^(کہاکہ|بتایاکہ|لکھاکہ|ہےکہ|تھاکہ)$/.test(key)) return true
  return key === 'کہ' && !COMPOUND_KE.has(tokens[i - 1]?.key ?? '')
}

/** What is learned, not said: X نے سنا کہ. */
const PERCEPTION = words('سنا دیکھا پڑھا جانا پایا محسوس سوچا سیکھا')

/** X نے عندیہ دیا کہ: whatever its verb, a clause with نے whose کہ stands right before a quotation reports it. */
export function reportsAnyhow(row: readonly Token[], ke: number): boolean {
  const verb = [1, 2, 3].map((k) => row[ke - k]?.key ?? '')
  return isComplementiser(row, ke) && !verb.some((key) => PERCEPTION.has(key))
}

/** Only کہ, auxiliaries and punctuation between a cue and the place `to`. */
export function isAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 6) return false
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (
      token?.kind === 'word'
        ? !BETWEEN.has(token.key)
        : token?.kind !== 'pause' && token?.kind !== 'line' && token?.kind !== 'paragraph'
    )
      return false
  }
  return true
}

/** One past the last word of a cue, with the کہ that follows it: کہا تھا کہ. */
export function cueEnd(tokens: readonly Token[], cue: Cue): number {
  let end = cue.to
  for (let i = cue.to; i < tokens.length && i < cue.to + 4; i++) {
    if (isComplementiser(tokens, i)) return i + 1
    if (tokens[i]?.kind !== 'word' || !BETWEEN.has(tokens[i]?.key ?? '')) break
    end = i + 1
  }
  return end
}

/** How far back an announcement is looked for. */
const WINDOW = 8

/** True when the words before a token announce a quotation: کہ, a reporting verb, or نے alone. */
export function announces(tokens: readonly Token[], token: number): boolean {
  const last = lastWord(tokens, token)
  if (last < 0) return false
  return isComplementiser(tokens, last) || tokens[last]?.key === 'نے' || endsWithCue(tokens, last)
}

/** True when a reporting verb stands right before a token, with کہ or without. */
export function quotes(tokens: readonly Token[], token: number): boolean {
  const last = lastWord(tokens, token)
  return last >= 0 && endsWithCue(tokens, last)
}

/** The word before a token, over commas, colons and line breaks; −1 when something else stands there. */
function lastWord(tokens: readonly Token[], token: number): number {
  let last = token - 1
  while (last >= 0 && (tokens[last]?.kind === 'pause' || tokens[last]?.kind === 'line')) last--
  if (tokens[last]?.kind === 'paragraph' && tokens[last - 1]?.kind === 'pause') last -= 2
  return tokens[last]?.kind === 'word' ? last : -1
}

function endsWithCue(tokens: readonly Token[], last: number): boolean {
  const row = tokens.slice(Math.max(0, last + 1 - WINDOW), last + 1)
  const cue = findCues(row).at(-1)
  return cue !== undefined && cue.kind !== 'according' && isAdjacent(row, cue.to, row.length)
}

/** پلے کارڈ پر لکھا تھا: written on something, by nobody in the sentence. */
export function isInscription(row: readonly Token[], cue: Cue): boolean {
  return row[cue.from]?.key === 'لکھا' && row[cue.from - 1]?.key === 'پر'
}

/** A cue governs what follows when a کہ opens its clause, or when it is "according to". */
export function governs(row: readonly Token[], cue: Cue): boolean {
  if (cue.kind === 'according') return row.length - cue.to <= 40
  for (let i = cue.to; i < row.length && i < cue.to + 4; i++) {
    if (isComplementiser(row, i)) return true
    if (row[i]?.kind !== 'word') return row[i]?.key === ':'
    if (!BETWEEN.has(row[i]?.key ?? '')) return false
  }
  return false
}

/** One cue's clause holds the other: nothing quoted between, and the inner subject not far after کہ. */
export function reports(row: readonly Token[], outer: Cue, inner: Cue): boolean {
  for (let i = outer.to; i < inner.from; i++)
    if (row[i]?.kind === 'quote' || row[i]?.kind === 'stop' || row[i]?.key === 'جس') return false
  return inner.from - outer.to <= LONGEST_CHAIN
}

/** Tokens between the cues of a chain. */
const LONGEST_CHAIN = 18
