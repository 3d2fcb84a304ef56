import fc from 'fast-check'
import { extractQuotes } from '../../lambda/quotes/extract'

const extract = (text: string) => extractQuotes({ id: 'a', text })

/** Texts of the pieces that the rules look for, so that properties meet every branch. */
const urduText = fc
  .array(
    fc.constantFrom(
      '’',
      '‘',
      '“',
      '”',
      '"',
      "'",
      '’’',
      '‘‘',
      '«',
      '»',
      '۔',
      '،',
      ':',
      '؟',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '(',
      ')',
      ' علی خان نے ',
      ' constructor ',
      ' وزیر اعظم ',
      ' میئر کراچی ',
      ' نامی ',
      '(ر)',
      ' ـ ',
      ' کہا کہ ',
      ' انہوں نے ',
      ' کا کہنا تھا کہ ',
      ' کے مطابق ',
      ' بقول ',
      ' وہ ',
      ' صدر ',
      ' رپورٹ میں کہا گیا ',
      'ہم تیار ہیں',
      'سلطان',
      ' فلم ',
      ' اور ',
      ' جس میں ',
      ' قرار دیا ',
      ' لکھتے ہیں ',
      'ا\u0653ج',
      '\u200c',
      'یہ بھی پڑھیے',
      'مزید : کھیل',
      'Image caption',
      "don't",
      '32"',
      '\ud800',
      '۔۔۔',
      'گےعمران',
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''))

const anyText = fc.oneof(urduText, fc.string({ unit: 'binary', maxLength: 300 }))

describe('extractQuotes, for any text', () => {
  it('returns verbatim slices', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const quote of extract(text)) {
          expect(quote.text).toBe(text.slice(quote.start, quote.end))
          expect(quote.text).toBe(quote.text.trim())
          expect(quote.text).not.toBe('')
        }
      }),
    )
  })

  it('returns spans that are nested or disjoint, by start, an outer one before its inner ones', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = extract(text)
        quotes.forEach((a, i) => {
          for (const b of quotes.slice(i + 1)) {
            expect(a.start <= b.start).toBe(true)
            expect(b.start >= a.end || b.end <= a.end).toBe(true)
          }
        })
      }),
    )
  })

  it('names in nestedIn the id of a quotation that encloses it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = extract(text)
        for (const { nestedIn, start, end } of quotes) {
          if (nestedIn === null) continue
          const outer = quotes.find(({ id }) => id === nestedIn)
          expect(outer && outer.start <= start && outer.end >= end).toBe(true)
        }
      }),
    )
  })

  it('gives every quotation an id of its own, and the same ids each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = extract(text)
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
        expect(extract(text)).toEqual(quotes)
      }),
    )
  })

  it('gives speakers to statements and reported speech only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, speaker, via } of extract(text))
          if (kind !== 'statement' && kind !== 'reported') expect([speaker, via]).toEqual([null, null])
      }),
    )
  })
})

describe('quote ids', () => {
  const ids = (text: string, id = 'a') => extractQuotes({ id, text }).map((quote) => quote.id)
  const sentence = 'علی نے کہا کہ ’ہم تیار ہیں۔‘'

  it('stay when the article changes elsewhere', () => {
    expect(ids(`${sentence} آج موسم اچھا ہے۔`)).toEqual(ids(`کل بارش ہوئی۔ ${sentence}`))
  })

  it('stay when only the spelling of letters changes', () => {
    expect(ids(sentence.replaceAll('ی', 'ي'))).toEqual(ids(sentence))
  })

  it('tell repeated words apart, and articles', () => {
    const twice = ids(`${sentence}\n\n${sentence}`)
    expect(twice[0]).toBe(ids(sentence)[0])
    expect(twice[1]).not.toBe(twice[0])
    expect(ids(sentence, 'b')).not.toEqual(ids(sentence, 'a'))
  })

  it('fit into a URL as they are', () => {
    expect(ids(sentence)[0]).toMatch(/^[A-Za-z0-9_-]{16}$/)
  })
})
