import { isDeepStrictEqual } from 'node:util'
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { PARTITION_KEY, TOMBSTONE_DAYS } from '../contract/table'
import type { Article, ArticleChange } from './article'
import {
  articleItem,
  type FeedPlace,
  type Item,
  parseArticleItem,
  parseChangeItem,
  type StoredArticle,
  tombstoneItem,
} from './article-item'
import { changeTime, feedShard } from './feed-place'
import { REAL_WAITING, retryLostRaces, type Waiting } from './lost-race'
import { RECORD_FORMAT } from './record'
import type { TableAccess } from './table-access'

/** The article is no longer, or not yet, the revision that its writer has seen. */
export class RevisionChangedError extends Error {
  override name = 'RevisionChangedError'
}

/** There is no such article. */
export class ArticleMissingError extends Error {
  override name = 'ArticleMissingError'
}

/** The article was deleted too long ago to be restored. */
export class ArticleGoneError extends Error {
  override name = 'ArticleGoneError'
}

export interface PutResult {
  outcome: 'created' | 'replaced' | 'unchanged'
  revision: number
}

/** Everything of an article that its writer decides. */
export type ArticleInput = Omit<Article, 'revision'>

/** What a writer finds that decides by what is there. */
export interface FoundArticle {
  /** Null when there is none, or none that can be read. */
  article: Article | null
  /** What a deletion left to be restored. */
  deleted: Article | null
  /** The table's time. */
  now: Date
}

/**
 * Articles in DynamoDB, one item each, so that a write is atomic: it happens whole or not at all, and the
 * loser of a race decides again on the new state.
 */
export class ArticleStore {
  readonly #client: TableAccess['client']
  readonly #tableName: string
  readonly #now: () => Date
  readonly #onChange: ((change: ArticleChange) => void) | undefined
  readonly #keepFirstFormat: boolean
  readonly #waiting: Waiting

  /**
   * @param options.now the table's time (see table-clock.ts)
   * @param options.onChange told of each change that was written, as the feed will tell it
   * @param options.keepFirstFormat writes the attributes of the first format too; default false
   * @param options.waiting how a writer waits that lost a race; by this machine's clock when left out
   */
  constructor(
    options: TableAccess & {
      now: () => Date
      onChange?: (change: ArticleChange) => void
      keepFirstFormat?: boolean
      waiting?: Waiting
    },
  ) {
    this.#client = options.client
    this.#tableName = options.tableName
    this.#now = options.now
    this.#onChange = options.onChange
    this.#keepFirstFormat = options.keepFirstFormat ?? false
    this.#waiting = options.waiting ?? REAL_WAITING
  }

  /** The article as last written (a consistent read), or null when there is none. */
  async get(id: string): Promise<Article | null> {
    const stored = await this.#read(id)
    return stored?.state === 'live' ? stored.article : null
  }

  /**
   * Stores an article with its quotes. The same content again changes nothing, unless what is stored is of an older
   * format.
   *
   * @param seen writes only if the article is of this revision
   * @throws {ArticleTooLargeError} when the article with its quotes is over 400 KB
   * @throws {RevisionChangedError} when it is of another revision than `seen`
   * @throws {WriteConflictError} when other writers won every race for 5 s
   */
  async put(input: ArticleInput, seen?: number): Promise<PutResult> {
    const { outcome, revision } = await this.update(input.id, () => input, seen)
    return { outcome, revision }
  }

  /**
   * Stores what a writer makes of the article that is there: of the newest, for the loser of a race makes it anew, so that
   * none of two changes is lost. What it makes of it again and again must be the same.
   *
   * @param change throws what `update` is to throw; nothing is written then
   * @param seen writes only if the article is of this revision
   * @throws as {@link put}
   */
  async update(
    id: string,
    change: (found: FoundArticle) => ArticleInput,
    seen?: number,
  ): Promise<PutResult & { article: Article }> {
    return this.#retryOnConflict(id, async (stored) => {
      if (seen !== undefined && (stored?.state !== 'live' || stored.article.revision !== seen)) {
        throw new RevisionChangedError(`the article is not of revision ${seen}`)
      }
      const input = change(foundIn(stored, this.#now()))
      if (stored?.state === 'live' && isCurrent(stored, input)) {
        const { article } = stored
        return { outcome: 'unchanged', revision: article.revision, article }
      }
      const article = { ...input, revision: revisionOf(stored) + 1 }
      await this.#write(articleItem(article, this.#place(id, stored), this.#keepFirstFormat), stored)
      return { outcome: isThere(stored) ? 'replaced' : 'created', revision: article.revision, article }
    })
  }

  /**
   * Leaves a tombstone in the article's place; an absent article stays absent.
   *
   * @param options.purge keeps nothing to be restored, also of what was deleted before
   * @throws {WriteConflictError} when other writers won every race for 5 s
   */
  async delete(id: string, { purge = false }: { purge?: boolean } = {}): Promise<void> {
    await this.#retryOnConflict(id, async (stored) => {
      const keepsSome = stored?.state === 'deleted' && stored.kept !== null
      if (!isThere(stored) && !(purge && keepsSome)) return
      const now = this.#now()
      const tombstone = {
        id,
        revision: revisionOf(stored) + 1,
        deletedAt: now.toISOString(),
        expiresAt: Math.floor(now.getTime() / 1000) + TOMBSTONE_DAYS * 86_400,
        kept: stored?.state === 'live' && !purge ? stored.article : null,
        purged: purge,
      }
      await this.#write(tombstoneItem(tombstone, this.#place(id, stored)), stored)
    })
  }

  /**
   * Takes a deletion back: the article is as it was. One that is there stays as it is.
   *
   * @throws {ArticleMissingError} when there was none, or it was purged
   * @throws {ArticleGoneError} when it was deleted more than 7 days ago
   * @throws {WriteConflictError} when other writers won every race for 5 s
   */
  async restore(id: string): Promise<Article> {
    return this.#retryOnConflict(id, async (stored) => {
      if (stored?.state === 'live') return stored.article
      if (stored?.state !== 'deleted' || stored.kept === null) {
        throw new ArticleMissingError('there is nothing to restore under this id')
      }
      if (this.#now().getTime() / 1000 >= stored.expiresAt) {
        throw new ArticleGoneError(`the article was deleted more than ${TOMBSTONE_DAYS} days ago`)
      }
      const article = { ...stored.kept, revision: stored.revision + 1 }
      await this.#write(articleItem(article, this.#place(id, stored), this.#keepFirstFormat), stored)
      return article
    })
  }

  async #read(id: string): Promise<StoredArticle | null> {
    const { Item } = await this.#client.send(
      new GetItemCommand({
        TableName: this.#tableName,
        Key: { [PARTITION_KEY]: { S: id } },
        ConsistentRead: true,
      }),
    )
    return Item === undefined ? null : parseArticleItem(Item)
  }

  /** Writes on the condition that the item is still the one that was seen. */
  async #write(item: Item, seen: StoredArticle | null): Promise<void> {
    await this.#client.send(
      new PutItemCommand({ TableName: this.#tableName, Item: item, ...conditionOf(seen) }),
    )
    this.#onChange?.(parseChangeItem(item))
  }

  /** The loser of a race looks at the new state and tries again. */
  async #retryOnConflict<T>(id: string, attempt: (stored: StoredArticle | null) => Promise<T>): Promise<T> {
    return retryLostRaces(this.#waiting, `article ${id}`, async () => attempt(await this.#read(id)))
  }

  #place(id: string, stored: StoredArticle | null): FeedPlace {
    return { feed: feedShard(id), changedAt: changeTime(this.#now(), stored?.changedAt ?? null) }
  }
}

function conditionOf(seen: StoredArticle | null) {
  if (seen === null) return { ConditionExpression: `attribute_not_exists(${PARTITION_KEY})` }
  const revision = seen.state === 'unreadable' ? seen.revision : { N: String(revisionOf(seen)) }
  if (revision === undefined) return { ConditionExpression: 'attribute_not_exists(revision)' }
  return { ConditionExpression: 'revision = :seen', ExpressionAttributeValues: { ':seen': revision } }
}

/** The last revision; 0 when there was none, or none that a number holds. */
function revisionOf(stored: StoredArticle | null): number {
  if (stored === null) return 0
  if (stored.state === 'live') return stored.article.revision
  if (stored.state === 'deleted') return stored.revision
  const revision = Number(stored.revision?.N)
  return Number.isSafeInteger(revision) && revision > 0 ? revision : 0
}

function foundIn(stored: StoredArticle | null, now: Date): FoundArticle {
  return {
    article: stored?.state === 'live' ? stored.article : null,
    deleted: stored?.state === 'deleted' ? stored.kept : null,
    now,
  }
}

/** Whether readers may have an article of this id: also one that is no longer readable. */
function isThere(stored: StoredArticle | null): stored is StoredArticle & { state: 'live' | 'unreadable' } {
  return stored !== null && stored.state !== 'deleted'
}

/** Whether an article is stored just so already, in today's format. */
function isCurrent(stored: StoredArticle & { state: 'live' }, input: ArticleInput): boolean {
  const { revision, ...article } = stored.article
  return stored.format === RECORD_FORMAT && isDeepStrictEqual(article, input)
}
