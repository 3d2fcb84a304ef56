import { changeFeed } from '../../lambda/store/change-feed'
import { FeedStates } from '../../lambda/store/feed-state'
import { TABLE_NAME, useEmbeddedTable } from '../embedded-table'

const table = useEmbeddedTable()
const ADDRESS = 'https://feeds.example/rss.xml'
const state = {
  validators: { etag: '"1"' },
  items: [{ key: 'k', digest: 'd', articleId: 'a', validators: { lastModified: 'x' }, failures: 0 }],
}

describe('what a feed gave last', () => {
  it('is kept by the address of the feed, beside the articles', async () => {
    const states = new FeedStates({ client: table.database.client, tableName: TABLE_NAME })
    expect(await states.get(ADDRESS)).toBeNull()
    await states.put(ADDRESS, state)
    expect(await states.get(ADDRESS)).toEqual(state)
    expect(await states.get('https://feeds.example/other.xml')).toBeNull()
  })

  it('is seen by no reader of the change feed', async () => {
    const states = new FeedStates({ client: table.database.client, tableName: TABLE_NAME })
    await states.put(ADDRESS, state)
    const bad: unknown[] = []
    const changesSince = changeFeed({
      client: table.database.client,
      tableName: TABLE_NAME,
      onBadItem: (error) => bad.push(error),
      onItem: () => {},
    })
    const seen: unknown[] = []
    for await (const changes of changesSince(null, () => false)) seen.push(changes)
    expect({ bad, changes: seen.flat() }).toEqual({ bad: [], changes: [] })
  })
})
