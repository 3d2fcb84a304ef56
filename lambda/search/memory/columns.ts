/** Stands in a column where a quote has no value. */
export const NONE = -1

/** What is read of every match of a query, in arrays by slot: a broad query reads a hundred thousand of each. */
export class Columns {
  /** Ids of speakers' spellings. */
  speaker = new Int32Array(1024)
  /** Ids of sources. */
  source = new Int32Array(1024)
  /** When the article was published, in ms since 1970; NaN when it does not say. */
  time = new Float64Array(1024)

  set(slot: number, { speaker, source, time }: { speaker: number; source: number; time: number }): void {
    if (slot >= this.time.length) this.grow(2 * slot)
    this.speaker[slot] = speaker
    this.source[slot] = source
    this.time[slot] = time
  }

  private grow(length: number): void {
    const { speaker, source, time } = this
    this.speaker = new Int32Array(length)
    this.speaker.set(speaker)
    this.source = new Int32Array(length)
    this.source.set(source)
    this.time = new Float64Array(length)
    this.time.set(time)
  }
}
