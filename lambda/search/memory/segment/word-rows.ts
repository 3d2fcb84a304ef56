import type { Sections, SegmentFile } from './segment-file'
import { VarintBytes } from './varint-bytes'

/** Adds the sections of rows of words. A word is its rank by frequency: most take one byte or two. */
export function packRows(
  sections: Sections,
  name: string,
  { starts, words }: { starts: Uint32Array; words: ArrayLike<number> },
  rankOf: Uint32Array,
): void {
  const bytes = new VarintBytes()
  const offsets = new Uint32Array(starts.length)
  for (let row = 0; row < starts.length - 1; row++) {
    offsets[row] = bytes.length
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      bytes.push(rankOf[words[at] as number] as number)
    }
  }
  offsets[starts.length - 1] = bytes.length
  sections.set(`${name}.offsets`, offsets)
  sections.set(`${name}.bytes`, bytes.all)
}

/** The words of texts in order, as ranks by frequency. */
export class WordRows {
  private readonly offsets: Uint32Array
  private readonly bytes: Uint8Array
  private row = new Uint32Array(256)

  constructor(file: SegmentFile, name: string) {
    this.offsets = file.uint32(`${name}.offsets`)
    this.bytes = file.bytes(`${name}.bytes`)
  }

  /** Those of some rows in which two words, given by their ranks, follow each other. */
  rowsWith(first: number, second: number, rows: Uint32Array): number[] {
    const { bytes, offsets } = this
    const sought = new VarintBytes()
    sought.push(first)
    sought.push(second)
    const pattern = sought.all
    const { length } = pattern
    const [head, next] = [pattern[0] as number, pattern[1] as number]
    const found: number[] = []
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const start = offsets[row] as number
      const end = (offsets[row + 1] as number) - length
      for (let at = start; at <= end; at++) {
        if (bytes[at] !== head || bytes[at + 1] !== next) continue
        // Within a number the bytes are none of a word.
        if (at > start && (bytes[at - 1] as number) >= 0x80) continue
        if (length > 2 && !standsAt(pattern, bytes, at)) continue
        found.push(row)
        break
      }
    }
    return found
  }

  /** The words of a row; valid until the next is read. */
  read(row: number): { tokens: Uint32Array; length: number } {
    const { bytes } = this
    const end = this.offsets[row + 1] as number
    let at = this.offsets[row] as number
    if (end - at > this.row.length) this.row = new Uint32Array(2 * (end - at))
    const tokens = this.row
    let length = 0
    while (at < end) {
      let byte = bytes[at++] as number
      let rank = byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] as number
        rank |= (byte & 0x7f) << shift
      }
      tokens[length++] = rank
    }
    return { tokens, length }
  }
}

function standsAt(pattern: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 2; i < pattern.length; i++) if (bytes[at + i] !== pattern[i]) return false
  return true
}
