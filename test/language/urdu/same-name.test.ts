import { sameName } from '../../../lambda/language/urdu/same-name'

const same = (a: string, b: string) => sameName(a.split(' '), b.split(' '))

describe('sameName', () => {
  it('finds a first or last name in the full one', () => {
    expect(same('یوگیندر', 'یوگیندر یادو')).toBe(true)
    expect(same('بائیڈن', 'جو بائیڈن')).toBe(true)
    expect(same('کپور', 'سونم شرما')).toBe(false)
  })

  it('matches spellings of one foreign name', () => {
    expect(same('پیوٹن', 'ولادیمیر پوتن')).toBe(true)
    expect(same('ایوشمان کھورانہ', 'آیوشمان کھورانہ')).toBe(true)
  })

  it('keeps names apart that differ in a vowel', () => {
    expect(same('حسن علی', 'حسین علی')).toBe(false)
    expect(same('سلیم خان', 'سلمی خان')).toBe(false)
  })
})
