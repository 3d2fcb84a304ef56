import { change, type Written } from '../articles'
import { type CreateEngine, ids, momentOf, request } from './engine'

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

/** What a client may count on: hits, filters, facets, suggestions and speakers, the same for every engine. */
export function answersLikeEveryEngine(create: CreateEngine): void {
  describe('an answer', () => {
    it('finds plural and oblique of a word typed with Arabic letters, and marks them', async () => {
      const answer = await (await momentOf(create, [OIL])).search(request('پابندياں'))
      expect(answer).toMatchObject({ query: 'پابندياں', total: 2, widened: false, next: null })
      expect(answer.hits.map((hit) => hit.id)).toEqual(['oil-1', 'oil-2'])
      expect(answer.hits[1]?.highlight).toContain('<mark>پابندیوں</mark>')
    })

    it('gives a hit what a reader and a link need', async () => {
      const { hits } = await (await momentOf(create, [OIL, GAS])).search(request('دروازہ'))
      const [hit] = hits
      expect(hit).toMatchObject({
        id: 'oil-3',
        text: 'بات چیت کا دروازہ کھلا ہے۔',
        speaker: { name: 'نیہا ورما' },
        prefix: ' صحافیوں سے گفتگو کرتے ہوئے کہا کہ '.slice(-32),
        suffix: '',
        article: {
          id: 'oil',
          title: 'تیل کی منڈی میں ہلچل',
          source: 'روزنامہ صبح',
          publishedAt: '2026-03-10',
        },
      })
      expect(await (await momentOf(create, [OIL])).quote('oil-3')).toEqual({
        ...hit,
        score: 0,
        highlight: hit?.text,
      })
    })

    it('widens to sound-alikes when nothing matches strictly, marks what matched and says so', async () => {
      const answer = await (await momentOf(create, [OIL, GAS])).search(request('قیمطیں'))
      expect(answer).toMatchObject({ total: 0, widened: true })
      expect(answer.hits.map(({ match }) => match)).toEqual(['near', 'near'])
      expect(answer.hits.map((hit) => hit.id).sort()).toEqual(['gas-1', 'oil-1'])
      expect(answer.hits[0]?.highlight).toContain('<mark>قیمتیں</mark>')
    })

    it('finds a speaker by another spelling of the name that articles use', async () => {
      const moment = await momentOf(create, [
        change({ id: 'a', quotes: [{ text: 'ہم تیار ہیں۔', by: 'پیوٹن' }] }),
        change({ id: 'b', quotes: [{ text: 'جنگ ختم ہو گی۔', by: 'ولادیمیر پوتن' }] }),
      ])
      expect(await moment.search(request('پوتن'))).toMatchObject({ total: 2, widened: false })
    })

    it('requires phrases and leaves excluded words out', async () => {
      const moment = await momentOf(create, [OIL, GAS])
      expect(await ids(moment, '"قیمتیں بڑھیں گی"')).toEqual(['oil-1'])
      expect(await ids(moment, 'قیمتیں -وعدہ')).toEqual(['oil-1'])
      expect((await ids(moment, '-پابندی -گیس')).sort()).toEqual(['oil-3'])
      expect(await ids(moment, 'آدمی -"عام آدمی کو"')).toEqual(['gas-2'])
    })

    it('finds a phrase however its words are joined, and leaves it out so', async () => {
      const written = ['وزیر اعظم', 'وزیراعظم', 'وزیر\u200Cاعظم']
      const moment = await momentOf(create, [
        change({
          id: 'pm',
          quotes: [
            ...written.map((name) => `ہم نے ${name} سے بات کی`),
            'یہ وزیر سب سے اعظم ہے',
            'اعظم وزیر نے بات کی',
          ],
        }),
      ])
      const joined = ['pm-1', 'pm-2', 'pm-3']
      for (const q of written) {
        expect((await ids(moment, `"${q}"`)).sort()).toEqual(joined)
        expect(await ids(moment, `بات -"${q}"`)).toEqual(['pm-5'])
        expect((await ids(moment, `بات سے "${q}"`)).sort()).toEqual(joined)
      }
      expect(await ids(moment, 'بات -وزیراعظم')).toEqual(['pm-5'])
      const marked = (await moment.search(request('"وزیراعظم"'))).hits.map(
        (hit) => /<mark>(.*)<\/mark>/.exec(hit.highlight)?.[1],
      )
      expect(marked.sort()).toEqual([...written].sort())
    })

    it('finds a phrase in other spellings of its words, across one of several joins, in a title, by a number', async () => {
      const moment = await momentOf(create, [
        change({ id: 'a', title: 'خیبر پختونخوا اسمبلی', quotes: ['امریکہ کےلیے خبر', 'اضافہ 3.5 فیصد ہے'] }),
      ])
      expect(await ids(moment, '"امریکا کے لیے"')).toEqual(['a-1'])
      expect(await ids(moment, 'خبر "خیبر پختون خوا اسمبلی"')).toEqual(['a-1'])
      expect(await ids(moment, '"۳٫۵ فیصد"')).toEqual(['a-2'])
      expect(await ids(moment, '"345 فیصد"')).toEqual([])
    })

    it('filters by speaker, article, source and inclusive dates', async () => {
      const moment = await momentOf(create, [OIL, GAS])
      expect((await ids(moment, 'قیمتیں', { speaker: 'Alexei Novak' })).sort()).toEqual(['gas-1', 'oil-1'])
      expect(await ids(moment, '', { speaker: 'کوئی اور' })).toEqual([])
      expect(await ids(moment, 'آدمی', { article: 'gas' })).toEqual(['gas-2'])
      expect(await ids(moment, 'آدمی', { source: 'شام نیوز' })).toEqual(['gas-2'])
      expect(await ids(moment, '', { from: '2026-03-12', to: '2026-03-12' })).toEqual(['gas-1', 'gas-2'])
      expect(await ids(moment, '', { to: '2026-03-10' })).toHaveLength(3)
      expect(await ids(moment, '', { from: '2026-03-11', to: '2026-03-11' })).toEqual([])
    })

    it('filters by the day that the article has, and by the day in Pakistan where it tells no place', async () => {
      const at = (id: string, publishedAt: string) => change({ id, publishedAt, quotes: ['صبح کی خبر'] })
      const moment = await momentOf(create, [
        at('night', '2026-11-24T02:30:00+05:00'),
        at('utc', '2026-11-23T21:30:00.000Z'),
        at('evening', '2026-11-23T18:00:00.000Z'),
        at('london', '2026-11-23T23:30:00+00:00'),
      ])
      expect((await ids(moment, 'صبح', { from: '2026-11-24' })).sort()).toEqual(['night-1', 'utc-1'])
      expect((await ids(moment, 'صبح', { to: '2026-11-23' })).sort()).toEqual(['evening-1', 'london-1'])
    })

    it('sorts by instant, a date alone as the start of its day in Pakistan', async () => {
      const at = (id: string, publishedAt: string) => change({ id, publishedAt, quotes: ['صبح کی خبر'] })
      const moment = await momentOf(create, [
        at('before', '2026-11-23T23:59:00+05:00'),
        at('date', '2026-11-24'),
        at('after', '2026-11-23T19:01:00Z'),
      ])
      expect(await ids(moment, '', { sort: 'oldest' })).toEqual(['before-1', 'date-1', 'after-1'])
    })

    it('takes a source for one however it is composed, spaced or capitalised', async () => {
      const of = (id: string, source: string) => change({ id, source, quotes: ['ایک بیان'] })
      const [composed, decomposed] = ['روزنامہ آواز', 'روزنامہ آواز'].map((name, i) =>
        name.normalize(i === 0 ? 'NFC' : 'NFD'),
      )
      const moment = await momentOf(create, [
        of('a', composed ?? ''),
        of('b', composed ?? ''),
        of('c', decomposed ?? ''),
        of('d', 'Morning  News'),
        of('e', 'Morning News'),
        of('f', 'morning\u00A0news'),
        of('g', 'Morning News'),
      ])
      const { facets } = await moment.search(request(''))
      expect(facets.source).toEqual([
        { value: 'Morning News', count: 4 },
        { value: composed, count: 3 },
      ])
      expect(await ids(moment, '', { source: decomposed })).toEqual(['a-1', 'b-1', 'c-1'])
      expect(await ids(moment, '', { source: 'MORNING NEWS' })).toHaveLength(4)
    })

    it('counts speakers as persons and sources, over all matches and not only the page', async () => {
      const { facets, total } = await (await momentOf(create, [OIL, GAS])).search(request('', { limit: 1 }))
      expect(total).toBe(5)
      expect(facets).toEqual({
        speaker: [
          { id: expect.any(String), value: 'الیکسی نووک', count: 2 },
          { id: expect.any(String), value: 'نیہا ورما', count: 2 },
        ],
        kind: [{ value: 'statement', count: 5 }],
        section: [],
        source: [
          { value: 'روزنامہ صبح', count: 3 },
          { value: 'شام نیوز', count: 2 },
        ],
      })
    })

    it('gives a statement for the reported clause around it, and either alone', async () => {
      const article = change({
        id: 'nested',
        quotes: [
          {
            text: 'وزیر نے زور دیا کہ پانی بچانا ہو گا ورنہ فصل سوکھ جائے گی',
            kind: 'reported',
            by: 'راشد کمال',
          },
          { text: 'پانی بچانا ہو گا', nestedIn: 'nested-1', by: 'راشد کمال' },
        ],
      })
      const moment = await momentOf(create, [article])
      expect(await ids(moment, 'پانی')).toEqual(['nested-2'])
      expect(await ids(moment, 'فصل')).toEqual(['nested-1'])
      expect(await ids(moment, 'پانی', { kind: 'reported' })).toEqual(['nested-1'])
      const { total, facets } = await moment.search(request(''))
      expect([total, facets.kind]).toEqual([1, [{ value: 'statement', count: 1 }]])
    })

    it('puts words as they were said before a reporter’s, where both fit alike', async () => {
      const article = change({
        id: 'both',
        quotes: [
          { text: 'بجلی کے نرخ کم ہوں گے', kind: 'reported', by: 'راشد کمال' },
          { text: 'بجلی کے نرخ کم ہوں گے', by: 'راشد کمال' },
        ],
      })
      expect(await ids(await momentOf(create, [article]), 'بجلی نرخ')).toEqual(['both-2', 'both-1'])
    })

    it('ends a page early when an answer has no room for more, and goes on after it', async () => {
      const long = (number: number) => ({ text: `بات ${number} ${'لمبی '.repeat(60_000)}` })
      const moment = await momentOf(create, [change({ id: 'long', quotes: [1, 2, 3, 4, 5, 6].map(long) })])
      const found: string[] = []
      let cursor: string | undefined
      do {
        const answer = await moment.search(
          request('', { limit: 50, ...(cursor !== undefined && { cursor }) }),
        )
        expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(6_000_000)
        found.push(...answer.hits.map(({ id }) => id))
        cursor = answer.next ?? undefined
      } while (cursor !== undefined)
      expect(found).toEqual([1, 2, 3, 4, 5, 6].map((number) => `long-${number}`))
    })

    it('knows no person by a mere description, which is somebody else in each article', async () => {
      const witness = { name: 'ایک عینی شاہد', type: 'unnamed' as const }
      const articles = ['a', 'b'].map((id) =>
        change({
          id,
          quotes: [
            { text: 'آگ اچانک بھڑک اٹھی', by: witness },
            { text: 'آگ بجھا دی گئی', by: 'نیہا ورما' },
          ],
        }),
      )
      const moment = await momentOf(create, articles)
      const { hits, facets } = await moment.search(request('بھڑک'))
      expect(hits.map(({ speaker }) => speaker?.name)).toEqual([witness.name, witness.name])
      expect(facets.speaker).toEqual([])
      expect(await ids(moment, '', { speaker: witness.name })).toEqual([])
      expect((await moment.speakers({ q: '', limit: 10 })).speakers.map(({ name }) => name)).toEqual([
        'نیہا ورما',
      ])
      expect(await moment.speaker(witness.name)).toBeNull()
    })

    it('suggests persons, and completes the last word by terms of quotes', async () => {
      const moment = await momentOf(create, [OIL, GAS])
      expect(await moment.suggest('نو', 5)).toContainEqual({
        text: 'الیکسی نووک',
        kind: 'speaker',
        id: expect.any(String),
      })
      expect(await moment.suggest('عام آد', 5)).toEqual([{ text: 'عام آدمی', kind: 'term' }])
      expect(await moment.suggest('aam admi qeemat', 5)).toContainEqual({
        text: 'aam admi قیمتیں',
        kind: 'term',
      })
      expect(await moment.suggest('', 1)).toMatchObject([{ text: 'الیکسی نووک', kind: 'speaker' }])
    })

    it('finds a number however its digits are written and grouped, and marks it as it stands', async () => {
      const written = ['3900', '3,900', '۳٬۹۰۰', '۳،۹۰۰']
      const moment = await momentOf(create, [
        change({ id: 'n', quotes: written.map((number) => `کل ${number} افراد آئے`) }),
      ])
      for (const q of written) {
        const { total, widened, hits } = await moment.search(request(q))
        expect({ total, widened }).toEqual({ total: 4, widened: false })
        const marked = hits.map(({ highlight }) => /<mark>(.*)<\/mark>/.exec(highlight)?.[1])
        expect(marked.sort()).toEqual([...written].sort())
      }
    })

    it('answers a query of stop words, in Roman Urdu too', async () => {
      expect(await ids(await momentOf(create, [OIL, GAS]), 'کا ہے')).toEqual(
        expect.arrayContaining(['oil-3']),
      )
      expect((await ids(await momentOf(create, [OIL, GAS]), 'ho ga'))[0]).toBe('oil-2')
    })

    it('finds nothing for signs that are no words', async () => {
      expect(await ids(await momentOf(create, [OIL]), '!؟ …')).toEqual([])
    })
  })

  describe('the record of a speaker', () => {
    const written = (id: string, publishedAt: string | undefined, by: string): Written => ({
      id,
      ...(publishedAt !== undefined && { publishedAt }),
      quotes: [{ text: 'حالات جلد بہتر ہوں گے', by }],
    })
    const changes = [
      change(written('a', '2026-01-05', 'ولادیمیر پوتن')),
      change(written('b', '2026-01-31T23:00:00+05:00', 'پیوٹن')),
      change(written('c', '2026-02-28T20:00:00Z', 'ولادیمیر پیوٹن')),
      change(written('d', undefined, 'پوتن')),
      change(written('e', '2026-02-01', 'کملا ہیرس')),
    ]

    it('counts the quotes of all spellings by the month of their articles', async () => {
      const record = await (await momentOf(create, changes)).speaker('پوتن')
      expect(record?.speaker).toMatchObject({ quotes: 4, articles: 4 })
      expect([...(record?.months ?? [])].sort()).toEqual([
        ['2026-01', 2],
        ['2026-03', 1],
      ])
    })

    it('is null for a name that nobody has', async () => {
      expect(await (await momentOf(create, changes)).speaker('عمران خان')).toBeNull()
    })
  })

  describe('a moment', () => {
    it('does not see what comes after it', async () => {
      const engine = await create()
      await engine.apply([GAS])
      const before = await engine.at()
      await engine.apply([OIL])
      expect(await ids(before, '')).toHaveLength(2)
      expect(before.size).toEqual({ articles: 1, quotes: 2 })
      const after = await engine.at()
      expect(await ids(after, '')).toHaveLength(5)
      expect(after.asOf > before.asOf).toBe(true)
    })

    it('of an engine that knows nothing finds nothing', async () => {
      const moment = await momentOf(create, [])
      expect(moment).toMatchObject({ asOf: '', size: { articles: 0, quotes: 0 } })
      expect(await ids(moment, 'امن')).toEqual([])
      expect(await moment.articles({ limit: 10 })).toEqual({ articles: [], next: null })
      expect(await moment.quote('oil-1')).toBeNull()
      expect(await moment.suggest('ام', 5)).toEqual([])
    })
  })
}
