import { type AttributeValue, GetItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb'
import { FEED, FEED_SHARDS, PARTITION_KEY, STATEMENTS_ID } from '../contract/table'
import type { ArticleChange } from './article'
import { ArticleItemError, type Item, isWithoutRecord, parseChangeItem } from './article-item'
import { type NameStatements, NameStatementsError, parseNameStatements } from './name-statements'
import type { TableAccess } from './table-access'

/** Articles of the first version that are read one by one at the same time. */
const READ_AT_ONCE = 16

/** What the feed says of an item without reading its record. */
export type ChangeKey = Pick<ArticleChange, 'id' | 'changedAt'>

/**
 * Reads the feed from a moment of the table's time on (ms since 1970; null: from the beginning), a page of changes at a
 * time, in no order.
 *
 * @param isKnown changes that the reader has: they are left out, and cost it nothing but the transfer
 */
export type ChangesSince = (
  time: number | null,
  isKnown: (key: ChangeKey) => boolean,
) => AsyncIterable<ArticleChange[]>

/** Who wants to know what became of the items of the feed. */
export interface FeedListener {
  onBadItem: (error: ArticleItemError) => void
  /** Told of each item that could be read, by its id. */
  onItem?: (id: string) => void
  /** Told of what editors say of names, also when it is what they said before. */
  onStatements?: (said: NameStatements) => void
}

/**
 * The change feed of a table. An item that cannot be parsed is reported and left out: one bad item must not
 * take the search down. What the first version wrote has no record in this feed and is read from the table.
 */
export function changeFeed(options: TableAccess & FeedListener): ChangesSince {
  return async function* changesSince(time, isKnown) {
    const from = time === null ? '' : new Date(Math.max(0, time)).toISOString()
    for (const shard of FEED_SHARDS) {
      for await (const items of shardPages(options, shard, from)) {
        const news = items.filter(
          (item) => !isKnown({ id: item.id?.S ?? '', changedAt: item.changedAt?.S ?? '' }),
        )
        const whole = await withFirstFormat(options, news)
        yield whole.flatMap((item) => parseOrReport(item, options))
      }
    }
  }
}

async function* shardPages(
  { client, tableName }: TableAccess,
  shard: string,
  from: string,
): AsyncIterable<Item[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: tableName,
      IndexName: FEED.indexName,
      KeyConditionExpression: 'feed = :feed AND changedAt > :from',
      // A key value must not be empty; every ISO time sorts after a space.
      ExpressionAttributeValues: { ':feed': { S: shard }, ':from': { S: from || ' ' } },
    },
  )
  for await (const page of pages) yield page.Items ?? []
}

/** The items, with what the first version wrote in whole. */
async function withFirstFormat(table: TableAccess, items: Item[]): Promise<Item[]> {
  const whole: Item[] = []
  for (let at = 0; at < items.length; at += READ_AT_ONCE) {
    const some = items.slice(at, at + READ_AT_ONCE)
    const read = await Promise.all(
      some.map((item) => (isWithoutRecord(item) ? wholeItem(table, item) : item)),
    )
    whole.push(...read.filter((item) => item !== undefined))
  }
  return whole
}

/** The item as it is in the table; undefined when it has gone since. */
async function wholeItem({ client, tableName }: TableAccess, keys: Item): Promise<Item | undefined> {
  const key = { [PARTITION_KEY]: keys[PARTITION_KEY] as AttributeValue }
  const { Item } = await client.send(new GetItemCommand({ TableName: tableName, Key: key }))
  return Item
}

function parseOrReport(item: Item, { onBadItem, onItem, onStatements }: FeedListener): ArticleChange[] {
  try {
    if (item.id?.S === STATEMENTS_ID) {
      onStatements?.(readStatements(item))
      onItem?.(STATEMENTS_ID)
      return []
    }
    const change = parseChangeItem(item)
    onItem?.(change.id)
    return [change]
  } catch (error) {
    if (!(error instanceof ArticleItemError)) throw error
    onBadItem(error)
    return []
  }
}

/** @throws {ArticleItemError} as of any other item of the feed */
function readStatements(item: Item): NameStatements {
  try {
    return parseNameStatements(item)
  } catch (error) {
    if (!(error instanceof NameStatementsError)) throw error
    const place = { id: STATEMENTS_ID, changedAt: item.changedAt?.S ?? '' }
    throw new ArticleItemError(error.message, place, { cause: error })
  }
}
