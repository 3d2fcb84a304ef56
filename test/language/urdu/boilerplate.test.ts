import { endOfArticle, lineKindAt, readLines } from '../../../lambda/language/urdu/boilerplate'

const kinds = (text: string) => readLines(text).map(({ kind }) => kind)

describe('endOfArticle', () => {
  it('cuts the tails of scraped pages', () => {
    for (const tail of ['مواضيع ذات صلة\nکچھ', 'Related articles', 'مزید : کھیل', 'مزید : کھیل\r\n'])
      expect(endOfArticle(`خبر۔\n\n${tail}`)).toBe('خبر۔\n\n'.length)
  })

  it('leaves an article without a tail whole', () => {
    expect(endOfArticle('مزید : یہ ایک عام جملہ ہے۔')).toBe('مزید : یہ ایک عام جملہ ہے۔'.length)
  })
})

describe('readLines', () => {
  it('takes what follows a heading of links as links, until a full sentence', () => {
    expect(
      kinds('سرخی\n\nخبر۔\n\nیہ بھی پڑھیے\n\nپہلا لنک\n\nدوسرا لنک\n\nخبر جاری ہے۔\n\nچھوٹی سطر'),
    ).toEqual(['text', 'text', 'link', 'link', 'link', 'text', 'text'])
  })

  it('takes a quotation alone on its line as a heading, unless a colon announces it or it is the first line', () => {
    expect(kinds('سرخی\n\n’ایک بات‘\n\nخبر۔')).toEqual(['text', 'link', 'text'])
    expect(kinds('انہوں نے کہا:\n\n’ایک بات‘')).toEqual(['text', 'text'])
    expect(kinds('’ایک بات‘\n\nخبر۔')).toEqual(['text', 'text'])
  })

  it('knows captions, but not in a long paragraph that begins with one', () => {
    expect(kinds('Image caption ایک تصویر')).toEqual(['caption'])
    expect(kinds(`تصویر کے کاپی رائٹ Twitter ${'لمبی خبر '.repeat(60)}`)).toEqual(['text'])
  })
})

describe('lineKindAt', () => {
  it('finds the line of an offset', () => {
    const text = 'سرخی\n\nImage caption تصویر\n\nخبر۔'
    const lines = readLines(text)
    expect(lineKindAt(lines, text.indexOf('caption'))).toBe('caption')
    expect(lineKindAt(lines, text.indexOf('خبر'))).toBe('text')
  })
})
