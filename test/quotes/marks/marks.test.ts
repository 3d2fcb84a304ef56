import { type Token, tokenize } from '../../../lambda/language/token'
import { UrduPairing } from '../../../lambda/language/urdu/pairing'
import { Row } from '../../../lambda/language/urdu/readings'
import { readMarks } from '../../../lambda/quotes/marks/marks'

const urdu = (tokens: Token[]) => new UrduPairing(new Row(tokens))

/** O for a mark that leans to open, C to close, ? for undecided. */
const leans = (text: string) =>
  readMarks(text, tokenize(text), urdu(tokenize(text))).map(({ lean }) =>
    lean > 0 ? 'O' : lean < 0 ? 'C' : '?',
  )

describe('readMarks', () => {
  it('reads reversed and Western marks alike by their place', () => {
    expect(leans('وہ ’سلطان‘ میں')).toEqual(['O', 'C'])
    expect(leans('وہ ‘سلطان’ میں')).toEqual(['O', 'C'])
    expect(leans("وہ 'سلطان' میں")).toEqual(['O', 'C'])
    expect(leans('وہ ”سلطان“ میں')).toEqual(['O', 'C'])
  })

  it('takes a doubled mark as one, also with a space inside', () => {
    for (const text of ['وہ ’’سلطان‘‘ میں', 'کہا ’ ’ سلطان ‘‘ میں', "وہ ''سلطان'' میں"]) {
      const marks = readMarks(text, tokenize(text), urdu(tokenize(text)))
      expect(marks.map(({ width }) => width)).toEqual(['double', 'double'])
    }
  })

  it('takes the third of three single marks as a mark of its own', () => {
    const text = 'کہا ’’’سلطان‘ اچھی ہے‘‘۔'
    expect(readMarks(text, tokenize(text), urdu(tokenize(text))).map(({ width }) => width)).toEqual([
      'double',
      'single',
      'single',
      'double',
    ])
  })

  it('opens after a cue even without a space', () => {
    expect(leans('اس نے کہا کہ’ہاں‘۔')).toEqual(['O', 'C'])
  })

  it('follows the habit of the article where the spaces are wrong', () => {
    const article = 'فلم ’’ایک‘‘ اور ’’دو‘‘ اور ’’تین‘‘ اور ’’چار‘‘ اور ’’پانچ‘‘ پھر'
    expect(leans(`${article} فلم’’ چھ ‘‘سے`).slice(-2)).toEqual(['O', 'C'])
  })

  it('passes over the apostrophe of a decade', () => {
    expect(leans('in the ’90s')).toEqual([])
  })
})
