import { NONE } from './columns'

/** Counts small integers, in an array that is kept for the next count: one made anew would be the greater part of the work. */
export class IdCounter {
  private counts = new Uint32Array(1024)

  /**
   * How often each id stands in some slots of a column.
   *
   * @param capacity more than the highest id
   */
  count(slots: readonly number[], column: Int32Array, capacity: number): Map<number, number> {
    if (capacity > this.counts.length) this.counts = new Uint32Array(2 * capacity)
    const { counts } = this
    const met: number[] = []
    for (const slot of slots) {
      const id = column[slot] as number
      if (id === NONE) continue
      const count = counts[id] as number
      if (count === 0) met.push(id)
      counts[id] = count + 1
    }
    const counted = new Map(met.map((id) => [id, counts[id] as number]))
    for (const id of met) counts[id] = 0
    return counted
  }
}
