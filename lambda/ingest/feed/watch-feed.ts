import { createHash } from 'node:crypto'
import type { FeedItemState, FeedState } from '../../store/feed-state'
import { decodePage } from '../decode-text'
import type { InputArticle } from '../found'
import type { DateOrder } from '../published-at'
import type { Web, WebDocument } from '../web/web'
import { itemArticle, itemIdentity } from './item-article'
import { type FeedItem, parseFeed } from './parse-feed'

/** What became of the items of a feed. */
export interface FeedCounts {
  created: number
  replaced: number
  unchanged: number
  failed: number
}

/** What became of an article, and the id that it is stored under. */
export interface Stored {
  id: string
  outcome: 'created' | 'replaced' | 'unchanged'
}

/** Where feeds are read, what they gave last, and where their articles go. */
export interface WatchPorts {
  web: Web
  states: {
    get(address: string): Promise<FeedState | null>
    put(address: string, state: FeedState): Promise<void>
  }
  articles: {
    store(article: InputArticle): Promise<Stored>
    isStored(id: string): Promise<boolean>
  }
  dates?: DateOrder | undefined
  /** Told of each item and each feed that fails. */
  failed: (origin: string, error: Error) => void
  /** Whether an error ends it all, for nothing else could be stored either; none when left out. */
  stops?: (error: unknown) => boolean
  /** Whether there is time for another item; always when left out. */
  hasTime?: () => boolean
}

/** Items of a feed that are taken, its first: what is kept of it must have room in an item of the table. */
export const ITEMS_LIMIT = 1_000

/** How often an item is tried that fails, unless the feed changes it. */
const TRIES = 5

/** How much of an item's name is told, in characters: it may be its whole text. */
const SHOWN_LENGTH = 100

/** Feeds that are read at the same time. */
const FEEDS_AT_ONCE = 8

/**
 * Stores what is new in feeds. A feed that fails is told of, and the others go on.
 *
 * @throws what `stops` says ends it all
 */
export async function watchFeeds(addresses: readonly string[], ports: WatchPorts): Promise<FeedCounts> {
  const total: FeedCounts = { created: 0, replaced: 0, unchanged: 0, failed: 0 }
  const waiting = [...new Set(addresses)]
  await Promise.all(Array.from({ length: FEEDS_AT_ONCE }, work))
  return total

  async function work(): Promise<void> {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      try {
        const counts = await watchFeed(address, ports)
        for (const name of Object.keys(total) as (keyof FeedCounts)[]) total[name] += counts[name]
      } catch (error) {
        if (ports.stops?.(error)) throw error
        total.failed++
        ports.failed(address, error as Error)
      }
    }
  }
}

/**
 * Stores what is new in a feed, and keeps what it gave. A feed that is still the same costs one conditional request; so
 * does an item that was seen before and that the feed has changed. What editors deleted is not stored again.
 *
 * @throws {WebError} when the feed cannot be read
 * @throws {ArticleInputError} when it is no feed
 */
export async function watchFeed(address: string, ports: WatchPorts): Promise<FeedCounts> {
  const last = (await ports.states.get(address)) ?? { validators: {}, items: [] }
  const counts: FeedCounts = { created: 0, replaced: 0, unchanged: 0, failed: 0 }
  const isOpen = last.items.some(({ failures }) => failures > 0 && failures < TRIES)
  const document = await ports.web.get(address, isOpen ? {} : last.validators)
  if (document === null) return counts
  const known = new Map(last.items.map((item) => [item.key, item]))
  const items: FeedItemState[] = []
  let isWhole = true
  try {
    const { title, items: found } = readItems(document)
    for (const [key, item] of found) {
      const before = known.get(key)
      if (before !== undefined && !isDue(before, item)) items.push(before)
      else if (ports.hasTime?.() ?? true) items.push(await watchItem(item, title, before))
      else isWhole = false
    }
  } catch (error) {
    isWhole = false
    throw error
  } finally {
    const validators = isWhole ? document.validators : {}
    if (!isWhole) items.push(...unreached(last.items, items))
    if (items.length > 0) await ports.states.put(address, { validators, items })
  }
  return counts

  async function watchItem(
    item: FeedItem,
    feedTitle: string | null,
    before: FeedItemState | undefined,
  ): Promise<FeedItemState> {
    const state = { key: keyOf(item), digest: digestOf(item) }
    const articleId = before?.articleId ?? null
    try {
      const isDeleted = articleId !== null && !(await ports.articles.isStored(articleId))
      const read = isDeleted
        ? null
        : await itemArticle(item, feedTitle, { ...ports, known: before?.validators })
      if (read === null) return { ...state, articleId, validators: before?.validators ?? {}, failures: 0 }
      const { id, outcome } = await ports.articles.store(read.article)
      counts[outcome]++
      return { ...state, articleId: id, validators: read.validators, failures: 0 }
    } catch (error) {
      if (ports.stops?.(error)) throw error
      counts.failed++
      ports.failed(item.url ?? `${address}, ${item.key.slice(0, SHOWN_LENGTH)}`, error as Error)
      const failures = before?.digest === state.digest ? before.failures + 1 : 1
      return { ...state, articleId, validators: {}, failures }
    }
  }
}

/** Whether there is something to read: the item is another than before, or it failed and is to be tried again. */
function isDue({ digest, failures }: FeedItemState, item: FeedItem): boolean {
  return digest !== digestOf(item) || (failures > 0 && failures < TRIES)
}

/** What is known of items that were not come to, for they are read the next time as what they are. */
function unreached(last: FeedItemState[], reached: FeedItemState[]): FeedItemState[] {
  const keys = new Set(reached.map(({ key }) => key))
  return last.filter(({ key }) => !keys.has(key))
}

/** The items of a feed by their keys, each once. */
function readItems({ body, charset, address }: WebDocument): {
  title: string | null
  items: Map<string, FeedItem>
} {
  const { title, items } = parseFeed(decodePage(body, charset), address)
  const byKey = new Map<string, FeedItem>()
  for (const item of items.slice(0, ITEMS_LIMIT)) {
    const key = keyOf(item)
    if (!byKey.has(key)) byKey.set(key, item)
  }
  return { title, items: byKey }
}

function keyOf(item: FeedItem): string {
  return digest(itemIdentity(item))
}

function digestOf({ title, content, published }: FeedItem): string {
  return digest(JSON.stringify([title, content, published]))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
