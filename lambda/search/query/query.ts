import { isStopWord } from '../../language/urdu/stop-words'
import { terms } from '../../language/urdu/tokenize'

/** A parsed `q`. Terms are folded. */
export interface Query {
  /** Nothing was typed. */
  blank: boolean
  /** Words that carry the topic; all words when there are no others. */
  words: string[]
  /** The last word may be unfinished and matches as a prefix too. */
  prefix: boolean
  /** Word sequences that must stand together. */
  phrases: string[][]
  /** Words and phrases that must not occur. */
  excluded: string[][]
}

const QUOTE_MARKS = /["“”„«»]/

/** Phrases that are looked for; words between the marks that follow are words like others. */
export const MOST_PHRASES = 8

/**
 * Parses words, `"a phrase"` and `-word`, in any mixture of scripts. Never throws: an unbalanced quotation mark
 * opens nothing, and whatever is no word is passed over.
 */
export function parseQuery(q: string): Query {
  const phrases: string[][] = []
  const excluded: string[][] = []
  const free: string[] = []
  const parts = q.split(QUOTE_MARKS)
  const lastIsOpen = parts.length % 2 === 0
  parts.forEach((part, i) => {
    const quoted = i % 2 === 1 && !(lastIsOpen && i === parts.length - 1)
    const words = quoted ? terms(part) : []
    if (!quoted) readWords(part, free, excluded)
    else if (words.length === 0) return
    else if (/(?:^|\s)[-−]$/u.test(parts[i - 1] ?? '')) excluded.push(words)
    else if (phrases.length < MOST_PHRASES) phrases.push(words)
    else free.push(...words)
  })
  const content = free.filter((word) => !isStopWord(word))
  const words = content.length > 0 || phrases.length > 0 ? content : free
  const last = words.at(-1)
  const prefix = last !== undefined && last === free.at(-1)
  return {
    blank: q.trim() === '',
    words: [...new Set(words)],
    prefix,
    phrases: distinct(phrases),
    excluded: distinct(excluded),
  }
}

function distinct(sequences: readonly string[][]): string[][] {
  return [...new Map(sequences.map((words) => [words.join(' '), words])).values()]
}

function readWords(text: string, free: string[], excluded: string[][]): void {
  for (const chunk of text.split(/\s+/u)) {
    const negated = /^[-−](?=[\p{L}\p{N}])/u.test(chunk)
    const words = terms(chunk)
    if (negated && words.length > 0) excluded.push(words)
    else free.push(...words)
  }
}
