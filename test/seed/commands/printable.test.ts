import fc from 'fast-check'
import { jsonLine, printable, printableLines, tableText } from '../../../seed/commands/printable'

const STEERING = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

describe('what is printed', () => {
  it.each([
    ['\u001b[31mسرخ', '\\u001b[31mسرخ'],
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['\u009b2J', '\\u009b2J'],
    ['a\u202egnp.exe', 'a\\u202egnp.exe'],
    ['a\nb', 'a\\u000ab'],
  ])('does not steer a terminal: %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('leaves Urdu as it is, with its joiners and marks', () => {
    const text = 'وزیرِ اعظم\u200cنے کہا\u200f — 12:30'
    expect(printable(text)).toBe(text)
    expect(printableLines(`${text}\n${text}`)).toBe(`${text}\n${text}`)
  })

  it('is the same data in JSON, and nearly so in tables', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = jsonLine({ text })
        expect(JSON.parse(line)).toEqual({ text })
        expect(line.slice(0, -1)).not.toMatch(STEERING)
        expect(tableText(text).replace(/[\n\r\t]/g, '')).not.toMatch(STEERING)
      }),
    )
  })
})
