import { sourceAddress, textDirective } from '../../lambda/pages/text-fragment'

const article = {
  id: 'a',
  title: '',
  url: 'https://example.org/news',
  source: null,
  section: null,
  language: 'ur',
  publishedAt: null,
}

function directive(quote: { text: string; prefix?: string; suffix?: string }): string {
  return decodeURIComponent(textDirective({ prefix: '', suffix: '', ...quote }))
}

describe('textDirective', () => {
  it('names a short quote whole, between the words around it', () => {
    expect(
      directive({ text: 'ہم جیت گئے', prefix: 'اؤں نے بعد میں کہا کہ ’', suffix: '‘ اور پھر سب چلے گ' }),
    ).toBe('کہا کہ ’-,ہم جیت گئے,-‘ اور پھر')
  })

  it('names the beginning and the end of a long quote', () => {
    expect(directive({ text: 'ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ' })).toBe(
      'ایک دو تین چار پانچ,سات آٹھ نو دس گیارہ',
    )
  })

  it('names nothing beyond a line, which may be another block of the page', () => {
    expect(
      directive({ text: 'ہم جیت گئے', prefix: 'پہلی سطر یہاں ہے\n', suffix: '\nاگلی سطر یہاں ہے' }),
    ).toBe('ہم جیت گئے')
    expect(directive({ text: 'پہلی سطر\nدوسری سطر' })).toBe('پہلی سطر,دوسری سطر')
  })

  it('encodes what has a meaning in a directive', () => {
    expect(textDirective({ text: 'a-b, c & d', prefix: '', suffix: '' })).toBe('a%2Db%2C%20c%20%26%20d')
  })
})

describe('sourceAddress', () => {
  const quote = { text: 'a', prefix: '', suffix: '', article }

  it('adds the fragment to the address of the article', () => {
    expect(sourceAddress(quote)).toBe('https://example.org/news#:~:text=a')
  })

  it('keeps a fragment that is there', () => {
    const url = 'https://example.org/news#part'
    expect(sourceAddress({ ...quote, article: { ...article, url } })).toBe(
      'https://example.org/news#part:~:text=a',
    )
  })

  it('is null without an address', () => {
    expect(sourceAddress({ ...quote, article: { ...article, url: null } })).toBeNull()
  })
})
