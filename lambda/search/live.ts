import { TOMBSTONE_DAYS } from '../contract/table'
import type { ArticleChange } from '../store/article'
import type { ChangesSince } from '../store/change-feed'
import { feedTime } from '../store/feed-place'
import type { Moment, QuoteSearch } from './port'

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
 * After this long without a change the cursor follows the reader's clock, in ms: each read goes back from it, and
 * would otherwise read the last busy minute again for ever. Long enough for clocks that differ by minutes.
 */
const QUIET_MS = 300_000

interface Loaded {
  readonly index: FedIndex
  readonly cursor: string | null
  /** When the read began that the index is as new as, in ms. */
  readonly freshAt: number
}

/** A read of the feed under way. */
interface Read {
  readonly began: number
  /** The index that it fills. */
  readonly index: FedIndex
  readonly result: Promise<Loaded>
}

/** An index that is filled from the change feed. */
export interface FedIndex {
  /** Takes in changes, known ones too. */
  apply(changes: readonly ArticleChange[]): void
  /** The index as it is now, known to have been up to date so many seconds ago. */
  moment(age: number): Moment
}

/**
 * The index of a function instance: built from the change feed at first, then kept up to date by reading on
 * from its cursor before an answer. There are no timers: an instance is frozen between calls.
 */
export class LiveIndex implements QuoteSearch {
  readonly #changesSince: ChangesSince
  readonly #createIndex: () => FedIndex
  readonly #now: () => number
  readonly #onError: (error: unknown) => void
  #loaded: Loaded | null = null
  #read: Read | null = null
  #lastTry = Number.NEGATIVE_INFINITY

  constructor(options: {
    changesSince: ChangesSince
    createIndex: () => FedIndex
    /** Milliseconds since 1970. */
    now: () => number
    /** Told of each failed read; searches go on. */
    onError: (error: unknown) => void
  }) {
    this.#changesSince = options.changesSince
    this.#createIndex = options.createIndex
    this.#now = options.now
    this.#onError = options.onError
  }

  /**
   * The index, caught up when the last try began 5 s ago or more. When the feed cannot be read, or not in
   * time, it is the index as it was.
   *
   * @throws {IndexUnavailableError} when there is none; the next call tries again
   */
  async at(): Promise<Moment> {
    const { index, freshAt } = this.#loaded === null ? await this.#load() : await this.#refresh(this.#loaded)
    return index.moment(Math.max(0, Math.floor((this.#now() - freshAt) / 1000)))
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
    const goesOn = loaded !== null && began - loaded.freshAt <= REBUILD_AFTER_MS
    const { index, cursor } = goesOn ? loaded : { index: this.#createIndex(), cursor: null }
    const result = this.#readFeed(index, cursor, began).finally(() => {
      this.#read = null
    })
    result.catch(this.#onError)
    this.#read = { began, index, result }
    return this.#read
  }

  async #readFeed(index: FedIndex, from: string | null, began: number): Promise<Loaded> {
    let cursor = from
    for await (const changes of this.#changesSince(from)) {
      index.apply(changes)
      cursor = furthest(cursor, changes, began)
    }
    this.#loaded = { index, cursor: notBefore(began - QUIET_MS, cursor), freshAt: began }
    return this.#loaded
  }
}

/**
 * The cursor after some changes. It never passes the reader's own time: a writer whose clock is ahead would
 * otherwise hide the changes that others make meanwhile.
 */
function furthest(cursor: string | null, changes: ArticleChange[], now: number): string | null {
  let furthest = cursor
  for (const { changedAt } of changes) {
    if ((furthest === null || changedAt > furthest) && feedTime(changedAt) <= now) furthest = changedAt
  }
  return furthest
}

function notBefore(time: number, cursor: string | null): string {
  const earliest = new Date(time).toISOString()
  return cursor === null || cursor < earliest ? earliest : cursor
}

async function after<T>(ms: number, value: T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref())
  return value
}
