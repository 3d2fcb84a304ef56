import { createHash, randomBytes } from 'node:crypto'
import { FEED_SHARDS } from '../contract/table'

/** Where in the change feed the writes of an article go: always the same shard. */
export function feedShard(id: string): string {
  const hash = createHash('sha256').update(id).digest()
  return FEED_SHARDS[hash.readUInt8(0) % FEED_SHARDS.length] as string
}

/** A last place further ahead of the table's time than this, in ms, is none that a clock gave. */
const FUTURE_MS = 86_400_000

/**
 * The sort key of a write: the table's time as ISO in ms, `#`, a random suffix against equal times. Never before the
 * article's last one, so that a newer state sorts later; unless that is days ahead, as only a damaged item's is.
 *
 * @param now the table's time
 */
export function changeTime(now: Date, last: string | null): string {
  const lastTime = last === null ? 0 : feedTime(last)
  const earliest = lastTime > now.getTime() + FUTURE_MS ? 0 : lastTime + 1
  const time = new Date(Math.max(now.getTime(), earliest))
  return `${time.toISOString()}#${randomBytes(4).toString('hex')}`
}

/** The time in a sort key, in ms since 1970; 0 when there is none to read. */
export function feedTime(changedAt: string): number {
  const time = Date.parse(changedAt.split('#', 1)[0] as string)
  return Number.isNaN(time) ? 0 : time
}
