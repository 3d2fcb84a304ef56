import { englishNames, urduNames, urduWords } from '../../../lambda/language/urdu/english'
import { letterNames, letterRuns, spelledLetters } from '../../../lambda/language/urdu/letter-names'
import { transliterationCost } from '../../../lambda/language/urdu/transliteration'

describe('the cost of reading a Latin spelling as an Urdu word', () => {
  it.each([
    ['hukumat', 'حکومت', 'حکایت'],
    ['khan', 'خان', 'کہاں'],
    ['kabul', 'کابل', 'قابل'],
    ['modi', 'مودی', 'مدعی'],
    ['huawei', 'ہواوے', 'ہوئے'],
    ['paani', 'پانی', 'پانے'],
    ['quran', 'قرآن', 'کرن'],
    ['bhutto', 'بھٹو', 'بہت'],
    ['usman', 'عثمان', 'آسمان'],
    ['school', 'سکول', 'سوال'],
    ['nahi', 'نہیں', 'نہ'],
    ['nawazuddin', 'نوازالدین', 'نوازنا'],
    ['abdurrehman', 'عبدالرحمان', 'عبدرحمان'],
    ['abdulrahim', 'عبدالرحیم', 'عبدرحیم'],
    ['khurram', 'خرم', 'خوارم'],
    ['abdullah', 'عبداللہ', 'عبدلا'],
    ['mullah', 'ملا', 'مولانا'],
    ['aurat', 'عورت', 'ایرات'],
    ['khiladi', 'کھلاڑی', 'خالدی'],
    ['ayesha', 'عائشہ', 'آشا'],
    ['nauman', 'نعمان', 'نومین'],
    ['ismail', 'اسماعیل', 'اسملی'],
    ['moahida', 'معاہدہ', 'موحدی'],
    ['saad', 'سعد', 'سود'],
    ['subah', 'صبح', 'سبق'],
    ['shair', 'شاعر', 'شور'],
    ['aain', 'آئین', 'عین'],
    ['moin', 'معین', 'من'],
  ])('%s is rather %s than %s', (latin, likely, other) => {
    expect(transliterationCost(latin, likely)).toBeLessThan(0.4)
    expect(transliterationCost(latin, likely)).toBeLessThan(transliterationCost(latin, other))
  })

  it('is none where a consonant differs, or a letter has no reading', () => {
    expect(transliterationCost('putin', 'لوہار')).toBe(Infinity)
    expect(transliterationCost('merkel', 'معرکے')).toBe(Infinity)
    expect(transliterationCost('', 'آ')).toBe(Infinity)
    expect(transliterationCost('naïve', 'نئی')).toBe(Infinity)
  })
})

describe('letters by name', () => {
  it('are those of an abbreviation', () => {
    expect(letterNames('imf')).toEqual([['آئی'], ['ایم'], ['ایف']])
    expect(letterNames('5g')).toBeNull()
  })

  it('are found in a word that is written of them', () => {
    expect(spelledLetters('کیوایم')).toBe('qm')
    expect(spelledLetters('کتاب')).toBeNull()
  })

  it('make runs of two and more, without the postposition at an end', () => {
    const runs = (text: string) =>
      letterRuns(text.split(' ')).map(({ from, to, letters }) => [from, to, letters])
    expect(runs('کل آئی ایم ایف کے دفتر')).toEqual([[1, 4, 'imf']])
    expect(runs('یو کے میں')).toEqual([[0, 2, 'uk']])
    expect(runs('وہ آئی تھی')).toEqual([])
    expect(runs('i m f')).toEqual([[0, 3, 'imf']])
  })
})

describe('the English words that are known', () => {
  it('have Urdu forms in singular and plural', () => {
    expect(urduWords('sanctions')).toEqual([['پابندی']])
    expect(urduWords('countries')).toEqual(urduWords('country'))
    expect(urduWords('witnesses')).toEqual(urduWords('witness'))
    expect(urduWords('xyz')).toEqual([])
  })

  it('of two words are names of their own', () => {
    expect(urduNames('saudi arabia')).toEqual([['سعودی', 'عرب']])
    expect(englishNames()).not.toContain('saudi arabia')
  })
})
