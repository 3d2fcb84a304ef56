import type { SearchRequest } from '../search-contract'
import type { SortKey } from './order'

/** A cursor that no search gave, or that another search did. */
export class InvalidCursorError extends Error {
  override name = 'InvalidCursorError'
}

/** Where a page ended. */
export interface Position {
  /** Newest place in the feed that the first page knew: quotes added later stay out of the pages after it. */
  asOf: string
  /** The page's last hit; its score serves when that quote has gone since. */
  last: SortKey
}

/** Writes a position as an opaque base64url string that only the same search accepts. */
export function encodeCursor(request: SearchRequest, { asOf, last }: Position): string {
  const fields = [searchMark(request), asOf, last.score, last.time, last.article, last.start, last.id]
  return Buffer.from(JSON.stringify(fields)).toString('base64url')
}

/**
 * Reads the position in a request's cursor.
 *
 * @throws InvalidCursorError when the cursor is malformed or belongs to another search
 */
export function decodeCursor(request: SearchRequest, cursor: string): Position {
  const [mark, asOf, score, time, article, start, id] = fieldsOf(cursor)
  if (
    typeof asOf !== 'string' ||
    typeof score !== 'number' ||
    !(typeof time === 'number' || time === null) ||
    typeof article !== 'string' ||
    typeof start !== 'number' ||
    typeof id !== 'string'
  ) {
    throw new InvalidCursorError('cursor is malformed')
  }
  if (mark !== searchMark(request)) throw new InvalidCursorError('cursor belongs to another search')
  return { asOf, last: { score, time, article, start, id } }
}

function fieldsOf(cursor: string): unknown[] {
  try {
    const fields: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(fields) ? fields : []
  } catch (cause) {
    throw new InvalidCursorError('cursor is malformed', { cause })
  }
}

/** A short mark of all that decides which hits there are and how they are sorted; the page's length may change. */
function searchMark({ q, speaker, article, source, from, to, sort }: SearchRequest): string {
  const text = JSON.stringify([q, speaker, article, source, from, to, sort])
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
