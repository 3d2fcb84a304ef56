import type { Row } from '../../language/urdu/readings'

/** Words of a row as the article spells them, without marks, brackets and line breaks between. */
export function spell(text: string, row: Row, from: number, to: number): string {
  const words: string[] = []
  let brackets = 0
  for (let i = from; i < to; i++) {
    const token = row.tokens[i]
    if (token?.kind === 'open-bracket') brackets++
    if (token?.kind === 'close-bracket') brackets--
    if (token?.kind === 'word' && brackets <= 0) words.push(text.slice(token.start, token.end))
  }
  return words.join(' ')
}

/** The folded words of a range of tokens. */
export function keysOf(row: Row, from: number, to: number): string[] {
  const keys: string[] = []
  for (let i = from; i < to; i++) if (row.isWord(i)) keys.push(row.key(i))
  return keys
}
