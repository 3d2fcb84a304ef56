import { IndexUnavailableError, LiveIndex } from '../../lambda/search/live-index'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { ArticleChange } from '../../lambda/store/article'
import { change, deletion } from './articles'

const NINE = Date.parse('2026-11-24T09:00:00.000Z')

/** A feed that gives what a test tells it to, and remembers from where it was read. */
class Feed {
  readonly times: (number | null)[] = []
  pages: (ArticleChange[] | Error | Promise<ArticleChange[]>)[] = []

  readonly changesSince = (time: number | null) => {
    this.times.push(time)
    return this.read([...this.pages])
  }

  private async *read(pages: (typeof this.pages)[number][]): AsyncGenerator<ArticleChange[]> {
    for (const page of pages) {
      const changes = await page
      if (changes instanceof Error) throw changes
      yield changes
    }
  }
}

function setUp(...pages: Feed['pages']) {
  const feed = new Feed()
  feed.pages = pages
  const clock = { now: NINE, tableAhead: 0 }
  const errors: unknown[] = []
  const live = new LiveIndex({
    changesSince: feed.changesSince,
    createIndex: () => new QuoteIndex(),
    now: () => clock.now,
    tableTime: () => clock.now + clock.tableAhead,
    onError: (error) => errors.push(error),
  })
  const articles = async () => (await live.current()).index.size.articles
  return { feed, clock, errors, live, articles }
}

/** An article that was written so many seconds after nine. */
function written(id: string, seconds: number, revision = 1): ArticleChange {
  const changedAt = `${new Date(NINE + seconds * 1000).toISOString()}#${id}`
  return change({ id, revision, changedAt, quotes: ['معیشت سنبھل رہی ہے۔'] })
}

const down = new Error('the table is down')

describe('the index of an instance', () => {
  it('is built from the whole feed, page by page', async () => {
    const { feed, articles } = setUp([written('a', -10)], [], [written('b', -5)])
    expect(await articles()).toBe(2)
    expect(feed.times).toEqual([null])
  })

  it('looks for changes again after five seconds, not before', async () => {
    const { feed, clock, articles } = setUp([written('a', -10)])
    await articles()
    feed.pages = [[written('b', 1)]]
    clock.now += 4_999
    expect(await articles()).toBe(1)
    clock.now += 1
    expect(await articles()).toBe(2)
  })

  it('takes out the quotes of an edited and of a deleted article', async () => {
    const { feed, clock, live } = setUp([written('a', -10), written('b', -9)])
    await live.current()
    feed.pages = [[{ ...deletion('a', 2), changedAt: new Date(NINE).toISOString() }]]
    clock.now += 5_000
    expect((await live.current()).index.size).toEqual({ articles: 1, quotes: 1 })
  })

  it('is read once for all who ask at the same time', async () => {
    const { feed, clock, articles } = setUp([written('a', -10)])
    expect(await Promise.all([articles(), articles(), articles()])).toEqual([1, 1, 1])
    clock.now += 5_000
    await Promise.all([articles(), articles()])
    expect(feed.times).toHaveLength(2)
  })

  it('is not there when it could never be read, and is tried again at the next call', async () => {
    const { feed, errors, articles } = setUp([written('a', -10)], down)
    await expect(articles()).rejects.toThrow(IndexUnavailableError)
    await expect(articles()).rejects.toMatchObject({ cause: down })
    expect(errors).toEqual([down, down])
    feed.pages = [[written('a', -10)], [written('b', -5)]]
    expect(await articles()).toBe(2)
    expect(feed.times).toEqual([null, null, null])
  })

  it('answers from what it has while the feed cannot be read, and says how old that is', async () => {
    const { feed, clock, errors, live } = setUp([written('a', -10)])
    await live.current()
    feed.pages = [down]
    clock.now += 61_500
    expect(await live.current()).toMatchObject({ ageSeconds: 61 })
    expect((await live.current()).index.size.articles).toBe(1)
    expect(errors).toEqual([down])
    feed.pages = [[]]
    clock.now += 5_000
    expect(await live.current()).toMatchObject({ ageSeconds: 0 })
  })

  it('tries a feed that is down every five seconds only', async () => {
    const { feed, clock, live } = setUp([])
    await live.current()
    feed.pages = [down]
    for (let second = 0; second < 20; second++) {
      clock.now += 1_000
      await live.current()
    }
    expect(feed.times).toHaveLength(1 + 4)
  })

  it('reads a feed that broke off from the same place again', async () => {
    const { feed, clock, articles } = setUp([written('a', -10)])
    await articles()
    feed.pages = [[written('b', 1)], down]
    clock.now += 5_000
    await articles()
    feed.pages = [[written('b', 1)], [written('c', 2)]]
    clock.now += 5_000
    expect(await articles()).toBe(3)
    expect(feed.times[2]).toBe(feed.times[1])
  })
})

describe('a change that the process wrote itself', () => {
  it('is in the index at once', async () => {
    const { live, articles } = setUp([written('a', -10)])
    await articles()
    live.apply(written('b', 1))
    expect(await articles()).toBe(2)
  })

  it('is not lost while the first load is under way and has passed its place in the feed', async () => {
    let arrive: (changes: ArticleChange[]) => void = () => {}
    const { live, articles } = setUp([], new Promise((resolve) => (arrive = resolve)))
    const first = articles()
    live.apply(written('a', 1))
    arrive([])
    expect(await first).toBe(1)
  })

  it('is not lost while the index is built anew', async () => {
    const { feed, clock, live, articles } = setUp([written('a', -10)])
    await articles()
    let arrive: (changes: ArticleChange[]) => void = () => {}
    feed.pages = [[], new Promise((resolve) => (arrive = resolve))]
    clock.now += 7 * 86_400_000
    const next = articles()
    live.apply(written('b', 7 * 86_400))
    arrive([])
    expect(await next).toBe(1)
    expect((await live.current()).index.size.articles).toBe(1)
  })
})

describe('a slow feed', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('is waited for two seconds, then the answer comes from what there is', async () => {
    const { feed, clock, live, articles } = setUp([written('a', -10)])
    await articles()
    let arrive: (changes: ArticleChange[]) => void = () => {}
    feed.pages = [new Promise((resolve) => (arrive = resolve))]
    clock.now += 6_000
    let answered = false
    const answer = live.current().finally(() => (answered = true))
    await jest.advanceTimersByTimeAsync(1_999)
    expect(answered).toBe(false)
    await jest.advanceTimersByTimeAsync(1)
    expect(await answer).toMatchObject({ ageSeconds: 6 })

    clock.now += 3_000
    const later = articles()
    await jest.advanceTimersByTimeAsync(0)
    expect(await later).toBe(1)
    expect(feed.times).toHaveLength(2)
    arrive([written('b', 1)])
    await jest.advanceTimersByTimeAsync(0)
    expect(await articles()).toBe(2)
  })
})

describe('the place from which the feed is read on', () => {
  const MINUTE = 60_000

  it('is the time of the table when the last read began, less a minute for entries that come late', async () => {
    const { feed, clock, articles } = setUp([written('a', -3_600)])
    await articles()
    clock.now += 5_000
    await articles()
    expect(feed.times[1]).toBe(NINE - MINUTE)
  })

  it('is the same whatever the clocks of writers and reader say', async () => {
    const { feed, clock, articles } = setUp([written('ahead', 36_000), written('behind', -36_000)])
    clock.tableAhead = -600_000
    await articles()
    clock.now += 5_000
    await articles()
    expect(feed.times[1]).toBe(NINE - 600_000 - MINUTE)
  })

  it('lies a quarter of an hour back once a minute', async () => {
    const { feed, clock, articles } = setUp([])
    await articles()
    for (let seconds = 5; seconds <= 120; seconds += 5) {
      clock.now += 5_000
      await articles()
    }
    const backward = feed.times.slice(1).map((time, i) => (NINE + i * 5_000 - Number(time)) / MINUTE)
    expect(backward.filter((minutes) => minutes === 15)).toHaveLength(2)
    expect(backward.filter((minutes) => minutes === 1)).toHaveLength(22)
  })

  it('begins anew after six days without a read, when deletions may have left the feed', async () => {
    const { feed, clock, articles } = setUp([written('a', -10), written('b', -9)])
    await articles()
    feed.pages = [[written('b', -9)]]
    clock.now += 6 * 86_400_000 + 1
    expect(await articles()).toBe(1)
    expect(feed.times[1]).toBeNull()
  })

  it('keeps the old index when it cannot be built anew', async () => {
    const { feed, clock, articles } = setUp([written('a', -10), written('b', -9)])
    await articles()
    feed.pages = [[written('b', -9)], down]
    clock.now += 7 * 86_400_000
    expect(await articles()).toBe(2)
  })
})
