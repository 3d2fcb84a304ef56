import { TOMBSTONE_DAYS } from '../contract/table'
import type { ArticleChange } from '../store/article'
import type { ChangeKey, ChangesSince } from '../store/change-feed'
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
export const REBUILD_AFTER_MS = (TOMBSTONE_DAYS - 1) * 86_400_000

/**
 * How far a read goes back behind the one before, in ms of the table's time. A change may come into the feed late: its
 * writer takes its place before it writes, for up to 12 s of tries, and the index of the table follows the table, by
 * seconds as a rule. So most reads go back a minute, and one a minute goes back far enough for an entry that comes
 * 14 minutes late.
 */
const LOOK_BACK_MS = 60_000
export const FAR_LOOK_BACK_MS = 900_000
const FAR_LOOK_EVERY_MS = 60_000

/** A warm instance looks for a newer snapshot at most this often, in ms. */
const LOOK_FOR_SNAPSHOT_MS = 300_000

interface Loaded<Index> {
  readonly index: Index
  /** The table's time when the last read began. */
  readonly place: number
  /** When the last read began that went far back, in ms. */
  readonly lookedFarAt: number
  /** When the read began that the index is as new as, in ms. */
  readonly freshAt: number
}

/** A read of the feed under way. */
interface Read<Index> {
  readonly began: number
  /** Changes that this process wrote while a snapshot was being opened. */
  readonly early: ArticleChange[]
  /** The index that it fills; null while a snapshot is being opened. */
  index: Index | null
  readonly result: Promise<Loaded<Index>>
}

/** An index as a snapshot had it. */
export interface OpenedIndex<Index extends FedIndex = FedIndex> {
  index: Index
  /** The table's time from which on the feed may tell of what the snapshot does not have, in ms since 1970. */
  place: number
}

/** Where an index may begin, so that it need not be built from the whole feed. */
export interface IndexSnapshots<Index extends FedIndex = FedIndex> {
  /** The newest that can be used; null when there is none. Never fails: that is told elsewhere. */
  open(): Promise<OpenedIndex<Index> | null>
  /** Whether there is a newer one than was opened last. Never fails. */
  hasNewer(): Promise<boolean>
}

/** An index that is filled from the change feed. */
export interface FedIndex {
  /** Whether it has this change. */
  knows(key: ChangeKey): boolean
  /** Takes in changes, known ones too. */
  apply(changes: readonly ArticleChange[]): void
  /** The index as it is now, known to have been up to date so many seconds ago. */
  moment(age: number): Moment
}

/**
 * The index of a function instance: built from the change feed at first, then kept up to date by reading on
 * from where it stopped before an answer. There are no timers: an instance is frozen between calls.
 */
export class LiveIndex<Index extends FedIndex = FedIndex> implements QuoteSearch {
  readonly #changesSince: ChangesSince
  readonly #createIndex: () => Index
  readonly #now: () => number
  readonly #tableTime: () => number
  readonly #onError: (error: unknown) => void
  readonly #snapshots: IndexSnapshots<Index> | null
  #loaded: Loaded<Index> | null = null
  #lookedForSnapshot = Number.NEGATIVE_INFINITY
  #read: Read<Index> | null = null
  #lastTry = Number.NEGATIVE_INFINITY

  constructor(options: {
    changesSince: ChangesSince
    createIndex: () => Index
    /** Milliseconds that only grow. */
    now: () => number
    /** The table's time, in ms since 1970, as its answers tell it. */
    tableTime: () => number
    /** Told of each failed read; searches go on. */
    onError: (error: unknown) => void
    /** None when left out. */
    snapshots?: IndexSnapshots<Index> | null
  }) {
    this.#changesSince = options.changesSince
    this.#createIndex = options.createIndex
    this.#now = options.now
    this.#tableTime = options.tableTime
    this.#onError = options.onError
    this.#snapshots = options.snapshots ?? null
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

  /** The index as it was last caught up, and the table's time then in ms since 1970; null before the first. */
  get current(): OpenedIndex<Index> | null {
    return this.#loaded
  }

  /**
   * Takes in a change ahead of the feed, where the writer shares the process: its own next search shows it. A read in
   * progress may have passed the change's place in the feed; one that begins later meets it there.
   */
  apply(change: ArticleChange): void {
    this.#loaded?.index.apply([change])
    if (this.#read?.index) this.#read.index.apply([change])
    else this.#read?.early.push(change)
  }

  async #load(): Promise<Loaded<Index>> {
    try {
      return await this.#catchUp(null).result
    } catch (error) {
      throw new IndexUnavailableError('the quotes could not be read', { cause: error })
    }
  }

  async #refresh(loaded: Loaded<Index>): Promise<Loaded<Index>> {
    if (this.#read === null && this.#now() - this.#lastTry < CATCH_UP_MS) return loaded
    const { began, result } = this.#catchUp(loaded)
    const patience = Math.max(0, began + PATIENCE_MS - this.#now())
    return Promise.race([result.catch(() => loaded), after(patience, loaded)])
  }

  /** Callers at the same time share one read. */
  #catchUp(loaded: Loaded<Index> | null): Read<Index> {
    if (this.#read !== null) return this.#read
    const began = this.#now()
    this.#lastTry = began
    const from = loaded !== null && began - loaded.freshAt <= REBUILD_AFTER_MS ? loaded : null
    const read: Read<Index> = { began, early: [], index: null, result: Promise.resolve(null as never) }
    this.#read = read
    const result = this.#readOn(read, from).finally(() => {
      this.#read = null
    })
    result.catch(this.#onError)
    return Object.assign(read, { result })
  }

  async #readOn(read: Read<Index>, from: Loaded<Index> | null): Promise<Loaded<Index>> {
    if (from !== null && !(await this.#isOutdated(read.began))) return this.#readFeed(read, from, from)
    return this.#readFeed(read, (await this.#snapshots?.open()) ?? null, null)
  }

  /** Whether a newer snapshot is there for a warm instance to go on from. */
  async #isOutdated(now: number): Promise<boolean> {
    if (this.#snapshots === null || now - this.#lookedForSnapshot < LOOK_FOR_SNAPSHOT_MS) return false
    this.#lookedForSnapshot = now
    return this.#snapshots.hasNewer()
  }

  /**
   * Reads on from where an index was; from the beginning for none.
   *
   * @param from what was read before, when it is this process that read it
   */
  async #readFeed(
    read: Read<Index>,
    start: OpenedIndex<Index> | null,
    from: Loaded<Index> | null,
  ): Promise<Loaded<Index>> {
    const { began } = read
    const index = start?.index ?? this.#createIndex()
    index.apply(read.early)
    read.index = index
    const looksFar = from === null || began - from.lookedFarAt >= FAR_LOOK_EVERY_MS
    const since = start && start.place - (looksFar ? FAR_LOOK_BACK_MS : LOOK_BACK_MS)
    for await (const changes of this.#changesSince(since, (key) => index.knows(key))) index.apply(changes)
    // Only now has the table told its time, so that of the beginning is counted back.
    const place = this.#tableTime() - (this.#now() - began)
    // Deletions since then may have left the feed.
    if (start !== null && place - start.place > REBUILD_AFTER_MS) return this.#readFeed(read, null, null)
    if (from === null) this.#lookedForSnapshot = began
    this.#loaded = { index, place, lookedFarAt: looksFar ? began : from.lookedFarAt, freshAt: began }
    return this.#loaded
  }
}

async function after<T>(ms: number, value: T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref())
  return value
}
