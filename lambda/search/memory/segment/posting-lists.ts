import { SortedPostings } from '../postings'
import { narrow, type Sections, type SegmentFile, type WholeNumbers } from './segment-file'
import { VarintBytes } from './varint-bytes'

/** The postings of every term in one field, term after term: `starts[term]` to `starts[term + 1]`. */
export interface PostingArrays {
  starts: Uint32Array
  /** Ascending within a term. */
  slots: Uint32Array
}

/** Adds the sections of a field's postings. Of each the distance from the one before is kept. */
export function packPostings(sections: Sections, name: string, { starts, slots }: PostingArrays): void {
  const bytes = new VarintBytes()
  const offsets = new Uint32Array(starts.length)
  const counts = new Uint32Array(starts.length - 1)
  for (let term = 0; term < counts.length; term++) {
    const [from, to] = [starts[term] as number, starts[term + 1] as number]
    offsets[term] = bytes.length
    counts[term] = to - from
    let before = -1
    for (let at = from; at < to; at++) {
      const slot = slots[at] as number
      bytes.push(slot - before - 1)
      before = slot
    }
  }
  offsets[counts.length] = bytes.length
  sections.set(`${name}.offsets`, offsets)
  sections.set(`${name}.counts`, narrow(counts))
  sections.set(`${name}.bytes`, bytes.all)
}

/** Unpacked postings are kept for the next query up to so many entries, four bytes each. */
const MOST_KEPT = 1_000_000

/** The postings of a field, unpacked when a query reads them. */
export class PostingLists {
  private readonly offsets: Uint32Array
  private readonly counts: WholeNumbers
  private readonly bytes: Uint8Array
  /** Quotes of each term that are gone. */
  private readonly gone = new Map<number, number>()
  /** In the order of their last use. */
  private readonly kept = new Map<number, SortedPostings>()
  private keptEntries = 0

  /** @param dead 1 for each slot whose quote is gone */
  constructor(
    file: SegmentFile,
    name: string,
    private readonly dead: Uint8Array,
  ) {
    this.offsets = file.uint32(`${name}.offsets`)
    this.counts = file.numbers(`${name}.counts`)
    this.bytes = file.bytes(`${name}.bytes`)
  }

  /** In how many quotes a term stands. */
  size(term: number): number {
    return (this.counts[term] as number) - (this.gone.get(term) ?? 0)
  }

  get(term: number): SortedPostings | undefined {
    if (this.size(term) === 0) return undefined
    const kept = this.kept.get(term)
    const list = kept ?? this.unpack(term)
    this.kept.delete(term)
    this.kept.set(term, list)
    if (kept === undefined) this.keptEntries += list.size
    for (const [oldest, { size }] of this.kept) {
      if (this.keptEntries <= MOST_KEPT || oldest === term) break
      this.kept.delete(oldest)
      this.keptEntries -= size
    }
    return list
  }

  /** Takes note that a quote with a term is gone. */
  forget(term: number): void {
    this.gone.set(term, (this.gone.get(term) ?? 0) + 1)
    this.keptEntries -= this.kept.get(term)?.size ?? 0
    this.kept.delete(term)
  }

  private unpack(term: number): SortedPostings {
    const { bytes, dead } = this
    const size = this.size(term)
    const slots = new Uint32Array(size)
    const whole = size === this.counts[term]
    let at = this.offsets[term] as number
    let slot = -1
    let filled = 0
    const number = () => {
      let byte = bytes[at++] as number
      if (byte < 0x80) return byte
      let value = byte & 0x7f
      for (let unit = 0x80; byte >= 0x80; unit *= 0x80) {
        byte = bytes[at++] as number
        value += (byte & 0x7f) * unit
      }
      return value
    }
    while (filled < size) {
      slot += number() + 1
      if (whole || dead[slot] !== 1) slots[filled++] = slot
    }
    return new SortedPostings(slots)
  }
}
