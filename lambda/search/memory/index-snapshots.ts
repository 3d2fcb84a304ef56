import type { SnapshotPointer, SnapshotStore } from '../../store/snapshot-store'
import type { IndexSnapshots, OpenedIndex } from '../live'
import { QuoteIndex } from './quote-index'
import { Segment } from './segment/segment'

/** A snapshot that could not be used. */
export class SnapshotError extends Error {
  override name = 'SnapshotError'
}

/** Opens snapshots of the index in memory. */
export class QuoteSnapshots implements IndexSnapshots<QuoteIndex> {
  #opened: string | null = null

  /** @param onError told of each snapshot that could not be used, and of each failure of the store */
  constructor(
    private readonly store: Pick<SnapshotStore, 'pointer' | 'read'>,
    private readonly onError: (error: unknown) => void,
    private readonly createIndex: (segment: Segment) => QuoteIndex = (segment) => new QuoteIndex(segment),
  ) {}

  /** Name of the snapshot that was opened last; null before the first. */
  get opened(): string | null {
    return this.#opened
  }

  async open(): Promise<(OpenedIndex<QuoteIndex> & { pointer: SnapshotPointer }) | null> {
    const pointer = await this.#pointer()
    for (const name of pointer?.names ?? []) {
      const segment = await this.#read(name)
      if (segment === null || pointer === null) continue
      this.#opened = name
      return { index: this.createIndex(segment), place: segment.facts.place, pointer }
    }
    return null
  }

  async hasNewer(): Promise<boolean> {
    const newest = (await this.#pointer())?.names[0]
    return newest !== undefined && newest !== this.#opened
  }

  async #pointer(): Promise<SnapshotPointer | null> {
    try {
      return await this.store.pointer()
    } catch (error) {
      this.onError(error)
      return null
    }
  }

  async #read(name: string): Promise<Segment | null> {
    try {
      const bytes = await this.store.read(name)
      if (bytes === null) throw new SnapshotError(`the snapshot ${name} is gone`)
      return new Segment(bytes)
    } catch (error) {
      this.onError(error)
      return null
    }
  }
}
