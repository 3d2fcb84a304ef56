import { fold } from './fold'

/** A word of a text: its folded form and its place in the original, in UTF-16 code units. */
export interface Token {
  term: string
  start: number
  end: number
}

/**
 * A run of digits, or a run of letters with the marks and zero-width signs inside it. Digits part from
 * letters (18ویں, 7دسمبر), and an apostrophe between Latin letters belongs to its word (Qur'an).
 */
const WORD =
  /\p{Nd}+|(?:[\p{L}\p{M}\p{Nl}\p{No}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|(?<=[A-Za-z])['’ʼ](?=[A-Za-z]))+/gu

/**
 * Cuts a text into words, in order.
 *
 * @returns tokens whose `term` is folded and not empty; `text.slice(start, end)` is the word as written
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const term = fold(match[0])
    if (term !== '') tokens.push({ term, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** The folded words of a text, in order, repeated ones included. */
export function terms(text: string): string[] {
  return tokenize(text).map((token) => token.term)
}
