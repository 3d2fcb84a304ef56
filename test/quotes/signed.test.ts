import { extractQuotes } from '../../lambda/quotes/extract'

const said = (text: string) =>
  extractQuotes({ id: 'a', text }).map(({ kind, text, speaker }) => [kind, text, speaker?.name])

const WORDS = 'ہم بجلی سستی کریں گے اور سڑکیں بنائیں گے۔'

describe('a quotation with its speaker beside it', () => {
  it.each([
    ['after a dash', `"${WORDS}" – اویس خان`],
    ['after a dash on the next line, with an office', `"${WORDS}"\n— اویس خان، وزیر خزانہ\n\nجلسہ ختم ہوا۔`],
    ['before a colon', `اویس خان: "${WORDS}"`],
    ['as its source', `اویس خان کی جانب سے: "${WORDS}"`],
    ['as its pen', `اویس خان کے قلم سے: "${WORDS}"`],
  ])('has the name %s', (_, text) => {
    expect(said(text)).toEqual([['statement', WORDS, 'اویس خان']])
  })

  it('is not signed by a dash with which the sentence goes on', () => {
    expect(said(`"${WORDS}" – جلسہ رات گئے ختم ہوا اور لوگ گھر چلے گئے۔`)[0]?.[2]).toBeUndefined()
  })

  it('is not given to whoever speaks in the next paragraph', () => {
    const text = `اویس خان نے جلسے سے خطاب کیا۔ "ہم تیار ہیں،" اویس خان نے کہا۔ "${WORDS}"\n\n"یہ سب جھوٹ ہے،" کامران علی نے کہا۔`
    expect(said(text).map(([, , name]) => name)).toEqual(['اویس خان', 'اویس خان', 'کامران علی'])
  })
})
