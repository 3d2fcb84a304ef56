import { Uint32List } from './growing-array'

/**
 * Numbers from 0 on for different strings, in the order in which they come. Found by code units, so that a piece of a text
 * is looked up without being made a string: building a segment does so two hundred times for each quote.
 */
export class StringIds {
  /** Where each string begins among the units, and where the next one will. */
  private readonly starts = new Uint32List()
  private units = new Uint16Array(2 ** 16)
  private readonly hashes = new Uint32List()
  /** One more than an id at the place that its hash gives, or at the next free one; 0 where there is none. */
  private places = new Uint32Array(2 ** 16)

  constructor() {
    this.starts.push(0)
  }

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
    const text = Buffer.from(this.units.buffer)
    return Array.from({ length: this.size }, (_, id) =>
      text.toString('utf16le', 2 * this.starts.at(id), 2 * this.starts.at(id + 1)),
    )
  }

  private is(id: number, text: string, from: number, to: number): boolean {
    const { units } = this
    let at = this.starts.at(id)
    if (this.starts.at(id + 1) - at !== to - from) return false
    for (let i = from; i < to; i++) if (units[at++] !== text.charCodeAt(i)) return false
    return true
  }

  private add(text: string, from: number, to: number, hash: number): number {
    const id = this.size
    let at = this.starts.at(id)
    if (at + to - from > this.units.length) this.reserve(2 * (at + to - from))
    for (let i = from; i < to; i++) this.units[at++] = text.charCodeAt(i)
    this.starts.push(at)
    this.hashes.push(hash)
    if (2 * this.size > this.places.length) this.spread()
    return id
  }

  private reserve(length: number): void {
    const longer = new Uint16Array(length)
    longer.set(this.units)
    this.units = longer
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
