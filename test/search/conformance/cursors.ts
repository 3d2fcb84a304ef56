import fc from 'fast-check'
import type { SearchRequest } from '../../../lambda/search/port'
import { InvalidCursorError } from '../../../lambda/search/query/cursor'
import { change, type Written } from '../articles'
import type { CreateEngine, Engine } from './engine'

const DAYS = ['2026-01-05', '2026-01-06T08:00:00.000Z', '2026-02-01', undefined]

function article(n: number, at = '2026-11-24T09:00:00.000Z'): Written {
  const publishedAt = DAYS[n % DAYS.length]
  return {
    id: `a${n}`,
    changedAt: `${at}#${n}`,
    ...(publishedAt ? { publishedAt } : {}),
    quotes: [
      `امن کی خواہش ${n} بار دہرائی گئی۔`,
      n % 2 ? 'امن امن' : `جنگ کے بعد امن ${'ضرور '.repeat(n % 5)}آئے گا۔`,
    ],
  }
}

const request = (fields: Partial<SearchRequest>): SearchRequest => ({
  q: 'امن',
  sort: 'relevance',
  limit: 3,
  ...fields,
})

/** Ids of all pages; `between` runs after each page. */
async function pages(engine: Engine, first: SearchRequest, between = async () => {}): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const moment = await engine.at()
    const answer = await moment.search(cursor === null ? first : { ...first, cursor })
    ids.push(...answer.hits.map((hit) => hit.id))
    cursor = answer.next
    await between()
  } while (cursor !== null)
  return ids
}

/** How a search is cut into pages, and what its cursors are good for: the same for every engine. */
export function cursorsLikeEveryEngine(create: CreateEngine): void {
  async function engineOf(count: number): Promise<Engine> {
    const engine = await create()
    await engine.apply(Array.from({ length: count }, (_, n) => change(article(n))))
    return engine
  }

  describe('paging', () => {
    it.each(['relevance', 'newest', 'oldest'] as const)(
      'shows every hit once, sorted by %s',
      async (sort) => {
        const engine = await engineOf(12)
        const all = (await (await engine.at()).search(request({ sort, limit: 50 }))).hits.map((hit) => hit.id)
        expect(all).toHaveLength(24)
        expect(await pages(engine, request({ sort }))).toEqual(all)
      },
    )

    it.each(['relevance', 'newest', 'oldest'] as const)(
      'goes on from the first page while articles are added, sorted by %s',
      async (sort) => {
        const engine = await engineOf(12)
        const all = (await (await engine.at()).search(request({ sort, limit: 50 }))).hits.map((hit) => hit.id)
        let next = 12
        const add = () => engine.apply([change(article(next++, '2026-11-24T09:05:00.000Z'))])
        expect(await pages(engine, request({ sort }), add)).toEqual(all)
      },
    )

    it('keeps the quotes of an article that is edited elsewhere between pages', async () => {
      const engine = await engineOf(12)
      const all = (await (await engine.at()).search(request({ limit: 50 }))).hits.map((hit) => hit.id)
      const edited = article(7, '2026-11-24T09:05:00.000Z')
      const edit = () =>
        engine.apply([
          change({ ...edited, revision: 2, quotes: [...edited.quotes, 'ایک نیا جملہ شامل کیا گیا۔'] }),
        ])
      expect(await pages(engine, request({}), edit)).toEqual(all)
    })

    it('goes on when the last hit of the page has been deleted', async () => {
      const engine = await engineOf(6)
      const first = await (await engine.at()).search(request({ sort: 'oldest' }))
      const last = first.hits.at(-1)
      await engine.apply([
        { id: last?.article.id ?? '', revision: 2, changedAt: '2026-11-24T09:05:00.000Z#x', article: null },
      ])
      const rest = await (await engine.at()).search(request({ sort: 'oldest', cursor: first.next ?? '' }))
      const shown = new Set(first.hits.map((hit) => hit.id))
      expect(rest.hits.some((hit) => shown.has(hit.id))).toBe(false)
      expect(rest.hits).toHaveLength(3)
    })

    it('lists by date for an empty query, undated articles last in either direction', async () => {
      const engine = await engineOf(4)
      const moment = await engine.at()
      const dates = async (sort: SearchRequest['sort']) =>
        (await moment.search(request({ q: '', sort, limit: 50 }))).hits.map(
          (hit) => hit.article.publishedAt?.slice(0, 10) ?? null,
        )
      const newest = [
        '2026-02-01',
        '2026-02-01',
        '2026-01-06',
        '2026-01-06',
        '2026-01-05',
        '2026-01-05',
        null,
        null,
      ]
      expect(await dates('relevance')).toEqual(newest)
      expect(await dates('newest')).toEqual(newest)
      expect(await dates('oldest')).toEqual([...newest.slice(0, 6).reverse(), null, null])
    })

    it('refuses the cursor of another search, but lets the length of the page change', async () => {
      const engine = await engineOf(6)
      const moment = await engine.at()
      const { next } = await moment.search(request({}))
      const cursor = next ?? ''
      await expect(moment.search(request({ q: 'جنگ', cursor }))).rejects.toThrow(InvalidCursorError)
      await expect(moment.search(request({ sort: 'newest', cursor }))).rejects.toThrow(InvalidCursorError)
      expect((await moment.search(request({ limit: 50, cursor }))).hits).toHaveLength(9)
    })

    it('refuses what is no cursor', async () => {
      const engine = await engineOf(1)
      const json = fc.json().map((text) => Buffer.from(text).toString('base64url'))
      const moment = await engine.at()
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.string(), json), async (cursor) => {
          await expect(moment.search(request({ cursor }))).rejects.toThrow(InvalidCursorError)
        }),
      )
    })
  })
}
