import fc from 'fast-check'
import { LONGEST_WORD, terms, tokenize } from '../../../lambda/language/urdu/tokenize'

describe('tokenize', () => {
  it('keeps the places of words in the original, whatever folding does to their length', () => {
    const text = '’آ\u0653ج قابلِ عمل ہے‘'
    const words = tokenize(text).map(({ start, end }) => text.slice(start, end))
    expect(words).toEqual(['آ\u0653ج', 'قابلِ', 'عمل', 'ہے'])
  })

  it('parts words at Urdu punctuation, quotation marks and symbols', () => {
    expect(terms('امن، جنگ۔ ’صلح‘ — 50% @bbc؟')).toEqual(['امن', 'جنگ', 'صلح', '50', 'bbc'])
  })

  it('parts digits from letters', () => {
    expect(terms('18ویں 7دسمبر')).toEqual(['18', 'ویں', '7', 'دسمبر'])
  })

  it.each(['3900', '3,900', '۳٬۹۰۰', '۳،۹۰۰', '٣٬٩٠٠', '۳,۹۰۰'])('reads %s as one number', (number) => {
    expect(terms(`کل ${number}، سب`)).toEqual(['کل', '3900', 'سب'])
  })

  it.each([
    ['1,00,000', '100000'],
    ['۱٬۰۰٬۰۰٬۰۰۰', '10000000'],
    ['12,345,678', '12345678'],
    ['۳٫۵', '3.5'],
    ['1,234.5', '1234.5'],
  ])('reads %s as %s', (number, term) => {
    expect(terms(`(${number})۔`)).toEqual([term])
  })

  it.each([
    ['08.12.2021', ['08', '12', '2021']],
    ['2018،2019', ['2018', '2019']],
    ['1,2,3', ['1', '2', '3']],
    ['12,345,67', ['12', '345', '67']],
    ['5,1234', ['5', '1234']],
    ['3,900,', ['3900']],
    ['۵۔۶', ['5', '6']],
  ])('takes %s for no one number', (text, parts) => {
    expect(terms(text)).toEqual(parts)
  })

  it('cuts what goes on without a space where no word is so long', () => {
    const [token, ...others] = tokenize('ب'.repeat(10_000))
    expect(token).toEqual({ term: 'ب'.repeat(LONGEST_WORD), start: 0, end: 10_000 })
    expect(others).toEqual([])
  })

  it('takes zero-width signs inside a word as part of it, and alone as nothing', () => {
    expect(terms('خوب\u200Cصورت \u200F \u0640')).toEqual(['خوبصورت'])
  })

  it('ends a word after ے, which is written at the end of words alone, with or without a space', () => {
    for (const written of ['کے لیےآواز', 'کےلیے آواز', 'کے\u200Cلیے\u200Cآواز', 'کے لیے آواز'])
      expect(terms(written)).toEqual(['کے', 'لیے', 'آواز'])
    expect(terms('مےں')).toHaveLength(1)
  })

  it('cuts plain words as it cuts those with a silent sign', () => {
    const units = fc.constantFrom(...'ابیےکن ء،۔’"a3۳,')
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 40 }), (text) => {
        expect(terms(text.replace(/[^ ]+/g, '\u200C$&'))).toEqual(terms(text))
      }),
    )
  })

  it('gives terms that are folded words of the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { term, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(term).not.toBe('')
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
