import { LONGEST_WORD } from '../../lambda/language/token'
import { extractQuotes } from '../../lambda/quotes/extract'

const extract = (text: string) => extractQuotes({ id: 'a', text })

describe('the limits of extraction', () => {
  it.each([
    ['letters', 'ب'.repeat(LONGEST_WORD + 1)],
    ['vowel signs on a name', `علی${'\u064e'.repeat(LONGEST_WORD)}`],
  ])('makes no speaker of a word too long for a name: %s', (_what, word) => {
    const quotes = extract(
      `${word} نے کہا کہ "ہم ہر وقت تیار ہیں"۔ انہوں نے کہا کہ "ہم آئیں گے اور رہیں گے"۔`,
    )
    expect(quotes).toHaveLength(2)
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null, null])
  })

  it('reads reports within reports, and no deeper than a reader follows', () => {
    const nested = extract(`${'علی نے کہا کہ حسن نے بتایا کہ '.repeat(20)}ہم سب تیار ہیں۔`)
    expect(nested.length).toBeGreaterThan(3)
    expect(nested.length).toBeLessThanOrEqual(9)
  })

  it('reads a sentence without a full stop in parts', () => {
    const [report] = extract(`علی نے کہا کہ ${'ہم سب شہر میں تیار ہیں '.repeat(400)}`)
    expect(report?.kind).toBe('reported')
    expect(report?.text.split(' ').length).toBeLessThanOrEqual(400)
  })

  it('follows a headline that is quoted again, unless its line is a whole article', () => {
    const quoted = '’ہم ہر وقت تیار ہیں‘'
    const speakerOfFirst = (filler: string) =>
      extract(`${filler}${quoted}\nعلی خان نے کہا کہ ’ہم ہر وقت تیار ہیں اور رہیں گے۔‘`)[0]?.speaker?.name
    expect(speakerOfFirst('')).toBe('علی خان')
    expect(speakerOfFirst('شہر میں بارش ہوئی '.repeat(40))).toBeUndefined()
  })
})
