import fc from 'fast-check'
import { isStopWord } from '../../../lambda/language/urdu/stop-words'
import { terms } from '../../../lambda/language/urdu/tokenize'
import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import type { SearchRequest } from '../../../lambda/search/port'
import { change, deletion, type Written } from '../articles'

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

describe('QuoteIndex', () => {
  it('finds plural and oblique of a word typed with Arabic letters, and marks them', () => {
    const answer = indexOf(OIL).search(request('پابندياں'))
    expect(answer).toMatchObject({ query: 'پابندياں', total: 2, widened: false, next: null })
    expect(answer.hits.map((hit) => hit.id)).toEqual(['oil-1', 'oil-2'])
    expect(answer.hits[1]?.highlight).toContain('<mark>پابندیوں</mark>')
  })

  it('gives a hit what a reader and a link need', () => {
    const [hit] = indexOf(OIL, GAS).search(request('دروازہ')).hits
    expect(hit).toMatchObject({
      id: 'oil-3',
      text: 'بات چیت کا دروازہ کھلا ہے۔',
      speaker: { name: 'نیہا ورما' },
      prefix: ' صحافیوں سے گفتگو کرتے ہوئے کہا کہ '.slice(-32),
      suffix: '',
      article: { id: 'oil', title: 'تیل کی منڈی میں ہلچل', source: 'روزنامہ صبح', publishedAt: '2026-03-10' },
    })
    expect(indexOf(OIL).quote('oil-3')).toEqual({ ...hit, score: 0, highlight: hit?.text })
  })

  it('widens to sound-alikes when nothing matches strictly, marks what matched and says so', () => {
    const answer = indexOf(OIL, GAS).search(request('qeematain'))
    expect(answer.widened).toBe(true)
    expect(answer.hits.map((hit) => hit.id).sort()).toEqual(['gas-1', 'oil-1'])
    expect(answer.hits[0]?.highlight).toContain('<mark>قیمتیں</mark>')
  })

  it('finds a speaker by another spelling of the name that articles use', () => {
    const index = indexOf(
      change({ id: 'a', quotes: [{ text: 'ہم تیار ہیں۔', by: 'پیوٹن' }] }),
      change({ id: 'b', quotes: [{ text: 'جنگ ختم ہو گی۔', by: 'ولادیمیر پوتن' }] }),
    )
    expect(index.search(request('پوتن'))).toMatchObject({ total: 2, widened: false })
  })

  it('requires phrases and leaves excluded words out', () => {
    const index = indexOf(OIL, GAS)
    expect(ids(index, '"قیمتیں بڑھیں گی"')).toEqual(['oil-1'])
    expect(ids(index, 'قیمتیں -وعدہ')).toEqual(['oil-1'])
    expect(ids(index, '-پابندی -گیس').sort()).toEqual(['oil-3'])
    expect(ids(index, 'آدمی -"عام آدمی کو"')).toEqual(['gas-2'])
  })

  it('finds a phrase however its words are joined, and leaves it out so', () => {
    const written = ['وزیر اعظم', 'وزیراعظم', 'وزیر\u200Cاعظم']
    const index = indexOf(
      change({
        id: 'pm',
        quotes: [
          ...written.map((name) => `ہم نے ${name} سے بات کی`),
          'یہ وزیر سب سے اعظم ہے',
          'اعظم وزیر نے بات کی',
        ],
      }),
    )
    const joined = ['pm-1', 'pm-2', 'pm-3']
    for (const q of written) {
      expect(ids(index, `"${q}"`).sort()).toEqual(joined)
      expect(ids(index, `بات -"${q}"`)).toEqual(['pm-5'])
      expect(ids(index, `بات سے "${q}"`).sort()).toEqual(joined)
    }
    expect(ids(index, 'بات -وزیراعظم')).toEqual(['pm-5'])
    const marked = index
      .search(request('"وزیراعظم"'))
      .hits.map((hit) => /<mark>(.*)<\/mark>/.exec(hit.highlight)?.[1])
    expect(marked.sort()).toEqual([...written].sort())
  })

  it('finds a phrase in other spellings of its words, across one of several joins, in a title, by a number', () => {
    const index = indexOf(
      change({ id: 'a', title: 'خیبر پختونخوا اسمبلی', quotes: ['امریکہ کےلیے خبر', 'اضافہ 3.5 فیصد ہے'] }),
    )
    expect(ids(index, '"امریکا کے لیے"')).toEqual(['a-1'])
    expect(ids(index, 'خبر "خیبر پختون خوا اسمبلی"')).toEqual(['a-1'])
    expect(ids(index, '"۳٫۵ فیصد"')).toEqual(['a-2'])
    expect(ids(index, '"345 فیصد"')).toEqual([])
  })

  it('filters by speaker, article, source and inclusive dates', () => {
    const index = indexOf(OIL, GAS)
    expect(ids(index, 'قیمتیں', { speaker: 'Alexei Novak' }).sort()).toEqual(['gas-1', 'oil-1'])
    expect(ids(index, '', { speaker: 'کوئی اور' })).toEqual([])
    expect(ids(index, 'آدمی', { article: 'gas' })).toEqual(['gas-2'])
    expect(ids(index, 'آدمی', { source: 'شام نیوز' })).toEqual(['gas-2'])
    expect(ids(index, '', { from: '2026-03-12', to: '2026-03-12' })).toEqual(['gas-1', 'gas-2'])
    expect(ids(index, '', { to: '2026-03-10' })).toHaveLength(3)
    expect(ids(index, '', { from: '2026-03-11', to: '2026-03-11' })).toEqual([])
  })

  it('filters by the day that the article has, and by the day in Pakistan where it tells no place', () => {
    const at = (id: string, publishedAt: string) => change({ id, publishedAt, quotes: ['صبح کی خبر'] })
    const index = indexOf(
      at('night', '2026-11-24T02:30:00+05:00'),
      at('utc', '2026-11-23T21:30:00.000Z'),
      at('evening', '2026-11-23T18:00:00.000Z'),
      at('london', '2026-11-23T23:30:00+00:00'),
    )
    expect(ids(index, 'صبح', { from: '2026-11-24' }).sort()).toEqual(['night-1', 'utc-1'])
    expect(ids(index, 'صبح', { to: '2026-11-23' }).sort()).toEqual(['evening-1', 'london-1'])
  })

  it('sorts by instant, a date alone as the start of its day in Pakistan', () => {
    const at = (id: string, publishedAt: string) => change({ id, publishedAt, quotes: ['صبح کی خبر'] })
    const index = indexOf(
      at('before', '2026-11-23T23:59:00+05:00'),
      at('date', '2026-11-24'),
      at('after', '2026-11-23T19:01:00Z'),
    )
    expect(ids(index, '', { sort: 'oldest' })).toEqual(['before-1', 'date-1', 'after-1'])
  })

  it('takes a source for one however it is composed, spaced or capitalised', () => {
    const of = (id: string, source: string) => change({ id, source, quotes: ['ایک بیان'] })
    const [composed, decomposed] = ['روزنامہ آواز', 'روزنامہ آواز'].map((name, i) =>
      name.normalize(i === 0 ? 'NFC' : 'NFD'),
    )
    const index = indexOf(
      of('a', composed ?? ''),
      of('b', composed ?? ''),
      of('c', decomposed ?? ''),
      of('d', 'Morning  News'),
      of('e', 'Morning News'),
      of('f', 'morning\u00A0news'),
      of('g', 'Morning News'),
    )
    const { facets } = index.search(request(''))
    expect(facets.source).toEqual([
      { value: 'Morning News', count: 4 },
      { value: composed, count: 3 },
    ])
    expect(ids(index, '', { source: decomposed })).toEqual(['a-1', 'b-1', 'c-1'])
    expect(ids(index, '', { source: 'MORNING NEWS' })).toHaveLength(4)
    index.apply([deletion('a', 2), deletion('b', 2)])
    expect(index.search(request('')).facets.source[1]).toEqual({ value: decomposed, count: 1 })
  })

  it('counts speakers as persons and sources, over all matches and not only the page', () => {
    const { facets, total } = indexOf(OIL, GAS).search(request('', { limit: 1 }))
    expect(total).toBe(5)
    expect(facets).toEqual({
      speaker: [
        { value: 'الیکسی نووک', count: 2 },
        { value: 'نیہا ورما', count: 2 },
      ],
      source: [
        { value: 'روزنامہ صبح', count: 3 },
        { value: 'شام نیوز', count: 2 },
      ],
    })
  })

  it('suggests persons, and completes the last word by terms of quotes', () => {
    const index = indexOf(OIL, GAS)
    expect(index.suggest('نو', 5)).toContainEqual({ text: 'الیکسی نووک', kind: 'speaker' })
    expect(index.suggest('عام آد', 5)).toEqual([{ text: 'عام آدمی', kind: 'term' }])
    expect(index.suggest('aam admi qeemat', 5)).toContainEqual({ text: 'aam admi قیمتیں', kind: 'term' })
    expect(index.suggest('', 1)).toEqual([{ text: 'الیکسی نووک', kind: 'speaker' }])
  })

  it('finds a number however its digits are written and grouped, and marks it as it stands', () => {
    const written = ['3900', '3,900', '۳٬۹۰۰', '۳،۹۰۰']
    const index = indexOf(change({ id: 'n', quotes: written.map((number) => `کل ${number} افراد آئے`) }))
    for (const q of written) {
      const { total, widened, hits } = index.search(request(q))
      expect({ total, widened }).toEqual({ total: 4, widened: false })
      const marked = hits.map(({ highlight }) => /<mark>(.*)<\/mark>/.exec(highlight)?.[1])
      expect(marked.sort()).toEqual([...written].sort())
    }
  })

  it('answers a query of stop words, in Roman Urdu too', () => {
    expect(ids(indexOf(OIL, GAS), 'کا ہے')).toEqual(expect.arrayContaining(['oil-3']))
    expect(indexOf(OIL, GAS).search(request('ho ga')).hits[0]?.id).toBe('oil-2')
  })

  it('finds nothing for signs that are no words', () => {
    expect(indexOf(OIL).search(request('!؟ …')).total).toBe(0)
  })
})

describe('QuoteIndex.apply', () => {
  it('ignores a change that it knows, and takes the quotes of an older one out', () => {
    const index = indexOf(OIL, OIL)
    expect(index.size).toEqual({ articles: 1, quotes: 3 })
    index.apply([change({ id: 'oil', revision: 2, quotes: ['نئی قیمتیں کل سے لاگو ہوں گی۔'] }), OIL])
    expect(ids(index, 'پابندیاں')).toEqual([])
    expect(index.size).toEqual({ articles: 1, quotes: 1 })
    expect(index.speakers('', 10)).toEqual([])
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
        expect(hits.length).toBe(Math.min(10, total))
        for (const { highlight } of hits) expect(highlight.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
        index.suggest(q, 5)
        index.speakers(q, 5)
      }),
    )
  })

  it('of 256 emoji, or of quotation marks only, gets one too', () => {
    expect(index.search(request('😀'.repeat(128))).total).toBe(0)
    expect(index.search(request('"'.repeat(256))).total).toBe(0)
  })
})

describe('the record of a speaker', () => {
  const written = (id: string, publishedAt: string | undefined, by: string): Written => ({
    id,
    ...(publishedAt !== undefined && { publishedAt }),
    quotes: [{ text: 'حالات جلد بہتر ہوں گے', by }],
  })
  const index = indexOf(
    change(written('a', '2026-01-05', 'ولادیمیر پوتن')),
    change(written('b', '2026-01-31T23:00:00+05:00', 'پیوٹن')),
    change(written('c', '2026-02-28T20:00:00Z', 'ولادیمیر پیوٹن')),
    change(written('d', undefined, 'پوتن')),
    change(written('e', '2026-02-01', 'کملا ہیرس')),
  )

  it('counts the quotes of all spellings by the month of their articles', () => {
    const record = index.speaker('پوتن')
    expect(record?.speaker).toMatchObject({ quotes: 4, articles: 4 })
    expect([...(record?.months ?? [])].sort()).toEqual([
      ['2026-01', 2],
      ['2026-03', 1],
    ])
  })

  it('is null for a name that nobody has', () => {
    expect(index.speaker('عمران خان')).toBeNull()
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
