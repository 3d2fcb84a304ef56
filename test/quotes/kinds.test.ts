import { extractQuotes } from '../../lambda/quotes/extract'

function kindsIn(text: string): string[] {
  return extractQuotes({ id: 'kinds', text }).map(({ kind }) => kind)
}

describe('a quotation in a linked headline', () => {
  const article = (link: string) => `پانی کا بحران\n\nشہر میں پانی کی قلت ہے۔\n\n${link}\n\nحکام خاموش ہیں۔`

  it('is a statement when it is the whole headline and a long sentence', () => {
    const link = 'یہ بھی پڑھیں: ’اس شہر کے لوگ پانی کے ایک ایک قطرے کو ترس رہے ہیں‘'
    expect(kindsIn(article(link))).toEqual(['statement'])
  })

  it.each([
    ['a part of it', 'یہ بھی پڑھیں: ’پانی کے ایک ایک قطرے کو ترس رہے ہیں وہ لوگ‘ کی کہانی'],
    ['a catchphrase', 'یہ بھی پڑھیں: ’پانی زندگی ہے‘'],
    ['without a verb', 'یہ بھی پڑھیں: ’اس شہر کے لوگ اور پانی کا ایک ایک قطرہ اور پیاس‘'],
  ])('is a headline when it is %s', (_, link) => {
    expect(kindsIn(article(link))).toEqual(['headline'])
  })

  it('has no speaker, for the line does not say who', () => {
    const text = article('یہ بھی پڑھیں: ’اس شہر کے لوگ پانی کے ایک ایک قطرے کو ترس رہے ہیں‘')
    expect(extractQuotes({ id: 'link', text })[0]?.speaker).toBeNull()
  })
})

describe('a sentence with its full stop inside the marks', () => {
  it('is a statement though nothing around it reports speech', () => {
    expect(kindsIn('’دکان بند پڑی تھی۔‘ بازار میں سناٹا تھا۔')).toEqual(['statement'])
  })
})

describe('a split statement', () => {
  it('is two, also where the first part is a word', () => {
    expect(kindsIn('"ہم،" اویس خان نے کہا، "بجلی سستی کریں گے۔"')).toEqual(['statement', 'statement'])
    expect(kindsIn('’ہم بجلی سستی کریں گے،‘ اویس خان نے کہا، ’اور سڑکیں بنائیں گے۔‘')).toEqual([
      'statement',
      'statement',
    ])
  })
})

describe('a fragment of two or three words in a report', () => {
  it.each([
    ['qualified by an adjective', 'اویس خان نے کہا کہ ہم ان لوگوں کے خلاف ’بڑی کارروائی‘ کریں گے۔'],
    ['that is the whole answer', 'اویس خان نے جواب دیا، ’بکواس‘ اس کے بعد وہ گھر چلے گئے۔'],
    ['before which the report ends', 'اویس خان نے اعلان کیا کہ ’عوام کے مفاد میں‘ پل بند کیا جا رہا ہے۔'],
  ])('is a statement %s', (_, text) => {
    expect(kindsIn(text)).toContain('statement')
  })

  it('is no statement when it is a name', () => {
    expect(kindsIn('اویس خان نے کہا کہ فلم ’بڑی کارروائی‘ عید پر آئے گی۔')).toEqual(['reported', 'title'])
  })
})

describe('a name in Urdu letters', () => {
  it.each([
    ['of an English book', 'اویس خان نے اعلان کیا کہ وہ ’گارڈنز آف دی ہلز‘ کی جگہ پر ہسپتال بنائیں گے۔'],
    [
      'of a book in which its writer tells',
      'اویس خان نے اپنی کتاب ’حسن اور اس کے بیٹے کی وہ کہانی جو کسی نے نہیں سنی‘ میں لکھا ہے، ’گاؤں بدل گیا ہے۔‘',
    ],
    ['of an article, after the word for it', 'اس مضمون کا عنوان تھا ’ہمیں یہ سڑک کیوں بنانی چاہیے؟‘'],
  ])('is a title: %s', (_, text) => {
    expect(kindsIn(text)).toContain('title')
  })

  it('is a term when it is an act that ends in an infinitive', () => {
    expect(kindsIn('قانون میں ’کسی کی مرضی کے خلاف اس کے گھر پر نظر رکھنا‘ جرم ہے۔')).toEqual(['term'])
  })
})

describe('a word that somebody is called or accused with', () => {
  it.each([
    'اویس خان نے کامران کو ’بدتمیز اور احمق‘ کہا۔',
    'حکومت پر ’دھوکے‘ کے الزامات عائد کیے گئے۔',
    'جس فیصلے کو پرانی کمیٹی نے ’نا انصافی‘ قرار دیا تھا، وہ بدل گیا۔',
  ])('is a statement: %s', (text) => {
    expect(kindsIn(text)).toContain('statement')
  })

  it('is none where people in general call it so', () => {
    expect(kindsIn('اس جگہ کو ’گھنٹا گھر‘ کہا جاتا ہے۔')).not.toContain('statement')
  })
})
