import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FEED_SHARDS } from '../../lambda/contract/table'
import type { ArticleChange } from '../../lambda/store/article'
import type { ArticleItemError } from '../../lambda/store/article-item'
import { ArticleStore } from '../../lambda/store/article-store'
import { type ChangeKey, changeFeed } from '../../lambda/store/change-feed'
import { useEmbeddedTable } from '../embedded-table'
import { sampleArticle } from './sample-article'

const table = useEmbeddedTable()
const badItems: ArticleItemError[] = []

function storeAt(time: string): ArticleStore {
  return new ArticleStore({
    client: table.database.client,
    tableName: table.tableName,
    now: () => new Date(time),
  })
}

async function read(
  time: string | null,
  isKnown: (key: ChangeKey) => boolean = () => false,
): Promise<Map<string, ArticleChange>> {
  const changesSince = changeFeed({
    client: table.database.client,
    tableName: table.tableName,
    onBadItem: (error) => badItems.push(error),
  })
  const changes = new Map<string, ArticleChange>()
  for await (const page of changesSince(time === null ? null : Date.parse(time), isKnown))
    for (const change of page) changes.set(change.id, change)
  return changes
}

describe('the change feed', () => {
  it('tells from the beginning of every article, over all shards, without its text', async () => {
    const store = storeAt('2026-11-24T09:00:00Z')
    const ids = Array.from({ length: 30 }, (_, number) => `article-${number}`)
    for (const id of ids) await store.put(sampleArticle({ id }))
    const changes = await read(null)
    expect([...changes.keys()].sort()).toEqual([...ids].sort())
    const { text, id, corrections, ...rest } = sampleArticle()
    expect(changes.get('article-7')).toMatchObject({ id: 'article-7', revision: 1, article: rest })
    expect(JSON.stringify(changes.get('article-7')?.article)).not.toContain('"text":"وزیر')
  })

  it('tells of an edited article once, as it is now', async () => {
    await storeAt('2026-11-24T09:10:00Z').put(sampleArticle({ id: 'article-1', title: 'نئی سرخی' }))
    const change = (await read(null)).get('article-1')
    expect(change).toMatchObject({ revision: 2, article: { title: 'نئی سرخی' } })
  })

  it('tells of a deletion without the article', async () => {
    await storeAt('2026-11-24T09:20:00Z').delete('article-2')
    expect((await read(null)).get('article-2')).toMatchObject({ revision: 2, article: null })
  })

  it('reads on from a moment', async () => {
    await storeAt('2026-11-24T10:00:00Z').put(sampleArticle({ id: 'before' }))
    await storeAt('2026-11-24T10:05:00Z').put(sampleArticle({ id: 'at-the-moment' }))
    await storeAt('2026-11-24T10:06:00Z').put(sampleArticle({ id: 'after' }))
    const changes = await read('2026-11-24T10:05:00.000Z')
    expect([...changes.keys()].sort()).toEqual(['after', 'at-the-moment'])
  })

  it('moves an article forward in the feed even when its second writer has a late clock', async () => {
    await storeAt('2026-11-24T11:00:00Z').put(sampleArticle({ id: 'late-clock' }))
    await storeAt('2026-11-24T10:00:00Z').put(sampleArticle({ id: 'late-clock', title: 'بعد کی' }))
    const change = (await read('2026-11-24T11:00:00.000Z')).get('late-clock')
    expect(change).toMatchObject({ revision: 2, article: { title: 'بعد کی' } })
  })

  it('leaves out what the reader knows', async () => {
    const known = (await read(null)).get('article-3')
    const changes = await read(
      null,
      ({ id, changedAt }) => id === 'article-3' && changedAt === known?.changedAt,
    )
    expect([changes.has('article-3'), changes.has('article-4')]).toEqual([false, true])
  })

  it('leaves out an item that it cannot read, and says which', async () => {
    await table.database.client.send(
      new PutItemCommand({
        TableName: table.tableName,
        Item: {
          id: { S: 'foreign' },
          feed: { S: FEED_SHARDS[0] },
          changedAt: { S: '2026-11-24T09:00:00.000Z#0' },
        },
      }),
    )
    badItems.length = 0
    const changes = await read(null)
    expect(changes.has('foreign')).toBe(false)
    expect(changes.has('article-3')).toBe(true)
    expect(badItems.map(({ message }) => message)).toEqual([expect.stringMatching(/item foreign: revision/)])
  })
})
