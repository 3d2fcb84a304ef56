import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import * as v from 'valibot'
import type { Article, ArticleChange } from './article'

/** An item that does not hold what this program writes: named by its id, with what is wrong. */
export class ArticleItemError extends Error {
  override name = 'ArticleItemError'
}

/** The article with its quotes exceeds one DynamoDB item. */
export class ArticleTooLargeError extends Error {
  override name = 'ArticleTooLargeError'
}

/** DynamoDB's limit of an item: 400 KB, names and values in UTF-8 (Developer Guide, "Item sizes"). */
const MAX_ITEM_BYTES = 400 * 1024

export type Item = Record<string, AttributeValue>

/** An article that is there, or the trace of one that was deleted. */
export type StoredArticle =
  | { state: 'live'; article: Article; changedAt: string }
  | { state: 'deleted'; revision: number; changedAt: string }

const text = v.string()
const optionalText = v.nullable(v.string())
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

const quotesSchema = v.array(
  v.object({
    id: text,
    text,
    start: offset,
    end: offset,
    kind: v.picklist(['statement', 'reported']),
    speaker: v.nullable(v.object({ name: text, role: optionalText, mention: text, cue: text })),
    via: v.nullable(v.object({ name: text })),
    nestedIn: optionalText,
    broken: v.boolean(),
    before: text,
    after: text,
  }),
)

const keysSchema = v.object({
  id: text,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  changedAt: text,
})

const changeSchema = v.object({
  ...keysSchema.entries,
  title: text,
  url: v.optional(text),
  source: v.optional(text),
  publishedAt: v.optional(text),
  quotes: v.pipe(text, v.parseJson(), quotesSchema),
})

const articleSchema = v.object({ ...changeSchema.entries, text })

/**
 * Attributes of a live article. Quotes are one JSON string: the feed is read whole at a cold start.
 *
 * @throws {ArticleTooLargeError} when DynamoDB would not take the item
 */
export function articleItem(article: Article, place: { feed: string; changedAt: string }): Item {
  const { quotes, ...attributes } = article
  const present = Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null))
  const item = marshall({ ...present, ...place, quotes: JSON.stringify(quotes) })
  if (itemBytes(item) > MAX_ITEM_BYTES) {
    throw new ArticleTooLargeError('the article with its quotes is over 400 KB')
  }
  return item
}

/** Attributes of a tombstone: the deletion without the article. `expiresAt` is in seconds. */
export function tombstoneItem(tombstone: {
  id: string
  revision: number
  feed: string
  changedAt: string
  deletedAt: string
  expiresAt: number
}): Item {
  return marshall(tombstone)
}

/** @throws {ArticleItemError} when the item is not one of this table's */
export function parseArticleItem(item: Item): StoredArticle {
  const raw = unmarshall(item)
  if (raw.deletedAt !== undefined) return { state: 'deleted', ...parse(keysSchema, raw) }
  const { changedAt, ...article } = parse(articleSchema, raw)
  return { state: 'live', article: withNulls(article), changedAt }
}

/** @throws {ArticleItemError} when the item is not one of this table's feed */
export function parseChangeItem(item: Item): ArticleChange {
  const raw = unmarshall(item)
  if (raw.deletedAt !== undefined) return { ...parse(keysSchema, raw), article: null }
  const { id, revision, changedAt, ...article } = parse(changeSchema, raw)
  return { id, revision, changedAt, article: withNulls(article) }
}

/** The size that DynamoDB counts; of numbers, which it packs, a little more. */
function itemBytes(item: Item): number {
  let bytes = 0
  for (const [name, value] of Object.entries(item)) {
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value.S ?? value.N ?? '')
  }
  return bytes
}

function withNulls<
  T extends { url?: string | undefined; source?: string | undefined; publishedAt?: string | undefined },
>(article: T) {
  const { url = null, source = null, publishedAt = null } = article
  return { ...article, url, source, publishedAt }
}

function parse<S extends v.GenericSchema>(schema: S, raw: Record<string, unknown>): v.InferOutput<S> {
  const result = v.safeParse(schema, raw)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ArticleItemError(
    `item ${String(raw.id)}: ${v.getDotPath(issue) ?? 'item'}: not ${issue.expected}`,
  )
}
