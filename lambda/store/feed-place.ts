import { createHash, randomBytes } from 'node:crypto'
import { FEED_SHARDS } from '../contract/table'

/** Where in the change feed the writes of an article go: always the same shard. */
export function feedShard(id: string): string {
  const hash = createHash('sha256').update(id).digest()
  return FEED_SHARDS[hash.readUInt8(0) % FEED_SHARDS.length] as string
}

/**
 * The sort key of a write: ISO time in ms, `#`, a random suffix against equal times. Never before the
 * article's last one, also when this writer's clock is behind, so that a newer state sorts later.
 */
export function changeTime(now: Date, last: string | null): string {
  const lastTime = last === null ? 0 : feedTime(last)
  const time = new Date(Math.max(now.getTime(), lastTime + 1))
  return `${time.toISOString()}#${randomBytes(4).toString('hex')}`
}

/** The time in a sort key, in ms since 1970; 0 when there is none to read. */
export function feedTime(changedAt: string): number {
  const time = Date.parse(changedAt.split('#', 1)[0] as string)
  return Number.isNaN(time) ? 0 : time
}
