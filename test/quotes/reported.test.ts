import { extractQuotes } from '../../lambda/quotes/extract'

const reported = (text: string) =>
  extractQuotes({ id: 'a', text })
    .filter(({ kind }) => kind === 'reported')
    .map(({ text, speaker }) => [text, speaker?.name])

describe('speech without marks', () => {
  it.each([
    ['before who says it', 'بجلی کل سے سستی ہو گی، اویس خان نے بتایا۔', 'بجلی کل سے سستی ہو گی'],
    [
      'before what has already happened',
      'اویس خان نے بتایا کہ مریض کو بڑے ہسپتال لے جانا ہو گا، جس کے بعد انہیں وہاں پہنچا دیا گیا۔',
      'مریض کو بڑے ہسپتال لے جانا ہو گا',
    ],
    [
      'before hearsay',
      'اویس خان کے مطابق پل پرانا ہو چکا ہے، کہا جاتا ہے کہ اسے انگریزوں نے بنایا تھا۔',
      'پل پرانا ہو چکا ہے',
    ],
    [
      'with an order told in it that nobody is quoted with',
      'اویس خان نے کہا کہ پرانی گاڑیاں بند کی جا رہی ہیں اور ان کے مالکان کو شہر سے نکل جانے کا حکم دیا گیا ہے۔',
      'پرانی گاڑیاں بند کی جا رہی ہیں اور ان کے مالکان کو شہر سے نکل جانے کا حکم دیا گیا ہے',
    ],
  ])('is found %s', (_, text, content) => {
    expect(reported(text)).toEqual([[content, 'اویس خان']])
  })

  it('holds a pronoun and the quotation after it, but not what only leads on to a quotation', () => {
    expect(reported('اویس خان نے کہا کہ یہ ’واقعی بہت تکلیف دہ تھا۔‘').map(([content]) => content)).toEqual([
      'یہ ’واقعی بہت تکلیف دہ تھا۔',
    ])
    expect(reported('اویس خان نے کہا کہ ’ہم بجلی سستی کریں گے‘ اور یہ کہ ’سڑکیں بھی بنائیں گے۔‘')).toEqual([])
  })

  it('is no report within a report where the speaker gives an opinion as his own', () => {
    expect(reported('اویس خان نے کہا کہ میرے خیال میں بجلی سستی ہونی چاہیے۔')).toHaveLength(1)
  })

  it('ends before another speaker, also after a verb without its auxiliary', () => {
    const text =
      'اویس خان نے کہا کہ وہ اپنی ٹیم وہاں نہیں بھیجنا چاہتا تاہم کرکٹ بورڈ کا کہنا ہے کہ شیڈول جاری ہو چکا ہے۔'
    expect(reported(text).map(([content]) => content)).toEqual([
      'وہ اپنی ٹیم وہاں نہیں بھیجنا چاہتا',
      'شیڈول جاری ہو چکا ہے',
    ])
  })

  it('is found in a headline that ends with a name', () => {
    const body = 'وزیر خزانہ اویس خان نے جلسے سے خطاب کیا۔'
    expect(reported(`سڑکیں کل سے کھل جائیں گی، اویس خان\n\n${body}`)).toEqual([
      ['سڑکیں کل سے کھل جائیں گی', 'اویس خان'],
    ])
    expect(reported(`لاہور میں بارش ہوئی، موسم خوشگوار\n\n${body}`)).toEqual([])
  })

  it.each([
    ['supposed', 'اگر اویس خان نے بتایا کہ گاڑی کہاں ہے تو ہم وہاں جائیں گے۔'],
    ['read off the law', 'قانون کہتا ہے کہ ہر شہری برابر ہے۔'],
    ['read off figures', 'اعداد و شمار بتاتے ہیں کہ آبادی بڑھ رہی ہے۔'],
    ['read off a picture', 'تصویر بتاتی ہے کہ پل ٹوٹ چکا ہے۔'],
    ['hearsay', 'بتایا جاتا ہے کہ گاڑی چوری کی تھی۔ کہا جاتا ہے کہ شہر پرانا ہے۔'],
    ['a reminder', 'خیال رہے کہ یہ شہر پرانا ہے۔ یاد رہے کہ جلسہ منسوخ ہوا تھا۔'],
    ['a thought', 'اویس خان نے سوچا کہ بجلی سستی ہو گی۔ اویس خان کو امید تھی کہ بجلی سستی ہو گی۔'],
    ['leading up to a silence', 'جب بارش تھم گئی، اویس خان نے بتایا۔'],
  ])('is not found where it is %s', (_, text) => {
    expect(reported(text)).toEqual([])
  })
})
