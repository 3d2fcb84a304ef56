import { fold } from './fold'

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

/**
 * Where a word ends although no space follows (کےلیے, بےحد): ے is written at the end of words alone. Measured on 2,769
 * articles: 2,808 such words, each of them two. One letter after it is a medial ی mistyped (مےں), and no word.
 */
const AFTER_FINAL_YE = /(?<=\u06D2[\p{M}\u200B-\u200F]*)(?=\p{L}[\p{M}\u200B-\u200F]*\p{L})/u

/** Numbers part from letters (18ویں, 7دسمبر). */
const WORD = new RegExp(`${LETTERS}|${NUMBER}`, 'gu')

/**
 * Cuts a text into words, in order.
 *
 * @returns tokens whose `term` is folded, not empty and at most {@link LONGEST_WORD} long; a number is in ASCII digits
 * without separators. `text.slice(start, end)` is the word as written
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    let start = match.index
    for (const word of match[0].split(AFTER_FINAL_YE)) {
      const term = foldWord(word)
      if (term !== '') tokens.push({ term, start, end: start + word.length })
      start += word.length
    }
  }
  return tokens
}

/** The folded words of a text, in order, repeated ones included. */
export function terms(text: string): string[] {
  return tokenize(text).map((token) => token.term)
}

function foldWord(word: string): string {
  const term = fold(word).slice(0, LONGEST_WORD)
  return /^\d+[٬,،٫.]/.test(term) ? term.replace(/[٬,،]/g, '').replace('٫', '.') : term
}
