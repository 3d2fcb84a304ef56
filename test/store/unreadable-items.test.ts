import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { Item } from '../../lambda/store/article-item'
import { ArticleStore } from '../../lambda/store/article-store'
import { changeFeed } from '../../lambda/store/change-feed'
import { useEmbeddedTable } from '../embedded-table'
import { FIRST_FORMAT_ITEM, SECOND_FORMAT_ITEM } from './golden-items'
import { sampleArticle } from './sample-article'

const table = useEmbeddedTable()

const DAMAGED: Record<string, Item> = {
  'without a record or a revision': {
    id: { S: 'x' },
    feed: { S: '0' },
    changedAt: { S: '2026-11-24T09:00:00.000Z#0' },
  },
  'with a huge revision': { ...FIRST_FORMAT_ITEM, revision: { N: '1E+100' } },
  'with a revision in words': { ...FIRST_FORMAT_ITEM, revision: { S: 'three' } },
  'at a place that is no time': { ...SECOND_FORMAT_ITEM, changedAt: { S: 'zzz' } },
  'in the year 9999': { ...SECOND_FORMAT_ITEM, changedAt: { S: '9999-11-24T09:00:00.000Z#0' } },
  'of a newer format': { ...SECOND_FORMAT_ITEM, record: { S: '{"format":99}' } },
}

function openStore(): ArticleStore {
  return new ArticleStore({
    client: table.database.client,
    tableName: table.tableName,
    now: () => new Date('2026-11-25T09:00:00Z'),
  })
}

async function changesOf(id: string): Promise<unknown[]> {
  const read = changeFeed({ client: table.database.client, tableName: table.tableName, onBadItem: () => {} })
  const found: unknown[] = []
  for await (const page of read(null, () => false)) found.push(...page.filter((change) => change.id === id))
  return found
}

describe.each(Object.entries(DAMAGED))('an item %s', (name, item) => {
  const id = name.replaceAll(' ', '-')
  beforeEach(async () => {
    const damaged = { ...item, id: { S: id } }
    await table.database.client.send(new PutItemCommand({ TableName: table.tableName, Item: damaged }))
  })

  it('is replaced by a put, and found again', async () => {
    const { outcome } = await openStore().put(sampleArticle({ id }))
    expect(outcome).toBe('replaced')
    expect(await openStore().get(id)).toMatchObject({ title: 'معیشت' })
    expect(await changesOf(id)).toMatchObject([{ article: { title: 'معیشت' } }])
  })

  it('can be deleted', async () => {
    await openStore().delete(id)
    expect(await openStore().get(id)).toBeNull()
    expect(await changesOf(id)).toMatchObject([{ article: null }])
  })
})
