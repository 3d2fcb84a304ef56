import { standingOut } from '../../lambda/pages/topics'

const OTHERS = Array.from({ length: 40 }, (_, i) => `لوگ بہتر زندگی چاہتے ہیں، بات نمبر ${i}`)

describe('words that stand out', () => {
  it('are in several of the texts, and hardly elsewhere', () => {
    const texts = ['ڈیم بنائیں گے تو لوگ خوش ہوں گے', 'ڈیموں کے بغیر زندگی مشکل ہے', 'ڈیم اور لوگ']
    expect(standingOut(texts, OTHERS, 5)).toEqual(['ڈیم'])
  })

  it('are one in all their forms, as the commonest has it', () => {
    const texts = ['پابندیاں اٹھائیں', 'پابندیوں کا اثر', 'نئی پابندیاں', 'پابندی لگی']
    expect(standingOut(texts, OTHERS, 1)).toEqual(['پابندیاں'])
  })

  it('are no words of grammar, no numbers, and none that came up once', () => {
    expect(standingOut(['کے لیے 2026', 'کے لیے 2026', 'سیلاب کے لیے'], OTHERS, 5)).toEqual([])
  })

  it('come with the surest first, and not more than were asked for', () => {
    const texts = ['سیلاب اور گندم', 'سیلاب اور گندم', 'سیلاب اور گندم', 'سیلاب آیا']
    expect(standingOut(texts, OTHERS, 1)).toEqual(['سیلاب'])
    expect(standingOut(texts, OTHERS, 5)).toEqual(['سیلاب', 'گندم'])
  })
})
