import { OpenSearchError } from '../../../lambda/search/opensearch/client'
import { indexRecords } from '../../../lambda/search/opensearch/index-records'
import type { ArticleChange } from '../../../lambda/store/article'
import { ArticleItemError } from '../../../lambda/store/article-item'
import type { StreamRecord } from '../../../lambda/store/stream-records'
import { change } from '../articles'

const record = (id: string): StreamRecord => ({
  sequenceNumber: `#${id}`,
  change: change({ id, quotes: [] }),
})

const unreadable: StreamRecord = {
  sequenceNumber: '#unreadable',
  error: new ArticleItemError('no JSON', { id: 'unreadable', changedAt: '' }),
}

const full = new OpenSearchError('429 too many requests', 429)
const quota = new OpenSearchError('400 limit reached', 400)
const silent = new OpenSearchError('no answer', null)
const refused = new OpenSearchError('400 mapper_parsing_exception', 400)

type Outcome = OpenSearchError | Record<string, OpenSearchError>

/** Indexes records into an index whose tries turn out so, one after another: all refused, or some by their ids. */
async function index(records: StreamRecord[], outcomes: Outcome[], tries = 9) {
  const tried: string[][] = []
  const reported: string[] = []
  const waits: number[] = []
  const apply = async (changes: readonly ArticleChange[]) => {
    tried.push(changes.map(({ id }) => id))
    const outcome = outcomes[tried.length - 1] ?? {}
    if (outcome instanceof OpenSearchError) throw outcome
    return {
      failed: changes.flatMap((one) => {
        const error = outcome[one.id]
        return error ? [{ change: one, error }] : []
      }),
    }
  }
  const failed = await indexRecords(records, {
    writer: { apply },
    hasTime: () => tried.length < tries,
    wait: async (ms) => {
      waits.push(ms)
    },
    random: () => 0.5,
    report: (error) => reported.push(error.message),
  })
  return { failed, tried, reported, waits }
}

describe('records of the stream', () => {
  it('are written in one go', async () => {
    expect(await index([record('a'), record('b')], [])).toMatchObject({ failed: [], tried: [['a', 'b']] })
  })

  it('that tell of no article are passed over', async () => {
    expect(await index([{ sequenceNumber: '1', change: null }], [])).toMatchObject({ failed: [], tried: [] })
  })

  it('that cannot be read keep nothing else, and are named and reported', async () => {
    const { failed, tried, reported } = await index([record('a'), unreadable, record('b')], [])
    expect(failed).toEqual(['#unreadable'])
    expect(tried).toEqual([['a', 'b']])
    expect(reported).toEqual(['no JSON'])
  })

  it('that the index refuses for good are named at once, in the order of the event', async () => {
    const records = [record('a'), unreadable, record('b'), record('c')]
    const { failed, tried } = await index(records, [{ a: refused, c: refused }])
    expect(failed).toEqual(['#a', '#unreadable', '#c'])
    expect(tried).toEqual([['a', 'b', 'c']])
  })

  it.each([
    ['429', full],
    ['a limit that is reached', quota],
    ['no answer', silent],
  ])('wait out %s: those alone are written again, each time after a longer while', async (_, error) => {
    const { failed, tried, waits, reported } = await index(
      [record('a'), record('b')],
      [{ b: error }, error, {}],
    )
    expect(failed).toEqual([])
    expect(tried).toEqual([['a', 'b'], ['b'], ['b']])
    expect(waits).toHaveLength(2)
    expect(waits[1]).toBeGreaterThan(waits[0] as number)
    expect(reported).toEqual([])
  })

  it('are named for Lambda to bring again when there is no time left to wait', async () => {
    const { failed, tried } = await index([record('a'), record('b')], [{ b: full }, full, full], 2)
    expect(failed).toEqual(['#b'])
    expect(tried).toHaveLength(2)
  })

  it('that fail for a reason of this program fail together, for Lambda to bring again', async () => {
    const apply = () => Promise.reject(new TypeError('a mistake'))
    const indexing = { hasTime: () => true, wait: async () => {}, random: () => 0, report: () => {} }
    await expect(indexRecords([record('a')], { ...indexing, writer: { apply } })).rejects.toThrow('a mistake')
  })
})
