import { TableError, tableArticles } from '../../../lambda/ingest/feed/table-articles'
import { type WatchPorts, watchFeeds } from '../../../lambda/ingest/feed/watch-feed'
import { PoliteWeb } from '../../../lambda/ingest/web/web'
import { ArticleStore } from '../../../lambda/store/article-store'
import { changeFeed } from '../../../lambda/store/change-feed'
import { createDynamoDBClient } from '../../../lambda/store/dynamodb-client'
import { FeedStates } from '../../../lambda/store/feed-state'
import { TABLE_NAME, useEmbeddedTable } from '../../embedded-table'
import { siteNetwork, useNewsSite } from '../../news-site'
import { serveTenItems } from '../ten-items'

const table = useEmbeddedTable()
const site = useNewsSite()

function articles(): ArticleStore {
  return new ArticleStore({ client: table.database.client, tableName: TABLE_NAME, now: () => new Date() })
}

/** Watches a feed once, as a function that has just started, and tells what it says. */
async function watchOnce(path = '/feed', store = articles()) {
  let time = 0
  const failures: Record<string, string> = {}
  const access = { client: table.database.client, tableName: TABLE_NAME }
  const ports: WatchPorts = {
    web: new PoliteWeb({
      network: siteNetwork,
      now: () => time,
      wait: async (ms) => {
        time += ms
      },
    }),
    states: new FeedStates(access),
    articles: tableArticles(store),
    stops: (error) => error instanceof TableError,
    failed: (origin, error) => {
      failures[origin] = error.message
    },
  }
  return { counts: await watchFeeds([site.origin + path], ports), failures }
}

async function stored(): Promise<string[]> {
  const changesSince = changeFeed({
    client: table.database.client,
    tableName: TABLE_NAME,
    onBadItem: (error) => {
      throw error
    },
  })
  const titles: string[] = []
  for await (const changes of changesSince(null, () => false)) {
    titles.push(...changes.map(({ article, revision }) => `${article?.title} ${revision}`))
  }
  return titles.sort()
}

describe('a feed of ten items', () => {
  it('is in the table with what can be stored of it, once, and the rest is named', async () => {
    serveTenItems(site)
    const { counts, failures } = await watchOnce()
    expect(counts).toEqual({ created: 7, replaced: 0, unchanged: 0, failed: 2 })
    expect(failures).toEqual({
      [`${site.origin}/3`]: 'answers 500',
      'http://192.168.1.1/admin':
        'leads to 192.168.1.1, which is not an address of the Internet; --allow-private permits it',
    })
    const titles = ['پہلی', 'دوسری', 'چوتھی', 'پانچويں خبر', 'چھٹی', 'ساتویں', 'نویں']
    expect(await stored()).toEqual(titles.map((title) => `${title} 1`).sort())
  })

  it('is as it was when it is read again, and asks for nothing but what failed', async () => {
    site.takePaths()
    expect((await watchOnce()).counts).toEqual({ created: 0, replaced: 0, unchanged: 0, failed: 2 })
    expect(site.takePaths()).toEqual(['/robots.txt', '/feed', '/3'])
    expect(await stored()).toHaveLength(7)
  })
})

describe('a table that fails', () => {
  it('ends the reading, and no item is taken for one that fails', async () => {
    serveTenItems(site)
    site.pages['/again'] = site.pages['/feed'] ?? {}
    const limits = { connectMs: 1_000, requestMs: 1_000, tries: 1 }
    const nowhere = createDynamoDBClient('http://127.0.0.1:9', limits)
    const broken = new ArticleStore({ client: nowhere, tableName: TABLE_NAME, now: () => new Date() })
    await expect(watchOnce('/again', broken)).rejects.toThrow(TableError)
    nowhere.destroy()
    expect((await watchOnce('/again')).counts).toMatchObject({ unchanged: 7, failed: 2 })
  })
})
