import { REBUILD_AFTER_MS } from '../../../lambda/search/live'
import type { OpenSearchClient } from '../../../lambda/search/opensearch/client'
import { maySucceed } from '../../../lambda/search/opensearch/index-records'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { indexBehind, notePlace } from '../../../lambda/search/opensearch/indexes'
import { type Filling, fillSince, reindex } from '../../../lambda/search/opensearch/reindex'
import type { ArticleChange } from '../../../lambda/store/article'

/** What could not be written is tried again at most this often, in ms. */
const TRY_AGAIN_MS = 5_000

/** How long a search waits for what was stored before it, in ms. */
const PATIENCE_MS = 2_000

/**
 * Feeds an index from the embedded table: what was stored while it was not there when it starts, and each change that this
 * process writes as it comes. Nobody else writes to the table meanwhile.
 */
export class IndexFeeding {
  readonly #alias: string
  readonly #filling: Filling
  readonly #onError: (error: unknown) => void
  /** Changes that the index does not have yet. */
  #waiting: ArticleChange[] = []
  /** When the oldest of them came, in ms; null when there are none. */
  #behindSince: number | null = null
  #lastTry = Number.NEGATIVE_INFINITY
  #ready: Promise<void> | null = null
  #work: Promise<void> = Promise.resolve()

  constructor(options: { alias: string; filling: Filling; onError: (error: unknown) => void }) {
    this.#alias = options.alias
    this.#filling = options.filling
    this.#onError = options.onError
  }

  /**
   * Brings the index up to date with the table, once; fills it anew when there is none, when another version made it, or
   * when deletions of which it was not told may have left the table.
   *
   * @throws {OpenSearchError} when it cannot; the next call tries again
   */
  ready(): Promise<void> {
    this.#ready ??= this.#start()
    this.#ready.catch(() => {
      this.#ready = null
    })
    return this.#ready
  }

  async #start(): Promise<void> {
    const { client, tableTime } = this.#filling
    const index = await indexBehind(client, this.#alias)
    const place = index?.isCurrent ? index.place : null
    if (place === null || tableTime() - place > REBUILD_AFTER_MS) {
      await reindex(this.#alias, this.#filling, { settleMs: 0 })
    } else await fillSince(this.#alias, this.#filling, place)
  }

  /** Takes in a change that was written to the table. */
  apply(change: ArticleChange): void {
    this.#waiting.push(change)
    this.#behindSince ??= this.#filling.steady()
    this.#write()
  }

  /** Waits until what was stored before is in the index; not for long when the index has no room. */
  async settled(): Promise<void> {
    if (this.#waiting.length > 0 && this.#filling.steady() - this.#lastTry >= TRY_AGAIN_MS) this.#write()
    await Promise.race([this.#work, this.#filling.wait(PATIENCE_MS)])
  }

  /** For how long the index has lacked a change, in seconds. */
  get age(): number {
    if (this.#behindSince === null) return 0
    return Math.max(0, Math.floor((this.#filling.steady() - this.#behindSince) / 1000))
  }

  /** Notes up to where the index is filled, for the next start. */
  async close(): Promise<void> {
    await this.#work
    if (this.#waiting.length > 0) return
    try {
      await this.ready()
      await notePlace(this.#filling.client, this.#alias, this.#filling.tableTime())
    } catch (error) {
      this.#onError(error)
    }
  }

  #write(): void {
    this.#work = this.#work.then(() => this.#writeWaiting()).catch(this.#onError)
  }

  async #writeWaiting(): Promise<void> {
    await this.ready()
    // More may come meanwhile.
    const changes = [...this.#waiting]
    if (changes.length === 0) return
    this.#lastTry = this.#filling.steady()
    const { failed } = await writerOf(this.#filling.client, this.#alias).apply(changes)
    for (const { error } of failed) this.#onError(error)
    const again = failed.filter(({ error }) => maySucceed(error)).map(({ change }) => change)
    this.#waiting = [...again, ...this.#waiting.slice(changes.length)]
    if (this.#waiting.length === 0) this.#behindSince = null
  }
}

/** A writer whose changes are found at once. */
function writerOf(client: OpenSearchClient, alias: string): OpenSearchWriter {
  return new OpenSearchWriter({ client, index: alias, isAlias: true, refresh: true })
}
