import { createHash } from 'node:crypto'
import { urdu } from '../language/urdu/urdu'
import type { QuoteKind } from './quote'

/** Hash length: 96 bits, so that a billion quotes do not meet in one id. */
const LENGTH = 16

/**
 * Makes ids for the quotes of one article, in their order: equal texts are told apart by a counter. What stands between
 * marks and what is reported without them are counted apart, so that neither moves the ids of the other.
 */
export function quoteIds(articleId: string): (text: string, kind: QuoteKind) => string {
  const seen = new Map<string, number>()
  return (text, kind) => {
    // As it is hashed, for a lone surrogate has no UTF-8 form: what would be equal there is counted as equal.
    const folded = urdu.foldForIdentity(text).toWellFormed()
    const content = kind === 'reported' ? `reported\n${folded}` : folded
    const count = (seen.get(content) ?? 0) + 1
    seen.set(content, count)
    const hash = createHash('sha256').update(`${articleId}\n${content}\n${count}`)
    return hash.digest('base64url').slice(0, LENGTH)
  }
}
