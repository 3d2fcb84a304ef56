import { MARK_BYTES, markOf } from './mark'

/** Characters of a mark in base64url. */
const MARK_LENGTH = 8

/** Longest list of marks in a cursor: 350 hits in 2,800 characters. */
const MOST_MARKS = 350

/**
 * The hits that the pages so far have shown, oldest first, told by marks of their ids: neither scores nor dates tell,
 * for articles that come, change and go move them. Of a long row of pages only the last hits are kept.
 */
export class Shown {
  private readonly marks: ReadonlySet<number>

  /** @param complete false when hits before these have been forgotten */
  constructor(
    private readonly inOrder: readonly number[] = [],
    readonly complete = true,
  ) {
    this.marks = new Set(inOrder)
  }

  has(id: string): boolean {
    return this.marks.size > 0 && this.marks.has(markOf(id))
  }

  /** The marks of those that are remembered. */
  get remembered(): readonly number[] {
    return this.inOrder
  }

  /** The same after one more page. */
  and(ids: readonly string[]): Shown {
    const all = [...this.inOrder, ...ids.map(markOf)]
    return new Shown(all.slice(-MOST_MARKS), this.complete && all.length <= MOST_MARKS)
  }

  /** The one of some quotes that was shown first among those that are remembered. */
  earliest<T extends { id: string }>(quotes: Iterable<T>): T | null {
    const byMark = new Map<number, T>()
    for (const quote of quotes) {
      const mark = markOf(quote.id)
      if (this.marks.has(mark)) byMark.set(mark, quote)
    }
    const first = this.inOrder.find((mark) => byMark.has(mark))
    return first === undefined ? null : (byMark.get(first) ?? null)
  }

  /** Marks in base64url, one after the other. */
  toString(): string {
    const bytes = Buffer.alloc(MARK_BYTES * this.inOrder.length)
    this.inOrder.forEach((mark, at) => {
      bytes.writeUIntBE(mark, MARK_BYTES * at, MARK_BYTES)
    })
    return bytes.toString('base64url')
  }

  /** @returns null when the text is no list of marks */
  static parse(text: string, complete: boolean): Shown | null {
    if (text.length % MARK_LENGTH !== 0 || !/^[\w-]*$/.test(text)) return null
    const bytes = Buffer.from(text, 'base64url')
    const marks = Array.from({ length: text.length / MARK_LENGTH }, (_, at) =>
      bytes.readUIntBE(MARK_BYTES * at, MARK_BYTES),
    )
    return new Shown(marks, complete)
  }
}
