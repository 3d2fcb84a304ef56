import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import type { Article, ArticleChange } from './article'
import { firstFormatAttributes, upgradeFirstFormat } from './first-format'
import { keepArticle, keptArticle } from './kept-article'
import {
  type ArticleRecord,
  formatRecord,
  parseRecord,
  RECORD_FORMAT,
  RecordError,
  type TombstoneRecord,
} from './record'

/** An item that cannot be read: named by its id, with what is wrong. Writers may replace and delete it. */
export class ArticleItemError extends Error {
  override name = 'ArticleItemError'

  /** @param place where the feed has the item, as far as that can be read */
  constructor(
    message: string,
    readonly place: { id: string; changedAt: string },
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The article with its quotes exceeds one DynamoDB item. */
export class ArticleTooLargeError extends Error {
  override name = 'ArticleTooLargeError'
}

/** DynamoDB's limit of an item: 400 KB, names and values in UTF-8 (Developer Guide, "Item sizes"). */
const MAX_ITEM_BYTES = 400 * 1024

/** Sort keys of the feed: ISO time in ms and a suffix. Anything else would sort where no reader finds its end. */
const CHANGED_AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z(#|$)/

export type Item = Record<string, AttributeValue>

/** Where an item stands in the change feed. */
export interface FeedPlace {
  feed: string
  changedAt: string
}

/** What a writer finds under an id: an article, the trace of one that was deleted, or what nobody can read. */
export type StoredArticle =
  | { state: 'live'; article: Article; format: number; changedAt: string }
  | { state: 'deleted'; revision: number; changedAt: string; kept: Article | null; expiresAt: number }
  | { state: 'unreadable'; revision: AttributeValue | undefined; changedAt: string | null }

/**
 * Attributes of a live article.
 *
 * @param keepFirstFormat adds the attributes of the first format, for a stack that still has its feed
 * @throws {ArticleTooLargeError} when DynamoDB would not take the item
 */
export function articleItem(article: Article, place: FeedPlace, keepFirstFormat = false): Item {
  const { id, text, ...record } = article
  const item = withStrings({
    id,
    ...place,
    record: formatRecord(record),
    text,
    ...(keepFirstFormat && firstFormatAttributes(record)),
  })
  item.revision = { N: String(article.revision) }
  if (itemBytes(item) > MAX_ITEM_BYTES) {
    throw new ArticleTooLargeError('the article with its quotes is over 400 KB')
  }
  return item
}

/**
 * Attributes of a tombstone, which the feed tells of as a deletion. `expiresAt` is in seconds; `kept` is what can be
 * restored until then, which the feed does not have; nothing of it is where it has no room, as of what cannot be compressed.
 */
export function tombstoneItem(
  {
    id,
    revision,
    deletedAt,
    expiresAt,
    kept,
    purged = false,
  }: {
    id: string
    revision: number
    deletedAt: string
    expiresAt: number
    kept: Article | null
    purged?: boolean
  },
  place: FeedPlace,
): Item {
  const record = { revision, deletedAt, ...(purged && { purged: true as const }) }
  const item = {
    ...withStrings({ id, ...place, deletedAt, record: formatRecord(record) }),
    revision: { N: String(revision) },
    expiresAt: { N: String(expiresAt) },
  }
  if (kept === null) return item
  const keeping = { ...item, kept: { B: keepArticle(kept) } }
  return itemBytes(keeping) > MAX_ITEM_BYTES ? item : keeping
}

/** Reads an item for a writer, who can also replace what cannot be read. */
export function parseArticleItem(item: Item): StoredArticle {
  try {
    const { id, revision, changedAt, record, format } = parseItem(item)
    if ('deletedAt' in record) {
      const kept = item.kept?.B === undefined ? null : keptArticle(id, item.kept.B)
      return { state: 'deleted', revision, changedAt, kept, expiresAt: Number(item.expiresAt?.N ?? 0) }
    }
    const text = item.text?.S
    if (text === undefined) throw new RecordError('text is missing')
    return { state: 'live', article: { ...articleOf(record), id, revision, text }, format, changedAt }
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const changedAt = item.changedAt?.S
    return {
      state: 'unreadable',
      revision: item.revision,
      changedAt: changedAt !== undefined && CHANGED_AT.test(changedAt) ? changedAt : null,
    }
  }
}

/** Whether the feed has of an item no more than its keys, as of those that were written before there were records. */
export function isWithoutRecord(item: Item): boolean {
  return item.record === undefined
}

/** @throws {ArticleItemError} when the item is not one of this table's feed */
export function parseChangeItem(item: Item): ArticleChange {
  try {
    const { id, revision, changedAt, record } = parseItem(item)
    if (!('deletedAt' in record)) return { id, revision, changedAt, article: summaryOf(record) }
    return { id, revision, changedAt, article: null, ...(record.purged && { purged: true }) }
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    const place = { id: item.id?.S ?? '', changedAt: item.changedAt?.S ?? '' }
    throw new ArticleItemError(`item ${place.id}: ${error.message}`, place, { cause: error })
  }
}

function parseItem(item: Item): {
  id: string
  revision: number
  changedAt: string
  record: ArticleRecord | TombstoneRecord
  format: number
} {
  const [id, changedAt] = [item.id?.S, item.changedAt?.S]
  if (id === undefined) throw new RecordError('id is not a string')
  if (
    changedAt === undefined ||
    !CHANGED_AT.test(changedAt) ||
    Number.isNaN(Date.parse(changedAt.split('#', 1)[0] ?? ''))
  ) {
    throw new RecordError('changedAt is not a place in the feed')
  }
  if (item.record?.S !== undefined) {
    const { record, format } = parseRecord(item.record.S)
    return { id, revision: record.revision, changedAt, record, format }
  }
  const revision = revisionOf(item.revision)
  if (item.deletedAt?.S !== undefined) {
    const record: TombstoneRecord = { format: RECORD_FORMAT, revision, deletedAt: item.deletedAt.S }
    return { id, revision, changedAt, record, format: 1 }
  }
  const attributes = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value.S]))
  return { id, revision, changedAt, record: upgradeFirstFormat({ ...attributes, revision }), format: 1 }
}

/** @throws {RecordError} when no JavaScript number holds it */
function revisionOf(value: AttributeValue | undefined): number {
  const revision = Number(value?.N)
  if (!Number.isSafeInteger(revision) || revision < 1) throw new RecordError('revision is not a whole number')
  return revision
}

function articleOf({ format, ...article }: ArticleRecord): Omit<ArticleRecord, 'format'> {
  return article
}

/** What readers of the feed take: quotes are corrected already. */
function summaryOf({ format, corrections, ...article }: ArticleRecord) {
  return article
}

function withStrings(attributes: Record<string, string>): Item {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, { S: value }]))
}

/** The size that DynamoDB counts; of numbers, which it packs, a little more. */
function itemBytes(item: Item): number {
  let bytes = 0
  for (const [name, value] of Object.entries(item)) {
    bytes += Buffer.byteLength(name) + (value.B?.length ?? Buffer.byteLength(value.S ?? value.N ?? ''))
  }
  return bytes
}
