import { CreateTableCommand, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb'
import { FEED, FEED_SHARDS, FIRST_FEED } from '../../lambda/contract/table'
import { ArticleStore } from '../../lambda/store/article-store'
import { changeFeed } from '../../lambda/store/change-feed'
import { feedShard } from '../../lambda/store/feed-place'
import { upgradeFirstFormat } from '../../lambda/store/first-format'
import { tableDescription } from '../../seed/local/open-table'
import { useEmbeddedTable } from '../embedded-table'
import { FIRST_FORMAT_ITEM } from './golden-items'

const embedded = useEmbeddedTable()
const tableName = 'migrating'
const IDS = Array.from({ length: 12 }, (_, number) => `article-${number}`)

/** A table as CloudFormation leaves it after the first deploy: the new index beside the old one, filled from the items. */
beforeAll(async () => {
  const { client } = embedded.database
  const description = tableDescription(tableName, FEED)
  const indexes = [FEED, FIRST_FEED].flatMap(
    (feed) => tableDescription(tableName, feed).GlobalSecondaryIndexes ?? [],
  )
  await client.send(new CreateTableCommand({ ...description, GlobalSecondaryIndexes: indexes }))
  for (const id of IDS) {
    const Item = { ...FIRST_FORMAT_ITEM, id: { S: id }, feed: { S: feedShard(id) } }
    await client.send(new PutItemCommand({ TableName: tableName, Item }))
  }
})

function store(keepFirstFormat: boolean): ArticleStore {
  const { client } = embedded.database
  return new ArticleStore({ client, tableName, now: () => new Date(), keepFirstFormat })
}

/** What the functions of today find. */
async function found(): Promise<string[]> {
  const { client } = embedded.database
  const changesSince = changeFeed({ client, tableName, onBadItem: (error) => expect(error).toBeUndefined() })
  const ids: string[] = []
  for await (const changes of changesSince(null, () => false)) {
    ids.push(...changes.flatMap(({ id, article }) => (article ? [id] : [])))
  }
  return ids.sort()
}

/** What the functions of the first version found: they read the other index, and its attributes alone. */
async function foundByFirstVersion(): Promise<string[]> {
  const ids: string[] = []
  for (const shard of FEED_SHARDS) {
    const query = {
      TableName: tableName,
      IndexName: FIRST_FEED.indexName,
      KeyConditionExpression: 'feed = :feed',
      ExpressionAttributeValues: { ':feed': { S: shard } },
    }
    for await (const { Items = [] } of paginateQuery({ client: embedded.database.client }, query)) {
      for (const { id, ...attributes } of Items) {
        if (attributes.deletedAt !== undefined) continue
        const strings = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value.S]))
        upgradeFirstFormat({ ...strings, revision: Number(attributes.revision?.N) })
        ids.push(id?.S ?? '')
      }
    }
  }
  return ids.sort()
}

describe('the way from the first version’s index to today’s', () => {
  it('begins with every article found by both, before any is stored anew', async () => {
    expect(await found()).toEqual([...IDS].sort())
    expect(await foundByFirstVersion()).toEqual([...IDS].sort())
  })

  it('loses none for either while they are stored anew, one by one', async () => {
    for (const id of IDS) {
      const article = await store(true).get(id)
      if (article === null) throw new Error(`${id} is gone`)
      const { revision, ...content } = article
      expect((await store(true).put(content, revision)).outcome).toBe('replaced')
      expect(await found()).toHaveLength(IDS.length)
    }
    expect(await foundByFirstVersion()).toEqual([...IDS].sort())
  })

  it('has new articles and deletions found by both', async () => {
    const article = await store(true).get('article-0')
    if (article === null) throw new Error('article-0 is gone')
    const { revision, ...content } = article
    await store(true).put({ ...content, id: 'article-new' })
    await store(true).delete('article-1')
    expect(await found()).toEqual([...IDS.filter((id) => id !== 'article-1'), 'article-new'].sort())
    expect(await foundByFirstVersion()).toEqual(
      [...IDS.filter((id) => id !== 'article-1'), 'article-new'].sort(),
    )
  })

  it('ends with articles that need the old index no more', async () => {
    for (const id of IDS.slice(2)) {
      const article = await store(false).get(id)
      if (article === null) throw new Error(`${id} is gone`)
      const { revision, ...content } = article
      await store(false).put({ ...content, title: 'نئی سرخی' })
    }
    expect(await found()).toHaveLength(IDS.length)
  })
})
