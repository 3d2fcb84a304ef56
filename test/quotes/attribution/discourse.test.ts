import { extractQuotes } from '../../../lambda/quotes/extract'

function speakersIn(text: string): (string | undefined)[] {
  const statements = extractQuotes({ id: 'speakers', text }).filter(({ kind }) => kind !== 'reported')
  return statements.map(({ speaker }) => speaker?.name)
}

describe('a speaker without a name', () => {
  it('is whom the article named in that office before', () => {
    const text = 'ڈرائیور رحیم بخش نے کہا کہ ’سڑک بند تھی۔‘ ڈرائیور نے بتایا کہ ’ہم رات بھر رکے رہے۔‘'
    expect(speakersIn(text)).toEqual(['رحیم بخش', 'رحیم بخش'])
  })

  it.each(['ایک اور ڈرائیور', 'ایک ڈرائیور', 'دوسرے ڈرائیور', 'کسی ڈرائیور'])(
    'is somebody new as %s',
    (phrase) => {
      const text = `ڈرائیور رحیم بخش نے کہا کہ ’سڑک بند تھی۔‘ ${phrase} نے بتایا کہ ’ہم رات بھر رکے رہے۔‘`
      const [first, second] = speakersIn(text)
      expect(first).toBe('رحیم بخش')
      expect(second).toMatch(/ڈرائیور$/)
    },
  )
})

describe('the fullest name', () => {
  it.each([
    ['نعیم اختر چیمہ نے کہا کہ فیصلہ ہو گیا۔ نعیم اختر کا کہنا تھا کہ ’ہم تیار ہیں۔‘', 'نعیم اختر چیمہ'],
    ['خواجہ نعیم اختر نے کہا کہ فیصلہ ہو گیا۔ نعیم کا کہنا تھا کہ ’ہم تیار ہیں۔‘', 'خواجہ نعیم اختر'],
  ])('is kept when a shorter form follows: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name])
  })

  it('takes no words from a quotation that ends before the office', () => {
    const [quote] = extractQuotes({
      id: 'office',
      text: '’پانی نہ روکا جائے‘ شہری صدر نعیم اختر\n\nنعیم اختر نے کہا کہ ’ہم تیار ہیں۔‘',
    }).filter(({ speaker }) => speaker !== null)
    expect(quote?.speaker).toMatchObject({ name: 'نعیم اختر', role: 'شہری صدر' })
  })
})
