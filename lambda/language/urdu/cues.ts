import type { Cue, CueKind } from '../speech'
import { CLASS, FEATURE } from './lexical-classes'
import { lightVerb } from './light-verb-forms'
import type { Row } from './readings'

const GENITIVE = /^(?:کا|کی|کے)$/
const COPULA = /^(?:ہے|ہیں|تھا|تھی|تھے|تھیں|ہوں|رہا|رہی|ہو)$/
const AUXILIARY =
  /^(?:ہے|ہیں|ہوں|ہو|تھا|تھی|تھے|تھیں|ہوئے|ہوۓ|ہوا|ہوئی|گا|گی|گے|ہوگا|ہوگی|ہوں|رہا|رہی|رہے|چکا|چکی|چکے|دیا|دی|دیے|لیا|لی|سکتا|سکتی|سکتے|سکے|گیا|گئی|گئے|ہوتا|ہوتی|ہوتے)$/
/** کہا جاتا ہے names no speaker. */
const IMPERSONAL = /^(?:جاتا|جاتی|جاتے|جائے|جائیں|جاسکتا|جاسکتی)$/
const PASSIVE = /^(?:گیا|گئی|گئے|گیاہے|جاتا|جاتی|جاتے|جا|جائے|جائیں|جاسکتا|جارہا|جارہی|جائےگا|جائیگا)$/
/** Words between a cue and its کہ. */
const BETWEEN =
  /^(?:ہے|ہیں|تھا|تھی|تھے|تھیں|ہوئے|ہوۓ|گیا|گئی|بھی|یہ|یہی|کچھ|یوں|کہ|رہا|رہی|رہے|تو|ہی|جب|گا|گے|گی)$/
/** Words after which کہ is part of another conjunction: جب کہ, کیوں کہ. */
const COMPOUND_KE = /^(?:جب|کیوں|تا|بل|چوں|چون|حالاں|حالان|نہ|اس|چہ|گو|تک|تاوقت|جیسا|کیونکہ)$/
/** What is learned or thought, not said. */

/** X کے مطابق and what means the same. */
const ACCORDING = /^(?:مطابق|بقول|بموجب|نزدیک)$/
const OPINION = /^(?:خیال|رائے|الفاظ|نقطہ)$/
/** Nouns that report with a genitive and a copula: X کا موقف ہے کہ. */
const STANCE =
  /^(?:موقف|خیال|دعوی|اصرار|استدلال|مطالبہ|جواب|سوال|شکوہ|اعتراف|الزام|رائے|تجزیہ|تبصرہ|پیغام|قول|ردعمل|گلہ|شکایت|تجویز|مشورہ|اعلان|یقین|عزم|عہد|مؤقف|دلیل|اندازہ|تاثر|بیانیہ|عندیہ|انتباہ|سوچنا|ماننا|سمجھنا|ایمان)$/
/** Infinitives that report with a genitive: X کا کہنا ہے. */
const SAYING = /^(?:کہنا|کہناتھا|کہناہے|ماننا|بتانا|لکھنا|سوچنا|سمجھنا|پوچھنا|فرمانا|بیان)$/

/** Forms of verbs of wish, thought and noise: چاہ, سوچ, سمجھ, جان, چیخ, چلا. */
const NOT_SAID =
  /^(?:چاہ|لکھوا|کہلوا|گل|سوچ|سمجھ|جان|بھانپ|چیخ|چلا|گنوا|منگوا|بلا|بک|ٹوک|ٹھہر|قبول|گرج|دلا|دلوا|مانگ|اکسا)/
/** Perfectives that report with no کہ after them. */
const PLAIN = /^(?:کہا|کہی|کہے|بتایا|بتائی|لکھا|لکھی|پوچھا|پوچھی|فرمایا)$/
/** What is decided, learned or shown is not said. */
const DECISION =
  /^(?:ثابت|معلوم|محسوس|یاد|اندازہ|اتفاق|دریافت|غور|پتہ|کوشش|استعمال|پیش|طے|نوٹس|شروع|ملاقات|رابطہ|آرزو|ارادہ|امکان|قیاس|کال|رقم|مذاق|بحث|مظاہرہ|فاش|داستان|قصہ|کردار|آواز|جاری|ظاہر|نقل|مرتب|ٹائپ|شائع|مسترد|رد|منظوری|پیش)$/
const THOUGHT_VERB = /^(?:سمجھ|مان)(?:تا|تے|تی|تیں)$/

/** Cues read of one sentence: more than any has, so that time stays linear. */
const MOST_CUES = 40

/** All cues of a row between two tokens, from left to right. */
export function findCues(row: Row, from = 0, to = row.length): Cue[] {
  const cues: Cue[] = []
  for (let i = from; i < to; i++) {
    if (!row.isWord(i)) continue
    const cue = cueAt(row, i, to)
    if (!cue) continue
    cues.push(cue)
    if (cues.length === MOST_CUES) break
    i = Math.max(i, cue.to - 1)
  }
  return cues
}

function cueAt(row: Row, i: number, limit: number): Cue | null {
  const key = row.key(i)
  if (ACCORDING.test(key)) {
    const owner = GENITIVE.test(row.key(i - 1))
    if (key === 'نزدیک' && !(owner && isOpinionHolder(row, i - 2))) return null
    if (key !== 'بقول' && !owner) return null
    if (owner && !mayBeSource(row, i - 2)) return null
    return make(row, 'according', i, i + 1, limit)
  }
  if (
    OPINION.test(key) &&
    row.key(i + 1) === 'میں' &&
    /^(?:کے|کی)$/.test(row.key(i - 1)) &&
    row.key(i - 2) !== 'آپ'
  )
    return make(row, 'according', i, i + 2, limit)
  if (SAYING.test(key) || STANCE.test(key)) {
    const genitive = genitiveCue(row, i, limit)
    if (genitive) return genitive
  }
  const shouted = shoutedCue(row, i, limit)
  if (shouted) return shouted
  if (row.is(i, CLASS.verb) && row.has(i, FEATURE.report) && !NOT_SAID.test(key)) {
    const cue = verbCue(row, i, limit)
    if (cue) return cue
  }
  // حدیث میں آیا ہے کہ
  if (key === 'آیا' && row.key(i - 1) === 'میں' && row.has(i - 2, FEATURE.doc))
    return make(row, 'passive', i, i + 1, limit)
  if (THOUGHT_VERB.test(key) && AUXILIARY.test(row.key(i + 1))) return verbCue(row, i, limit)
  return lightCue(row, i, limit)
}

/** چیخا, چلائے, گرجتے: not چلا, who went. */
const SHOUTED = /^(?:(?:چیخ|گرج)(?:ا|ے|ی|یں|تا|تے|تی|تیں)|چلا(?:یا|ئے|ئی|ئیں|تا|تے|تی|تیں))$/

/** Tokens before a shout in which its subject may have نے. */
const REACH_OF_SHOUT = 8

/** دکاندار زور سے چلایا کہ …, میں نے چیخا، "…": a noise that has words. */
function shoutedCue(row: Row, i: number, limit: number): Cue | null {
  if (!SHOUTED.test(row.key(i))) return null
  let ergative = false
  for (let k = i - 1; k > i - REACH_OF_SHOUT && row.isWord(k); k--) ergative ||= row.key(k) === 'نے'
  const feminine = /(?:ی|یں)$/.test(row.key(i)) && !ergative ? true : null
  const cue = make(row, ergative ? 'ergative' : 'nominative', i, i + 1, limit, { feminine, plain: true })
  return cue.ke >= 0 || opensDirectly(row, cue.to) ? cue : null
}

/** Words that nobody says: وقت کے مطابق, قانون کے مطابق, اعداد و شمار کے مطابق. */
const NO_SOURCE =
  /^(?:وقت|قانون|قوانین|آئین|معاہد|شیڈول|اعداد|شمار|انداز|تخمین|فہرست|روایت|روایات|معلومات|تفصیل|تفصیلات|منصوب|طریق|کار$|خواہش|مرضی|مشور|نصیحت|ضرور|معمول|پروگرام|نظری|جدول|ترتیب|حساب|توقع|اصول|ضابط|شرط|شرائط|قاعد|معیار|مزاج|حیثیت|سائز|قیمت|نرخ|کیلنڈر|حکمت|پالیسی|پلان|ہدف|اہداف|تعریف|مذہب|شریعت|عقید|تقاض|فارمول|رواج|نقش|پروسیجر|پیز|سٹینڈرڈ|قواعد|ضوابط|رسم|رسوم|عقائد|داستان|کیلینڈر|ہدایات$|ترجیح|کنڈیشن|ویلیو|اس$|اسی$)/

/** What somebody has handed on: پولیس سے موصول ہونے والی معلومات, میڈیا کو دی جانے والی تفصیلات. */
const HANDED_ON = /^(?:والی|کردہ|گئی)$/

function mayBeSource(row: Row, i: number): boolean {
  if (/^(?:معلومات|تفصیلات)$/.test(row.key(i)) && HANDED_ON.test(row.key(i - 1))) return true
  return !NO_SOURCE.test(row.key(i))
}

function isOpinionHolder(row: Row, i: number): boolean {
  // What a whole people holds is nobody's word, and a question asks for it: پوچھا کہ ان کے نزدیک.
  if (/وں$/.test(row.key(i)) || /^(?:کہ|آیا)$/.test(row.key(i - 1))) return false
  return (
    row.isUnknown(i) ||
    row.is(i, CLASS.given | CLASS.surname | CLASS.office | CLASS.profession) ||
    /^(?:ان|اس)$/.test(row.key(i)) ||
    row.has(i, FEATURE.person)
  )
}

/** X کا کہنا ہے, X کا مزید کہنا تھا, X کا یہ بھی موقف ہے. */
function genitiveCue(row: Row, i: number, limit: number): Cue | null {
  const joined = /^کہنا(?:تھا|ہے)$/.test(row.key(i))
  let copula = i + 1
  while (copula < i + 4 && /^(?:یہ|بھی|یہی|تو|ہی|تک|کچھ)$/.test(row.key(copula))) copula++
  const said = joined || COPULA.test(row.key(copula)) || row.key(copula) === 'کہ' || row.key(i) === 'کہنا'
  if (!said) return null
  if (!hasGenitiveBefore(row, i)) return null
  const to = joined || !COPULA.test(row.key(copula)) ? i + 1 : copula + 1
  const cue = make(row, 'genitive', i, to, limit)
  if (row.key(i) === 'کہنا' || joined) return cue
  return cue.ke >= 0 || opensDirectly(row, cue.to) ? cue : null
}

/** Tokens between کا and کہنا in which an adjunct may stand: کا بی بی سی سے بات کرتے ہوئے کہنا تھا. */
const LONGEST_ADJUNCT = 18

function hasGenitiveBefore(row: Row, i: number): boolean {
  return genitiveBefore(row, i) >= 0
}

/** The کا that a reporting noun's owner stands before; −1 when there is none. */
export function genitiveBefore(row: Row, noun: number): number {
  for (let i = noun - 1; i > noun - LONGEST_ADJUNCT && i > 0; i--) {
    if (row.kind(i) === 'stop' || row.kind(i) === 'paragraph' || row.kind(i) === 'quote') return -1
    if (row.key(i) === 'کا' || (row.key(i) === 'کی' && i === noun - 1)) return i
    if (row.key(i) === 'کہ') return -1
  }
  return -1
}

/** Tokens between نے and what is bid. */
const LONGEST_BID = 4

function isBid(row: Row, i: number): boolean {
  if (GENITIVE.test(row.key(i + 1)) || /^(?:میں|سے|پر|کو|تک|لگ.*)$/.test(row.key(i + 1))) return true
  for (let k = i - 1; k >= i - LONGEST_BID && row.isWord(k); k--) if (row.key(k) === 'نے') return true
  return false
}

function verbCue(row: Row, i: number, limit: number): Cue | null {
  const key = row.key(i)
  const { has } = row.readings[i] as { has: number }
  const next = row.key(i + 1)
  const asks = /^پوچھ/.test(key)
  if (key === 'کہہ' || has & FEATURE.root) {
    if (/^(?:دیا|دی|دیے|ڈالا|رکھا|لیا)$/.test(next))
      return make(row, 'ergative', i, i + 2, limit, { asks, plain: true })
    if (/^(?:رہا|رہے|رہی|رہیں|چکا|چکے|چکی|چکیں|سکتا|سکتے|سکتی|اٹھا|اٹھے|اٹھی|پڑا|پڑے|پڑی)$/.test(next))
      return make(row, 'nominative', i, i + 2, limit, {
        asks,
        feminine: /ی[ںں]?$|یں$/.test(next),
        plain: true,
      })
    if (/^(?:کر|کے)$/.test(next) && key !== 'سنا')
      return make(row, 'ergative', i, i + 2, limit, { asks, participle: true })
  }
  if (/^(?:کہنے|بتانے|پوچھنے|لکھنے|بولنے)$/.test(key)) {
    if (/^(?:لگا|لگے|لگی|لگیں)$/.test(next))
      return make(row, 'nominative', i, i + 2, limit, { asks, feminine: /ی/.test(next), plain: true })
    return null
  }
  // بولی لگائی, پہلی بولی: after نے, or with a case, it is a bid; بولنا takes no نے.
  if (key === 'بولی' && isBid(row, i)) return null
  if (has & FEATURE.perfective && !/^(?:پکار|سنا|بول)$/.test(key)) {
    if (IMPERSONAL.test(next) || (next === 'جا' && /^سکت/.test(row.key(i + 2)))) return null
    if (PASSIVE.test(next)) return make(row, 'passive', i, i + 1, limit, { asks })
    if (/^کر(?:تا|تے|تی|تیں)$/.test(next))
      return make(row, 'nominative', i, i + 2, limit, { asks, plain: true })
    if (/^(?:بول|بولا|بولے|بولی|بولیں|چلایا|چلائے|گویا|پکارا|پکارے)$/.test(key))
      return make(row, 'nominative', i, i + 1, limit, { feminine: /ی/.test(key) ? true : null, plain: true })
    return make(row, 'ergative', i, i + 1, limit, { asks, plain: PLAIN.test(key) })
  }
  if (has & FEATURE.imperfective) {
    if (/^(?:ہوئے|ہوۓ)$/.test(next)) return make(row, 'ergative', i, i + 2, limit, { asks, participle: true })
    return make(row, 'nominative', i, i + 1, limit, { asks, feminine: /ی[ںں]?$|یں$/.test(key), plain: true })
  }
  return null
}

/** Words between a noun and its light verb: الزام عائد کیا, موقف بھی اختیار کیا, جواب میں کہا is none. */
const INSERTED = /^(?:بھی|ہی|یہ|عائد|اختیار|جاری|ظاہر|واضح|مزید|بار|دوبارہ)$/

function lightCue(row: Row, i: number, limit: number): Cue | null {
  if (!row.is(i, CLASS.light) || !row.has(i, FEATURE.report) || DECISION.test(row.key(i))) return null
  const end = row.unitEnd[i] ?? i + 1
  // امید کرتے ہیں: a hope is told only when it is shown to others, امید ظاہر کی.
  if (/^(?:امید|توقع|خواہش)$/.test(row.key(i)) && !/^(?:ظاہر|کا)$/.test(row.key(end))) return null
  for (let j = end; j <= end + 2; j++) {
    const verb = lightVerb(row.key(j))
    if (verb === 0) {
      if (INSERTED.test(row.key(j))) continue
      return null
    }
    const asks = /^(?:سوال|استفسار|دریافت)/.test(row.key(i))
    const next = row.key(j + 1)
    if (/^ہو[ئۓ]ے?$|^ہوئے$/.test(next) && verb & FEATURE.imperfective)
      return make(row, 'ergative', i, j + 2, limit, { asks, participle: true })
    if (row.key(j) === 'کی' && !isVerbHere(row, j)) return null
    if (/^فیصل[ہے]$/.test(row.key(i)) && !/^(?:دیا|سنایا|دے|سنا|دیتے|سناتے)/.test(row.key(j))) return null
    if (verb & FEATURE.perfective) {
      if (IMPERSONAL.test(next)) return null
      if (PASSIVE.test(next)) return make(row, 'passive', i, j + 1, limit, { asks })
      return make(row, 'ergative', i, j + 1, limit, { asks })
    }
    if (verb & FEATURE.imperfective)
      return make(row, 'nominative', i, j + 1, limit, { asks, feminine: /ی[ں]?$|یں$/.test(row.key(j)) })
    if (verb & FEATURE.subjunctive && /^(?:گا|گی|گے)$/.test(next))
      return make(row, 'nominative', i, j + 2, limit, { asks })
    if (verb & FEATURE.root) {
      if (/^(?:دیا|دی|دیے|لیا|لی|ڈالا)$/.test(next) && PASSIVE.test(row.key(j + 2)))
        return IMPERSONAL.test(row.key(j + 2)) ? null : make(row, 'passive', i, j + 2, limit, { asks })
      if (/^(?:دیا|دی|دیے|لیا|لی|ڈالا)$/.test(next)) return make(row, 'ergative', i, j + 2, limit, { asks })
      if (/^(?:رہا|رہے|رہی|رہیں|چکا|چکے|چکی|چکیں)$/.test(next))
        return make(row, 'nominative', i, j + 2, limit, { asks, feminine: /ی[ں]?$|یں$/.test(next) })
      if (/^(?:کر|کے)$/.test(next) || /(?:کر|کے)$/.test(row.key(j)))
        return make(row, 'ergative', i, j + 1, limit, { asks, participle: true })
    }
    return null
  }
  return null
}

/** کی is the verb before an auxiliary, کہ or the end of the sentence. */
function isVerbHere(row: Row, j: number): boolean {
  return (
    !row.isWord(j + 1) ||
    /^(?:ہے|ہیں|تھی|تھیں|کہ|گئی|جا|اور|جس|جبکہ|تاہم|لیکن|جب|جو|تو)$/.test(row.key(j + 1))
  )
}

function make(
  row: Row,
  kind: CueKind,
  from: number,
  end: number,
  limit: number,
  more: Partial<Pick<Cue, 'participle' | 'feminine' | 'asks' | 'plain'>> = {},
): Cue {
  let to = end
  if (kind !== 'according') {
    if (kind === 'passive') while (to < limit && to < end + 3 && PASSIVE.test(row.key(to))) to++
    while (to < limit && to < end + 5 && AUXILIARY.test(row.key(to))) to++
  }
  let ke = -1
  for (let i = to; i < limit && i < to + 5; i++) {
    if (isComplementiser(row, i) || row.tokens[i]?.key === ':') {
      ke = i
      break
    }
    if (!(row.isWord(i) ? BETWEEN.test(row.key(i)) : row.kind(i) === 'pause')) break
  }
  const last = row.key(to - 1)
  const participle = more.participle ?? (/^(?:ہوئے|ہوۓ)$/.test(last) && kind !== 'passive')
  let feminine = more.feminine ?? null
  if (kind === 'nominative' && feminine === null)
    feminine = /(?:تی|تیں|رہی|رہیں|گی)$/.test(last) ? true : null
  return {
    kind,
    from,
    to,
    ke,
    participle,
    feminine: feminine || null,
    asks: more.asks ?? false,
    plain: more.plain ?? false,
  }
}

/** A complementiser کہ, not the کہ of جب کہ. */
export function isComplementiser(row: Row, i: number): boolean {
  return row.key(i) === 'کہ' && !COMPOUND_KE.test(row.key(i - 1))
}

/** A quotation stands at a token, commas and breaks aside. */
export function opensDirectly(row: Row, at: number): boolean {
  let i = at
  while (
    i < at + 4 &&
    (row.kind(i) === 'pause' ||
      row.kind(i) === 'line' ||
      row.kind(i) === 'paragraph' ||
      BETWEEN.test(row.key(i)))
  )
    i++
  return row.kind(i) === 'quote' || row.kind(i) === 'mark'
}
