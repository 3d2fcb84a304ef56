import { type WatchPorts, watchFeeds } from '../../../lambda/ingest/feed/watch-feed'
import type { InputArticle } from '../../../lambda/ingest/found'
import { PoliteWeb } from '../../../lambda/ingest/web/web'
import type { FeedState } from '../../../lambda/store/feed-state'
import { newsPage, rss, siteNetwork, useNewsSite } from '../../news-site'

const site = useNewsSite()

/** A desk that watches the site, and what it has. */
function desk() {
  let time = 0
  const states = new Map<string, string>()
  const stored = new Map<string, InputArticle>()
  const failures: Record<string, string> = {}
  const ports: WatchPorts = {
    web: new PoliteWeb({
      network: siteNetwork,
      now: () => time,
      wait: async (ms) => {
        time += ms
      },
    }),
    states: {
      get: async (address) => JSON.parse(states.get(address) ?? 'null') as FeedState | null,
      put: async (address, state) => {
        states.set(address, JSON.stringify(state))
      },
    },
    articles: {
      store: async (article) => {
        const before = stored.get(article.id)
        stored.set(article.id, article)
        const same = JSON.stringify(before) === JSON.stringify(article)
        return { id: article.id, outcome: before === undefined ? 'created' : same ? 'unchanged' : 'replaced' }
      },
      isStored: async (id) => stored.has(id),
    },
    failed: (origin, error) => {
      failures[origin] = error.message
    },
  }
  const watch = (more: Partial<WatchPorts> = {}, ...feeds: string[]) =>
    watchFeeds(feeds.length > 0 ? feeds : [`${site.origin}/feed`], { ...ports, ...more })
  return { stored, failures, watch }
}

const item = (number: number, title = `خبر ${number}`) => `<title>${title}</title><link>/${number}</link>`

function serve(...items: string[]): void {
  const body = rss(items)
  site.pages['/feed'] = { body, headers: { 'content-type': 'text/xml', etag: `"${body.length}"` } }
}

beforeEach(() => {
  site.pages = {}
  for (const number of [1, 2, 3]) {
    const body = newsPage(`خبر ${number}`, `یہ خبر نمبر ${number} کی بات ہے۔`)
    site.pages[`/${number}`] = { body, headers: { etag: `"page ${number}"` } }
  }
  serve(item(1), item(2))
  site.takePaths()
})

describe('a feed that is watched', () => {
  it('is stored at first, and then what is new', async () => {
    const { watch, stored } = desk()
    expect(await watch()).toEqual({ created: 2, replaced: 0, unchanged: 0, failed: 0 })
    site.takePaths()
    serve(item(3), item(1), item(2))
    expect(await watch()).toMatchObject({ created: 1 })
    expect(site.takePaths()).toEqual(['/feed', '/3'])
    expect([...stored.values()].map(({ title }) => title)).toEqual(['خبر 1', 'خبر 2', 'خبر 3'])
  })

  it('costs one conditional request while it is the same', async () => {
    const { watch } = desk()
    await watch()
    site.takePaths()
    expect(await watch()).toEqual({ created: 0, replaced: 0, unchanged: 0, failed: 0 })
    expect(site.takePaths()).toEqual(['/feed'])
    expect(site.requests.at(-1)?.headers['if-none-match']).toBeDefined()
  })

  it('costs one conditional request for an item that it changed', async () => {
    const { watch } = desk()
    await watch()
    serve(item(1, 'خبر 1، پھر'), item(2))
    site.takePaths()
    expect(await watch()).toEqual({ created: 0, replaced: 0, unchanged: 0, failed: 0 })
    expect(site.takePaths()).toEqual(['/feed', '/1'])
    expect(site.requests.at(-1)?.headers['if-none-match']).toBe('"page 1"')
  })

  it('is stored anew where its page changed, too', async () => {
    const { watch, stored } = desk()
    await watch()
    serve(item(1, 'خبر 1، پھر'), item(2))
    site.pages['/1'] = { body: newsPage('خبر 1، پھر', 'اب بات دوسری ہے۔') }
    expect(await watch()).toMatchObject({ created: 0, replaced: 1 })
    expect([...stored.values()][0]?.text).toContain('اب بات دوسری ہے۔')
  })

  it('does not bring back what an editor deleted', async () => {
    const { watch, stored } = desk()
    await watch()
    stored.delete([...stored.keys()][0] ?? '')
    serve(item(1, 'خبر 1، پھر'), item(2))
    expect(await watch()).toMatchObject({ created: 0 })
    expect(stored.size).toBe(1)
  })

  it('is tried again where an item failed, five times, and again once the feed changed it', async () => {
    const { watch, failures } = desk()
    site.pages['/2'] = { status: 500 }
    expect(await watch()).toMatchObject({ created: 1, failed: 1 })
    expect(failures).toEqual({ [`${site.origin}/2`]: 'answers 500' })
    const failed: number[] = []
    for (let time = 0; time < 6; time++) failed.push((await watch()).failed)
    expect(failed).toEqual([1, 1, 1, 1, 0, 0])
    serve(item(1), item(2, 'خبر 2، پھر'))
    site.pages['/2'] = { body: newsPage('خبر 2', 'اب صفحہ ہے۔') }
    expect(await watch()).toMatchObject({ created: 1, failed: 0 })
  })

  it('is told of when it fails, and others go on', async () => {
    const { watch, failures, stored } = desk()
    const missing = `${site.origin}/missing`
    expect(await watch({}, missing, `${site.origin}/feed`)).toMatchObject({ created: 2, failed: 1 })
    expect(failures).toEqual({ [missing]: 'answers 404' })
    expect(stored.size).toBe(2)
  })

  it('goes on the next time where there was no time for all', async () => {
    const { watch, stored } = desk()
    let items = 0
    await watch({ hasTime: () => ++items <= 1 })
    expect(stored.size).toBe(1)
    site.takePaths()
    expect(await watch()).toMatchObject({ created: 1 })
    expect(site.takePaths()).toEqual(['/feed', '/2'])
  })

  it('is as far as it came when nothing more could be stored', async () => {
    const { watch, stored } = desk()
    await watch()
    serve(item(1, 'اور'), item(3), item(2))
    const store = async () => {
      throw new RangeError('no server')
    }
    const articles = { store, isStored: async () => true }
    await expect(watch({ articles, stops: (error) => error instanceof RangeError })).rejects.toThrow(
      'no server',
    )
    expect(await watch()).toMatchObject({ created: 1, replaced: 0, unchanged: 0 })
    expect(stored.size).toBe(3)
  })
})
