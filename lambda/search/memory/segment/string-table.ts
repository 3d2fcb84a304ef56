import { GrowingArray } from './growing-array'
import type { Sections, SegmentFile } from './segment-file'

/** Adds the sections of a table of strings. */
export function packStrings(sections: Sections, name: string, strings: Iterable<string>): void {
  const starts = new GrowingArray(Uint32Array)
  const units = new GrowingArray(Uint16Array)
  let narrow = true
  for (const text of strings) {
    starts.push(units.length)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit > 0xff) narrow = false
      units.push(unit)
    }
  }
  starts.push(units.length)
  sections.set(`${name}.starts`, starts.all)
  if (narrow) sections.set(`${name}.bytes`, Uint8Array.from(units.all))
  else sections.set(`${name}.units`, units.all)
}

/**
 * Strings side by side, as UTF-16 code units or, when all fit, one byte each. What looks strings up needs them in
 * ascending order of code units, as JavaScript compares strings.
 */
export class StringTable {
  readonly length: number
  private readonly starts: Uint32Array
  private readonly units: Uint8Array | Uint16Array
  private readonly text: Buffer
  private readonly encoding: 'latin1' | 'utf16le'

  constructor(file: SegmentFile, name: string) {
    this.starts = file.uint32(`${name}.starts`)
    this.length = this.starts.length - 1
    const narrow = file.has(`${name}.bytes`)
    this.units = narrow ? file.bytes(`${name}.bytes`) : file.uint16(`${name}.units`)
    this.text = Buffer.from(this.units.buffer, this.units.byteOffset, this.units.byteLength)
    this.encoding = narrow ? 'latin1' : 'utf16le'
  }

  get(at: number): string {
    const width = this.units.BYTES_PER_ELEMENT
    return this.text.toString(this.encoding, width * this.start(at), width * this.start(at + 1))
  }

  /** In code units. */
  lengthOf(at: number): number {
    return this.start(at + 1) - this.start(at)
  }

  /**
   * Copies the code units of a string.
   *
   * @returns where they end
   */
  copy(at: number, target: Uint16Array, offset: number): number {
    const { units } = this
    const end = this.start(at + 1)
    let to = offset
    for (let from = this.start(at); from < end; from++) target[to++] = units[from] as number
    return to
  }

  /** Place of a string; undefined when it is not there. */
  find(text: string): number | undefined {
    const at = this.lowerBound(text)
    return at < this.length && this.compare(at, text) === 0 ? at : undefined
  }

  /** Place of the first string that is not before a text. */
  lowerBound(text: string): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(middle, text) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Places of the strings that begin with a prefix, as `[from, to)`. */
  prefixed(prefix: string): [from: number, to: number] {
    const from = this.lowerBound(prefix)
    return [from, this.begins(from, prefix) ? this.endOfPrefix(from, prefix.length) : from]
  }

  /** Below 0 when the string at a place comes before a text, above 0 when after, 0 when it is the text. */
  compare(at: number, text: string): number {
    const start = this.start(at)
    const length = this.start(at + 1) - start
    const shared = Math.min(length, text.length)
    for (let i = 0; i < shared; i++) {
      const difference = (this.units[start + i] as number) - text.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - text.length
  }

  /**
   * Strings within an edit distance (Levenshtein's, in code units) of a text, in ascending order. Rows of the distance's
   * table are kept for what neighbours begin with alike, and strings whose beginning is too far off are passed over
   * together, as in a trie.
   */
  *near(text: string, most: number): Generator<[at: number, distance: number]> {
    const width = text.length + 1
    const rows = [Uint8Array.from({ length: width }, (_, i) => i)]
    let at = 0
    let known = 0
    while (at < this.length) {
      const length = this.start(at + 1) - this.start(at)
      let depth = Math.min(known, length)
      let alive = true
      while (depth < length && alive) {
        rows[depth + 1] ??= new Uint8Array(width)
        alive = this.fillRow(rows, depth, this.unit(at, depth), text) <= most
        depth++
      }
      const distance = rows[depth]?.[width - 1] ?? 0
      if (alive && distance <= most) yield [at, distance]
      const next = alive ? at + 1 : this.endOfPrefix(at, depth)
      known = next < this.length ? Math.min(depth - (alive ? 0 : 1), this.sharedPrefix(at, next)) : 0
      at = next
    }
  }

  /** @returns the least distance in the row */
  private fillRow(rows: Uint8Array[], depth: number, unit: number, text: string): number {
    const above = rows[depth] as Uint8Array
    const row = rows[depth + 1] as Uint8Array
    row[0] = depth + 1
    let least = depth + 1
    for (let i = 1; i < row.length; i++) {
      const replaced = (above[i - 1] as number) + (text.charCodeAt(i - 1) === unit ? 0 : 1)
      const distance = Math.min(replaced, (above[i] as number) + 1, (row[i - 1] as number) + 1)
      row[i] = distance
      if (distance < least) least = distance
    }
    return least
  }

  /** The place after the last string that begins as the one at `from` does, in its first `length` units. */
  private endOfPrefix(from: number, length: number): number {
    const begins = (at: number) => this.sharedPrefix(from, at, length) >= length
    let [inside, step] = [from, 1]
    while (inside + step < this.length && begins(inside + step)) {
      inside += step
      step *= 2
    }
    let outside = Math.min(this.length, inside + step)
    while (outside - inside > 1) {
      const middle = (inside + outside) >>> 1
      if (begins(middle)) inside = middle
      else outside = middle
    }
    return outside
  }

  private begins(at: number, prefix: string): boolean {
    if (at >= this.length || this.start(at + 1) - this.start(at) < prefix.length) return false
    for (let i = 0; i < prefix.length; i++) if (this.unit(at, i) !== prefix.charCodeAt(i)) return false
    return true
  }

  private sharedPrefix(a: number, b: number, most = 0xffff): number {
    const length = Math.min(most, this.start(a + 1) - this.start(a), this.start(b + 1) - this.start(b))
    let shared = 0
    while (shared < length && this.unit(a, shared) === this.unit(b, shared)) shared++
    return shared
  }

  private start(at: number): number {
    return this.starts[at] as number
  }

  private unit(at: number, i: number): number {
    return this.units[this.start(at) + i] as number
  }
}
