import { createHash } from 'node:crypto'
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import * as v from 'valibot'
import { PARTITION_KEY } from '../contract/table'
import type { TableAccess } from './table-access'

/** What a server tells of a document to ask for it again only if it changed. */
const validatorsSchema = v.object({ etag: v.optional(v.string()), lastModified: v.optional(v.string()) })

const feedStateSchema = v.object({
  validators: validatorsSchema,
  items: v.array(
    v.object({
      key: v.string(),
      digest: v.string(),
      articleId: v.nullable(v.string()),
      validators: validatorsSchema,
      failures: v.number(),
    }),
  ),
})

/** What a feed gave the last time. */
export interface FeedState {
  /** Of the feed; empty when it is to be read whole. */
  validators: Validators
  items: FeedItemState[]
}

export interface FeedItemState {
  /** Digest of what tells the item from others. */
  key: string
  /** Digest of all that the feed has of it. */
  digest: string
  /** The article that was made of it; null when none could be. */
  articleId: string | null
  /** Of its page. */
  validators: Validators
  /** How often it was tried since the feed last changed it. */
  failures: number
}

export interface Validators {
  etag?: string | undefined
  lastModified?: string | undefined
}

/** Reads what was kept of a feed; null when it cannot be read, as if there were nothing. */
export function parseFeedState(json: string): FeedState | null {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), feedStateSchema), json)
  return result.success ? result.output : null
}

/** A name for a feed: a digest of its address. */
export function feedName(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 32)
}

/**
 * What feeds gave last, an item a feed in the table of the articles: without the keys of the change feed, so that no
 * reader meets it, and under an id that no article can have.
 */
export class FeedStates {
  readonly #client: TableAccess['client']
  readonly #tableName: string

  constructor({ client, tableName }: TableAccess) {
    this.#client = client
    this.#tableName = tableName
  }

  async get(address: string): Promise<FeedState | null> {
    const { Item } = await this.#client.send(
      new GetItemCommand({
        TableName: this.#tableName,
        Key: { [PARTITION_KEY]: { S: itemId(address) } },
        ConsistentRead: true,
      }),
    )
    return Item?.state?.S === undefined ? null : parseFeedState(Item.state.S)
  }

  async put(address: string, state: FeedState): Promise<void> {
    const Item = {
      [PARTITION_KEY]: { S: itemId(address) },
      address: { S: address },
      state: { S: JSON.stringify(state) },
    }
    await this.#client.send(new PutItemCommand({ TableName: this.#tableName, Item }))
  }
}

/** Ids of articles have no colon. */
function itemId(address: string): string {
  return `feed:${feedName(address)}`
}
