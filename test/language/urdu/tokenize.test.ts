import fc from 'fast-check'
import { terms, tokenize } from '../../../lambda/language/urdu/tokenize'

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

  it('takes zero-width signs inside a word as part of it, and alone as nothing', () => {
    expect(terms('بے\u200Cروزگار \u200F \u0640')).toEqual(['بےروزگار'])
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
