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
})
