/** A buffer is made so much longer than is needed, for quotes that come later. */
const ROOM = 1.2

/**
 * Arrays of scores by slot that searches use one after the other. Made anew for each search they would be the greater
 * part of a query's time: memory of that size makes the collector walk the whole index (130 ms at 60,000 quotes).
 */
export class ScoreBuffers {
  private free: Float64Array[] = []
  private readonly lent = new Set<Float64Array>()
  private capacity = 0
  private freeFlags: Uint8Array[] = []
  private readonly lentFlags: Uint8Array[] = []

  /** Starts a search: what earlier ones took is free again. */
  begin(capacity: number): void {
    this.capacity = capacity
    for (const buffer of this.lent) this.free.push(buffer.fill(0))
    this.lent.clear()
    this.free = this.free.filter(({ length }) => length >= capacity)
    for (const flags of this.lentFlags.splice(0)) this.freeFlags.push(flags.fill(0))
    this.freeFlags = this.freeFlags.filter(({ length }) => length >= capacity)
  }

  /** Zeros for all slots, until the next search begins. */
  takeFlags(): Uint8Array {
    const flags = this.freeFlags.pop() ?? new Uint8Array(Math.ceil(ROOM * this.capacity))
    this.lentFlags.push(flags)
    return flags
  }

  /** An array of at least the capacity, all zero, until it is given back or the next search begins. */
  take(): Float64Array {
    const buffer = this.free.pop() ?? new Float64Array(Math.ceil(ROOM * this.capacity))
    this.lent.add(buffer)
    return buffer
  }

  /** Gives an array back that is zero but for some slots. */
  release(buffer: Float64Array, slots: readonly number[]): void {
    for (const slot of slots) buffer[slot] = 0
    if (this.lent.delete(buffer)) this.free.push(buffer)
  }
}
