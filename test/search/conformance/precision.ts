import fc from 'fast-check'
import type { Moment } from '../../../lambda/search/port'
import { change, deletion } from '../articles'
import { type CreateEngine, ids, momentOf, request } from './engine'

const ARTICLES = [
  change({
    id: 'loan',
    title: 'قرضے کی قسط',
    source: 'روزنامہ صبح',
    quotes: [
      { text: 'آئی ایم ایف کی شرطیں سخت ہیں', by: 'راشد کمال' },
      { text: 'آئی ایمایف سے بات جاری ہے', by: 'نیہا ورما' },
      'وہ گھر آئی اور ایم اے کی کتاب لے گئی',
      { text: 'تاریخ کا اعلان ہو گا', by: { name: 'آئی سی سی', type: 'organisation' } },
      'ہم یو اے ای جا رہے ہیں',
    ],
  }),
  change({
    id: 'abroad',
    quotes: [
      'بنگلہ دیش میں سیلاب آیا ہے',
      'نیوزی لینڈ کی ٹیم آ گئی',
      { text: 'نئی پابندیاں لگیں گی', by: 'سرگئی لاوروف' },
      'روس پر پابندی ختم ہو',
      'حکومت کی حکمت عملی ناکام ہے',
      'یہ بدن کی بات ہے',
      { text: 'ہم جنگ نہیں چاہتے', by: 'جو بائیڈن' },
    ],
  }),
  change({
    id: 'home',
    quotes: [
      { text: 'بارش تھم گئی', by: 'مصطفیٰ گوندل' },
      { text: 'گیند گھوم رہی تھی', by: 'پال کمنز' },
      'مصنوعی ذہانت سے کام آسان ہوا',
      'یہ ذہانت کا کمال ہے',
    ],
  }),
  change({
    id: 'bazaar',
    quotes: [
      'دو ایم پی ایز آج بولیں گے',
      'پھل مہنگے ہو گئے',
      'پہل ہم نے کی',
      'حاجی جدہ پہنچ گئے',
      'ان کے راستے جدا تھے',
      'پی پی نے جلسہ کیا',
      'پی ایم کل آئیں گے',
      { text: 'ملزم پکڑا گیا', by: { name: 'ویملا رانی', role: 'ایس آئی', mention: 'ایس آئی ویملا' } },
      'آئی ایس آئی کا دفتر',
    ],
  }),
  change({
    id: 'names',
    quotes: [
      { text: 'فلم کل آئے گی', by: 'نواز الدین صدیقی' },
      { text: 'گیند ہلکی تھی', by: 'عبدالرحیم' },
      { text: 'دروازہ کھلا ہے', by: 'نصراللہ ملک' },
      { text: 'ہم سب ایک ہیں', by: 'مصباح الحق' },
      { text: 'صلاح مشورہ ہو گا', by: 'خرم شاہ' },
      { text: 'مدرسہ الدین بند ہے' },
      { text: 'سب کو مبارک', by: 'صلاح الدین' },
      { text: 'امین کا پیغام اسلام آباد پہنچا' },
      { text: 'کھیل ختم ہوا', by: 'امین الاسلام' },
      { text: 'یہ سن لو', by: 'عشرت العباد' },
      { text: 'رقص سیکھوں گی', by: 'مادھوری ڈکشت' },
      { text: 'تحریک انصاف میدان میں ہے' },
      { text: 'عمر کم ہے', by: 'ایس ورما' },
      { text: 'جنرل عاصم آ گئے' },
      { text: 'نیا کھلاڑی میدان میں', by: 'استاد ولی' },
      { text: 'عاصم سے جنرل نے پوچھا' },
    ],
  }),
]

/** Query, hits in any order, and why they are all and the only ones. */
const READ: [query: string, hits: string[], reason: string][] = [
  ['IMF', ['loan-1', 'loan-2'], 'letters are named in Urdu, apart or joined'],
  ['imf', ['loan-1', 'loan-2'], 'an abbreviation may be typed in small letters'],
  ['I.M.F.', ['loan-1', 'loan-2'], 'or with stops'],
  ['آئی ایم ایف', ['loan-1', 'loan-2'], 'letters match as a unit, not where each stands by itself'],
  ['ICC', ['loan-4'], 'the name of C is a word of grammar as well'],
  ['UAE', ['loan-5'], 'names of letters that are words too'],
  ['bangladesh', ['abroad-1'], 'one word is two in Urdu'],
  ['new zealand', ['abroad-2'], 'two words are parted elsewhere in Urdu'],
  ['hukumat', ['abroad-5'], 'the spelling of حکومت; حکمت stands in the same quote'],
  ['biden', ['abroad-7'], 'English spells the name its own way; بدن sounds alike'],
  ['sanctions', ['abroad-3', 'abroad-4'], 'a common word of the news in translation'],
  ['lavrov sanctions', ['abroad-3'], 'a name by its sound and a word in translation'],
  ['mustafa', ['home-1'], 'a last ی that is read ا'],
  ['cummins', ['home-2'], 'a last ز that English writes s'],
  ['artificial intelligence', ['home-3'], 'two English words that are a pair in Urdu'],
  ['پی پی پی', ['bazaar-6'], 'of letters that stand nowhere together the longest part that does'],
  ['ISI', ['bazaar-9'], 'a role that the sentence says too is no row of letters with itself'],
  ['MPA', ['bazaar-1'], 'an abbreviation in the plural'],
  ['پھل', ['bazaar-2'], 'an aspirated consonant is another than one before ہ'],
  ['پہل', ['bazaar-3'], 'the same the other way round'],
  ['jeddah', ['bazaar-4'], 'two words that differ by a last ہ and ا, which are one word elsewhere'],
  ['nawazuddin', ['names-1'], 'the l of the article is said as the d that follows'],
  ['nawaz uddin', ['names-1'], 'with the article at the second word'],
  ['nawaz ud din', ['names-1'], 'with the article by itself'],
  ['abdul rahim', ['names-2'], 'Urdu writes the two words of the name as one'],
  ['abdurrahim', ['names-2'], 'one word with an article whose l is not heard'],
  ['nasrullah', ['names-3'], 'اللہ is in the name'],
  ['nasr ullah', ['names-3'], 'اللہ is a word of its own'],
  ['misbahulhaq', ['names-4'], 'an article whose l is heard, between two words'],
  ['khurram', ['names-5'], 'a doubled letter without an article'],
  [
    'salahuddin',
    ['names-7'],
    'of words that sound as the first of a name that which stands before the second',
  ],
  ['amin ul islam', ['names-9'], 'both words of a name that stands in quotes are that name'],
  ['ishrat ul ebad', ['names-10'], 'the second word stands with the article alone'],
  ['madhuri dixit', ['names-11'], 'x is کش in Indian names'],
  ['tehreek-e-insaf', ['names-12'], 'Urdu does not write the genitive'],
  ['s verma', ['names-13'], 'the initial of a name'],
  ['general asim', ['names-14', 'names-16'], 'not every word in al stands before a name with an article'],
  ['khiladi', ['names-15'], 'ڑ is written d, and r'],
  ['ustad', ['names-15'], 'an ا before two consonants that Urdu need not write'],
  ['khilari', ['names-15'], 'the same in the other spelling'],
  ['omar', ['names-13'], 'an ع that English writes o'],
  ['"bangladesh mein"', ['abroad-1'], 'a phrase in Latin script'],
]

/** What matches strictly, what nearly, and what not at all: the same for every engine. */
export function isPreciseLikeEveryEngine(create: CreateEngine): void {
  describe('precision', () => {
    let moment: Moment
    beforeAll(async () => {
      moment = await momentOf(create, ARTICLES)
    })

    it.each(READ)('%s finds %j and no more: %s', async (q, expected) => {
      const { hits, total, widened, didYouMean } = await moment.search(request(q))
      expect(hits.map(({ id }) => id).sort()).toEqual(expected)
      expect({ total, widened, didYouMean }).toEqual({
        total: expected.length,
        widened: false,
        didYouMean: null,
      })
      expect(new Set(hits.map(({ match }) => match))).toEqual(new Set(['exact']))
    })

    it('tells how words in Latin script were read', async () => {
      expect((await moment.search(request('IMF'))).readings).toEqual([
        { word: 'imf', as: expect.arrayContaining(['آئی ایم ایف']), by: 'letters' },
      ])
      const { readings } = await moment.search(request('hukumat sanctions'))
      expect(readings.map(({ word, by }) => [word, by])).toEqual([
        ['hukumat', 'sound'],
        ['sanctions', 'translation'],
      ])
      expect((await moment.search(request('پابندی'))).readings).toEqual([])
    })

    it('counts a translation for less than the word', async () => {
      const score = async (q: string) => (await moment.search(request(q))).hits[0]?.score ?? 0
      expect(await score('sanctions')).toBeLessThan(await score('پابندی'))
    })

    it.each(['aaaaaaaaaaaaaaaa', 'xqzvtt', 'asdfghjkl', 'PQXZ', 'گگگگگگ', 'ثقضغ'])(
      'finds nothing for %s, which is no word',
      async (q) => {
        const { hits, total, facets, didYouMean, widened } = await moment.search(request(q))
        expect({ hits, total, didYouMean, widened }).toEqual({
          hits: [],
          total: 0,
          didYouMean: null,
          widened: false,
        })
        expect(facets.kind).toEqual([])
      },
    )

    it('asks whether a known word was meant that is close to an unknown one', async () => {
      expect((await moment.search(request('banglades'))).didYouMean).toBe('bangladesh')
      expect((await moment.search(request('پابندج روس'))).didYouMean).toBe('پابندی روس')
      expect((await moment.search(request('پابندی روس'))).didYouMean).toBeNull()
      expect((await moment.search(request('UNESCO'))).didYouMean).toBeNull()
    })

    it('keeps near matches out of the total and the facets, and below all that match in every order', async () => {
      const at = (id: string, publishedAt: string, text: string) =>
        change({ id, publishedAt, source: id, quotes: [{ text, by: id }] })
      const near = await momentOf(create, [
        at('exact', '2026-01-01', 'معیشت سنبھل گئی مگر زراعت نہیں'),
        at('later', '2026-03-01', 'معیشت سنبھل گئی مگر تجارت نہیں'),
        at('earlier', '2025-01-01', 'معیشت سنبھل رہی ہے'),
        at('other', '2026-02-01', 'معیشت پر سوال ہوئے'),
      ])
      for (const sort of ['relevance', 'newest', 'oldest'] as const) {
        const { total, widened, hits, facets } = await near.search(request('معیشت سنبھل زراعت', { sort }))
        expect({ total, widened }).toEqual({ total: 1, widened: true })
        expect(hits[0]).toMatchObject({ id: 'exact-1', match: 'exact' })
        // A quote with one word of three is not like the query.
        expect(
          hits
            .slice(1)
            .map(({ id, match }) => [id, match])
            .sort(),
        ).toEqual([
          ['earlier-1', 'near'],
          ['later-1', 'near'],
        ])
        expect(facets.source).toEqual([{ value: 'exact', count: 1 }])
      }
    })
  })

  describe('equal quotes of several articles', () => {
    const TEXT = 'ہم نے وعدہ پورا کیا، اور آگے بھی کریں گے'
    const of = (id: string, publishedAt: string | undefined, text = TEXT, by: string | null = 'راشد کمال') =>
      change({
        id,
        title: `خبر ${id}`,
        source: `اخبار ${id}`,
        ...(publishedAt !== undefined && { publishedAt }),
        quotes: [by === null ? { text } : { text, by }],
      })
    const changes = [
      of('late', '2026-03-03', `${TEXT}۔`),
      of('early', '2026-03-01', TEXT.replace('،', ' ،')),
      of('undated', undefined, TEXT.replace('،', '')),
      of('somebody', '2026-03-02', TEXT, 'نیہا ورما'),
      of('nobody', '2026-03-02', TEXT, null),
    ]

    it('are one hit, for which the earliest published stands, with the others in also', async () => {
      const { total, hits, facets } = await (await momentOf(create, changes)).search(request('وعدہ'))
      expect(total).toBe(3)
      expect(hits.map(({ id }) => id).sort()).toEqual(['early-1', 'nobody-1', 'somebody-1'])
      expect(hits.find(({ id }) => id === 'early-1')?.also).toEqual([
        { id: 'late', title: 'خبر late', source: 'اخبار late', publishedAt: '2026-03-03' },
        { id: 'undated', title: 'خبر undated', source: 'اخبار undated', publishedAt: null },
      ])
      expect(facets.speaker.map(({ value, count }) => [value, count]).sort()).toEqual([
        ['راشد کمال', 1],
        ['نیہا ورما', 1],
      ])
      expect(facets.kind).toEqual([{ value: 'statement', count: 3 }])
      expect(facets.source.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
    })

    it('are those alone that pass the filters', async () => {
      const moment = await momentOf(create, changes)
      const { hits, total } = await moment.search(request('وعدہ', { source: 'اخبار late' }))
      expect([total, hits[0]?.id, hits[0]?.also]).toEqual([1, 'late-1', []])
      const later = await moment.search(request('', { from: '2026-03-02', speaker: 'راشد کمال' }))
      expect([later.total, later.hits[0]?.id]).toEqual([1, 'late-1'])
    })

    it('tell of each other when one is asked for', async () => {
      const moment = await momentOf(create, changes)
      expect((await moment.quote('late-1'))?.also.map(({ id }) => id)).toEqual(['early', 'undated'])
      expect((await moment.quote('nobody-1'))?.also).toEqual([])
    })

    it('stay apart when they are short, or of one article', async () => {
      const moment = await momentOf(create, [
        of('a', '2026-03-01', 'ہم جیت گئے ہیں'),
        of('b', '2026-03-01', 'ہم جیت گئے ہیں'),
        change({
          id: 'twice',
          quotes: [
            { text: TEXT, by: 'راشد کمال' },
            { text: TEXT, by: 'راشد کمال' },
          ],
        }),
      ])
      expect(await ids(moment, 'جیت')).toHaveLength(2)
      expect(await ids(moment, 'وعدہ')).toHaveLength(2)
    })

    it('are shown once whatever happens between pages', async () => {
      const number = fc.integer({ min: 0, max: 7 })
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ text: number, article: number }), { minLength: 3, maxLength: 16 }),
          fc.array(number, { maxLength: 6 }),
          fc.integer({ min: 1, max: 3 }),
          fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
          async (drafts, deleted, limit, sort) => {
            const engine = await create()
            const textOf = (text: number) => `${TEXT} ${'پھر '.repeat(text)}کہا ${text}`
            const articles = new Map(
              drafts.map(({ text, article }) => [`${text}-${article}`, { text, article }]),
            )
            await engine.apply(
              [...articles].map(([id, { text, article }]) =>
                of(id, `2026-0${1 + article}-01`, `${textOf(text)}${article % 2 === 0 ? '' : '۔'}`),
              ),
            )
            const gone = [...deleted]
            const shown: string[] = []
            for (let cursor: string | null | undefined; cursor !== null; ) {
              const page = await (await engine.at()).search({ q: 'وعدہ', sort, limit, cursor })
              shown.push(...page.hits.map(({ text }) => text.replace('۔', '')))
              cursor = page.next
              const id = [...articles.keys()][gone.shift() ?? -1]
              if (id !== undefined) {
                articles.delete(id)
                await engine.apply([{ ...deletion(id, 2), changedAt: '2026-11-24T09:30:00.000Z#x' }])
              }
            }
            expect(shown).toHaveLength(new Set(shown).size)
            for (const { text } of articles.values()) expect(shown).toContain(textOf(text))
          },
        ),
        { numRuns: 40 },
      )
    })
  })
}
