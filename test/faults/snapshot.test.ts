import { LiveIndex } from '../../lambda/search/live'
import { QuoteSnapshots } from '../../lambda/search/memory/index-snapshots'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { buildSegment } from '../../lambda/search/memory/segment/build-segment'
import { Segment } from '../../lambda/search/memory/segment/segment'
import { SEGMENT_FORMAT, SegmentFileError } from '../../lambda/search/memory/segment/segment-file'
import { makeSnapshot } from '../../lambda/search/memory/snapshot-builder'
import { SkippedItems } from '../../lambda/search/skipped-items'
import type { ArticleChange } from '../../lambda/store/article'
import { ArticleItemError } from '../../lambda/store/article-item'
import { SnapshotStore } from '../../lambda/store/snapshot-store'
import { change, deletion } from '../search/articles'
import { type FakeS3, startFakeS3 } from '../store/fake-s3'

const NINE = Date.parse('2026-11-24T09:00:00.000Z')
const DAY = 86_400_000

/** Enough quotes for a snapshot; each article's are of its own words. */
const ARTICLES = Array.from({ length: 40 }, (_, i) =>
  change({ id: `article-${i}`, quotes: Array.from({ length: 50 }, (_, at) => `خبر${i} بیان ${at}`) }),
)

let s3: FakeS3
let feed: ArticleChange[]
let errors: unknown[]
let now: number

beforeEach(async () => {
  s3 = await startFakeS3()
  feed = [...ARTICLES]
  errors = []
  skipped = new SkippedItems(onError)
  now = NINE
})
afterEach(() => s3.close())

let made = 0
const store = () => new SnapshotStore(s3.client, () => `snapshot-${++made}`)
const onError = (error: unknown) => errors.push(error)
const reads: (number | null)[] = []
async function* changesSince(time: number | null) {
  reads.push(time)
  yield feed.filter(({ changedAt }) => time === null || Date.parse(changedAt.split('#')[0] ?? '') > time)
}
let skipped: SkippedItems
const makeOf = (changes: typeof changesSince, mostUnpacked?: number) =>
  makeSnapshot({
    changesSince: changes,
    store: store(),
    now: () => now,
    onError,
    skipped,
    ...(mostUnpacked !== undefined && { mostUnpacked }),
  })
const make = () => makeOf(changesSince)

/** A function instance that starts. */
function instance() {
  const snapshots = new QuoteSnapshots(store(), onError)
  const live = new LiveIndex({
    changesSince,
    createIndex: () => new QuoteIndex(),
    now: () => now,
    tableTime: () => now,
    onError,
    snapshots,
  })
  const find = async (q: string) => {
    const moment = await live.at()
    const { total, hits } = await moment.search({ q, sort: 'relevance', limit: 50 })
    return [moment.size, total, hits.map(({ id, score }) => [id, score])]
  }
  return { find, live }
}

/** What an instance answers that read the whole feed. */
async function truth(q: string) {
  const index = new QuoteIndex()
  index.apply(feed)
  const { total, hits } = index.search({ q, sort: 'relevance', limit: 50 })
  return [index.size, total, hits.map(({ id, score }) => [id, score])]
}

const segmentKey = () => [...s3.objects.keys()].find((key) => key.endsWith('.segment')) as string

describe('a segment that is not whole', () => {
  const index = new QuoteIndex()
  index.apply([change({ id: 'a', quotes: ['قیمتیں بڑھیں گی', 'پابندیاں لگیں گی'] }), deletion('b', 2)])
  const whole = buildSegment({ ...index.content, place: NINE })

  it('is refused wherever it is cut', () => {
    expect(new Segment(whole).facts.quotes).toBe(2)
    for (let length = 0; length < whole.length; length += 10) {
      expect(() => new Segment(Uint8Array.from(whole.subarray(0, length)))).toThrow(SegmentFileError)
    }
  })

  it('is refused whatever bit is another', () => {
    for (let bit = 0; bit < 8 * whole.length; bit += 53) {
      const flipped = Uint8Array.from(whole)
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(() => new Segment(flipped)).toThrow(SegmentFileError)
    }
  })

  it('says what is wrong with it', () => {
    const older = Uint8Array.from(whole)
    older[8] = SEGMENT_FORMAT + 1
    expect(() => new Segment(older)).toThrow(`format is ${SEGMENT_FORMAT + 1}`)
    expect(() => new Segment(Buffer.from('{"a": "file of somebody else, of some length"}'))).toThrow(
      'no segment',
    )
  })
})

describe('an instance that starts with a snapshot', () => {
  it('reads the feed from there on, and answers as one that read it all', async () => {
    expect(await make()).toMatchObject({ outcome: 'written', quotes: 2000 })
    feed.push(change({ id: 'article-1', revision: 2, quotes: ['نیا بیان'] }), deletion('article-2', 2))
    reads.length = 0
    expect(await instance().find('بیان')).toEqual(await truth('بیان'))
    expect(reads).toEqual([expect.closeTo(NINE - 900_000, -4)])
    expect(errors).toEqual([])
  })

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, 5_000)],
    ['damaged', (bytes: Buffer) => Buffer.from(bytes).fill(7, 9_000, 9_001)],
    ['empty', () => Buffer.alloc(0)],
  ])('reads the whole feed when it is %s, and says so', async (_, damage) => {
    await make()
    s3.objects.set(segmentKey(), damage(s3.objects.get(segmentKey()) as Buffer))
    expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
    expect(errors).toEqual([expect.any(SegmentFileError)])
  })

  it('takes the one before when the newest is gone', async () => {
    await make()
    const first = segmentKey()
    now += 2 * DAY
    await make()
    const newest = [...s3.objects.keys()].find((key) => key.endsWith('.segment') && key !== first) as string
    s3.objects.delete(newest)
    reads.length = 0
    expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
    expect(reads).toEqual([expect.closeTo(NINE - 900_000, -4)])
    expect(errors).toHaveLength(1)
  })

  it('reads the whole feed when the pointer names nothing that is there', async () => {
    await make()
    s3.objects.delete(segmentKey())
    expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
    expect(errors).toHaveLength(1)
  })

  it('reads the whole feed when the snapshot is so old that deletions have left the feed', async () => {
    await make()
    feed = ARTICLES.slice(1)
    now += 8 * DAY
    expect(await instance().find('بیان')).toEqual(await truth('بیان'))
  })

  it('goes on from a newer one while it is warm', async () => {
    await make()
    const { find, live } = instance()
    await find('بیان')
    const before = live.current?.index
    now += 2 * DAY
    await make()
    await live.at()
    expect(await find('بیان')).toEqual(await truth('بیان'))
    expect(live.current?.index).not.toBe(before)
  })
})

describe('a feed that is packed in runs', () => {
  it('gives what one makes that is packed at once', async () => {
    const old = ARTICLES[3] as ArticleChange
    feed.push(deletion('article-2', 2), change({ id: 'article-5', revision: 2, quotes: ['نیا بیان'] }), old)
    async function* pages() {
      for (const one of feed) yield [one]
    }
    expect(await makeOf(pages, 900)).toMatchObject({ outcome: 'written', quotes: 1901 })
    feed.push(change({ id: 'article-6', revision: 2, quotes: ['نیا بیان'] }))
    expect(await instance().find('بیان')).toEqual(await truth('بیان'))
    expect(errors).toEqual([])
  })
})

describe('S3 failing at any call', () => {
  it.each([403, 500, -1])(
    'with %d loses nothing: an instance answers right, and the next snapshot is made',
    async (kind) => {
      for (let failing = 1; ; failing++) {
        s3.objects.clear()
        const start = s3.calls()
        // A call that is tried again fails again.
        const fails = kind === 500 ? 4 : 1
        s3.fault = (call) => (call - start >= failing && call - start < failing + fails ? kind : 0)
        await make().catch(onError)
        expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
        const calls = s3.calls() - start
        s3.fault = () => 0
        expect((await make()).outcome).toMatch(/^(written|unneeded|overtaken)$/)
        expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
        if (failing > calls) break
      }
    },
    60_000,
  )
})

describe('an article that is purged', () => {
  const deletedNow = (id: string) => ({
    ...deletion(id, 2),
    changedAt: `${new Date(now).toISOString()}#${id}`,
  })
  const purge = () => feed.push({ ...deletedNow('article-7'), purged: true })
  const kept = () => [...s3.objects.keys()].filter((key) => key.endsWith('.segment'))

  it('is in no snapshot any more after the next run, however little has changed', async () => {
    for (let day = 0; day < 3; day++) {
      await make()
      now += 2 * DAY
    }
    expect(kept()).toHaveLength(3)
    feed.push(deletedNow('article-8'))
    expect(await make()).toMatchObject({ outcome: 'written' })
    expect(kept()).toHaveLength(3)
    purge()
    expect(await make()).toMatchObject({ outcome: 'written' })
    expect(kept()).toHaveLength(1)
    const segment = new Segment(s3.objects.get(kept()[0] as string) as Buffer)
    expect(segment.quotes.slotOf('article-7-1')).toBeUndefined()
    expect(segment.quotes.slotOf('article-9-1')).toBeDefined()
    expect(await make()).toMatchObject({ outcome: 'unneeded' })
    expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
  })

  it('leaves the snapshots in the run after one that failed', async () => {
    await make()
    purge()
    for (let failing = 1; failing < 8; failing++) {
      const start = s3.calls()
      s3.fault = (call) => (call - start === failing ? 403 : 0)
      await make().catch(onError)
    }
    s3.fault = () => 0
    await make()
    for (const key of kept()) {
      expect(new Segment(s3.objects.get(key) as Buffer).quotes.slotOf('article-7-1')).toBeUndefined()
    }
  })
})

describe('an item that could not be read', () => {
  it('is told of by the snapshot that was made without it, and by those after', async () => {
    const place = { id: 'bad', changedAt: '2026-11-24T09:00:00.000Z#0' }
    skipped.skip(new ArticleItemError('item bad: revision is not a whole number', place))
    await make()
    for (let day = 0; day < 2; day++) {
      const opened = await new QuoteSnapshots(store(), onError).open()
      expect(opened?.index.skipped).toEqual([['bad', place.changedAt]])
      skipped = new SkippedItems(onError)
      now += 2 * DAY
      await make()
    }
  })
})

describe('S3 that forbids to read', () => {
  it('is told of, and the whole feed is read', async () => {
    await make()
    s3.fault = () => 403
    expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
    expect(errors).toEqual([expect.objectContaining({ name: 'ObjectStoreError' })])
  })
})

describe('two builders at once', () => {
  it('leave one snapshot, which is whole', async () => {
    const outcomes = await Promise.all([make(), make()])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['overtaken', 'written'])
    expect([...s3.objects.keys()].filter((key) => key.endsWith('.segment'))).toHaveLength(1)
    expect(await instance().find('خبر7')).toEqual(await truth('خبر7'))
    expect(await make()).toMatchObject({ outcome: 'unneeded' })
  })
})
