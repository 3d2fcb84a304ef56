import { paginateQuery } from '@aws-sdk/client-dynamodb'
import { CHANGE_FEED, FEED_SHARDS } from '../contract/table'
import type { ArticleChange } from './article'
import { ArticleItemError, type Item, parseChangeItem } from './article-item'
import { feedTime } from './feed-place'
import type { TableAccess } from './table-access'

/**
 * How far each read goes back behind the cursor, in ms: writers' clocks differ and the index is eventually
 * consistent, so a change may appear in the feed's past.
 */
export const OVERLAP_MS = 60_000

/** Reads the feed from a place on (null: from the beginning), a page of changes at a time, in no order. */
export type ChangesSince = (cursor: string | null) => AsyncIterable<ArticleChange[]>

/**
 * The change feed of a table. An item that cannot be parsed is reported and left out: one bad item must not
 * take the search down.
 */
export function changeFeed(
  options: TableAccess & { onBadItem: (error: ArticleItemError) => void },
): ChangesSince {
  return async function* changesSince(cursor) {
    const from = cursor === null ? '' : new Date(Math.max(0, feedTime(cursor) - OVERLAP_MS)).toISOString()
    for (const shard of FEED_SHARDS) {
      for await (const items of shardPages(options, shard, from)) {
        yield items.flatMap((item) => parseOrReport(item, options.onBadItem))
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
      IndexName: CHANGE_FEED.indexName,
      KeyConditionExpression: 'feed = :feed AND changedAt > :from',
      // A key value must not be empty; every ISO time sorts after a space.
      ExpressionAttributeValues: { ':feed': { S: shard }, ':from': { S: from || ' ' } },
    },
  )
  for await (const page of pages) yield page.Items ?? []
}

function parseOrReport(item: Item, onBadItem: (error: ArticleItemError) => void): ArticleChange[] {
  try {
    return [parseChangeItem(item)]
  } catch (error) {
    if (!(error instanceof ArticleItemError)) throw error
    onBadItem(error)
    return []
  }
}
