import fc from 'fast-check'
import { parseArticleBody } from '../../lambda/ingest/article-content'
import { articleOver } from '../../lambda/ingest/article-input'
import { indexRecords } from '../../lambda/search/opensearch/index-records'
import { OpenSearchWriter } from '../../lambda/search/opensearch/index-writer'
import { indexIsThere } from '../../lambda/search/opensearch/indexes'
import { ArticleStore } from '../../lambda/store/article-store'
import { FeedStates } from '../../lambda/store/feed-state'
import { NameStatementStore } from '../../lambda/store/name-statements'
import { parseStreamEvent } from '../../lambda/store/stream-records'
import { useEmbeddedTable } from '../embedded-table'
import { syntheticArticle } from '../synthetic-articles'
import { contentOfIndex, inOrder, tableContent } from './compare'
import { describeOnOpenSearch, nodeClient, useIndexNames } from './node'
import { recordStream, type StreamEvent } from './recorded-stream'

jest.setTimeout(120_000)

const ARTICLES = 12
const EVENTS = 40

const table = useEmbeddedTable()
const newIndex = useIndexNames()

/** One write of a newsroom. */
const operation = fc.record({
  number: fc.integer({ min: 0, max: ARTICLES - 1 }),
  edition: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom('put', 'put', 'put', 'delete', 'restore', 'purge'),
})

async function perform(
  articles: ArticleStore,
  { number, edition, kind }: typeof operation extends fc.Arbitrary<infer T> ? T : never,
) {
  const { id, ...content } = syntheticArticle(number, edition)
  if (kind === 'put') await articles.update(id, articleOver(id, parseArticleBody(content)))
  else if (kind === 'delete') await articles.delete(id)
  else if (kind === 'purge') await articles.delete(id, { purge: true })
  else await articles.restore(id).catch(() => {})
}

describeOnOpenSearch('the index, fed by the stream', () => {
  let events: StreamEvent[]

  beforeAll(async () => {
    const { client, clock } = table.database
    events = recordStream(client)
    const now = () => new Date(clock.now())
    const articles = new ArticleStore({ client, tableName: table.tableName, now })
    for (const one of fc.sample(operation, { numRuns: EVENTS, seed: 17 })) await perform(articles, one)
    // What else the table holds, which is no article.
    await new FeedStates({ client, tableName: table.tableName }).put('https://feed.example/', {
      validators: {},
      items: [],
    })
    await new NameStatementStore({ client, tableName: table.tableName, now }).update((said) => said)
  })

  /** Brings batches of events into an index as the function of the stream does, and gives those that failed. */
  async function deliver(index: string, batches: readonly StreamEvent[][]): Promise<string[]> {
    const client = nodeClient()
    await indexIsThere(client, index)
    const failed: string[] = []
    for (const Records of batches) {
      failed.push(
        ...(await indexRecords(parseStreamEvent({ Records }), {
          writer: new OpenSearchWriter({ client, index }),
          hasTime: () => true,
          wait: async () => {},
          random: Math.random,
          report: () => {},
        })),
      )
    }
    return failed
  }

  const expected = async (left: string[] = []) =>
    inOrder(await tableContent(table.database.client, table.tableName, left))
  const actual = async (index: string) => inOrder(await contentOfIndex(nodeClient(), index))

  it('equals the table after events in order', async () => {
    const index = newIndex()
    expect(await deliver(index, batchesOf(events, 7))).toEqual([])
    expect((await expected()).length).toBeGreaterThan(ARTICLES / 2)
    expect(await actual(index)).toEqual(await expected())
  })

  it('equals the table after events that come again and again, and in any order', async () => {
    const order = fc.tuple(
      fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length }),
      fc.integer({ min: 1, max: 30 }),
    )
    for (const [shuffled, size] of fc.sample(order, { numRuns: 2, seed: 17 })) {
      const index = newIndex()
      expect(await deliver(index, batchesOf(shuffled, size))).toEqual([])
      expect(await actual(index)).toEqual(await expected())
    }
  })

  it('equals the table after two functions at once had the same events', async () => {
    const index = newIndex()
    await indexIsThere(nodeClient(), index)
    const [one, other] = [batchesOf(events, 5), batchesOf([...events].reverse(), 3)]
    expect(await Promise.all([deliver(index, one), deliver(index, other)])).toEqual([[], []])
    expect(await actual(index)).toEqual(await expected())
  })

  it('has the good ones of a batch with items that nobody can read, which are named one by one', async () => {
    const index = newIndex()
    const poison = (record: unknown, at: number): StreamEvent => ({
      eventName: 'MODIFY',
      dynamodb: {
        SequenceNumber: `poison-${at}`,
        NewImage: {
          id: { S: `poison-${at}` },
          feed: { S: '0' },
          changedAt: { S: '2026-11-28T00:00:00.000Z#1' },
          record,
        },
      },
    })
    const damaged = [{ S: '{"format":3' }, { S: '{"format":99}' }, { N: '1' }].map(poison)
    const mixed = [
      damaged[0],
      ...events.slice(0, 20),
      damaged[1],
      ...events.slice(20),
      damaged[2],
    ] as StreamEvent[]
    expect(await deliver(index, [mixed])).toEqual(['poison-0', 'poison-1', 'poison-2'])
    expect(await actual(index)).toEqual(await expected())
  })

  it('takes no event of a removal, which is that of a deletion long known', async () => {
    const index = newIndex()
    const removal = {
      eventName: 'REMOVE',
      dynamodb: { SequenceNumber: '9', Keys: { id: { S: 'article-1' } } },
    } as const
    expect(await deliver(index, [[...events, removal]])).toEqual([])
    expect(await actual(index)).toEqual(await expected())
  })
})

function batchesOf<T>(all: readonly T[], size: number): T[][] {
  const batches: T[][] = []
  for (let at = 0; at < all.length; at += size) batches.push(all.slice(at, at + size))
  return batches
}
