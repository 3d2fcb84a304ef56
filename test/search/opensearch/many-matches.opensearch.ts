import { randomUUID } from 'node:crypto'
import { OpenSearchClient } from '../../../lambda/search/opensearch/client'
import { createIndex, deleteIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import { OpenSearchSearch } from '../../../lambda/search/opensearch/opensearch-search'
import { MOST_ROWS } from '../../../lambda/search/opensearch/page-reader'
import type { SearchRequest } from '../../../lambda/search/port'
import { change } from '../articles'

const address = process.env.OPENSEARCH_URL

jest.setTimeout(300_000)

const ARTICLES = 150
const QUOTES = 8
const EQUAL = 'ہم سب امن کے لیے ایک ساتھ کام کریں گے'

/** In each article eight quotes with the word: one that all of its tenth say, a clause, and a statement within it. */
const changes = Array.from({ length: ARTICLES }, (_, number) =>
  change({
    id: `m${number}`,
    source: `اخبار ${number % 3}`,
    ...(number % 7 > 0 && { publishedAt: `2026-0${1 + (number % 9)}-1${number % 8}` }),
    quotes: [
      { text: `${EQUAL} ${number % 10}`, by: 'نیہا ورما' },
      { text: `وزیر نے کہا کہ امن آئے گا اور ${number} بار آئے گا`, kind: 'reported', by: 'راشد کمال' },
      { text: `امن آئے گا ${number}`, nestedIn: `m${number}-2`, by: 'راشد کمال' },
      ...Array.from({ length: QUOTES - 3 }, (_, at) => ({
        text: `امن ${'ضرور '.repeat(at)}${number} ${at}`,
        by: 'گل بانو',
      })),
    ],
  }),
)
/** Equal quotes are one, and so are a clause and its statement. */
const HITS = ARTICLES * (QUOTES - 2) + 10

if (address === undefined) {
  it.skip('OPENSEARCH_URL is not set: NOTHING WAS TRIED on OpenSearch', () => {})
} else {
  describe('more matches than are read', () => {
    const client = new OpenSearchClient({ endpoint: new URL(address) })
    const index = `many-${randomUUID()}`
    const search = new OpenSearchSearch({
      client,
      index,
      now: () => performance.now(),
      onError: (error) => {
        throw error
      },
    })

    beforeAll(async () => {
      await createIndex(client, index)
      expect(await new OpenSearchWriter({ client, index, refresh: true }).apply(changes)).toEqual({
        failed: [],
      })
    })
    afterAll(() => deleteIndex(client, index))

    it.each([
      ['', 'newest'],
      ['امن', 'relevance'],
      ['امن', 'oldest'],
    ] as const)('of %p are all shown, each once and in order, sorted by %s', async (q, sort) => {
      expect(ARTICLES * QUOTES).toBeGreaterThan(MOST_ROWS)
      const shown: string[] = []
      const times: number[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const request: SearchRequest = { q, sort, limit: 50, cursor }
        const page = await (await search.at()).search(request)
        shown.push(...page.hits.map(({ id }) => id))
        times.push(...page.hits.map(({ article }) => Date.parse(article.publishedAt ?? '') || 0))
        cursor = page.next
      }
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown).toHaveLength(HITS)
      const dated = times.filter((time) => time > 0)
      const sorted = [...dated].sort((a, b) => (sort === 'oldest' ? a - b : b - a))
      if (sort !== 'relevance') expect(dated).toEqual(sorted)
    })

    it('are counted by the engine: quotes of equal words once, facets by quote', async () => {
      const { total, facets } = await (await search.at()).search({ q: 'امن', sort: 'relevance', limit: 10 })
      expect(total).toBe(HITS + ARTICLES)
      expect(facets.speaker.map(({ value, count }) => [value, count])).toEqual([
        ['گل بانو', ARTICLES * (QUOTES - 3)],
        ['راشد کمال', ARTICLES * 2],
        ['نیہا ورما', ARTICLES],
      ])
      expect(facets.source.map(({ count }) => count)).toEqual([400, 400, 400])
    })
  })
}
