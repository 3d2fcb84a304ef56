type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** Numbers of one kind that are added one after the other. */
export class GrowingArray<T extends Numbers> {
  length = 0
  private numbers: T

  constructor(private readonly make: new (length: number) => T) {
    this.numbers = new make(1024)
  }

  push(number: number): void {
    if (this.length === this.numbers.length) this.grow(2 * this.length)
    this.numbers[this.length++] = number
  }

  append(numbers: ArrayLike<number>): void {
    if (this.length + numbers.length > this.numbers.length) this.grow(2 * (this.length + numbers.length))
    this.numbers.set(numbers, this.length)
    this.length += numbers.length
  }

  /** What was added so far: a view that further additions may leave behind. */
  get all(): T {
    return this.numbers.subarray(0, this.length) as T
  }

  private grow(length: number): void {
    const longer = new this.make(length)
    longer.set(this.numbers)
    this.numbers = longer
  }
}

/**
 * As {@link GrowingArray}, of whole numbers from 0 on: its own class, for what is added a hundred times for each quote is
 * added in a third of the time where arrays are of one kind.
 */
export class Uint32List {
  length = 0
  private numbers = new Uint32Array(1024)

  push(number: number): void {
    if (this.length === this.numbers.length) this.reserve(2 * this.length)
    this.numbers[this.length++] = number
  }

  at(index: number): number {
    return this.numbers[index] as number
  }

  increment(at: number): void {
    this.numbers[at] = (this.numbers[at] as number) + 1
  }

  get all(): Uint32Array {
    return this.numbers.subarray(0, this.length)
  }

  private reserve(length: number): void {
    const longer = new Uint32Array(length)
    longer.set(this.numbers)
    this.numbers = longer
  }
}
