/** How often a term stands in a field, by slot: a map, or packed. */
export interface Postings {
  /** Number of quotes. */
  readonly size: number
  has(slot: number): boolean
  get(slot: number): number | undefined
  keys(): Iterable<number>
  forEach(read: (frequency: number, slot: number) => void): void
  /** As arrays, slots in ascending order, where it lies so: read in a plain loop they take a third of the time. */
  readonly arrays?: { slots: Uint32Array; frequencies: Uint16Array }
}

/** Postings as arrays, slots in ascending order. */
export class SortedPostings implements Postings {
  constructor(
    readonly slots: Uint32Array,
    readonly frequencies: Uint16Array,
  ) {}

  get size(): number {
    return this.slots.length
  }

  get arrays(): { slots: Uint32Array; frequencies: Uint16Array } {
    return this
  }

  has(slot: number): boolean {
    return this.slots[this.lowerBound(slot)] === slot
  }

  get(slot: number): number | undefined {
    const at = this.lowerBound(slot)
    return this.slots[at] === slot ? this.frequencies[at] : undefined
  }

  keys(): Iterable<number> {
    return this.slots
  }

  forEach(read: (frequency: number, slot: number) => void): void {
    const { slots, frequencies } = this
    for (let at = 0; at < slots.length; at++) read(frequencies[at] as number, slots[at] as number)
  }

  private lowerBound(slot: number): number {
    const { slots } = this
    let [low, high] = [0, slots.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((slots[middle] as number) < slot) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Postings of one term in two parts of an index: slots below `border` are in the first. */
export class JoinedPostings implements Postings {
  readonly size: number

  constructor(
    private readonly border: number,
    readonly below: Postings,
    readonly above: Postings,
  ) {
    this.size = below.size + above.size
  }

  has(slot: number): boolean {
    return this.part(slot).has(slot)
  }

  get(slot: number): number | undefined {
    return this.part(slot).get(slot)
  }

  *keys(): Generator<number> {
    yield* this.below.keys()
    yield* this.above.keys()
  }

  forEach(read: (frequency: number, slot: number) => void): void {
    this.below.forEach(read)
    this.above.forEach(read)
  }

  private part(slot: number): Postings {
    return slot < this.border ? this.below : this.above
  }
}

/** Reads the slots of postings, if there are any. */
export function eachSlot(postings: Postings | undefined, read: (slot: number) => void): void {
  if (postings instanceof JoinedPostings) {
    eachSlot(postings.below, read)
    eachSlot(postings.above, read)
  } else if (postings?.arrays) {
    const { slots } = postings.arrays
    for (let at = 0; at < slots.length; at++) read(slots[at] as number)
  } else {
    postings?.forEach((_, slot) => {
      read(slot)
    })
  }
}

/** Postings read into arrays, in no order. */
export function arraysOf(postings: Postings): { slots: Uint32Array; frequencies: Uint16Array } {
  const slots = new Uint32Array(postings.size)
  const frequencies = new Uint16Array(postings.size)
  let at = 0
  postings.forEach((frequency, slot) => {
    slots[at] = slot
    frequencies[at++] = frequency
  })
  return { slots, frequencies }
}
