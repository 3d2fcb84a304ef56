import { foldForIdentity } from '../../lambda/language/urdu/identity-fold'
import { extractQuotes } from '../../lambda/quotes/extract'
import { quoteIds } from '../../lambda/quotes/quote-id'

describe('the id of a quote', () => {
  it('is what the first version made of the same text, so that links live on', () => {
    const makeId = quoteIds('a-1')
    const text = 'ہم  تيار\u064B هيں،  ١٢ كروڑ'
    expect([makeId(text, 'statement'), makeId(text, 'statement')]).toEqual([
      'VlZa5svZ_WbUeQyc',
      'OtqrypZqIxykh9yg',
    ])
  })

  it('is made from a fold that does not change', () => {
    expect(foldForIdentity('قابلِ اُمّید،  كی ۂ ۃ أمن إسلام ٱلله مؤثر دنیاۓ \u0627\u0653ج ١٢ ۱۲ Café ﷺ')).toBe(
      'قابل امید، کی ہ ہ امن اسلام اللہ موثر دنیاے آج ١٢ ۱۲ Café ﷺ',
    )
  })

  it('of a statement stays when the same words are reported without marks before it', () => {
    const idsOf = (text: string) =>
      extractQuotes({ id: 'a-1', text })
        .filter(({ kind }) => kind === 'statement')
        .map(({ id }) => id)
    const quoted = 'اویس خان نے کہا کہ ’ہم بجلی سستی کریں گے‘۔'
    const reported = 'اویس خان نے بتایا کہ ہم بجلی سستی کریں گے۔'
    expect(idsOf(quoted)).toHaveLength(1)
    expect(idsOf(`${reported}\n\n${quoted}`)).toEqual(idsOf(quoted))
  })

  it('tells repeated texts apart within each kind of speech', () => {
    const makeId = quoteIds('a-1')
    const ids = [makeId('ہم', 'statement'), makeId('ہم', 'reported'), makeId('ہم', 'reported')]
    expect(new Set([...ids, makeId('ہم', 'title')]).size).toBe(4)
  })

  it('tell apart texts that differ in half a sign alone, which no encoding can hold', () => {
    const idOf = quoteIds('a')
    expect(idOf('ہم\ud83d', 'statement')).not.toBe(idOf('ہم\ude00', 'statement'))
  })
})
