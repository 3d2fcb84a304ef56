import fc from 'fast-check'
import { stretchAround } from '../../lambda/pages/quote-context'

function stretch(text: string, quote: string) {
  const start = text.indexOf(quote)
  const { from, to, ...cut } = stretchAround(text, { start, end: start + quote.length })
  return { text: text.slice(from, to), ...cut }
}

describe('stretchAround', () => {
  it('holds the paragraph of the quote and those beside it', () => {
    const text = 'صفر\n\nایک\n\nدو اقتباس دو\n\nتین\n\nچار'
    expect(stretch(text, 'اقتباس')).toEqual({
      text: 'ایک\n\nدو اقتباس دو\n\nتین',
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('is the whole of a short article', () => {
    expect(stretch('اقتباس', 'اقتباس').text).toBe('اقتباس')
  })

  it('holds every paragraph of a quote that runs over several', () => {
    expect(stretch('الف\nاقت\nباس\nب', 'اقت\nباس').text).toBe('الف\nاقت\nباس\nب')
  })

  it('cuts a long paragraph between words', () => {
    const long = 'لفظ '.repeat(1000)
    const { text, cutBefore, cutAfter } = stretch(`${long}اقتباس ${long}`, 'اقتباس')
    expect({ cutBefore, cutAfter }).toEqual({ cutBefore: true, cutAfter: true })
    expect(text.length).toBeLessThan(2_000)
    expect(text).toMatch(/^لفظ .* اقتباس .*لفظ$/)
  })

  it('always holds the quote', () => {
    const anyText = fc.string({ unit: fc.constantFrom('ا', ' ', '\n', '\r'), maxLength: 50 })
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, quote, after) => {
        const range = { start: before.length, end: before.length + quote.length }
        const { from, to } = stretchAround(before + quote + after, range)
        expect(from).toBeLessThanOrEqual(range.start)
        expect(to).toBeGreaterThanOrEqual(range.end)
      }),
    )
  })
})
