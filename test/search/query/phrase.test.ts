import fc from 'fast-check'
import { exactly, phraseEnd, phraseForms } from '../../../lambda/search/query/phrase'

const SAME: Record<string, string[]> = { امریکا: ['امریکہ', 'امریکا'], وزیراعظم: ['وزیراعظم'] }
const spellings = {
  sameWord: (word: string) => SAME[word] ?? [],
  apart: (word: string): [string, string][] => (word === 'وزیراعظم' ? [['وزیر', 'اعظم']] : []),
}

/** What a phrase finds in folded words. */
function found(phrase: string, text: string): string[] {
  const forms = phraseForms(spellings, phrase.split(' '))
  const words = text.split(' ')
  return words.flatMap((_, at) => {
    const end = phraseEnd(forms, words, words.length, at)
    return end < 0 ? [] : [words.slice(at, end).join(' ')]
  })
}

describe('the forms of a phrase', () => {
  it('are its words as they stand, next to each other', () => {
    expect(found('بات چیت', 'یہ بات چیت کی بات ہے')).toEqual(['بات چیت'])
    expect(found('بات چیت', 'چیت بات')).toEqual([])
  })

  it('are other spellings of its words', () => {
    expect(found('امریکا میں', 'امریکہ میں')).toEqual(['امریکہ میں'])
  })

  it('are its words joined, and one word apart', () => {
    expect(found('وزیر اعظم نے', 'وزیراعظم نے')).toEqual(['وزیراعظم نے'])
    expect(found('وزیراعظم نے', 'وزیر اعظم نے')).toEqual(['وزیر اعظم نے'])
  })

  it('begin and end with words', () => {
    expect(found('ان کار', 'انکاری')).toEqual([])
    expect(found('بات', 'باتیں بات')).toEqual(['بات'])
  })

  it('take any sign of a word for itself', () => {
    expect(found('3.5 فیصد', '345 فیصد')).toEqual([])
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        (words) => {
          expect(phraseEnd(exactly(words), words, words.length, 0)).toBe(words.length)
        },
      ),
    )
  })
})
