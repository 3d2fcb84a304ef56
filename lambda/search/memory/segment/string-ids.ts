import { GrowingArray } from './growing-array'

/**
 * Numbers from 0 on for different strings, in the order in which they come. Found by code units, so that a piece of a text
 * is looked up without being made a string: building a segment does so two hundred times for each quote.
 */
export class StringIds {
  private readonly starts = new GrowingArray(Uint32Array)
  private readonly units = new GrowingArray(Uint16Array)
  private readonly hashes = new GrowingArray(Uint32Array)
  /** One more than an id at the place that its hash gives, or at the next free one; 0 where there is none. */
  private places = new Uint32Array(2 ** 16)

  get size(): number {
    return this.hashes.length
  }

  /** The id of a string, or of a piece of it. */
  idOf(text: string, from = 0, to = text.length): number {
    let hash = 0x811c9dc5
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash = (hash ^ (hash >>> 15)) >>> 0
    const mask = this.places.length - 1
    let place = hash & mask
    for (let id = this.places[place] as number; id !== 0; id = this.places[place] as number) {
      if (this.hashes.at(id - 1) === hash && this.is(id - 1, text, from, to)) return id - 1
      place = (place + 1) & mask
    }
    this.places[place] = this.size + 1
    return this.add(text, from, to, hash)
  }

  /** All strings by their ids. */
  strings(): string[] {
    const text = Buffer.from(this.units.all.slice().buffer)
    const end = (id: number) => (id + 1 < this.size ? this.starts.at(id + 1) : this.units.length)
    return Array.from({ length: this.size }, (_, id) =>
      text.toString('utf16le', 2 * this.starts.at(id), 2 * end(id)),
    )
  }

  private is(id: number, text: string, from: number, to: number): boolean {
    const start = this.starts.at(id)
    const end = id + 1 < this.size ? this.starts.at(id + 1) : this.units.length
    if (end - start !== to - from) return false
    for (let at = from; at < to; at++)
      if (this.units.at(start + at - from) !== text.charCodeAt(at)) return false
    return true
  }

  private add(text: string, from: number, to: number, hash: number): number {
    const id = this.size
    this.starts.push(this.units.length)
    for (let at = from; at < to; at++) this.units.push(text.charCodeAt(at))
    this.hashes.push(hash)
    if (2 * this.size > this.places.length) this.spread()
    return id
  }

  /** Doubles the places. */
  private spread(): void {
    this.places = new Uint32Array(2 * this.places.length)
    const mask = this.places.length - 1
    for (let id = 0; id < this.size; id++) {
      let place = this.hashes.at(id) & mask
      while (this.places[place] !== 0) place = (place + 1) & mask
      this.places[place] = id + 1
    }
  }
}
