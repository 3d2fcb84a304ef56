import { FACET_NAMES, type FacetName } from '../../contract/filters'

/** Stands in a column where a quote has no value. */
export const NONE = -1

/** What is read of every match of a query, in arrays by slot: a broad query reads a hundred thousand of each. */
export class Columns {
  /** Ids of the values of each facet. */
  readonly values = Object.fromEntries(FACET_NAMES.map((name) => [name, new Int32Array(1024)])) as Record<
    FacetName,
    Int32Array
  >
  /** When the article was published, in ms since 1970; NaN when it does not say. */
  time = new Float64Array(1024)

  /** Makes room for so many slots. */
  reserve(slots: number): void {
    if (slots > this.time.length) this.grow(slots)
  }

  set(slot: number, values: Record<FacetName, number>, time: number): void {
    if (slot >= this.time.length) this.grow(2 * slot)
    for (const name of FACET_NAMES) this.values[name][slot] = values[name]
    this.time[slot] = time
  }

  private grow(length: number): void {
    const { time } = this
    this.time = new Float64Array(length)
    this.time.set(time)
    for (const name of FACET_NAMES) {
      const values = this.values[name]
      this.values[name] = new Int32Array(length)
      this.values[name].set(values)
    }
  }
}
