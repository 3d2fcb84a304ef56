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

const contents = (text: string) => reported(text).map(([content]) => content)

describe('what nobody has said', () => {
  it.each([
    ['a thought of the one who is quoted', 'اویس خان نے کہا کہ ’میں ہمیشہ مانتا تھا کہ وہ مجھ سے بہتر ہے۔‘'],
    ['a hope that he does not show', 'اویس خان امید کرتے ہیں کہ سڑک جلد بن جائے گی۔'],
    ['what is expected', 'یہ توقع کی جا رہی ہے کہ سڑک جلد بن جائے گی۔'],
    ['what a crowd thinks', 'بہت سے لوگ سمجھتے ہیں کہ سڑک جلد بن جائے گی۔'],
    ['what was not told', 'کمپنی نے یہ نہیں بتایا کہ سڑک کب بنے گی۔'],
    ['what can be said', 'یہ کہا جا سکتا ہے کہ سڑک اچھی ہے۔'],
    ['a bid', 'اویس خان نے پہلی بولی دس لاکھ روپے کی لگائی۔'],
    ['what a custom asks for', 'گاؤں کی رسومات کے مطابق شادی رات کو ہوتی ہے۔'],
    ['what a people holds', 'کسانوں کے نزدیک یہ درخت مقدس ہے۔'],
  ])('is no report: %s', (_, text) => {
    expect(contents(text)).toEqual([])
  })

  it('does not hide a hope that is shown, and who has handed on what is known', () => {
    expect(contents('اویس خان نے امید ظاہر کی کہ سڑک جلد بن جائے گی۔')).toEqual(['سڑک جلد بن جائے گی'])
    expect(contents('پولیس سے موصول ہونے والی معلومات کے مطابق سڑک بند ہے۔')).toEqual(['سڑک بند ہے'])
    expect(contents('تجزیہ کاروں کے مطابق سڑک پر خرچ زیادہ ہے۔')).toEqual(['سڑک پر خرچ زیادہ ہے'])
  })
})

describe('a report with no کہ', () => {
  it.each([
    ['in the present', 'اویس خان کہتے ہیں ہمارے گاؤں میں پانی بہت کم آتا ہے۔'],
    ['where he began to speak', 'اویس خان کہنے لگے ہمارے گاؤں میں پانی بہت کم آتا ہے۔'],
  ])('holds the whole clause after the verb, %s', (_, text) => {
    expect(contents(text)).toEqual(['ہمارے گاؤں میں پانی بہت کم آتا ہے'])
  })
})

describe('a report ends where the writer goes on', () => {
  it.each([
    [
      'with the second of a pair of conjunctions',
      'جب عدالتوں نے حکومت سے کہا کہ وہ سڑک کو درست کرے تو کچھ ہی عرصے بعد کام شروع ہو گیا۔',
      'وہ سڑک کو درست کرے',
    ],
    [
      'where after what is wished the past is told',
      'ہسپتال نے اعلان کیا کہ تمام ملازم کام پر آ جائیں لیکن اس دن شہر میں کوئی گاڑی نہ چلنے پر ہسپتال بند ہوا۔',
      'تمام ملازم کام پر آ جائیں',
    ],
  ])('%s', (_, text, content) => {
    expect(contents(text)).toEqual([content])
  })

  it('but not with a clause in it that reports nothing', () => {
    expect(
      contents('اویس خان نے بتایا کہ وہ گاؤں کے بڑے تھے اور جب ان کے بھائی نے انکار کیا تو سب خاموش ہو گئے۔'),
    ).toEqual(['وہ گاؤں کے بڑے تھے اور جب ان کے بھائی نے انکار کیا تو سب خاموش ہو گئے'])
  })
})

describe('a quotation after one phrase of its sentence', () => {
  it.each([
    ['a subject', 'اویس خان نے کہا کہ مزدوروں نے ’رات بھر کام کیا اور پل بنا دیا۔‘'],
    ['a place', 'اویس خان نے کہا کہ شہر کے پرانے حصے میں ’رات بھر کام ہوا اور پل بن گیا۔‘'],
  ])('is a statement alone: %s', (_, text) => {
    expect(contents(text)).toEqual([])
  })

  it('stands in a report where a clause is before it', () => {
    expect(contents('اویس خان نے کہا کہ بارش ہو رہی تھی لیکن مزدوروں نے ’رات بھر کام کیا۔‘')).toHaveLength(1)
  })
})
