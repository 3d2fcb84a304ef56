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

  at(index: number): number {
    return this.numbers[index] as number
  }

  increment(at: number): void {
    this.numbers[at] = (this.numbers[at] as number) + 1
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
