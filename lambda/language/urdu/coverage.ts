import { tokenize } from '../token'
import { Row } from './readings'

/** How much of a text the lexicon knows. */
export interface Coverage {
  words: number
  known: number
  /** Words that it does not know, most frequent first. */
  unknown: Array<{ word: string; count: number }>
}

/** Counts the words of a text that are in a class of the lexicon, and those in none: names, for the most part. */
export function coverageOf(text: string): Coverage {
  const row = new Row(tokenize(text))
  const counts = new Map<string, number>()
  let words = 0
  let known = 0
  for (let i = 0; i < row.length; i++) {
    if (!row.isWord(i)) continue
    words++
    if (row.isUnknown(i)) counts.set(row.key(i), (counts.get(row.key(i)) ?? 0) + 1)
    else known++
  }
  const unknown = [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count)
  return { words, known, unknown }
}
