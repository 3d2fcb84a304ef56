import { tokenize } from '../../../lambda/language/token'
import { Boundaries } from '../../../lambda/quotes/text/boundaries'

const read = (text: string) => {
  const tokens = tokenize(text)
  return { tokens, boundaries: new Boundaries(tokens) }
}

describe('the boundaries of a text', () => {
  it('finds a sentence end only between the two tokens', () => {
    const { tokens, boundaries } = read('بارش ہوئی۔ سڑک بند رہی')
    const stop = tokens.findIndex(({ kind }) => kind === 'stop')
    expect(boundaries.hasSentenceEnd(0, stop + 1)).toBe(true)
    expect(boundaries.hasSentenceEnd(0, stop)).toBe(false)
    expect(boundaries.hasSentenceEnd(stop + 1, tokens.length)).toBe(false)
  })

  it('takes a single line break for the end of a paragraph where the article has no empty lines', () => {
    const { tokens, boundaries } = read('بارش ہوئی۔\nسڑک بند رہی۔')
    const breaks = tokens.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : []))
    expect(breaks.map((i) => boundaries.endsParagraph(i))).toEqual([true])
  })

  it('asks for an empty line where the article has some', () => {
    const { tokens, boundaries } = read('بارش ہوئی۔\nسڑک بند رہی۔\n\nدھوپ نکلی۔')
    const breaks = tokens.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : []))
    expect(breaks.map((i) => boundaries.endsParagraph(i))).toEqual([false, true])
  })
})
