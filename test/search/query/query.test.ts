import fc from 'fast-check'
import { MOST_PHRASES, parseQuery } from '../../../lambda/search/query/query'

describe('parseQuery', () => {
  it('keeps words of topic and drops grammar, in either script', () => {
    expect(parseQuery('عمران خان نے کہا').words).toEqual(['عمران', 'خان'])
    expect(parseQuery('imran khan ne kaha').words).toEqual(['imran', 'khan'])
  })

  it('keeps grammar when there is nothing else', () => {
    expect(parseQuery('کیا ہے')).toMatchObject({ words: ['کیا', 'ہے'], prefix: true })
  })

  it('lets the last word be unfinished, unless it was dropped', () => {
    expect(parseQuery('جنگ اور امن').prefix).toBe(true)
    expect(parseQuery('جنگ کے').prefix).toBe(false)
  })

  it('reads phrases between any quotation marks, and excluded words and phrases', () => {
    expect(parseQuery('امن "بات چیت" -جنگ -“سرد جنگ”')).toMatchObject({
      words: ['امن'],
      phrases: [['بات', 'چیت']],
      excluded: [['جنگ'], ['سرد', 'جنگ']],
    })
  })

  it('takes a hyphen inside a word for no exclusion', () => {
    expect(parseQuery('روسی-امریکہ').excluded).toEqual([])
  })

  it('takes an unbalanced quotation mark for nothing', () => {
    expect(parseQuery('امن "بات چیت')).toMatchObject({ words: ['امن', 'بات', 'چیت'], phrases: [] })
  })

  it('takes a phrase or an exclusion that is repeated once', () => {
    expect(parseQuery('"بات چیت" “بات چیت” -جنگ -جنگ')).toMatchObject({
      phrases: [['بات', 'چیت']],
      excluded: [['جنگ']],
    })
  })

  it('reads what follows the eighth phrase as words', () => {
    const { phrases, words } = parseQuery(Array.from({ length: 10 }, (_, i) => `"بات ${i}"`).join(' '))
    expect(phrases).toHaveLength(MOST_PHRASES)
    expect(words).toEqual(['بات', '8', '9'])
  })

  it('reads any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 256 }), (q) => Array.isArray(parseQuery(q).words)),
    )
  })
})
