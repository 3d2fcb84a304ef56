import type { Moment } from '../../../lambda/search/port'
import { change } from '../articles'
import { type CreateEngine, ids, momentOf } from './engine'

/** Articles of this test; each quote is the one right answer of a query below, or stands close to one. */
const ARTICLES = [
  change({
    id: 'dam',
    title: 'دریا پر نئے ڈیم کی تعمیر شروع',
    quotes: [
      {
        text: 'اس منصوبے سے چار لاکھ گھروں کو بجلی ملے گی۔',
        by: { name: 'شازیہ مری', role: 'وزیر توانائی' },
      },
      { text: 'پانی کی تقسیم پر صوبوں کے تحفظات دور کیے جائیں گے۔', by: 'مراد علی شاہ' },
      { text: 'مقامی لوگوں کو معاوضہ ابھی تک نہیں ملا۔', by: 'گل بانو' },
    ],
  }),
  change({
    id: 'school',
    title: 'پہاڑی علاقے میں لڑکیوں کا سکول دوبارہ کھل گیا',
    quotes: [
      {
        text: 'دو سال بعد بچیوں کو کلاس میں دیکھ کر آنکھیں بھر آئیں۔',
        by: 'رخسانہ بی بی',
        before: 'استانی نے بتایا کہ',
      },
      { text: 'تعلیم کا حق کسی سے چھینا نہیں جا سکتا۔', by: { name: 'ملالہ یوسفزئی' } },
    ],
  }),
  change({
    id: 'talks',
    title: 'جنیوا میں مذاکرات',
    quotes: [
      { text: 'ہم نے امریکہ کے سامنے اپنی شرائط رکھ دی ہیں۔', by: 'سرگئی لاوروف' },
      { text: 'مذاکرات ناکام ہوئے تو نئی پابندیاں لگیں گی۔', by: 'انتونی بلنکن' },
      { text: 'نیوزی لینڈ اس قرارداد کی حمایت کرے گا۔', by: 'جیسنڈا آرڈرن' },
    ],
  }),
  change({
    id: 'cricket',
    title: 'ٹیسٹ سیریز برابر',
    quotes: [
      { text: 'بولرز نے آخری سیشن میں میچ کا رخ بدل دیا۔', by: { name: 'بابر اعظم', role: 'کپتان' } },
      { text: 'مارخور کی طرح ڈٹ کر کھیلے۔', by: 'شاہین آفریدی' },
    ],
  }),
]

/** Query, quote that must come first, and why it does. */
const EXPECTED: [query: string, first: string, reason: string][] = [
  ['بجلی گھروں', 'dam-1', 'both words stand in the quote'],
  ['بجلی گھر', 'dam-1', 'the oblique plural گھروں is a form of گھر'],
  ['صوبے پانی تقسیم', 'dam-2', 'صوبوں is the oblique plural of صوبہ'],
  ['معاوضا مقامی', 'dam-3', 'a final ا is written for ہ'],
  ['شازیہ مری منصوبہ', 'dam-1', 'the speaker and a word of the quote'],
  ['وزیر توانائی', 'dam-1', 'the role of the speaker'],
  ['ڈیم معاوضہ', 'dam-3', 'a word of the title and one of the quote'],
  ['استانی بچیوں', 'school-1', 'a word before the quote and one in it'],
  ['اسکول تعلیم', 'school-2', 'اسکول is سکول, of the title'],
  ['تعلیم حق چھیننا', 'school-2', 'two words, and the infinitive of a third'],
  ['امریکا شرائط', 'talks-1', 'امریکا is امریکہ'],
  ['مزاکرات ناکام پابندی', 'talks-2', 'ز is typed for ذ, and the singular for the plural'],
  ['نیوزیلینڈ قرارداد', 'talks-3', 'two words are typed as one'],
  ['مار خور', 'cricket-2', 'one word is typed as two'],
  ['میچ رخ بد', 'cricket-1', 'the last word is unfinished'],
  ['سیشین میچ', 'cricket-1', 'a vowel too many'],
  ['bijli gharon', 'dam-1', 'Roman Urdu'],
  ['paani ki taqseem', 'dam-2', 'Roman Urdu with a stop word'],
  ['maloom nahi muawza', 'dam-3', 'Roman Urdu, of which two words match'],
  ['malala taleem', 'school-2', 'a name and a word in Roman Urdu'],
  ['amrika sharait', 'talks-1', 'Roman Urdu without the vowels that English has'],
  ['sanctions lavrov america', 'talks-1', 'English names; the English noun finds nothing'],
  ['new zealand qarardad', 'talks-3', 'an English name in two words'],
  ['babar azam match', 'cricket-1', 'an English name and an English word'],
  ['shaheen مارخور', 'cricket-2', 'both scripts in one query'],
  ['"کا رخ بدل"', 'cricket-1', 'a phrase, stop word included'],
]

/** What comes first, and why: cases that every engine must rank alike. */
export function ranksLikeEveryEngine(create: CreateEngine): void {
  describe('ranking', () => {
    let moment: Moment
    beforeAll(async () => {
      moment = await momentOf(create, ARTICLES)
    })

    it.each(EXPECTED)('%s finds %s: %s', async (q, first) => {
      expect((await ids(moment, q))[0]).toBe(first)
    })

    const places = () =>
      momentOf(create, [
        change({ id: 'title', title: 'سیلاب کی تباہی', quotes: ['ہم سب مل کر کام کریں گے۔'] }),
        change({ id: 'around', quotes: [{ text: 'ہم سب مل کر کام کریں گے۔', before: 'سیلاب کے بعد' }] }),
        change({ id: 'quote', quotes: ['سیلاب سب کچھ بہا لے گیا، ہم کام کریں گے۔'] }),
      ])

    it('takes a quote to be about a word only when the quote says it', async () => {
      expect(await ids(await places(), 'سیلاب')).toEqual(['quote-1'])
    })

    it('lets a word around a quote or in its title help to find it, though for less', async () => {
      const [first, ...others] = await ids(await places(), 'سیلاب کام')
      expect(first).toBe('quote-1')
      expect(others.sort()).toEqual(['around-1', 'title-1'])
    })

    it('takes a word that a longer quote says again for no more than one that it says', async () => {
      const long =
        'سڑک پر کام جاری ہے، سڑک اگلے مہینے کھل جائے گی اور گاؤں کے لوگ بازار تک آسانی سے پہنچ سکیں گے۔'
      const quotes = [long, 'سڑک پر کام مکمل ہے۔']
      expect((await ids(await momentOf(create, [change({ id: 'a', quotes })]), 'سڑک کام'))[0]).toBe('a-2')
    })

    it('puts a strict match over what merely sounds like the query', async () => {
      const quotes = ['جمیل باغ میں جمیل کا گھر ہے، جمیل آج وہیں ہے۔', 'جمال باغ گیا۔']
      expect((await ids(await momentOf(create, [change({ id: 'a', quotes })]), 'جمال باغ'))[0]).toBe('a-2')
    })
  })
}
