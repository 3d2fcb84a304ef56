import fc from 'fast-check'
import { highlight } from '../../../lambda/search/query/highlight'

describe('highlight', () => {
  it('marks whole words as they are written, vowel points and all', () => {
    expect(highlight('یہ قابلِ عمل ہے', [['قابل']])).toBe('یہ <mark>قابلِ</mark> عمل ہے')
  })

  it('marks words that matched as a sequence together, and not apart', () => {
    expect(highlight('نیوزی لینڈ اور لینڈ', [['نیوزی', 'لینڈ']])).toBe('<mark>نیوزی لینڈ</mark> اور لینڈ')
  })

  it('escapes the text, inside marks and outside', () => {
    expect(highlight('<b>"امن" & Qur\'an</b>', [['quran']])).toBe(
      '&lt;b&gt;&quot;امن&quot; &amp; <mark>Qur&#39;an</mark>&lt;/b&gt;',
    )
  })

  it('gives the text back when markup is taken out again', () => {
    const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
    const texts = fc.string({ unit: fc.constantFrom(...'امن <>&"\'’ab\u064B\u200C') })
    fc.assert(
      fc.property(texts, (text) => {
        const html = highlight(text, [['امن'], ['ab'], ['ا', 'م']])
        const plain = html
          .replace(/<\/?mark>/g, '')
          .replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? '')
        expect(plain).toBe(text)
      }),
    )
  })
})
