import { extractQuotes } from '../../../lambda/quotes/extract'

const speakers = (text: string) =>
  extractQuotes({ id: 'people', text }).map(
    ({ speaker }) => speaker && [speaker.name, speaker.role, speaker.type],
  )

describe('speakers of an article', () => {
  it('are organisations under a name, and unnamed under a description', () => {
    expect(speakers('کراچی پولیس نے بتایا کہ سڑک بند ہے۔')).toEqual([['کراچی پولیس', null, 'organisation']])
    expect(speakers('اسرائیلی فوج نے بتایا کہ سڑک بند ہے۔')).toEqual([['اسرائیلی فوج', null, 'organisation']])
    expect(speakers('خبر رساں ادارے روئٹرز نے بتایا کہ سڑک بند ہے۔')).toEqual([
      ['روئٹرز', null, 'organisation'],
    ])
    expect(speakers('پولیس نے بتایا کہ سڑک بند ہے۔')).toEqual([['پولیس', null, 'unnamed']])
    expect(speakers('بھارتی میڈیا کے مطابق سڑک بند ہے۔')).toEqual([['بھارتی میڈیا', null, 'unnamed']])
    expect(speakers('رپورٹ میں کہا گیا ہے کہ سڑک بند ہے۔')).toEqual([['رپورٹ', null, 'unnamed']])
    expect(speakers('چیئرمین پی ٹی اے نے بتایا کہ سڑک بند ہے۔')).toEqual([
      ['چیئرمین پی ٹی اے', null, 'unnamed'],
    ])
  })

  it('have a role without whose it is, and before نامی what they are', () => {
    expect(speakers('ان کے وکیل طارق سلیم نے کہا کہ فیصلہ غلط ہے۔')).toEqual([
      ['طارق سلیم', 'وکیل', 'person'],
    ])
    expect(speakers('زرینہ گل نامی خاتون نے کہا کہ فیصلہ غلط ہے۔')).toEqual([['زرینہ گل', 'خاتون', 'person']])
  })

  it('are known by an office before its institution as well as after', () => {
    const text =
      'دفتر خارجہ کے ترجمان زاہد لطیف نے کہا کہ بات چیت جاری ہے۔ ترجمان دفتر خارجہ نے بتایا کہ سفیر واپس آئیں گے۔'
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(['زاہد لطیف', 'زاہد لطیف'])
  })

  it('are told apart by the nations of their offices', () => {
    const text = 'شامی صدر کرار الاسد نے کہا کہ جنگ ختم ہے۔ ترک صدر نے کہا کہ جنگ جاری ہے۔'
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(['کرار الاسد', 'ترک صدر'])
  })

  it('do not take a common noun that stands once after their name', () => {
    const text =
      'بسنت کا دن آیا۔ شاعر یوسف کمال احمد نے کہا کہ میلہ بڑا ہے۔ یوسف کمال احمد نے بتایا کہ لوگ آئے۔ یوسف کمال احمد بسنت کے شیدائی ہیں۔'
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(Array(2).fill('یوسف کمال احمد'))
  })

  const of = (subject: string) => speakers(`${subject} نے کہا کہ سڑک بند ہے۔`)[0]

  it('keep a brother who is no courtesy', () => {
    expect(of('نرگس کے بھائی')).toEqual(['نرگس کے بھائی', null, 'unnamed'])
    expect(of('ان کے بھائی')).toEqual(['ان کے بھائی', null, 'unnamed'])
    expect(of('ان کے بھائی عمر جاوید')).toEqual(['عمر جاوید', 'بھائی', 'person'])
  })

  it('have names with words in them that are none elsewhere', () => {
    expect(of('وزیر ہری بھائی پٹیل')?.[0]).toBe('ہری بھائی پٹیل')
    expect(of('پروفیسر اینڈی مک سٹے')?.[0]).toBe('اینڈی مک سٹے')
    expect(of('وزیر دانوز بین گورر')?.[0]).toBe('دانوز بین گورر')
    expect(of('فلم ساز منکو کیش سنہا')?.[0]).toBe('منکو کیش سنہا')
    expect(of('اداکار نانا پاٹیکر')).toEqual(['نانا پاٹیکر', 'اداکار', 'person'])
    expect(of('پروفیسر ریشمی قاضی')).toEqual(['ریشمی قاضی', 'پروفیسر', 'person'])
    expect(of('ناول نگار شوبا ڈی')?.[0]).toBe('شوبا ڈی')
    expect(of('وزیر مواصلات Mary Rowe')).toEqual(['Mary Rowe', 'وزیر مواصلات', 'person'])
  })

  it('keep a last word that looks like a plural, wherever the name stands', () => {
    const text = 'تاجر ثاقب فیاض مگوں نے کہا کہ بازار بند ہے۔ ثاقب فیاض مگوں نے بتایا کہ سڑک بھی بند ہے۔'
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(Array(2).fill('ثاقب فیاض مگوں'))
  })

  it('are institutions with all the nouns that اینڈ, و and برائے link', () => {
    expect(of('آل پاکستان گلاس اینڈ ٹائلز ایسوسی ایشن')).toEqual([
      'آل پاکستان گلاس اینڈ ٹائلز ایسوسی ایشن',
      null,
      'organisation',
    ])
    expect(of('وزیر برائے تعلیم طارق سلیم')).toEqual(['طارق سلیم', 'وزیر برائے تعلیم', 'person'])
  })

  it('are institutions under their own name after the word for their kind, not after a noun that belongs to it', () => {
    expect(of('مزاحمتی تحریک حماس')?.[0]).toBe('حماس')
    expect(of('تحریک انصاف')?.[0]).toBe('تحریک انصاف')
    expect(of('قومی ادارہ شماریات')?.[0]).toBe('قومی ادارہ شماریات')
    expect(of('انسانی حقوق کی تنظیموں')?.[2]).toBe('unnamed')
    expect(of('دی گلوبر')).toEqual(['دی گلوبر', null, 'organisation'])
  })

  it('are unnamed where an office is told with whose it is', () => {
    expect(of('ترجمان سٹیٹ بینک')?.[2]).toBe('unnamed')
    expect(of('امریکی سیکریٹری خزانہ')?.[2]).toBe('unnamed')
    expect(of('وکیل پی ٹی اے')?.[2]).toBe('unnamed')
    expect(of('ایکس کے سی ای او طارق سلیم')).toEqual(['طارق سلیم', 'ایکس کے سی ای او', 'person'])
  })

  it('are not those who hold its office where an institution speaks', () => {
    const text = 'وزیر خزانہ طارق سلیم نے کہا کہ بجٹ تیار ہے۔ وزارت خزانہ نے بتایا کہ ٹیکس کم ہوں گے۔'
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(['طارق سلیم', 'وزارت خزانہ'])
  })

  it('are no persons under a noun that is a name as well, unless something says so', () => {
    expect(of('شیخ')?.[2]).toBe('unnamed')
    expect(of('خاتون')?.[2]).toBe('unnamed')
    expect(of('گلوکار شان')).toEqual(['شان', 'گلوکار', 'person'])
  })

  it('begin after what is no part of them', () => {
    expect(of('زاہد خان بھارتی میڈیا')?.[0]).toBe('بھارتی میڈیا')
    expect(of('یہ قرارداد سینیٹر طارق سلیم')).toEqual(['طارق سلیم', 'سینیٹر', 'person'])
    expect(of('کمیٹی کا اعلان چین کے سفیر طارق سلیم')?.[1]).toBe('چین کے سفیر')
    expect(speakers('طارق سلیم کئی بار کہہ چکے ہیں کہ سڑک بند ہے۔')[0]?.[0]).toBe('طارق سلیم')
    expect(speakers('بقول طارق سلیم کے یہ سڑک بند ہے۔')[0]?.[0]).toBe('طارق سلیم')
  })

  it('are two where each has an office of his own', () => {
    expect(of('ٹیم کے کوچ طارق سلیم اور قومی سلامتی کے وزیر زاہد خان')?.[0]).toBe('طارق سلیم اور زاہد خان')
    expect(of('طارق سلیم اور زاہد خان کے وکیل عمر جاوید')?.[0]).toBe('عمر جاوید')
  })

  it('are known by a surname that is a country as well', () => {
    const text = 'اداکار طارق ویلز نے کہا کہ فلم مکمل ہے۔ ویلز نے بتایا کہ کہانی نئی ہے۔'
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(Array(2).fill('طارق ویلز'))
  })

  it('are known by a first name that is a time as well, where it acts, speaks or stands before a surname', () => {
    const text = `ماہر تعلیم سحر خان نے کہا کہ ’سکول کھل جائیں گے۔‘

سحر کہتی ہیں کہ ’اساتذہ تیار ہیں۔‘

سحر خان کا مزید کہنا تھا کہ ’کتابیں بھی آ گئی ہیں۔‘`
    expect(speakers(text).map((speaker) => speaker?.[0])).toEqual(['سحر خان', 'سحر خان', 'سحر خان'])
    expect(speakers('سحر کے وقت لوگوں نے کہا کہ سڑک بند ہے۔').map((speaker) => speaker?.[0])).toEqual([
      'لوگوں',
    ])
  })

  it('have no role where the words before their name are none', () => {
    expect(of('قافلے کی حفاظت کی ذمہ داری طارق سلیم')?.[1]).toBeNull()
  })

  it('are told from the noun of a verb, a title written on to them, and a member of an institution', () => {
    expect(speakers('طارق جمیل قہقہہ لگاتے ہوئے بتاتے ہیں کہ سڑک بند ہے۔')[0]?.[0]).toBe('طارق جمیل')
    expect(of('صدرفیروز احمد')).toEqual(['فیروز احمد', 'صدر', 'person'])
    expect(of('ممبر نیپرا')?.[2]).toBe('unnamed')
  })
})

describe('whom words are given to', () => {
  const speaker = (text: string) =>
    extractQuotes({ id: 'whom', text }).findLast(({ kind }) => kind === 'statement' || kind === 'reported')
      ?.speaker?.name

  it.each([
    [
      'is the spokesman of the one whose he is, though another spokesman is named before',
      'وزارت خارجہ کے ترجمان سلیم رضا نے بیان دیا۔ بلال گل کے ترجمان نے بتایا کہ ’خبر غلط ہے۔‘',
      'بلال گل کے ترجمان',
    ],
    [
      'goes by the name that a title stood before where he was first met',
      'صدر اکرم کاردار عدالت آئے۔ صحافی شمروز ہلکان کاردار کی حکومت پر لکھتی ہیں۔ کاردار نے کہا کہ ’میں بے قصور ہوں۔‘',
      'اکرم کاردار',
    ],
    [
      'is one of two surnames that stand side by side',
      'صدر اکرم کاردار آئے۔ تاجر زاہد ملہوتر بھی آئے۔ کاردار ملہوتر کے دوست تھے۔ کاردار نے کہا کہ ’میں بے قصور ہوں۔‘',
      'اکرم کاردار',
    ],
    ['may be some of several', 'سپاہی آئے۔ ان میں سے ایک نے کہا کہ ’ہاتھ اوپر رکھو۔‘', 'ان میں سے ایک'],
    ['shouts', 'احمد خان کا کہنا ہے کہ دکاندار زور سے چلّایا کہ ’تم کون ہو؟‘', 'دکاندار'],
    ['are many', 'بہت سے لوگ یہ سوال کر رہے ہیں کہ سڑک کب کھلے گی؟', 'بہت سے لوگ'],
    [
      'is told by what he deals in',
      'کپڑے کی تجارت سے وابستہ افراد کے مطابق سڑک بند ہے۔',
      'کپڑے کی تجارت سے وابستہ افراد',
    ],
    ['is a source', 'شہر میں موجود ایک ذریعے نے اخبار کو بتایا کہ سڑک بند ہے۔', 'شہر میں موجود ایک ذریعے'],
    ['is what is heard', 'اطلاعات کے مطابق سڑک بند ہے اور لوگ پریشان ہیں۔', 'اطلاعات'],
    [
      'is whoever handed information on',
      'تحصیلدار ندیم خالد کی جانب سے میڈیا کو دی جانے والی تفصیلات کے مطابق سڑک بند ہے۔',
      'ندیم خالد',
    ],
    [
      'is the author of a book whose title stands between',
      'وکیل سلمان شیخ اپنی کتاب ’شہر کی نئی پرانی سڑکیں‘ میں لکھتے ہیں کہ شہر بدل گیا ہے۔',
      'سلمان شیخ',
    ],
    [
      'is the magazine of an article whose title stands between',
      'آفاق میگزین کے ایک مضمون ’نئی سڑکیں‘ میں بتایا گیا ہے کہ سڑکیں ٹوٹ گئی ہیں۔',
      'آفاق میگزین',
    ],
  ])('%s', (_says, text, name) => {
    expect(speaker(text)).toBe(name)
  })

  it('is nobody called "a few"', () => {
    expect(speaker('اس نے گاؤں دیکھا۔ چند روز بعد اس نے ہنس کر کہا کہ ’سب ٹھیک ہے۔‘')).toBeUndefined()
  })
})
