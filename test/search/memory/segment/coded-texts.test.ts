import fc from 'fast-check'
import { CodedTexts, TextPacker } from '../../../../lambda/search/memory/segment/coded-texts'
import {
  type Sections,
  SegmentFile,
  writeSegmentFile,
} from '../../../../lambda/search/memory/segment/segment-file'

describe('coded texts', () => {
  it('are read as they were written', () => {
    const awkward = fc.constantFrom(
      ' ',
      '  ',
      'لفظ',
      'a1',
      '"',
      '":',
      '"text":null',
      '","by":"',
      '\u200c',
      '😀',
      '\n',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(awkward).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const packer = new TextPacker()
        for (const each of texts) packer.add(each)
        const sections: Sections = new Map()
        packer.pack(sections, 'texts')
        const coded = new CodedTexts(new SegmentFile(writeSegmentFile(sections, 1), 1), 'texts')
        expect(texts.map((_, at) => coded.get(at))).toEqual(texts)
      }),
      { numRuns: 300 },
    )
  })
})
