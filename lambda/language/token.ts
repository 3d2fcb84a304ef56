import { foldLetters } from './urdu/fold'
import { gluedLengths } from './urdu/unglue'

/** What the rules read an article as: words with folded keys, marks, punctuation, breaks, whole quotations. */
export interface Token {
  kind: 'word' | 'mark' | 'stop' | 'pause' | 'open-bracket' | 'close-bracket' | 'paragraph' | 'line' | 'quote'
  /** Offsets in the original text. */
  start: number
  end: number
  /** A word folded for look-up in the tables; any other token as it stands. */
  key: string
}

/** Quotation marks of any direction: ' ` ´ ‘ ’ ‚ ‛ ′ " “ ” „ ‟ ″ ＂ ＇ ❛ ❜ ❝ ❞ 〝 〞 〟 and « » ‹ › 「 」 『 』. */
export const MARK = /['`´\u2018-\u201F\u2032\u2033"\uFF02\uFF07\u275B-\u275E\u300C-\u300F\u301D-\u301F«»‹›]/

const TOKEN =
  /([\p{L}\p{N}\p{M}\u200B-\u200F\u0640]+(?:['’](?=[A-Za-z])(?<=[A-Za-z].)[A-Za-z]+)*)|(['`´\u2018-\u201F\u2032\u2033"\uFF02\uFF07\u275B-\u275E\u300C-\u300F\u301D-\u301F«»‹›])|([۔؟…]+|[!?]+(?!\p{L})|(?<!\.)\.+(?=\s|$|["'\u2018-\u201F\u275B-\u275E\u300C-\u300F\u301D-\u301F]))|([،,؛;:–—-])|([([{])|([)\]}])|((?:\r\n?|\n)[^\S\r\n]*(?:(?:\r\n?|\n)\s*)?)/gu

/** UTF-16 units of the longest word: what is longer (scripts without spaces, letters run together) is never a name. */
export const LONGEST_WORD = 60

/** Splits a text in linear time; characters of no token (white space, symbols) are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [whole, word, mark, stop, pause, open, close] = match
    const start = match.index
    const kind = word
      ? 'word'
      : mark
        ? 'mark'
        : stop
          ? 'stop'
          : pause
            ? 'pause'
            : open
              ? 'open-bracket'
              : close
                ? 'close-bracket'
                : breakKind(text, start, whole)
    if (kind === 'word') pushWords(tokens, whole, start)
    else tokens.push({ kind, start, end: start + whole.length, key: whole })
  }
  return tokens
}

/** ے and ں stand only at the end of a word: three letters after one, with vowel signs or without, are the next word (گےعمران). */
const MISSING_SPACE = /(?<=[ےں][\u064B-\u065F]{0,3})(?=\p{L}{3}|لی|لئ)/u

function pushWords(tokens: Token[], whole: string, start: number): void {
  let offset = start
  for (const word of /[ےں]./.test(whole) ? whole.split(MISSING_SPACE) : [whole]) {
    pushWord(tokens, word, offset)
    offset += word.length
  }
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const key = foldLetters(word)
  // Strokes that only fill a line (ـ ـ) are no word.
  if (key === '') return
  const lengths = key.length === word.length ? gluedLengths(key) : null
  if (!lengths) {
    tokens.push({
      kind: 'word',
      start,
      end: start + word.length,
      key: word.length > LONGEST_WORD ? word : key,
    })
    return
  }
  let at = 0
  for (const length of lengths) {
    tokens.push({
      kind: 'word',
      start: start + at,
      end: start + at + length,
      key: key.slice(at, at + length),
    })
    at += length
  }
}

/** Shorter lines than this are not wrapped text but lines of their own (titles, links). */
const WRAPPED_LINE = 60

/** An empty line, a finished sentence or a short line ends a paragraph; any other break is a wrapped line. */
function breakKind(text: string, start: number, whole: string): 'paragraph' | 'line' {
  if (/\n[^\n]*\n|\r[^\r\n]*\r/.test(whole)) return 'paragraph'
  let last = start - 1
  while (
    last >= 0 &&
    /[ \t\u00A0)\]'"\u2018-\u201F\u275B-\u275E\u300C-\u300F\u301D-\u301F»]/.test(text[last] ?? '')
  )
    last--
  if (last < 0 || /[۔؟!?:]/.test(text[last] ?? '')) return 'paragraph'
  for (let i = last; i > last - WRAPPED_LINE; i--) if (i < 0 || text[i] === '\n') return 'paragraph'
  return 'line'
}
