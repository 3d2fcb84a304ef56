import { fold, URDU_LETTERS } from './fold'

/** A word of a text: its folded form and its place in the original, in UTF-16 code units. */
export interface Token {
  term: string
  start: number
  end: number
}

/** The longest word that a text can have, in letters: what goes on without a space is no word, and is cut. */
export const LONGEST_WORD = 60

/**
 * A number with its thousands (۳٬۹۰۰, 3,900, ۳،۹۰۰) or its lakhs (1,00,000) set apart, all by one sign, and with
 * decimals (۳٫۵, 3.5). One that goes on with such signs is a date, a version or a list: its parts are words of their own.
 */
const THOUSANDS = String.raw`\p{Nd}{1,3}(?:([٬,،])\p{Nd}{3}(?:\1\p{Nd}{3})*)?`
const LAKHS = String.raw`\p{Nd}{1,2}([٬,،])(?:\p{Nd}{2}\2)+\p{Nd}{3}`
const NUMBER = String.raw`(?<!\p{Nd}[٬,،٫.]?)(?:${THOUSANDS}|${LAKHS}|\p{Nd}+)(?:[٫.]\p{Nd}+)?(?![٬,،٫.]?\p{Nd})|\p{Nd}+`

/**
 * A run of letters with the marks and zero-width signs inside it; an apostrophe between Latin letters belongs to its
 * word (Qur'an).
 */
const LETTERS = String.raw`(?:[\p{L}\p{M}\p{Nl}\p{No}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|(?<=[A-Za-z])['’ʼ](?=[A-Za-z]))+`

const FINAL_YE = '\u06D2'

/**
 * Where a word ends although no space follows (کےلیے, بےحد): ے is written at the end of words alone. Measured on 2,769
 * articles: 2,808 such words, each of them two. One letter after it is a medial ی mistyped (مےں), and no word.
 */
const AFTER_FINAL_YE = /(?<=\u06D2[\p{M}\u200B-\u200F]*)(?=\p{L}[\p{M}\u200B-\u200F]*\p{L})/u

/** Numbers part from letters (18ویں, 7دسمبر). */
const WORD = new RegExp(`${LETTERS}|${NUMBER}`, 'gu')

/** Signs that are of no word unless Latin letters or digits are near. */
const SIGNS = '،؛؟۔٪‘’“”–—…'
const PLAIN = 1
const BETWEEN = 2
/** By code unit, of those that words of Urdu and signs beside them have; 0 for what only {@link WORD} can tell. */
const KINDS = new Uint8Array(0x2030)
for (let unit = 0; unit < 0x7f; unit++)
  KINDS[unit] = /[A-Za-z\d]/.test(String.fromCharCode(unit)) ? 0 : BETWEEN
for (const sign of SIGNS) KINDS[sign.charCodeAt(0)] = BETWEEN
for (const letter of URDU_LETTERS) KINDS[letter.charCodeAt(0)] = PLAIN

const SPACE = 0x20

/**
 * Cuts a text into words, in order.
 *
 * @returns tokens whose `term` is folded, not empty and at most {@link LONGEST_WORD} long; a number is in ASCII digits
 * without separators. `text.slice(start, end)` is the word as written
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  // What stands between two spaces is cut by itself, most of it without a regular expression.
  for (let start = 0; start < text.length; ) {
    let end = start
    let known = true
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end)
      if (unit === SPACE) break
      if (unit >= KINDS.length || KINDS[unit] === 0) known = false
    }
    if (known) addPlainWords(tokens, text, start, end)
    else addWords(tokens, text.slice(start, end), start)
    start = end + 1
  }
  return tokens
}

/** Adds the words of a part of a text that has nothing but plain letters and signs. */
function addPlainWords(tokens: Token[], text: string, from: number, to: number): void {
  for (let start = from; start < to; ) {
    let end = start
    while (end < to && KINDS[text.charCodeAt(end)] === PLAIN) end++
    if (end > start) addRun(tokens, text.slice(start, end), start, asWritten)
    start = end + 1
  }
}

/** Adds the words of a part of a text that begins at an offset. */
function addWords(tokens: Token[], part: string, offset: number): void {
  for (const match of part.matchAll(WORD)) addRun(tokens, match[0], offset + match.index, foldWord)
}

function addRun(tokens: Token[], run: string, offset: number, termOf: (word: string) => string): void {
  let start = offset
  for (const word of parted(run)) {
    const term = termOf(word)
    if (term !== '') tokens.push({ term, start, end: start + word.length })
    start += word.length
  }
}

/** The words of a run of letters: nearly always one. */
function parted(run: string): string[] {
  const at = run.indexOf(FINAL_YE)
  return at < 0 || at === run.length - 1 ? [run] : run.split(AFTER_FINAL_YE)
}

/** The folded words of a text, in order, repeated ones included. */
export function terms(text: string): string[] {
  return tokenize(text).map((token) => token.term)
}

function asWritten(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word
}

function foldWord(word: string): string {
  const term = fold(word).slice(0, LONGEST_WORD)
  return /^\d+[٬,،٫.]/.test(term) ? term.replace(/[٬,،]/g, '').replace('٫', '.') : term
}
