import { tokenize } from '../../lambda/language/token'
import { foldLetters } from '../../lambda/language/urdu/fold'

const keys = (text: string) => tokenize(text).map(({ key }) => key)
const kinds = (text: string) => tokenize(text).map(({ kind }) => kind)

describe('tokenize', () => {
  it('keeps offsets into the original text of decomposed and zero-width characters', () => {
    const text = 'ا\u0653ج\u200c اُنہوں\u0640 نے'
    for (const { start, end, key } of tokenize(text)) expect(foldLetters(text.slice(start, end))).toBe(key)
    expect(keys(text)).toEqual(['آج', 'انہوں', 'نے'])
  })

  it('folds Arabic letters to the Urdu ones', () => {
    expect(keys('كہي هے')).toEqual(['کہی', 'ہے'])
  })

  it('parts words that a final letter shows to be written together', () => {
    expect(keys('گےعمران میںاضافہ کےلیے')).toEqual(['گے', 'عمران', 'میں', 'اضافہ', 'کے', 'لیے'])
  })

  it('takes the apostrophe of a Latin word as part of it', () => {
    expect(kinds("don't O’Brien")).toEqual(['word', 'word'])
    expect(kinds('کہا’ہاں')).toEqual(['word', 'mark', 'word'])
  })

  it('tells a paragraph from a wrapped line', () => {
    const wrapped = `${'یہ ایک لمبی سطر ہے جو صفحے کے کنارے پر '.repeat(2)}ٹوٹی\nاور جاری رہی`
    expect(kinds(wrapped)).toContain('line')
    expect(kinds('سرخی\nخبر')).toContain('paragraph')
    expect(kinds('جملہ ختم ہوا۔\r\n\r\nنیا')).toContain('paragraph')
  })

  it('does not end a sentence in a figure', () => {
    expect(kinds('10.6 فیصد')).not.toContain('stop')
    expect(kinds('ختم. نیا')).toContain('stop')
  })
})
