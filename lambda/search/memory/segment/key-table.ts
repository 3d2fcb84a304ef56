import { narrow, type Sections, type SegmentFile, type WholeNumbers } from './segment-file'
import { packStrings, StringTable } from './string-table'

/** Adds the sections of keys, each with the numbers that share it. */
export function packKeys(
  sections: Sections,
  name: string,
  byKey: ReadonlyMap<string, readonly number[]>,
): void {
  const keys = [...byKey.keys()].sort()
  const starts = new Uint32Array(keys.length + 1)
  const numbers: number[] = []
  keys.forEach((key, at) => {
    starts[at] = numbers.length
    numbers.push(...(byKey.get(key) ?? []))
  })
  starts[keys.length] = numbers.length
  packStrings(sections, `${name}.keys`, keys)
  sections.set(`${name}.from`, narrow(starts))
  sections.set(`${name}.numbers`, narrow(numbers))
}

/** Numbers by keys that several share, such as the terms of one sound. */
export class KeyTable {
  private readonly keys: StringTable
  private readonly starts: WholeNumbers
  private readonly numbers: WholeNumbers

  constructor(file: SegmentFile, name: string) {
    this.keys = new StringTable(file, `${name}.keys`)
    this.starts = file.numbers(`${name}.from`)
    this.numbers = file.numbers(`${name}.numbers`)
  }

  get(key: string): WholeNumbers {
    const at = this.keys.find(key)
    return at === undefined ? new Uint32Array() : this.at(at)
  }

  /** The numbers of all keys that are one edit from a key. */
  *near(key: string): Generator<number> {
    for (const [at, distance] of this.keys.near(key, 1)) if (distance > 0) yield* this.at(at)
  }

  /** The numbers of all keys that begin with a key and go on. */
  *longer(key: string): Generator<number> {
    const [from, to] = this.keys.prefixed(key)
    for (let at = from; at < to; at++) if (this.keys.compare(at, key) !== 0) yield* this.at(at)
  }

  private at(key: number): WholeNumbers {
    return this.numbers.subarray(this.starts[key], this.starts[key + 1])
  }
}
