/**
 * The table's shape, in one place for the stack, the local database and the reads and writes:
 * a plain description without SDK or CDK types, so that any of them may import it.
 */
export const PARTITION_KEY = 'id'

/** An index of the table that tells of changes in order of time. */
export interface FeedIndex {
  indexName: string
  partitionKey: 'feed'
  sortKey: 'changedAt'
  /** Attributes beside the keys. */
  projected: readonly string[]
}

/**
 * The change feed: all that it tells of an article is one attribute, so that a new field of articles never touches the
 * index, whose projection CloudFormation refuses to change.
 */
export const FEED: FeedIndex = {
  indexName: 'feed',
  partitionKey: 'feed',
  sortKey: 'changedAt',
  projected: ['record'],
}

/** The feed of the first version, a projected attribute a field: kept by a stack on its way to {@link FEED}. */
export const FIRST_FEED: FeedIndex = {
  indexName: 'changes',
  partitionKey: 'feed',
  sortKey: 'changedAt',
  projected: ['revision', 'title', 'url', 'source', 'publishedAt', 'quotes', 'deletedAt'],
}

/**
 * Id of the item that holds what editors say of names: no article can have it. It is in the feed, so that searches hear of
 * it as they hear of articles.
 */
export const STATEMENTS_ID = '#names'

/**
 * Shards of the feed. One partition takes 1,000 writes of 1 KB a second (AWS, "Best practices for
 * designing and using partition keys"); four are far above a newsroom's load and cheap to query.
 */
export const FEED_SHARDS = ['0', '1', '2', '3'] as const

/** Attribute whose time (in seconds) lets DynamoDB remove a tombstone. */
export const TIME_TO_LIVE = 'expiresAt'

/** How long a deletion stays in the feed: longer than any function instance lives. */
export const TOMBSTONE_DAYS = 7
