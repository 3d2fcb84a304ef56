import * as v from 'valibot'
import type { ObjectStore } from './object-store'

/** So many snapshots are kept, for instances that are about to read one, and in case the newest is damaged. */
const KEPT = 3

const POINTER = 'newest.json'

const pointerSchema = v.object({
  /** Names of the snapshots, the newest first. */
  snapshots: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]+\.segment$/))), v.maxLength(KEPT)),
  /** Left out by what knew of no purges. */
  purged: v.optional(v.string(), ''),
})

/** Which snapshots there are. */
export interface SnapshotPointer {
  /** The newest first. */
  names: readonly string[]
  /** Newest place in the feed of a purge whose article none of them holds; empty when there was none. */
  purged: string
  /** The mark of what was read; null when there was nothing. */
  etag: string | null
}

/**
 * Snapshots of the index. Each lies under a name that is never written again; a small object, the pointer, names the last
 * ones and is moved under the condition that nobody else has moved it since.
 */
export class SnapshotStore {
  constructor(
    private readonly objects: ObjectStore,
    /** Makes a name that was never given before. */
    private readonly newName: () => string,
  ) {}

  /**
   * The pointer; one that cannot be parsed names nothing, and may be replaced.
   *
   * @throws {ObjectStoreError} when it cannot be read
   */
  async pointer(): Promise<SnapshotPointer> {
    const stored = await this.objects.get(POINTER)
    return stored === null
      ? { names: [], purged: '', etag: null }
      : { ...parsePointer(stored.bytes), etag: stored.etag }
  }

  /**
   * A snapshot's bytes; null when it is gone.
   *
   * @throws {ObjectStoreError} when it cannot be read
   */
  async read(name: string): Promise<Uint8Array | null> {
    return (await this.objects.get(name))?.bytes ?? null
  }

  /**
   * Makes a snapshot the newest, and removes those that are no longer among the last ones; all others, before the pointer
   * moves, when an article has been purged since they were made.
   *
   * @param seen the pointer as it was when the snapshot was begun
   * @param purged newest place in the feed of a purge that the snapshot knows of; none when left out
   * @returns its name; null when another snapshot was made meanwhile, and this one is not kept
   * @throws {ObjectStoreError} when it cannot be written; the pointer then names what it did, or the new one too
   */
  async publish(bytes: Uint8Array, seen: SnapshotPointer, purged = ''): Promise<string | null> {
    const name = `${this.newName()}.segment`
    await this.objects.put(name, bytes)
    const isClean = purged <= seen.purged
    const kept = isClean ? seen.names.slice(0, KEPT - 1) : []
    if (!isClean) for (const old of seen.names) await this.objects.delete(old)
    const pointer = Buffer.from(
      JSON.stringify({ snapshots: [name, ...kept], purged: isClean ? seen.purged : purged }),
    )
    const condition = seen.etag === null ? { absent: true as const } : { etag: seen.etag }
    if (!(await this.objects.put(POINTER, pointer, condition))) {
      await this.objects.delete(name)
      return null
    }
    if (isClean) for (const old of seen.names.slice(KEPT - 1)) await this.objects.delete(old)
    return name
  }
}

function parsePointer(bytes: Uint8Array): Omit<SnapshotPointer, 'etag'> {
  try {
    const { snapshots, purged } = v.parse(pointerSchema, JSON.parse(Buffer.from(bytes).toString('utf8')))
    return { names: snapshots, purged }
  } catch {
    return { names: [], purged: '' }
  }
}
