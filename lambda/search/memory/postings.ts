/** How often a term stands in a field, by slot: a map, or packed. */
export interface Postings {
  /** Number of quotes. */
  readonly size: number
  has(slot: number): boolean
  get(slot: number): number | undefined
  keys(): Iterable<number>
  forEach(read: (frequency: number, slot: number) => void): void
}

/** Postings of one term in two parts of an index: slots below `border` are in the first. */
export class JoinedPostings implements Postings {
  readonly size: number

  constructor(
    private readonly border: number,
    private readonly below: Postings,
    private readonly above: Postings,
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
