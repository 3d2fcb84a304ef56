import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { SegmentArticle } from '../../lambda/search/memory/segment/segment-builder'
import { hasPurged, isWorthIt } from '../../lambda/search/memory/snapshot-builder'
import { SnapshotStore } from '../../lambda/store/snapshot-store'
import { fileObjects } from './file-objects'
import type { ToWorker } from './snapshot-worker'

/** How often is looked whether enough has changed, in ms. */
const LOOK_EVERY_MS = 30_000
/** Articles that are handed over at once, between answers. */
const HANDED_AT_ONCE = 200

/** A thread does not inherit the loader of TypeScript. */
const LOAD_WORKER = `
  import('tsx/esm/api').then(({ tsImport }) =>
    tsImport('./snapshot-worker.ts', require('node:worker_threads').workerData))`

/** Writes snapshots of the index to a folder beside the answers: the work is done in a thread of its own. */
export class SnapshotKeeper {
  readonly #timer: NodeJS.Timeout
  #writing: Promise<void> | null = null
  /** What the index had taken in when it was last written. */
  #written = 0
  /** Newest purge that it knew of then. */
  #purged = ''

  /**
   * @param options.folder where snapshots are
   * @param options.current the index and the table's time that it is as new as; null before it is there
   */
  constructor(
    private readonly options: {
      folder: string
      current: () => { index: QuoteIndex; place: number } | null
      /** What the feed could not be read of, by id, with the places. */
      skipped: () => [id: string, place: string][]
      onError: (error: unknown) => void
    },
  ) {
    this.#timer = setInterval(() => void this.write(), LOOK_EVERY_MS).unref()
  }

  /** Writes a snapshot if enough has changed; one at a time. */
  async write(): Promise<void> {
    this.#writing ??= this.#writeIfWorthIt()
      .catch(this.options.onError)
      .finally(() => {
        this.#writing = null
      })
    return this.#writing
  }

  /** Writes the last snapshot. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#writing
    await this.write()
  }

  async #writeIfWorthIt(): Promise<void> {
    const now = this.options.current()
    if (now === null) return
    const { turnover, size, purged } = now.index
    if (!isWorthIt(turnover - this.#written, size.quotes) && !(await this.#isPurged(now.index))) return
    await this.#build(now)
    this.#written = turnover
    this.#purged = purged
  }

  /** Whether snapshots in the folder may hold an article that was purged. */
  async #isPurged(index: QuoteIndex): Promise<boolean> {
    if (index.purged <= this.#purged) return false
    const store = new SnapshotStore(fileObjects(this.options.folder), randomUUID)
    return hasPurged(await store.pointer(), index)
  }

  async #build({ index, place }: { index: QuoteIndex; place: number }): Promise<void> {
    const { base, changed, ...facts } = index.content
    const skipped = this.options.skipped()
    const worker = new Worker(LOAD_WORKER, { eval: true, workerData: import.meta.url })
    const ended = new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('exit', () => resolve())
    })
    ended.catch(() => {})
    const send = (message: ToWorker) => worker.postMessage(message)
    // The list of what has changed is of one moment; handing it over is not.
    const all = [...changed]
    for (let at = 0; at < all.length; at += HANDED_AT_ONCE) {
      send({ changed: all.slice(at, at + HANDED_AT_ONCE) satisfies SegmentArticle[] })
      await setImmediate()
    }
    send({ base: base?.bytes ?? null, place, ...facts, skipped, folder: this.options.folder })
    await ended
  }
}
