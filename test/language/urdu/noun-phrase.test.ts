import { tokenize } from '../../../lambda/language/token'
import { nounPhraseBefore } from '../../../lambda/language/urdu/noun-phrase'
import { Row } from '../../../lambda/language/urdu/readings'
import { phraseFrom } from '../../../lambda/language/urdu/subjects'

/** The phrase that ends the text, as role, name and whole. */
const phrase = (text: string) => read(text, 0)

/** The phrase before the last word. */
const subject = (text: string) => read(text, 1)

function read(text: string, after: number) {
  const tokens = tokenize(text)
  const row = new Row(tokens)
  const found = nounPhraseBefore(row, row.length - after, 0)
  if (!found) return null
  const join = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .flatMap(({ kind, start, end }) => (kind === 'word' ? [text.slice(start, end)] : []))
      .join(' ')
  const named = found.nameTo > found.nameFrom
  return {
    role: named ? join(found.from, found.nameFrom) : '',
    name: join(found.nameFrom, found.nameTo),
    whole: join(found.from, found.to),
  }
}

describe('nounPhraseBefore', () => {
  it('parts role and name', () => {
    expect(phrase('بتاتے ہوئے سابق وزیر خارجہ شاہ محمود قریشی')).toMatchObject({
      role: 'سابق وزیر خارجہ',
      name: 'شاہ محمود قریشی',
    })
    expect(phrase('عالمی ادارہ صحت کے ڈائریکٹر روڈگر کریچ')).toMatchObject({
      role: 'عالمی ادارہ صحت کے ڈائریکٹر',
      name: 'روڈگر کریچ',
    })
  })

  it('keeps the field or place of an office with the role', () => {
    expect(phrase('وزیر اعلیٰ پنجاب عثمان گردیزی')).toMatchObject({
      role: 'وزیر اعلیٰ پنجاب',
      name: 'عثمان گردیزی',
    })
    expect(phrase('ماہرِ معاشیات عابد سہیل')).toMatchObject({ name: 'عابد سہیل' })
    expect(phrase('ڈی آئی جی آپریشنز شارق کمال')).toMatchObject({ name: 'شارق کمال' })
  })

  it.each([
    ['میئر کراچی', 'وسیم انصاری'],
    ['ڈپٹی کمشنر اسلام آباد', 'عامر عتیق'],
    ['رکن قومی اسمبلی', 'شاندانہ گلزار'],
    ['قائد حزب اختلاف', 'عمر ایوب'],
    ['وفاقی وزیر برائے منصوبہ بندی', 'احسن اقبال'],
    ['صدر لاہور چیمبر', 'میاں ابوذر شاد'],
    ['امیر جماعت اسلامی', 'سراج الحق'],
    ['وکیل صفائی', 'سلمان راجہ'],
    ['جرمن چانسلر', 'اولاف شولز'],
    ['آئی جی پنجاب', 'انعام غنی'],
  ])('ends the role %s before the name', (role, name) => {
    expect(phrase(`${role} ${name}`)).toMatchObject({ role, name })
  })

  it('knows اعظم after وزیر from the name اعظم, and اللہ after آیت from other names', () => {
    expect(phrase('وزیر اعظم عمران خان')).toMatchObject({ role: 'وزیر اعظم', name: 'عمران خان' })
    expect(phrase('کپتان بابر اعظم')).toMatchObject({ role: 'کپتان', name: 'بابر اعظم' })
    expect(phrase('آیت اللہ علی خامنہ ای')).toMatchObject({ role: 'آیت اللہ', name: 'علی خامنہ ای' })
  })

  it('reads on over (ر), "retired", after a rank', () => {
    expect(phrase('جسٹس (ر) جاوید اقبال')).toMatchObject({ name: 'جاوید اقبال' })
  })

  it('takes the name before نامی', () => {
    expect(phrase('روبینہ ناز نامی ایک خاتون')).toMatchObject({ name: 'روبینہ ناز' })
  })

  it('begins after adverbs, participles and postpositions', () => {
    expect(phrase('تاہم اب انوشکا شرما')).toMatchObject({ name: 'انوشکا شرما', role: '' })
    expect(phrase('لاہور سے آنے والے کسان گلزار')).toMatchObject({ role: 'کسان', name: 'گلزار' })
  })

  it('leaves an organisation or unnamed person whole', () => {
    expect(phrase('اداکارہ کی ٹیم')).toMatchObject({ name: '', whole: 'اداکارہ کی ٹیم' })
    expect(phrase('ایک عینی شاہد')).toMatchObject({ whole: 'ایک عینی شاہد' })
    expect(phrase('شاہد کے گھر والوں')).toMatchObject({ name: '', whole: 'شاہد کے گھر والوں' })
  })

  it('reads a name in marks or before brackets, and drops a courtesy after it', () => {
    expect(phrase('کھلاڑی ’رینے فیرل‘')).toMatchObject({ name: 'رینے فیرل' })
    expect(phrase('عالمی ادارہ (ڈبلیو ایچ او)')?.whole).toBe('عالمی ادارہ')
    expect(phrase('سلیم اختر صاحب')).toMatchObject({ name: 'سلیم اختر' })
  })

  it('parts a title written together with the name', () => {
    expect(phrase('پروفیسرشاہد حسن')).toMatchObject({ role: 'پروفیسر', name: 'شاہد حسن' })
  })

  it('takes the name Joe after an office, not the pronoun جو', () => {
    expect(phrase('امریکی ہم منصب جو بائیڈن')?.name).toContain('جو بائیڈن')
    expect(phrase('وہ شخص جو کراچی')?.name).not.toContain('جو')
  })

  it('leaves a noun for a person out of the name that follows it', () => {
    expect(phrase('حنا کی دوست مریم ناز')).toMatchObject({ role: 'حنا کی دوست', name: 'مریم ناز' })
    expect(phrase('ایک خاتون')).toMatchObject({ name: '' })
  })

  it('takes an office that is a given name as well for the office, alone', () => {
    expect(phrase('سفیر')).toMatchObject({ name: '', whole: 'سفیر' })
    expect(phrase('چینی سفیر یاؤ چنگ')).toMatchObject({ name: 'یاؤ چنگ' })
  })

  it('ends a name with a word that is a noun or adjective elsewhere, before a case', () => {
    expect(subject('کپتان عمر دراز نے')).toMatchObject({ name: 'عمر دراز' })
    expect(subject('اداکارہ عائشہ طور نے')).toMatchObject({ name: 'عائشہ طور' })
    expect(subject('کپتان فرانس ڈوبیئر نے')).toMatchObject({ name: 'فرانس ڈوبیئر' })
    expect(subject('صدر ٹرمپ انتظامیہ نے')).toMatchObject({ name: '' })
  })

  it('keeps initials, and a foreign word between two unknown ones', () => {
    expect(phrase('موسیقار اے آر رحمان')).toMatchObject({ name: 'اے آر رحمان' })
    expect(phrase('پروفیسر ریچ گڈ ہینگ')).toMatchObject({ name: 'ریچ گڈ ہینگ' })
  })

  it('reads میرا as a name before a case, for "my" cannot stand there', () => {
    expect(subject('ایک سوال پر میرا نے')).toMatchObject({ name: 'میرا' })
  })

  it('leaves out the department between an office and a name', () => {
    expect(phrase('ڈائریکٹر بائیو ڈائیورسٹی شمیم خان')).toMatchObject({ name: 'شمیم خان' })
  })

  it('reads on over an abbreviation in brackets', () => {
    expect(phrase('وزیراعظم (پی ایم) آفس کے ذرائع')?.whole).toBe('وزیراعظم پی ایم آفس کے ذرائع')
  })

  it('takes what follows a word for a newspaper for its name, with a place in it', () => {
    expect(phrase('امریکی اخبار نیویارک کرانیکل')).toMatchObject({
      name: '',
      whole: 'امریکی اخبار نیویارک کرانیکل',
    })
  })
})

describe('phraseFrom', () => {
  const from = (text: string) => {
    const row = new Row(tokenize(text))
    const found = phraseFrom(row, 0)
    return (
      found &&
      row.tokens
        .slice(found.from, found.to)
        .map(({ key }) => key)
        .join(' ')
    )
  }

  it('ends a plain subject with its name', () => {
    expect(from('استاد رضیہ بانو سکول میں پڑھاتی ہیں')).toBe('استاد رضیہ بانو')
    expect(from('محمد اکرم بڑھئی ہیں')).toBe('محمد اکرم')
    expect(from('رضیہ بانو کی بہن لاہور میں رہتی ہیں')).not.toBe('رضیہ بانو')
  })
})
