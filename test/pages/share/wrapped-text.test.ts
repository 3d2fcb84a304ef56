import * as fc from 'fast-check'
import { lines, linesCut, wordsOf } from '../../../lambda/pages/share/wrapped-text'

/** Every letter one wide. */
const measure = (word: string) => word.length

const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 })

describe('lines', () => {
  it('hold every word in its order, none wider than the room', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 40 }), (texts, width) => {
        const rows = lines(texts, { width, most: 30, measure })
        expect(rows?.join(' ').split(' ')).toEqual(texts)
        for (const row of rows ?? []) expect(measure(row.replaceAll(' ', ''))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('are none when there would be too many', () => {
    expect(lines(['one', 'two'], { width: 4, most: 1, measure })).toBeNull()
  })
})

describe('cut lines', () => {
  it('end in an ellipsis after a whole word, before the closing mark', () => {
    const room = { width: 12, most: 1, measure }
    expect(linesCut(['“one', 'two', 'three', 'four”'], room, '”')).toEqual(['“one two …”'])
  })

  it('are never more than the room has, and begin as the text does', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3 }), (texts, most) => {
        const rows = linesCut(texts, { width: 12, most, measure })
        expect(rows.length).toBeLessThanOrEqual(most)
        const shown = rows.join(' ').replace(/ ?…$/, '')
        expect(texts.join(' ').startsWith(shown)).toBe(true)
      }),
    )
  })
})

describe('words', () => {
  it('that no line would hold are in pieces', () => {
    expect(wordsOf(`a ${'b'.repeat(70)}`).map(({ length }) => length)).toEqual([1, 30, 30, 10])
  })
})
