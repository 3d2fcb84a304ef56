import { extractQuotes } from '../../../lambda/quotes/extract'

/** Speakers of the statements of a text, in order. */
function turns(text: string): (string | null)[] {
  return extractQuotes({ id: 'turns', text })
    .filter(({ kind }) => kind === 'statement')
    .map(({ speaker }) => speaker?.name ?? null)
}

describe('the narrator of a story', () => {
  const story = [
    'نسیمہ بی بی کی عمر ساٹھ برس ہے۔ وہ کوئٹہ کے قریب ایک گاؤں میں رہتی ہیں۔',
    '’میرے شوہر کان میں کام کرتے تھے۔ ایک دن وہ گھر نہیں آئے۔‘',
    'ان کے شوہر غلام رسول کان کے حادثے میں ہلاک ہو گئے تھے۔ ڈاکٹر سلیم نے لاش کا معائنہ کیا۔',
    '’میں نے تین دن انتظار کیا۔ پھر ان کی لاش ملی۔‘',
    'کمپنی کے مینیجر طارق محمود نے خاندان کو ایک لاکھ روپے دیے۔',
    '’اتنے پیسوں میں کیا ہوتا ہے؟ میں تو گھر کا کرایہ بھی نہیں دے سکی۔‘',
    'ڈاکٹر سلیم کہتے ہیں کہ ایسے حادثے عام ہیں۔ ’ہر مہینے دو تین لاشیں آتی ہیں۔‘',
    'نسیمہ اب سلائی کرتی ہیں۔ ’میری بیٹی سکول جاتی ہے۔‘',
  ].join('\n\n')

  it('keeps the turn while others are only talked about, and has it again after another spoke', () => {
    expect(turns(story)).toEqual(['نسیمہ بی بی', 'نسیمہ بی بی', 'نسیمہ بی بی', 'سلیم', 'نسیمہ بی بی'])
  })

  it('ends with somebody introduced as different, whose words follow', () => {
    const text =
      'زہرہ خاتون بتاتی ہیں کہ رات کے دو بجے شور ہوا۔\n\n’میں نے بچوں کو جگایا اور چھت پر چڑھ گئی۔‘\n\nزہرہ کے پڑوسی محمد بوٹا کی کہانی بھی مختلف نہیں۔ ان کی دو گائیں پانی میں بہہ گئیں۔\n\n’میں ساری عمر کی کمائی سے محروم ہو گیا۔‘'
    expect(turns(text)).toEqual(['زہرہ خاتون', 'محمد بوٹا'])
  })
})

describe('the author of a book', () => {
  it('goes on writing after people of the book were named', () => {
    const text =
      'پروفیسر احسان اللہ نے اپنی کتاب میں لکھا ہے کہ وہ پہلی بار ڈھاکہ گئے تھے۔\n\n’شہر میں خوف تھا۔ لوگ شام سے پہلے گھروں کو لوٹ جاتے تھے۔‘\n\nشیخ مجیب نے ان دنوں چھ نکات پیش کیے تھے۔ ایوب خان نے انھیں مسترد کر دیا۔\n\nوہ آگے لکھتے ہیں: ’میں نے ڈھاکہ میں کسی کو خوش نہیں دیکھا۔‘'
    expect(turns(text)).toEqual(['احسان اللہ', 'احسان اللہ'])
  })
})

describe('a pronoun', () => {
  it.each([
    [
      'is who was asked, not who asked',
      'طاہرہ حسین نے ندیم خالد سے پوچھا کہ کیا ان کے پاس ثبوت ہے۔ انھوں نے جواب دیا: ’میرے پاس ان کے خط ہیں۔‘',
      'ندیم خالد',
    ],
    [
      'is who was asked in its own sentence',
      'سلمیٰ کوثر نے کہا کہ فصل اچھی ہے۔ جب یہی سوال ڈاکٹر نوید اسلم سے پوچھا گیا تو انھوں نے جواب دیا: ’ابھی کچھ کہنا مشکل ہے۔‘',
      'نوید اسلم',
    ],
    [
      'is nobody to whom its clause does something',
      'سلمان شیخ نے سنا کہ ارشد میر لاہور میں رہیں گے تو انھوں نے ارشد میر کو خط لکھا۔ انھوں نے لکھا: ’آپ وہاں مت رہیے۔‘',
      'سلمان شیخ',
    ],
    [
      'is nobody who is named after it',
      'اداکار سلیم رضا کی آخری فلم جلد آئے گی۔ ان کا جملہ ’ہم سب کو ایک دن جانا ہے‘ مقبول ہو رہا ہے، جس پر مداح عائشہ نے کہا کہ وہ رو پڑیں۔',
      'سلیم رضا',
    ],
    [
      'is a man for کہتے ہیں',
      'اداکارہ ثمینہ احمد کی جلد کا راز ڈاکٹر کامران بیگ نے بتا دیا، وہ کہتے ہیں: ’پانی زیادہ پینا چاہیے۔‘',
      'کامران بیگ',
    ],
    [
      'is whoever remembers or doubts, before کو',
      'نسیم بی بی کو وہ رات یاد ہے جب شور نے انھیں جگا دیا تھا۔\n\n’میں سمجھی بارش ہو رہی ہے‘، انھوں نے بتایا۔',
      'نسیم بی بی',
    ],
    [
      'is a subject whose name is in no list',
      'سلمیٰ کوثر نے کہا کہ فصل اچھی ہے۔\n\nشمروز کلاخیل ایک پرانے تاجر ہیں۔ انھوں نے بتایا کہ ’منڈی بند ہے۔‘',
      'شمروز کلاخیل',
    ],
    [
      'is not whom an institution is named for',
      'نادیہ رحمان ایک استاد ہیں اور بھٹو انتظامیہ کے دور میں مشیر رہی ہیں۔ انھوں نے بتایا کہ ’سکول کھل گئے ہیں۔‘',
      'نادیہ رحمان',
    ],
    [
      'is to whom something is done in the passive',
      'سلیم رضا نے کہا کہ عدالت بند ہے۔ پیر کے روز ندیم خالد کو عدالت میں پیش کیا گیا۔ انھوں نے کہا کہ ’میں بے قصور ہوں۔‘',
      'ندیم خالد',
    ],
    [
      'is who is introduced by where he belongs',
      'سلیم رضا نے کہا کہ عدالت بند ہے۔\n\n40 سالہ شمروز ہلکاتے کا تعلق مالاکنڈ سے ہے۔ انھوں نے بتایا کہ ’میں بے قصور ہوں۔‘',
      'شمروز ہلکاتے',
    ],
    [
      'is whoever stands before یہی and the verb',
      'زبیدہ خاتون کہتی ہیں کہ ہوا تیز ہے اور وہ آج بھی یہی کہتی ہیں کہ ’کشتی مت نکالو۔‘',
      'زبیدہ خاتون',
    ],
    [
      'is the subject that stands after a clause of time',
      'ایک رپورٹر نے گاؤں کا دورہ کیا۔ صبح کام پر جانے سے پہلے پریم لال دانت صاف کر رہے تھے۔ انھوں نے بتایا کہ ’میں گر گیا تھا۔‘',
      'پریم لال',
    ],
  ])('%s', (_says, text, speaker) => {
    expect(turns(text).at(-1)).toBe(speaker)
  })
})

describe('words that open an article', () => {
  it('are of whoever is introduced next', () => {
    const text =
      '’ہم نے سوچا تھا کہ پانی صرف گھٹنوں تک آئے گا‘\n\nنیا پور کی زہرہ خاتون وہ رات نہیں بھول سکتیں۔\n\nوہ بتاتی ہیں کہ رات کے دو بجے تھے۔\n\n’میں نے بچوں کو جگایا اور چھت پر چڑھ گئی۔‘'
    expect(turns(text)).toEqual(['زہرہ خاتون', 'زہرہ خاتون'])
  })
})

describe('a statement in a sentence that reports nothing', () => {
  it('is of those whose remarks are named', () => {
    const text =
      'اداکار اکمل خان نے بتایا کہ وہ فلم دیکھنے اکیلے جاتے ہیں۔ وجہ یہ ہے کہ صائمہ کے تبصرے جیسے ’یہ سین بہت ہی بے کار ہے‘ سننے کو ملتے ہیں۔'
    expect(turns(text)).toEqual(['صائمہ'])
  })
})

describe('what somebody does beside a quotation', () => {
  it.each([
    [
      'names him after it, as یہ بتاتے ہوئے',
      'کرن بھٹی ہسپتال میں نرس ہیں۔\n\n’مریضہ دوا گرا دیتی تھیں۔ پھر ایک دن مان گئیں۔‘ کرن یہ بتاتے ہوئے مسکرا دیتی ہیں۔',
      ['کرن بھٹی'],
    ],
    [
      'names him in the midst of it',
      'چرواہے گل زمان کے سامنے پہاڑ ہے۔ وزیر نوید قمر نے وعدہ کیا کہ سڑک بنے گی۔\n\n’ہم نے وعدے بہت سنے،‘ گل زمان چھڑی اٹھاتے ہیں، ’اب برف کا انتظار ہے۔‘',
      ['گل زمان', 'گل زمان'],
    ],
    [
      'ends with the verb of saying, and the quotation goes on',
      'آئی جی نوید قمر نے کہا کہ تحقیقات ہوں گی۔\n\n"ہم انصاف چاہتے ہیں،" زاہد ملک نے کہا، "اور ہمیں عدالت پر یقین ہے۔"',
      ['زاہد ملک', 'زاہد ملک'],
    ],
  ])('%s', (_says, text, speakers) => {
    expect(turns(text)).toEqual(speakers)
  })
})

describe('the dead', () => {
  it('are talked about, and do not take the turn', () => {
    const text =
      'حمیدہ بی بی بتاتی ہیں کہ سیلاب رات کو آیا۔ ان کے پڑوسی کرم داد اسی رات ڈوب کر ہلاک ہو گئے تھے۔\n\n’پانی چھت تک آ گیا تھا۔ میں نے ساری رات دعا کی۔‘'
    expect(turns(text)).toEqual(['حمیدہ بی بی'])
  })
})

/** Speakers of what is reported in a text, in order. */
function reporters(text: string): (string | null)[] {
  return extractQuotes({ id: 'turns', text })
    .filter(({ kind }) => kind === 'reported')
    .map(({ speaker }) => speaker?.name ?? null)
}

describe('a reported clause', () => {
  it('is of nobody where an institution says what "he" said', () => {
    expect(reporters('پولیس کے مطابق اس نے اعتراف کیا کہ گاڑی چوری کی تھی۔')).toEqual([null])
  })

  it.each([
    [
      'of two who are named before دونوں',
      'وزیر خزانہ اسد رضا اور گورنر نوید قمر دونوں نے کہا کہ شرح سود کم ہو گی۔',
      'اسد رضا اور نوید قمر',
    ],
    [
      'of two who were named one after the other',
      'زاہد ملک نے کہا کہ فیصلہ غلط ہے۔ عارف خان نے بھی اس سے اتفاق کیا۔ دونوں نے کہا کہ وہ اپیل کریں گے۔',
      'زاہد ملک اور عارف خان',
    ],
    [
      'of the subject of its verb, which a participle before it shares',
      'بات کرتے ہوئے وزیر صحت ڈاکٹر سلمیٰ درانی نے بتایا کہ ہسپتال بنے گا۔',
      'سلمیٰ درانی',
    ],
  ])('is %s', (_says, text, speaker) => {
    expect(reporters(text).at(-1)).toBe(speaker)
  })

  it('within a quotation is read where it stands, not from the end of the article', () => {
    const text =
      'حمیدہ بی بی بتاتی ہیں کہ استاد رشید احمد گاؤں آئے تھے۔\n\n’انھوں نے کہا کہ بچوں کو سکول بھیجو۔‘\n\nناقد انور جمیل کہتے ہیں کہ کتاب اچھی ہے۔'
    expect(reporters(text).slice(1, -1)).not.toContain('انور جمیل')
  })

  it('that asks somebody, by nobody who is named, is of nobody', () => {
    expect(
      reporters('زاہد ملک نے کہا کہ مقدمہ جھوٹا ہے۔ زاہد ملک سے پوچھا کہ گاڑی کس کی ہے؟').at(-1),
    ).toBeNull()
  })
})

describe('words that are passed on', () => {
  it('are of whom a newspaper quotes, by way of the newspaper', () => {
    const [quote] = extractQuotes({
      id: 'source',
      text: 'ٹائمز آف کابل نے سلیم رضا کے حوالے سے لکھا ہے کہ ’پل ٹوٹ گیا ہے۔‘',
    })
    expect(quote?.speaker?.name).toBe('سلیم رضا')
    expect(quote?.via?.name).toBe('ٹائمز آف کابل')
  })

  it('are of whom somebody cites', () => {
    expect(turns('نادیہ رحمان نے سلیم رضا کا حوالہ دیتے ہوئے کہا کہ ’پل ٹوٹ گیا ہے۔‘')).toEqual(['سلیم رضا'])
  })

  it('are of a politician who only speaks about another', () => {
    expect(turns('وزیر نادیہ رحمان نے سلیم رضا کے حوالے سے کہا کہ ’وہ بیمار ہیں۔‘')).toEqual(['نادیہ رحمان'])
  })
})
