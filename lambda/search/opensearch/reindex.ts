import type { ArticleChange } from '../../store/article'
import type { ChangesSince } from '../../store/change-feed'
import { FAR_LOOK_BACK_MS } from '../live'
import type { OpenSearchClient, OpenSearchError } from './client'
import { createIndex } from './index-admin'
import { applyPatiently, maySucceed } from './index-records'
import { OpenSearchWriter } from './index-writer'
import { moveAlias, notePlace, replicasFor } from './indexes'

/** Changes that are written at the same time. */
const BATCH = 200
/** How long an index may have no room, in ms. */
const PATIENCE_MS = 600_000

/** What filling an index depends on. */
export interface Filling {
  client: OpenSearchClient
  changesSince: ChangesSince
  /** The table's time, in ms since 1970. */
  tableTime: () => number
  /** Milliseconds that only grow. */
  steady: () => number
  wait: (ms: number) => Promise<void>
  random: () => number
  /** Told of each change that the index refuses for good; it is left out. */
  report: (error: OpenSearchError) => void
  /** Told of how many changes were taken in so far. */
  progress?: (changes: number) => void
}

/**
 * Fills a new index from the table and leads the alias to it; searches go on in the one before, which goes then. What is
 * written meanwhile may go to either: it is read from the table again, once before the alias moves and once after.
 *
 * @param options.settleMs how long the table's feed may lag behind the table
 * @param options.shards of the new index, default 1
 * @returns how many changes the new index took in
 * @throws {OpenSearchError} when the index takes nothing for ten minutes; the new one goes, and the alias stays
 */
export async function reindex(
  alias: string,
  filling: Filling,
  { settleMs, shards = 1, signal }: { settleMs: number; shards?: number; signal?: AbortSignal },
): Promise<{ index: string; changes: number }> {
  const { client, tableTime, wait } = filling
  const index = `${alias}-${Math.floor(tableTime())}`
  await createIndex(client, index, { shards, replicas: await replicasFor(client) })
  const filler = new Filler(index, filling, signal)
  try {
    await client.request('PUT', `/${index}/_settings`, { index: { refresh_interval: '-1' } })
    await filler.readOn()
    await filler.readOn()
    await client.request('PUT', `/${index}/_settings`, { index: { refresh_interval: null } })
    await client.request('POST', `/${index}/_refresh`)
  } catch (error) {
    await client.request('DELETE', `/${index}`)
    throw error
  }
  const before = await moveAlias(client, alias, index)
  await wait(settleMs)
  await filler.readOn()
  await client.request('POST', `/${index}/_refresh`)
  for (const old of before) await client.request('DELETE', `/${old}`)
  return { index, changes: filler.changes }
}

/**
 * Brings into an index what the table tells from a time on, in ms since 1970.
 *
 * @returns how many changes there were
 * @throws as {@link reindex}
 */
export async function fillSince(
  index: string,
  filling: Filling,
  since: number,
): Promise<{ changes: number }> {
  const filler = new Filler(index, filling, undefined, since)
  await filler.readOn()
  await filling.client.request('POST', `/${index}/_refresh`)
  return { changes: filler.changes }
}

/** Reads the feed into an index, on from where it was before. */
class Filler {
  /** Changes that were taken in. */
  changes = 0
  /** The place in the feed at which each article was met, by its id. */
  readonly #taken = new Map<string, string>()

  constructor(
    private readonly index: string,
    private readonly filling: Filling,
    private readonly signal: AbortSignal | undefined,
    /** The table's time up to which it has read; null before the beginning. */
    private place: number | null = null,
  ) {}

  async readOn(): Promise<void> {
    const { client, changesSince, tableTime, steady } = this.filling
    const began = steady()
    const since = this.place === null ? null : this.place - FAR_LOOK_BACK_MS
    const isTaken = ({ id, changedAt }: { id: string; changedAt: string }) =>
      (this.#taken.get(id) ?? '') >= changedAt
    let waiting: ArticleChange[] = []
    for await (const changes of changesSince(since, isTaken)) {
      waiting.push(...changes)
      while (waiting.length >= BATCH) {
        await this.#write(waiting.slice(0, BATCH))
        waiting = waiting.slice(BATCH)
      }
    }
    await this.#write(waiting)
    this.place = tableTime() - (steady() - began)
    await notePlace(client, this.index, this.place)
  }

  async #write(changes: ArticleChange[]): Promise<void> {
    this.signal?.throwIfAborted()
    const { client, steady, wait, random, report, progress } = this.filling
    const last = steady() + PATIENCE_MS
    const lost = await applyPatiently(changes, {
      writer: new OpenSearchWriter({ client, index: this.index }),
      hasTime: () => steady() < last,
      wait,
      random,
    })
    for (const { error } of lost) {
      if (maySucceed(error)) throw error
      report(error)
    }
    for (const { id, changedAt } of changes) this.#taken.set(id, changedAt)
    this.changes += changes.length
    progress?.(this.changes)
  }
}
