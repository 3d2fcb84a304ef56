/**
 * The table's shape, in one place for the stack, the local database and the reads and writes:
 * a plain description without SDK or CDK types, so that any of them may import it.
 */
export const PARTITION_KEY = 'id'

/** The change feed: a global secondary index of all attributes but the article's text. */
export const CHANGE_FEED = {
  indexName: 'changes',
  partitionKey: 'feed',
  sortKey: 'changedAt',
  projected: ['revision', 'title', 'url', 'source', 'publishedAt', 'quotes', 'deletedAt'],
} as const

/**
 * Shards of the feed. One partition takes 1,000 writes of 1 KB a second (AWS, "Best practices for
 * designing and using partition keys"); four are far above a newsroom's load and cheap to query.
 */
export const FEED_SHARDS = ['0', '1', '2', '3'] as const

/** Attribute whose time (in seconds) lets DynamoDB remove a tombstone. */
export const TIME_TO_LIVE = 'expiresAt'

/** How long a deletion stays in the feed: longer than any function instance lives. */
export const TOMBSTONE_DAYS = 7
