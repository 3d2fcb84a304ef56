import type { Reading } from './reading'

/** Readings of words in Latin script by the word. */
export type ReadWords = Readonly<Record<string, readonly Reading[]>>

/** What a search reads words in Latin script as: the pages after the first as that did, whatever has come or gone since. */
export class KnownReadings {
  readonly #words: Record<string, readonly Reading[]> = Object.create(null)

  /** @param earlier what the first page read */
  constructor(private readonly earlier: ReadWords = {}) {}

  /** What the next page is to know. */
  get read(): ReadWords {
    return this.#words
  }

  of(word: string, read: () => Reading[]): readonly Reading[] {
    const known = Object.hasOwn(this.earlier, word) ? this.earlier[word] : undefined
    const readings = known ?? read()
    if (readings.length > 0) this.#words[word] = readings
    return readings
  }
}
