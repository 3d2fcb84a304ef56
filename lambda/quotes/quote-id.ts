import { createHash } from 'node:crypto'
import { foldLetters } from '../language/urdu/fold'

/** Hash length: 96 bits, so that a billion quotes do not meet in one id. */
const LENGTH = 16

/** Makes ids for the quotes of one article, in their order: equal texts are told apart by a counter. */
export function quoteIds(articleId: string): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    const folded = foldLetters(text).replace(/\s+/g, ' ')
    const count = (seen.get(folded) ?? 0) + 1
    seen.set(folded, count)
    const hash = createHash('sha256').update(`${articleId}\n${folded}\n${count}`)
    return hash.digest('base64url').slice(0, LENGTH)
  }
}
