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
