import fc from 'fast-check'
import type { SearchRequest } from '../../../lambda/search/port'
import { CURSOR_LIMIT, InvalidCursorError } from '../../../lambda/search/query/cursor'
import { change, deletion, type Said } from '../articles'
import { type CreateEngine, momentOf } from './engine'

/** Spellings of one person; some articles have one of them alone. */
const NAMES = ['ولادیمیر پوتن', 'پوتن', 'پیوٹن', 'ولادیمیر پیوٹن']
const DAYS = [undefined, '2026-01-05', '2026-01-06T02:00:00+05:00', '2026-03-01', '2025-11-30']
const PADDING = [
  '',
  'امن',
  'امن امن امن',
  'معیشت پر بات',
  'معیشٹ',
  'ایک طویل سیاق جس میں بہت سے لفظ ہیں '.repeat(3),
]

interface Draft {
  number: number
  quotes: number[]
  day: number
  title: number
  before: number
}

const draft = fc.record({
  number: fc.nat(11),
  quotes: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 5 }),
  day: fc.nat(DAYS.length - 1),
  title: fc.nat(PADDING.length - 1),
  before: fc.nat(PADDING.length - 1),
})

/** What happens to an article between pages: it is written with some of its quotes, or deleted. */
const event = fc.oneof(
  { weight: 3, arbitrary: draft.map((written) => ({ written })) },
  { weight: 2, arbitrary: fc.nat(11).map((deleted) => ({ deleted })) },
  { weight: 1, arbitrary: fc.constant({ deletesLastShown: true }) },
)

/** A quote has one id and one text for ever, wherever in its article it stands. */
function said(article: number, quote: number, before: number): Said & { id: string } {
  const text = `امن ${'معیشت '.repeat(1 + (quote % 3))}کا ${article} ${quote} ${'بہتر '.repeat(article % 4)}ہونا`
  return {
    id: `a${article}-${quote}`,
    text,
    by: NAMES[(article + quote) % NAMES.length] ?? '',
    before: PADDING[before] ?? '',
  }
}

function written({ number, quotes, day, title, before }: Draft, revision: number) {
  const publishedAt = DAYS[day]
  const made = change({
    id: `a${number}`,
    changedAt: placeOf(number, revision),
    title: PADDING[title] ?? '',
    ...(publishedAt !== undefined && { publishedAt }),
    quotes: quotes.map((quote) => said(number, quote, before)),
  })
  made.article?.quotes.forEach((stored, i) => {
    stored.id = said(number, quotes[i] ?? 0, before).id
  })
  return made
}

function placeOf(number: number, revision: number): string {
  return `${new Date(Date.UTC(2026, 5, 1) + revision * 1000).toISOString()}#${number}`
}

const SEARCHES: Partial<SearchRequest>[] = [
  { q: 'امن' },
  { q: 'معیشت امن' },
  { q: 'معیشٹ' },
  { q: 'پیوٹن' },
  { q: 'putin' },
  { q: 'معیشت', speaker: 'ولادیمیر پوتن' },
  { q: '' },
]

/**
 * What pages show while articles come, change and go: the same for every engine.
 *
 * @param runs newsrooms that are drawn for each order
 */
export function pagesLikeEveryEngine(create: CreateEngine, runs = 60): void {
  describe('pages of a search while articles come, change and go', () => {
    it.each(['relevance', 'newest', 'oldest'] as const)(
      'show each quote that stays once, and none twice, sorted by %s',
      async (sort) => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(draft, { minLength: 4, maxLength: 14 }),
            fc.array(event, { maxLength: 24 }),
            fc.constantFrom(...SEARCHES),
            fc.integer({ min: 1, max: 4 }),
            fc.integer({ min: 1, max: 4 }),
            async (drafts, events, search, limit, eventsBetween) => {
              const engine = await create()
              let revision = 0
              await engine.apply(drafts.map((each) => written(each, ++revision)))
              const request: SearchRequest = { q: '', sort, limit, ...search }
              const staying = new Set(
                (await (await engine.at()).search({ ...request, limit: 500 })).hits.map(({ id }) => id),
              )
              const shown: string[] = []
              const waiting = [...events]
              for (let cursor: string | null | undefined; cursor !== null; ) {
                const page = await (await engine.at()).search({ ...request, cursor })
                shown.push(...page.hits.map(({ id }) => id))
                cursor = page.next
                for (const happens of waiting.splice(0, eventsBetween)) {
                  const last = page.hits.at(-1)?.article.id ?? 'a0'
                  const at = `${new Date(Date.UTC(2026, 5, 1) + ++revision * 1000).toISOString()}#x`
                  if ('written' in happens) await engine.apply([written(happens.written, revision)])
                  else if ('deleted' in happens)
                    await engine.apply([{ ...deletion(`a${happens.deleted}`, 2), changedAt: at }])
                  else await engine.apply([{ ...deletion(last, 2), changedAt: at }])
                  const now = await engine.at()
                  const gone = await Promise.all(
                    [...staying].map(async (id) => ((await now.quote(id)) === null ? [id] : [])),
                  )
                  for (const id of gone.flat()) staying.delete(id)
                }
              }
              expect(shown).toHaveLength(new Set(shown).size)
              for (const id of staying) expect(shown).toContain(id)
            },
          ),
          { numRuns: runs },
        )
      },
    )
  })

  describe('a long row of pages', () => {
    const COUNT = 600
    const article = (number: number, text: string, revision = 1) =>
      change({
        id: `a${number}`,
        changedAt: placeOf(number, revision),
        publishedAt: `2026-0${1 + (number % 9)}-11`,
        quotes: [`${text} ${number} ${'لفظ '.repeat(number % 7)}`],
      })

    it.each(['relevance', 'newest', 'oldest'] as const)(
      'goes on where it was when articles leave and scores move, sorted by %s',
      async (sort) => {
        const engine = await create()
        await engine.apply(Array.from({ length: COUNT }, (_, number) => article(number, 'امن کا دن')))
        const staying = new Set(Array.from({ length: COUNT }, (_, number) => `a${number}-1`))
        const shown: string[] = []
        let revision = 2
        for (let cursor: string | null | undefined; cursor !== null; revision++) {
          const page = await (await engine.at()).search({ q: 'امن', sort, limit: 20, cursor })
          shown.push(...page.hits.map(({ id }) => id))
          expect(page.next?.length ?? 0).toBeLessThan(CURSOR_LIMIT)
          cursor = page.next
          const gone = [page.hits.at(-1)?.article.id ?? '', `a${(revision * 37) % COUNT}`]
          await engine.apply(
            gone.map((id) => ({ ...deletion(id, 2), changedAt: placeOf(Number(id.slice(1)), revision) })),
          )
          await engine.apply([article(COUNT + revision, 'امن امن امن', revision)])
          for (const id of gone) staying.delete(`${id}-1`)
        }
        expect(shown).toHaveLength(new Set(shown).size)
        for (const id of staying) expect(shown).toContain(id)
      },
    )

    it('has cursors that fit an address, whatever the names', async () => {
      const engine = await create()
      const name = 'و'.repeat(40)
      const id = 'i'.repeat(120)
      await engine.apply(
        Array.from({ length: 60 }, (_, n) =>
          change({
            id: `${id}${n}`,
            quotes: Array.from({ length: 10 }, () => ({ text: 'امن', by: `${name} ${n}` })),
          }),
        ),
      )
      let longest = 0
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const moment = await engine.at()
        cursor = (await moment.search({ q: 'امن', speaker: name, sort: 'relevance', limit: 50, cursor })).next
        longest = Math.max(longest, cursor?.length ?? 0)
      }
      expect(longest).toBeLessThan(CURSOR_LIMIT)
    })
  })

  describe('a list of articles', () => {
    const article = (id: string, publishedAt: string | undefined, quotes: string[]) =>
      change({ id, title: id, source: 'روزنامہ', ...(publishedAt && { publishedAt }), quotes })
    const changes = [
      article('old', '2026-01-01', ['پرانا بیان']),
      article('new', '2026-03-01T01:00:00+05:00', ['نیا بیان', 'دوسرا بیان']),
      article('silent', '2026-02-01', []),
      article('undated', undefined, ['بے تاریخ بیان']),
      deletion('gone', 2),
    ]

    it('holds those without quotes too, the latest first, page by page', async () => {
      const moment = await momentOf(create, changes)
      expect(moment.size).toEqual({ articles: 4, quotes: 4 })
      const shown: [string, number][] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await moment.articles({ limit: 3, cursor })
        shown.push(...page.articles.map(({ id, quotes }): [string, number] => [id, quotes]))
        cursor = page.next
      }
      expect(shown).toEqual([
        ['new', 2],
        ['silent', 0],
        ['old', 1],
        ['undated', 1],
      ])
    })

    it('is filtered by source and day', async () => {
      const moment = await momentOf(create, changes)
      const found = async (from: string, to: string) =>
        (await moment.articles({ limit: 10, source: 'روز نامہ', from, to })).articles.map(({ id }) => id)
      expect(await found('2026-02-01', '2026-03-01')).toEqual(['new', 'silent'])
      expect(await found('2026-02-02', '2026-02-28')).toEqual([])
    })

    it('refuses what is no cursor', async () => {
      const moment = await momentOf(create, changes)
      for (const cursor of ['x', '', Buffer.from('[1]').toString('base64url')])
        await expect(moment.articles({ limit: 1, cursor })).rejects.toThrow(InvalidCursorError)
    })
  })
}
