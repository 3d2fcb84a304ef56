import { QuoteIndex } from '../../../lambda/search/memory/quote-index'
import { change } from '../articles'

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

describe('ranking', () => {
  const index = new QuoteIndex()
  index.apply(ARTICLES)

  it.each(EXPECTED)('%s finds %s: %s', (q, first) => {
    const { hits } = index.search({ q, sort: 'relevance', limit: 5 })
    expect(hits[0]?.id).toBe(first)
  })

  describe('a word in the quote, around it or in the title', () => {
    const places = new QuoteIndex()
    places.apply([
      change({ id: 'title', title: 'سیلاب کی تباہی', quotes: ['ہم سب مل کر کام کریں گے۔'] }),
      change({ id: 'around', quotes: [{ text: 'ہم سب مل کر کام کریں گے۔', before: 'سیلاب کے بعد' }] }),
      change({ id: 'quote', quotes: ['سیلاب سب کچھ بہا لے گیا، ہم کام کریں گے۔'] }),
    ])
    const found = (q: string) =>
      places.search({ q, sort: 'relevance', limit: 5 }).hits.map(({ article }) => article.id)

    it('is what the quote is about only when the quote says it', () => {
      expect(found('سیلاب')).toEqual(['quote'])
    })

    it('helps to find a quote that says another word of the query, though for less', () => {
      const [first, ...others] = found('سیلاب کام')
      expect(first).toBe('quote')
      expect(others.sort()).toEqual(['around', 'title'])
    })
  })

  it('ranks a strict match over what merely sounds like the query', () => {
    const alike = new QuoteIndex()
    alike.apply([
      change({ id: 'a', quotes: ['جمیل باغ میں جمیل کا گھر ہے، جمیل آج وہیں ہے۔', 'جمال باغ گیا۔'] }),
    ])
    const answer = alike.search({ q: 'جمال باغ', sort: 'relevance', limit: 5 })
    expect(answer.hits[0]?.id).toBe('a-2')
  })
})
