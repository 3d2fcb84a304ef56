import fc from 'fast-check'
import { isStopWord } from '../../../lambda/language/urdu/stop-words'
import { terms } from '../../../lambda/language/urdu/tokenize'
import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import type { SearchRequest } from '../../../lambda/search/port'
import { change, deletion } from '../articles'

const request = (q: string, fields: Partial<SearchRequest> = {}): SearchRequest => ({
  q,
  sort: 'relevance',
  limit: 10,
  ...fields,
})

const OIL = change({
  id: 'oil',
  title: 'تیل کی منڈی میں ہلچل',
  source: 'روزنامہ صبح',
  publishedAt: '2026-03-10',
  quotes: [
    { text: 'اگر یورپ نے تیل پر پابندیاں لگائیں تو قیمتیں بڑھیں گی۔', by: 'الیکسی نووک' },
    { text: 'ان پابندیوں سے سب سے زیادہ نقصان عام آدمی کو ہو گا۔', by: 'نیہا ورما' },
    {
      text: 'بات چیت کا دروازہ کھلا ہے۔',
      by: 'نیہا ورما',
      before: 'انہوں نے منگل کی شام صحافیوں سے گفتگو کرتے ہوئے کہا کہ ',
    },
  ],
})
const GAS = change({
  id: 'gas',
  title: 'گیس کا بحران',
  source: 'شام نیوز',
  publishedAt: '2026-03-12T18:30:00.000Z',
  quotes: [
    { text: 'گیس کی قیمتیں نہیں بڑھیں گی، یہ وعدہ ہے۔', by: 'نووک' },
    { text: 'عام آدمی کا چولہا ٹھنڈا پڑ گیا ہے۔' },
  ],
})

function indexOf(...changes: Parameters<QuoteIndex['apply']>[0]): QuoteIndex {
  const index = new QuoteIndex()
  index.apply(changes)
  return index
}

const ids = (index: QuoteIndex, q: string, fields?: Partial<SearchRequest>) =>
  index.search(request(q, fields)).hits.map((hit) => hit.id)

describe('a source whose spellings go', () => {
  it('is shown in the commonest that is left', () => {
    const of = (id: string, source: string) => change({ id, source, quotes: ['ایک بیان'] })
    const index = indexOf(of('a', 'Morning News'), of('b', 'Morning News'), of('c', 'morning  news'))
    expect(index.search(request('')).facets.source).toEqual([{ value: 'Morning News', count: 3 }])
    index.apply([deletion('a', 2), deletion('b', 2)])
    expect(index.search(request('')).facets.source).toEqual([{ value: 'morning  news', count: 1 }])
  })
})

describe('QuoteIndex.apply', () => {
  it('ignores a change that it knows, and takes the quotes of an older one out', () => {
    const index = indexOf(OIL, OIL)
    expect(index.size).toEqual({ articles: 1, quotes: 3 })
    index.apply([change({ id: 'oil', revision: 2, quotes: ['نئی قیمتیں کل سے لاگو ہوں گی۔'] }), OIL])
    expect(ids(index, 'پابندیاں')).toEqual([])
    expect(index.size).toEqual({ articles: 1, quotes: 1 })
    expect(index.speakers({ q: '', limit: 10 }).speakers).toEqual([])
  })

  it('remembers that an article was deleted', () => {
    const index = indexOf(OIL, deletion('oil', 2), OIL)
    expect(index.size).toEqual({ articles: 0, quotes: 0 })
    expect(index.quote('oil-1')).toBeNull()
    index.apply([change({ id: 'oil', revision: 3, quotes: ['پھر سے شائع ہوا۔'] })])
    expect(index.size).toEqual({ articles: 1, quotes: 1 })
  })

  it('takes an article that returns after its deletion was forgotten, though its revisions begin again', () => {
    const index = indexOf(change({ id: 'oil', revision: 5, quotes: ['پرانا جملہ'] }), deletion('oil', 6))
    index.apply([
      change({ id: 'oil', revision: 1, changedAt: '2026-12-02T09:00:00.000Z#oil', quotes: ['نیا جملہ'] }),
    ])
    expect(ids(index, 'جملہ')).toEqual(['oil-1'])
  })

  it('answers alike whatever came in between', () => {
    const once = indexOf(OIL, GAS)
    const often = new QuoteIndex()
    for (let revision = 1; revision <= 30; revision++) {
      often.apply([
        change({ id: 'oil', revision, source: `اخبار ${revision}`, quotes: [`مسودہ ${revision} پابندیاں`] }),
      ])
      often.apply([change({ id: `draft${revision}`, quotes: ['عارضی'] }), deletion(`draft${revision}`, 2)])
    }
    often.apply([{ ...OIL, revision: 31, changedAt: '2026-11-24T09:31:00.000Z#oil' }, GAS])
    for (const q of ['', 'پابندیاں', 'qeematain', 'عام آدمی قیمت', 'مسودہ']) {
      const { tookMs, ...expected } = once.search(request(q))
      expect(often.search(request(q))).toMatchObject(expected)
    }
    expect(often.suggest('مسو', 5)).toEqual([])
  })

  it('does not grow with updates of one article', () => {
    const sizeAfter = (revisions: number) => {
      const index = new QuoteIndex()
      for (let revision = 1; revision <= revisions; revision++) {
        const quotes = [
          { text: `ترمیم ${revision} شدہ${revision}`, by: `مقرر نامہ${revision}` },
          'مستقل جملہ',
        ]
        index.apply([change({ id: 'a', revision, source: `ذریعہ${revision}`, quotes })])
      }
      return countReferences(index)
    }
    expect(sizeAfter(40)).toBe(sizeAfter(20))
  })
})

/** Number of values reachable from a value: arrays, maps, sets and objects with all they hold. */
function countReferences(value: unknown, seen = new Set<unknown>()): number {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value) || seen.has(value)) return 1
  seen.add(value)
  const parts =
    value instanceof Map ? [...value.keys(), ...value.values()] : value instanceof Set ? [...value] : []
  return [...parts, ...Object.values(value)].reduce<number>(
    (sum, part) => sum + countReferences(part, seen),
    1,
  )
}

describe('any query', () => {
  const index = indexOf(OIL, GAS)
  const awkward = fc.constantFrom(
    '"',
    '-',
    '-"',
    '\u0000',
    '\ud83d',
    '😀',
    '\u200C',
    'کا',
    'ka',
    'امن',
    'ں',
    '*',
    '\\',
    '  ',
  )

  it('gets an answer whose marks are the only markup', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 256 }),
      fc.array(awkward, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom('relevance' as const, 'newest' as const), (q, sort) => {
        const { hits, total } = index.search(request(q, { sort }))
        expect(hits.filter(({ match }) => match === 'exact').length).toBe(Math.min(10, total))
        for (const { highlight } of hits) expect(highlight.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
        index.suggest(q, 5)
        index.speakers({ q, limit: 5 })
      }),
    )
  })

  it('of 256 emoji, or of quotation marks only, gets one too', () => {
    expect(index.search(request('😀'.repeat(128))).total).toBe(0)
    expect(index.search(request('"'.repeat(256))).total).toBe(0)
  })
})

describe('rarest words of a quote', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ابپتجدرزسشعفقکگلمنوہی'), minLength: 3, maxLength: 8 })
  const quotes = fc.array(
    fc.array(letters, { minLength: 4, maxLength: 12 }).map((words) => words.join(' ')),
    {
      minLength: 2,
      maxLength: 20,
    },
  )

  it('find it, and first unless another quote has them too', () => {
    fc.assert(
      fc.property(quotes, (texts) => {
        const index = indexOf(change({ id: 'a', quotes: texts }))
        const frequency = new Map<string, number>()
        for (const text of texts)
          for (const term of new Set(terms(text))) frequency.set(term, (frequency.get(term) ?? 0) + 1)
        texts.forEach((text, i) => {
          const rarest = [...new Set(terms(text))]
            .filter((term) => !isStopWord(term))
            .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
            .slice(0, 3)
          const holding = texts.filter((other) => rarest.every((term) => terms(other).includes(term)))
          const found = ids(index, rarest.join(' '), { limit: 50 })
          expect(found.slice(0, holding.length + 2)).toContain(`a-${i + 1}`)
        })
      }),
      { numRuns: 50 },
    )
  })
})
