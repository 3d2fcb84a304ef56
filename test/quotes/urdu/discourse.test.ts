import { extractQuotes } from '../../../lambda/quotes/extract'

function speakersIn(text: string): (string | undefined)[] {
  return extractQuotes({ id: 'speakers', text }).map(({ speaker }) => speaker?.name)
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
