import fc from 'fast-check'
import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import type { SearchRequest } from '../../../lambda/search/port'
import { InvalidCursorError } from '../../../lambda/search/query/cursor'
import { change, type Written } from '../articles'

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
function pages(index: QuoteIndex, first: SearchRequest, between = () => {}): string[] {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const answer = index.search(cursor === null ? first : { ...first, cursor })
    ids.push(...answer.hits.map((hit) => hit.id))
    cursor = answer.next
    between()
  } while (cursor !== null)
  return ids
}

function indexOf(count: number): QuoteIndex {
  const index = new QuoteIndex()
  index.apply(Array.from({ length: count }, (_, n) => change(article(n))))
  return index
}

describe('paging', () => {
  it.each(['relevance', 'newest', 'oldest'] as const)('shows every hit once, sorted by %s', (sort) => {
    const index = indexOf(12)
    const all = index.search(request({ sort, limit: 50 })).hits.map((hit) => hit.id)
    expect(all).toHaveLength(24)
    expect(pages(index, request({ sort }))).toEqual(all)
  })

  it.each(['relevance', 'newest', 'oldest'] as const)(
    'goes on from the first page while articles are added, sorted by %s',
    (sort) => {
      const index = indexOf(12)
      const all = index.search(request({ sort, limit: 50 })).hits.map((hit) => hit.id)
      let next = 12
      const add = () => index.apply([change(article(next++, '2026-11-24T09:05:00.000Z'))])
      expect(pages(index, request({ sort }), add)).toEqual(all)
    },
  )

  it('keeps the quotes of an article that is edited elsewhere between pages', () => {
    const index = indexOf(12)
    const all = index.search(request({ limit: 50 })).hits.map((hit) => hit.id)
    const edited = article(7, '2026-11-24T09:05:00.000Z')
    const edit = () =>
      index.apply([
        change({ ...edited, revision: 2, quotes: [...edited.quotes, 'ایک نیا جملہ شامل کیا گیا۔'] }),
      ])
    expect(pages(index, request({}), edit)).toEqual(all)
  })

  it('goes on when the last hit of the page has been deleted', () => {
    const index = indexOf(6)
    const first = index.search(request({ sort: 'oldest' }))
    const last = first.hits.at(-1)
    index.apply([
      { id: last?.article.id ?? '', revision: 2, changedAt: '2026-11-24T09:05:00.000Z#x', article: null },
    ])
    const rest = index.search(request({ sort: 'oldest', cursor: first.next ?? '' }))
    const shown = new Set(first.hits.map((hit) => hit.id))
    expect(rest.hits.some((hit) => shown.has(hit.id))).toBe(false)
    expect(rest.hits).toHaveLength(3)
  })

  it('lists by date for an empty query, undated articles last in either direction', () => {
    const index = indexOf(4)
    const dates = (sort: SearchRequest['sort']) =>
      index
        .search(request({ q: '', sort, limit: 50 }))
        .hits.map((hit) => hit.article.publishedAt?.slice(0, 10) ?? null)
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
    expect(dates('relevance')).toEqual(newest)
    expect(dates('newest')).toEqual(newest)
    expect(dates('oldest')).toEqual([...newest.slice(0, 6).reverse(), null, null])
  })

  it('refuses the cursor of another search, but lets the length of the page change', () => {
    const index = indexOf(6)
    const { next } = index.search(request({}))
    const cursor = next ?? ''
    expect(() => index.search(request({ q: 'جنگ', cursor }))).toThrow(InvalidCursorError)
    expect(() => index.search(request({ sort: 'newest', cursor }))).toThrow(InvalidCursorError)
    expect(index.search(request({ limit: 50, cursor })).hits).toHaveLength(9)
  })

  it('refuses what is no cursor', () => {
    const index = indexOf(1)
    const json = fc.json().map((text) => Buffer.from(text).toString('base64url'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (cursor) => {
        expect(() => index.search(request({ cursor }))).toThrow(InvalidCursorError)
      }),
    )
  })
})
