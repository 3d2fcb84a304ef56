import { TOMBSTONE_DAYS } from '../contract/table'
import type { ArticleChange } from '../store/article'
import type { ChangesSince } from '../store/change-feed'
import type { QuoteIndex } from './memory/quote-index'

/** There is no index to answer from: the change feed could not be read, and never was before. */
export class IndexUnavailableError extends Error {
  override name = 'IndexUnavailableError'
}

/** A warm instance looks for changes at most this often, in ms. */
const CATCH_UP_MS = 5_000

/**
 * How long a search waits for a catch-up that is slow to come before it answers from what there is, in ms.
 */
const PATIENCE_MS = 2_000

/** Deletions older than this may have left the feed, so an index not refreshed since is built anew. */
const REBUILD_AFTER_MS = (TOMBSTONE_DAYS - 1) * 86_400_000

/**
 * How far a read goes back behind the one before, in ms of the table's time. A change may come into the feed late: its
 * writer takes its place before it writes, for up to 12 s of tries, and the index of the table follows the table, by
 * seconds as a rule. So most reads go back a minute, and one a minute goes back far enough for an entry that comes
 * 14 minutes late.
 */
const LOOK_BACK_MS = 60_000
const FAR_LOOK_BACK_MS = 900_000
const FAR_LOOK_EVERY_MS = 60_000

interface Loaded {
  readonly index: QuoteIndex
  /** The table's time when the last read began. */
  readonly place: number
  /** When the last read began that went far back, in ms. */
  readonly lookedFarAt: number
  /** When the read began that the index is as new as, in ms. */
  readonly freshAt: number
}

/** A read of the feed under way. */
interface Read {
  readonly began: number
  /** The index that it fills. */
  readonly index: QuoteIndex
  readonly result: Promise<Loaded>
}

/** An index to search, and how long ago it was known to be up to date. */
export interface CurrentIndex {
  index: QuoteIndex
  ageSeconds: number
}

/**
 * The index of a function instance: built from the change feed at first, then kept up to date by reading on
 * from where it stopped before an answer. There are no timers: an instance is frozen between calls.
 */
export class LiveIndex {
  readonly #changesSince: ChangesSince
  readonly #createIndex: () => QuoteIndex
  readonly #now: () => number
  readonly #tableTime: () => number
  readonly #onError: (error: unknown) => void
  #loaded: Loaded | null = null
  #read: Read | null = null
  #lastTry = Number.NEGATIVE_INFINITY

  constructor(options: {
    changesSince: ChangesSince
    createIndex: () => QuoteIndex
    /** Milliseconds that only grow. */
    now: () => number
    /** The table's time, in ms since 1970, as its answers tell it. */
    tableTime: () => number
    /** Told of each failed read; searches go on. */
    onError: (error: unknown) => void
  }) {
    this.#changesSince = options.changesSince
    this.#createIndex = options.createIndex
    this.#now = options.now
    this.#tableTime = options.tableTime
    this.#onError = options.onError
  }

  /**
   * The index, caught up when the last try began 5 s ago or more. When the feed cannot be read, or not in
   * time, it is the index as it was.
   *
   * @throws {IndexUnavailableError} when there is none; the next call tries again
   */
  async current(): Promise<CurrentIndex> {
    const loaded = this.#loaded === null ? await this.#load() : await this.#refresh(this.#loaded)
    return {
      index: loaded.index,
      ageSeconds: Math.max(0, Math.floor((this.#now() - loaded.freshAt) / 1000)),
    }
  }

  /**
   * Takes in a change ahead of the feed, where the writer shares the process: its own next search shows it. A read in
   * progress may have passed the change's place in the feed; one that begins later meets it there.
   */
  apply(change: ArticleChange): void {
    this.#loaded?.index.apply([change])
    this.#read?.index.apply([change])
  }

  async #load(): Promise<Loaded> {
    try {
      return await this.#catchUp(null).result
    } catch (error) {
      throw new IndexUnavailableError('the quotes could not be read', { cause: error })
    }
  }

  async #refresh(loaded: Loaded): Promise<Loaded> {
    if (this.#read === null && this.#now() - this.#lastTry < CATCH_UP_MS) return loaded
    const { began, result } = this.#catchUp(loaded)
    const patience = Math.max(0, began + PATIENCE_MS - this.#now())
    return Promise.race([result.catch(() => loaded), after(patience, loaded)])
  }

  /** Callers at the same time share one read. */
  #catchUp(loaded: Loaded | null): Read {
    if (this.#read !== null) return this.#read
    const began = this.#now()
    this.#lastTry = began
    const from = loaded !== null && began - loaded.freshAt <= REBUILD_AFTER_MS ? loaded : null
    const index = from?.index ?? this.#createIndex()
    const result = this.#readFeed(index, from, began).finally(() => {
      this.#read = null
    })
    result.catch(this.#onError)
    this.#read = { began, index, result }
    return this.#read
  }

  async #readFeed(index: QuoteIndex, from: Loaded | null, began: number): Promise<Loaded> {
    const looksFar = from === null || began - from.lookedFarAt >= FAR_LOOK_EVERY_MS
    const since = from && from.place - (looksFar ? FAR_LOOK_BACK_MS : LOOK_BACK_MS)
    for await (const changes of this.#changesSince(since, (key) => index.knows(key))) index.apply(changes)
    // Only now has the table told its time, so that of the beginning is counted back.
    const place = this.#tableTime() - (this.#now() - began)
    this.#loaded = { index, place, lookedFarAt: looksFar ? began : from.lookedFarAt, freshAt: began }
    return this.#loaded
  }
}

async function after<T>(ms: number, value: T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref())
  return value
}
