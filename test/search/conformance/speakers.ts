import fc from 'fast-check'
import type { Moment, SpeakerEntity } from '../../../lambda/search/port'
import { InvalidCursorError } from '../../../lambda/search/query/cursor'
import type { ArticleChange } from '../../../lambda/store/article'
import { change, deletion } from '../articles'
import { type CreateEngine, ids, momentOf, request } from './engine'

/** Who speaks in an article: names, with a role where it gives one. */
type Told = string | { name: string; role?: string; type?: 'person' | 'organisation' | 'unnamed' }

/** An article in which some speak, each once. */
function article(id: string, speakers: Told[], before = ''): ArticleChange {
  return change({
    id,
    quotes: speakers.map((told) => ({
      // Short, for longer texts that are equal are one hit.
      text: 'ہم تیار ہیں',
      before,
      by: typeof told === 'string' ? { name: told } : told,
    })),
  })
}

async function everybody(moment: Moment, q = ''): Promise<SpeakerEntity[]> {
  return (await moment.speakers({ q, limit: 50 })).speakers
}

/** The spellings of each speaker, sorted. */
async function spellings(moment: Moment): Promise<string[][]> {
  const all = (await everybody(moment)).map(({ variants }) => [...variants].sort())
  return all.sort((a, b) => (a.join() < b.join() ? -1 : 1))
}

/** Names of articles of their own, and why they are one speaker's. */
const ONE: [names: Told[], reason: string][] = [
  [['سرگئی لاوروف', 'سرگئ لاوروف'], 'a letter that writers use freely'],
  [['کیئر اسٹارمر', 'کیئر سٹارمر'], 'an ا before a first س'],
  [['محمد بن راشد', 'محمّد بن راشد'], 'a sign over a letter'],
  [['جو بائیڈن', 'جوبائیڈن', 'بائیڈن'], 'a space left out, and the family name'],
  [['انتونیو گوتریس', 'Antonio Guterres'], 'the Latin script'],
  [
    [
      { name: 'رجب طیب اردوان', role: 'ترک صدر' },
      { name: 'رجب طیب اردگان', role: 'ترک صدر' },
    ],
    'nearly the same name, and the same role',
  ],
  [
    [
      { name: 'مرتضیٰ سومرو', role: 'میئر' },
      { name: 'سومرو', role: 'میئر' },
      { name: 'فرید سومرو', role: 'کرکٹر' },
    ].slice(0, 2),
    'a family name with the role of its one bearer',
  ],
  [
    [
      { name: 'بارک اوباما', role: 'سابق امریکی صدر' },
      { name: 'باراک اوباما', role: 'امریکہ کے صدر' },
    ],
    'a vowel more, and the same role',
  ],
  [
    [
      { name: 'عمران خان', role: 'جماعت کے بانی' },
      { name: 'عمران احمد خان نیازی', role: 'جماعت کے بانی' },
    ],
    'given names alone, and the same role',
  ],
  [
    [
      { name: 'گلریز', role: 'قومی ٹیم کے کپتان' },
      { name: 'شان گلریز', role: 'ٹیم کے کپتان' },
    ],
    'a given name with the role of its one bearer',
  ],
  [
    [
      { name: 'عالمی مالیاتی فنڈ', type: 'organisation' },
      { name: 'آئی ایم ایف', type: 'organisation' },
      { name: 'IMF', type: 'organisation' },
    ],
    'an abbreviation that the lexicon knows',
  ],
  [
    [
      { name: 'بھارت', type: 'organisation' },
      { name: 'انڈیا', type: 'organisation' },
    ],
    'two names of a country',
  ],
]

/** Names of articles of their own, and why they are two speakers'. */
const TWO: [names: Told[], reason: string][] = [
  [
    [
      { name: 'نادر خان', role: 'فاسٹ بولر' },
      { name: 'نادر خان', role: 'ہائی کورٹ کے جج' },
    ],
    'callings that do not go together',
  ],
  [
    [
      { name: 'شاہدہ پروین', role: 'معروف اداکارہ' },
      { name: 'شاہدہ پروین', role: 'تھانے کی ایس ایچ او' },
    ],
    'an actress and an officer',
  ],
  [
    [
      { name: 'عمران خان', role: 'سابق وزیراعظم' },
      { name: 'عمران خان لودھی', role: 'فلم کے ہدایت کار' },
    ],
    'a longer name with another calling',
  ],
  [['حسن علی', 'حسین علی'], 'two given names'],
  [['نواز شریف', 'شہباز شریف'], 'two given names before one family name'],
  [['مارک', 'مارک'], 'a given name alone'],
  [['نوید اختر', 'نوید علی اختر'], 'a given name between two'],
  [
    [
      { name: 'گلریز', role: 'صارف' },
      { name: 'شان گلریز', role: 'ایک صارف' },
    ],
    'a given name alone, and a role that anybody has',
  ],
  [['گلریز', 'شان گلریز'], 'a given name that is somebody’s last'],
  [
    [
      { name: 'بیکر', role: 'کمپنی کے وکیل' },
      { name: 'ایڈم بیکر', role: 'وزارت خارجہ کے ترجمان' },
    ],
    'a family name with another role than its one bearer',
  ],
  [[{ name: 'ممتاز', role: 'معروف اداکارہ' }, 'نادر ممتاز'], 'a name that may be given, with a role'],
  [['دین', 'کارل ڈن'], 'two consonants that sound alike'],
  [
    [
      { name: 'لاہور پولیس', type: 'organisation' },
      { name: 'لاہور پولیس فاؤنڈیشن', type: 'organisation' },
    ],
    'an organisation whose name begins another',
  ],
  [
    [
      { name: 'آئی سی سی', type: 'organisation' },
      { name: 'آئی سی اے', type: 'organisation' },
    ],
    'abbreviations that sound alike',
  ],
]

/** Who is who among the speakers of all articles: the same for every engine. */
export function speakersLikeEveryEngine(create: CreateEngine): void {
  const momentOfNames = (names: readonly Told[]) =>
    momentOf(
      create,
      names.map((name, at) => article(`a${at}`, [name])),
    )

  describe('speakers', () => {
    it.each(ONE)('are one: %j, for %s', async (names) => {
      expect(await everybody(await momentOfNames(names))).toHaveLength(1)
    })

    it.each(TWO)('are two: %j, for %s', async (names) => {
      expect(await everybody(await momentOfNames(names))).toHaveLength(2)
    })

    it('are told by one id in hits, facets and lists, which filters take as they take names', async () => {
      const moment = await momentOfNames([
        { name: 'نادر خان', role: 'فاسٹ بولر' },
        { name: 'نادر خان', role: 'جج' },
      ])
      const { hits, facets } = await moment.search(request(''))
      const listed = (await everybody(moment)).map(({ id }) => id).sort()
      expect(hits.map(({ speaker }) => speaker?.id).sort()).toEqual(listed)
      expect(facets.speaker.map(({ id }) => id).sort()).toEqual(listed)
      expect(new Set(listed).size).toBe(2)
      for (const { id, speaker } of hits) {
        expect(await ids(moment, '', { speaker: speaker?.id ?? '' })).toEqual([id])
        expect((await moment.speaker(speaker?.id ?? ''))?.speaker.id).toBe(speaker?.id)
      }
      expect(await ids(moment, '', { speaker: 'Nadir Khan' })).toHaveLength(2)
    })

    it('who speak together count for each', async () => {
      const moment = await momentOf(create, [
        article('a', ['ثنا میر اور بسمہ معروف']),
        article('b', ['ثنا میر']),
        article('c', ['بسمہ معروف اور دیگر کھلاڑیوں']),
      ])
      const counted = (await everybody(moment)).map(({ name, quotes }) => [name, quotes])
      expect(counted.sort()).toEqual([
        ['بسمہ معروف', 2],
        ['ثنا میر', 2],
      ])
      expect((await ids(moment, '', { speaker: 'ثنا میر' })).sort()).toEqual(['a-1', 'b-1'])
    })

    it('who are a mere description are nobody, and have no id', async () => {
      const moment = await momentOfNames([{ name: 'ایک راہگیر', type: 'unnamed' }, { name: 'خاتون' }])
      expect(await everybody(moment)).toEqual([])
      const { hits, facets } = await moment.search(request(''))
      expect(hits.map(({ speaker }) => speaker?.id)).toEqual([null, null])
      expect(facets.speaker).toEqual([])
    })

    it('are one with the abbreviation that an article has in brackets behind the name', async () => {
      const names: Told[] = [
        { name: 'قومی آبی کونسل', type: 'organisation' },
        { name: 'کیو اے جی', type: 'organisation' },
      ]
      const apart = names.map((name, at) => article(`a${at}`, [name]))
      expect(await everybody(await momentOf(create, apart))).toHaveLength(2)
      const paired = article('b', ['نیہا ورما'], 'قومی آبی کونسل (کیو اے جی) کے اجلاس میں')
      const joined = await momentOf(create, [...apart, paired])
      expect((await everybody(joined)).map(({ quotes }) => quotes)).toEqual([2, 1])
    })

    it('keep their ids whatever order articles come in, and whatever has come and gone', async () => {
      const told: Told[] = [
        'ولادیمیر پوتن',
        'پیوٹن',
        { name: 'نادر خان', role: 'فاسٹ بولر' },
        { name: 'نادر خان', role: 'جج' },
        'شریف',
        'نواز شریف',
        'ثنا میر اور بسمہ معروف',
        { name: 'پی سی بی', type: 'organisation' },
        { name: 'پاکستان کرکٹ بورڈ', type: 'organisation' },
      ]
      const articles = told.map((name, at) => article(`a${at}`, [name]))
      const idsOf = async (moment: Moment) => (await everybody(moment)).map(({ id }) => id).sort()
      const expected = await idsOf(await momentOf(create, articles))
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(articles, { minLength: articles.length }),
          fc.constantFrom('شہباز شریف', 'پوتن خان', 'نادر خان', 'بسمہ معروف'),
          async (order, passing) => {
            const engine = await create()
            await engine.apply([article('passing', [passing]), ...order.slice(0, 4)])
            await everybody(await engine.at())
            await engine.apply([deletion('passing', 2), ...order.slice(4)])
            expect(await idsOf(await engine.at())).toEqual(expected)
          },
        ),
        { numRuns: 20 },
      )
    })

    it('are found by ids of before: when two turn out to be one, and when one turns out to be two', async () => {
      const engine = await create()
      await engine.apply([article('a', [{ name: 'لاوروف', role: 'وزیر خارجہ' }])])
      const [short] = await everybody(await engine.at())
      await engine.apply([article('b', [{ name: 'سرگئی لاوروف', role: 'وزیر خارجہ' }])])
      const [full, ...none] = await everybody(await engine.at())
      expect(none).toEqual([])
      expect((await (await engine.at()).speaker(short?.id ?? ''))?.speaker).toEqual(full)
      await engine.apply([article('c', [{ name: 'سرگئی لاوروف', role: 'فٹبالر' }])])
      const both = (await everybody(await engine.at())).map(({ id }) => id)
      expect(both).toHaveLength(2)
      expect(both).toContain((await (await engine.at()).speaker(full?.id ?? ''))?.speaker.id)
      await engine.apply([deletion('c', 2)])
      for (const id of both) expect((await (await engine.at()).speaker(id))?.speaker.quotes ?? 2).toBe(2)
    })

    it('tell name, role and type, and their quotes and articles', async () => {
      const moment = await momentOf(create, [
        article('a', [{ name: 'پیوٹن', role: 'صدر' }, 'پیوٹن']),
        article('b', [{ name: 'ولادیمیر پوتن', role: 'صدر' }]),
      ])
      expect(await everybody(moment)).toEqual([
        {
          id: expect.any(String),
          name: 'ولادیمیر پوتن',
          role: 'صدر',
          type: 'person',
          variants: ['پیوٹن', 'ولادیمیر پوتن'],
          quotes: 3,
          articles: 2,
        },
      ])
    })

    it('come in pages, each once', async () => {
      const names = ['حنا ربانی', 'ملیحہ لودھی', 'نگار جوہر', 'ثنا میر', 'عائشہ ملک']
      const moment = await momentOfNames([...names, ...names.slice(0, 2)])
      const found: string[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await moment.speakers({ q: '', limit: 2, cursor })
        found.push(...page.speakers.map(({ name }) => name))
        cursor = page.next
      }
      expect(found.slice(0, 2).sort()).toEqual(names.slice(0, 2).sort())
      expect([...found].sort()).toEqual([...names].sort())
      await expect(moment.speakers({ q: '', limit: 2, cursor: 'x' })).rejects.toThrow(InvalidCursorError)
    })

    it('do not depend on those who have nothing to do with them', async () => {
      const before = await momentOfNames(['ولادیمیر پوتن', 'پیوٹن'])
      const after = await momentOfNames(['ولادیمیر پوتن', 'پیوٹن', 'انگیلا مرکل'])
      expect(await spellings(after)).toEqual(expect.arrayContaining(await spellings(before)))
    })
  })

  describe('suggestions of speakers', () => {
    const NAMES = [
      'محمد رضوان',
      'محمد رضوان',
      'محمد رضوان',
      'نریندر مودی',
      'نریندر مودی',
      'للت مودی',
      'معید یوسف',
    ]

    it.each([
      ['مود', 'any word of a name may begin so'],
      ['mod', 'its sounds may in the other script'],
      ['نریندر م', 'the last word is unfinished'],
    ])('for %s bring نریندر مودی first: %s', async (q) => {
      const [first] = await (await momentOfNames(NAMES)).suggest(q, 5)
      expect(first).toMatchObject({ text: 'نریندر مودی', kind: 'speaker' })
    })

    it('bring a name that is spelled as typed before one that merely sounds so', async () => {
      const council = { name: 'کرکٹ کونسل', type: 'organisation' as const }
      const moment = await momentOfNames(['سلمان خان', council, council])
      const found = (await moment.suggest('khan', 5)).filter(({ kind }) => kind === 'speaker')
      expect(found.map(({ text }) => text)).toEqual(['سلمان خان', 'کرکٹ کونسل'])
    })

    it.each(['nawazud', 'nawazuddin', 'nawaz ud d', 'nawaz uddin'])(
      'bring نواز الدین صدیقی for %s, with the Arabic article within what is typed',
      async (q) => {
        const [first] = await (await momentOfNames([...NAMES, 'نواز الدین صدیقی'])).suggest(q, 5)
        expect(first).toMatchObject({ text: 'نواز الدین صدیقی', kind: 'speaker' })
      },
    )

    it('have the id by which filters take them, but for a name that several have', async () => {
      const moment = await momentOfNames([
        ...NAMES,
        { name: 'نادر خان', role: 'فاسٹ بولر' },
        { name: 'نادر خان', role: 'جج' },
      ])
      const [modi] = await moment.suggest('نریندر', 5)
      expect(await ids(moment, '', { speaker: modi?.id ?? '' })).toHaveLength(2)
      const named = (await moment.suggest('نادر', 5)).filter(({ kind }) => kind === 'speaker')
      expect(named).toEqual([{ text: 'نادر خان', kind: 'speaker' }])
    })

    it.each(['قققققق', 'کککک'])(
      'bring nobody for %s: no word has a letter three times in a row',
      async (q) => {
        const moment = await momentOfNames(['ٹم کک', 'پی پی پی', 'معید یوسف'])
        expect(await moment.suggest(q, 5)).toEqual([])
      },
    )

    it('put sound-alikes after all that begin as typed, however much those say', async () => {
      const moment = await momentOfNames(['کریم بخش', 'کریم بخش', 'کریم بخش', 'قریم بخش'])
      const names = (await everybody(moment, 'قریم')).map(({ name }) => name)
      expect(names[0]).toBe((await everybody(moment, 'کریم'))[0]?.name)
    })
  })

  describe('a query that names somebody', () => {
    const own = 'ہم قیمتیں کم کریں گے'
    const ARTICLES = [
      change({
        id: 'own',
        quotes: [
          { text: own, by: { name: 'نریندر مودی', role: 'وزیر اعظم' } },
          { text: 'سڑکیں بھی بنیں گی', by: { name: 'نریندر مودی', role: 'وزیر اعظم' } },
        ],
      }),
      change({
        id: 'about',
        quotes: [
          { text: 'مودی مودی مودی، قیمتیں مودی نے بڑھائیں', by: 'راہل گاندھی' },
          { text: 'صحافی مودی سے ملے', by: { name: 'ارندم باگچی', role: 'مودی کے ترجمان' } },
        ],
      }),
      change({ id: 'rain', quotes: [{ text: 'بارش سے فصل تباہ ہوئی', by: 'گل بانو' }] }),
    ]

    it.each([
      ['مودی نے کیا کہا', 4],
      ['modi ne kya kaha', 4],
      ['what did modi say', 4],
      ['مودی کا بیان', 4],
      ['modi ka bayan', 4],
      ['statement of modi', 4],
      ['مودی', 4],
      ['نریندر مودی', 2],
      ['narendra modi', 2],
    ])('brings that person’s own words, then words about the person: %s', async (q, most) => {
      const { about, hits, total, widened } = await (await momentOf(create, ARTICLES)).search(request(q))
      expect(about).toMatchObject({ name: 'نریندر مودی', role: 'وزیر اعظم', quotes: 2, articles: 1 })
      expect(hits.slice(0, 2).map(({ article }) => article.id)).toEqual(['own', 'own'])
      expect({ widened, total }).toEqual({ widened: false, total: most })
    })

    it('brings a speaker’s own words before the spokesman’s whose role has the name, in another spelling', async () => {
      const moment = await momentOf(create, [
        change({
          id: 'a',
          quotes: [
            { text: 'پیوٹن پیوٹن، بات ہو گی', by: { name: 'دمتری پیسکوف', role: 'پیوٹن کے ترجمان' } },
            { text: 'ہم تیار ہیں', by: { name: 'ولادیمیر پوتن', role: 'روسی صدر' } },
          ],
        }),
      ])
      const { about, hits } = await moment.search(request('پیوٹن'))
      expect(about?.name).toBe('ولادیمیر پوتن')
      expect(hits.map(({ id }) => id)).toEqual(['a-2', 'a-1'])
    })

    it('brings own words on the topic before those of others on it', async () => {
      const moment = await momentOf(create, ARTICLES)
      const found = await ids(moment, 'مودی نے قیمتوں کے بارے میں کیا کہا')
      expect(found.slice(0, 2)).toEqual(['own-1', 'about-1'])
    })

    it('is about nobody where a word is no name, or is somebody’s of several', async () => {
      const moment = await momentOf(create, [
        ...ARTICLES,
        ...['نواز شریف', 'شہباز شریف'].map((name) => article(name === 'نواز شریف' ? 'n' : 's', [name])),
      ])
      for (const q of ['بارش', 'قیمتیں', 'شریف نے کیا کہا', '']) {
        expect([q, (await moment.search(request(q))).about]).toEqual([q, null])
      }
    })

    it('is about nobody where only one of two words of a name is somebody’s, or a given name alone', async () => {
      const moment = await momentOf(create, [
        change({ id: 'a', quotes: [{ text: 'جمیل خالد کل آئیں گے', by: 'نعمان خالد' }] }),
        change({ id: 'b', quotes: [{ text: 'خالد جمیل نے گول کیا', by: 'گل بانو' }] }),
        change({ id: 'c', quotes: [{ text: 'کھیل شروع ہے', by: 'خالد سومرو' }] }),
      ])
      for (const q of ['khalid jamil', 'خالد جمیل', 'khalid', 'خالد']) {
        expect([q, (await moment.search(request(q))).about]).toEqual([q, null])
      }
      expect((await moment.search(request('soomro'))).about?.name).toBe('خالد سومرو')
      expect((await moment.search(request('سومرو کھیل'))).about?.name).toBe('خالد سومرو')
    })

    it.each(['fazlur rehman', 'fazal ur rehman', 'fazlurrehman', 'abdul rahim', 'abdurrahim'])(
      'is about whoever is called %s, with the Arabic article between two words',
      async (q) => {
        const moment = await momentOf(create, [
          change({ id: 'a', quotes: [{ text: 'جلسہ ہو گا', by: 'فضل الرحمان' }] }),
          change({ id: 'b', quotes: [{ text: 'بارش ہو گی', by: 'عبدالرحیم' }] }),
        ])
        const { about, hits } = await moment.search(request(q))
        expect([about?.name, hits.length]).toEqual([q.startsWith('f') ? 'فضل الرحمان' : 'عبدالرحیم', 1])
      },
    )

    it('is about the bearer of a fuller name, in either script', async () => {
      const moment = await momentOf(create, [
        change({ id: 'a', quotes: [{ text: 'ہم تیار ہیں', by: 'بلاول بھٹو زرداری' }] }),
        change({ id: 'b', quotes: [{ text: 'بلاول بھٹو کل آئیں گے', by: 'گل بانو' }] }),
      ])
      for (const q of ['bilawal bhutto', 'بلاول بھٹو']) {
        const { about, hits } = await moment.search(request(q))
        expect(about?.name).toBe('بلاول بھٹو زرداری')
        expect(hits.map(({ id }) => id)).toEqual(['a-1', 'b-1'])
      }
    })

    it('is about an organisation by its English name, and by an abbreviation whose letters are a word', async () => {
      const quotes = [
        { text: 'امن چاہیے', by: { name: 'اقوام متحدہ', type: 'organisation' as const } },
        { text: 'ویکسین محفوظ ہے', by: { name: 'ڈبلیو ایچ او', type: 'organisation' as const } },
        { text: 'جو آئے گا وہ دیکھے گا', by: 'گل بانو' },
      ]
      const moment = await momentOf(create, [change({ id: 'a', quotes })])
      const named = async (q: string) => (await moment.search(request(q))).about?.name
      for (const q of ['united nations', 'UN', 'UN ne kya kaha'])
        expect([q, await named(q)]).toEqual([q, 'اقوام متحدہ'])
      for (const q of ['WHO', 'WHO ne kya kaha']) expect([q, await named(q)]).toEqual([q, 'ڈبلیو ایچ او'])
      expect(await named('who said')).toBeUndefined()
    })

    it('brings the person’s own words, as near ones, where there are none on the topic', async () => {
      const { hits, total, near } = await (await momentOf(create, ARTICLES)).search(
        request('نریندر مودی کرکٹ'),
      )
      expect(hits.map(({ id, match }) => [id, match])).toEqual([
        ['own-1', 'near'],
        ['own-2', 'near'],
      ])
      expect({ total, near }).toEqual({ total: 0, near: 2 })
    })

    it('brings nobody else who has one word of the name', async () => {
      const spokesman = Array.from({ length: 6 }, (_, at) =>
        change({ id: `a${at}`, quotes: [{ text: `ہم ${at} دن میں تیار ہیں`, by: 'میتھیو ملر' }] }),
      )
      const moment = await momentOf(create, [
        ...spokesman,
        change({ id: 'b', quotes: [{ text: 'بات ہو گی', by: 'ملر' }] }),
        change({ id: 'c', quotes: [{ text: 'ملر نے درست کہا', by: 'گل بانو' }] }),
        change({ id: 'd', quotes: [{ text: 'تیل مہنگا ہوا', by: 'روری ملر' }] }),
      ])
      const found = await ids(moment, 'matthew miller')
      expect(found.sort()).toEqual([...spokesman.map(({ id }) => `${id}-1`), 'b-1', 'c-1'])
    })

    it('takes an organisation for the speaker where its words are asked for, and for a topic else', async () => {
      const bank = { name: 'اسٹیٹ بینک', type: 'organisation' as const }
      const moment = await momentOf(create, [
        change({
          id: 'a',
          quotes: [
            { text: 'ڈالر مہنگا ہوا', by: bank },
            { text: 'اسٹیٹ بینک نے ڈالر ڈالر ڈالر بیچے', by: 'گل بانو' },
          ],
        }),
      ])
      expect((await ids(moment, 'اسٹیٹ بینک نے ڈالر پر کیا کہا'))[0]).toBe('a-1')
      expect((await ids(moment, 'اسٹیٹ بینک'))[0]).toBe('a-1')
      expect((await ids(moment, 'اسٹیٹ بینک ڈالر'))[0]).toBe('a-2')
    })
  })
}
