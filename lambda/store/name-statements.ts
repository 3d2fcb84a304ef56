import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import * as v from 'valibot'
import { nameStatementFields } from '../contract/correction-fields'
import { PARTITION_KEY, STATEMENTS_ID } from '../contract/table'
import type { Item } from './article-item'
import { changeTime, feedShard } from './feed-place'
import { REAL_WAITING, retryLostRaces, type Waiting } from './lost-race'
import type { TableAccess } from './table-access'

/** What an editor says of two names: that they are one person's, or two persons'. */
export type NameStatement = v.InferOutput<typeof statementSchema>

const statementSchema = v.object(nameStatementFields)

/** Format 1 of this item's record, which stands beside those of articles in the feed. */
const FORMAT = 1

const recordSchema = v.object({
  format: v.literal(FORMAT),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  statements: v.array(statementSchema),
})

/** All that editors say of names. */
export interface NameStatements {
  /** 0 when nothing was ever said. */
  revision: number
  statements: NameStatement[]
}

const NOTHING_SAID: NameStatements = { revision: 0, statements: [] }

/** The item that holds what editors say of names could not be read. */
export class NameStatementsError extends Error {
  override name = 'NameStatementsError'
}

/** @throws {NameStatementsError} when it is damaged, or of a newer format */
export function parseNameStatements(item: Item): NameStatements {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), recordSchema), item.record?.S)
  if (!result.success) {
    throw new NameStatementsError(`what editors say of names: ${result.issues[0].message}`)
  }
  const { revision, statements } = result.output
  return { revision, statements }
}

/** What editors say of names, in one item of the table. */
export class NameStatementStore {
  readonly #table: TableAccess
  readonly #now: () => Date
  readonly #onChange: ((said: NameStatements) => void) | undefined
  readonly #waiting: Waiting

  /** @param options as those of the store of articles */
  constructor(
    options: TableAccess & {
      now: () => Date
      onChange?: (said: NameStatements) => void
      waiting?: Waiting
    },
  ) {
    this.#table = options
    this.#now = options.now
    this.#onChange = options.onChange
    this.#waiting = options.waiting ?? REAL_WAITING
  }

  /** @throws {NameStatementsError} when the item cannot be read */
  async get(): Promise<NameStatements> {
    const item = await this.#read()
    return item === undefined ? NOTHING_SAID : parseNameStatements(item)
  }

  /**
   * Stores what a writer makes of what is said: of the newest, for the loser of a race makes it anew.
   *
   * @throws {NameStatementsError} when the item cannot be read: it is left as it is
   * @throws {WriteConflictError} when other writers won every race for 5 s
   */
  async update(change: (said: NameStatement[], now: Date) => NameStatement[]): Promise<NameStatement[]> {
    return retryLostRaces(this.#waiting, 'what is said of names', async () => {
      const item = await this.#read()
      const { revision, statements } = item === undefined ? NOTHING_SAID : parseNameStatements(item)
      const now = this.#now()
      const changed = change(statements, now)
      if (changed === statements) return statements
      await this.#write({ revision: revision + 1, statements: changed }, item, now)
      return changed
    })
  }

  async #read(): Promise<Item | undefined> {
    const { client, tableName } = this.#table
    const Key = { [PARTITION_KEY]: { S: STATEMENTS_ID } }
    return (await client.send(new GetItemCommand({ TableName: tableName, Key, ConsistentRead: true }))).Item
  }

  async #write(said: NameStatements, seen: Item | undefined, now: Date): Promise<void> {
    const { client, tableName } = this.#table
    const item: Item = {
      id: { S: STATEMENTS_ID },
      revision: { N: String(said.revision) },
      feed: { S: feedShard(STATEMENTS_ID) },
      changedAt: { S: changeTime(now, seen?.changedAt?.S ?? null) },
      record: { S: JSON.stringify({ format: FORMAT, ...said }) },
    }
    const condition =
      seen?.revision === undefined
        ? { ConditionExpression: `attribute_not_exists(${PARTITION_KEY})` }
        : {
            ConditionExpression: 'revision = :seen',
            ExpressionAttributeValues: { ':seen': seen.revision },
          }
    await client.send(new PutItemCommand({ TableName: tableName, Item: item, ...condition }))
    this.#onChange?.(said)
  }
}
