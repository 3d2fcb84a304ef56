import fc from 'fast-check'
import SearchableMap from 'minisearch/SearchableMap'
import {
  type Sections,
  SegmentFile,
  writeSegmentFile,
} from '../../../../lambda/search/memory/segment/segment-file'
import { packStrings, StringTable } from '../../../../lambda/search/memory/segment/string-table'

function tableOf(strings: readonly string[]): StringTable {
  const sections: Sections = new Map()
  packStrings(sections, 'strings', strings)
  return new StringTable(new SegmentFile(writeSegmentFile(sections, 1), 1), 'strings')
}

const word = fc.string({ unit: fc.constantFrom(...'ابپa'), minLength: 1, maxLength: 6 })
const latin = fc.string({ unit: fc.constantFrom(...'abé'), minLength: 1, maxLength: 6 })
const sets = fc.oneof(fc.uniqueArray(word, { maxLength: 40 }), fc.uniqueArray(latin, { maxLength: 40 }))

describe('a table of strings', () => {
  it('gives each back, and finds it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (unsorted) => {
        const strings = unsorted.sort()
        const table = tableOf(strings)
        expect(strings.map((_, at) => table.get(at).isWellFormed())).toHaveLength(strings.length)
        expect(strings.map((text) => table.find(text))).toEqual(strings.map((_, at) => at))
        expect(table.find('\uffff none')).toBeUndefined()
      }),
    )
  })

  it('finds what begins with a prefix and what is some edits away, as a tree of prefixes does', () => {
    fc.assert(
      fc.property(sets, fc.oneof(word, latin), fc.integer({ min: 0, max: 2 }), (unsorted, text, distance) => {
        const strings = unsorted.sort()
        const table = tableOf(strings)
        const tree = SearchableMap.from(strings.map((key): [string, number] => [key, 0]))
        const [from, to] = table.prefixed(text)
        expect(strings.slice(from, to)).toEqual([...tree.atPrefix(text).keys()].sort())
        const near = [...table.near(text, distance)].map(([at, edits]) => [table.get(at), edits])
        const expected = [...tree.fuzzyGet(text, distance)].map(([key, [, edits]]) => [key, edits])
        expect(near.sort()).toEqual(expected.sort())
      }),
      { numRuns: 300 },
    )
  })
})
