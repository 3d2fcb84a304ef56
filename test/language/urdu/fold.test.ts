import fc from 'fast-check'
import { fold } from '../../../lambda/language/urdu/fold'

describe('fold', () => {
  it.each([
    ['Arabic yeh and kaf of an Arabic keyboard', 'پابندياں كرے', 'پابندیاں کرے'],
    ['alef maksura and yeh barree with hamza', 'اعلى دنیاۓ', 'اعلی دنیاے'],
    ['forms of heh', 'فيصله سكة', 'فیصلہ سکہ'],
    ['alef and waw with hamza', 'أمن إسلام مؤثر', 'امن اسلام موثر'],
    ['a decomposed alef with madda', '\u0627\u0653ج', 'آج'],
    ['vowel points', 'قابلِ اُمّید', 'قابل امید'],
    ['tatweel and zero-width signs', 'پـــاک\u200Cستان\u200F', 'پاکستان'],
    ['an honorific ligature beside a name', 'محمدﷺ', 'محمد'],
    ['presentation forms', 'ﺳﻼﻡ', 'سلام'],
    ['Arabic and Urdu digits', '٢٠٢٦ ۲۰۲۶', '2026 2026'],
    ['case, accents and apostrophes of Latin words', "Café Qur'an", 'cafe quran'],
  ])('folds %s', (_, written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('is idempotent', () => {
    const urdu = fc.string({
      unit: fc.constantFrom(...'اآأإبيیىكکهہةۂۃےۓؤئءںھ\u0653\u0654\u064B\u200Cﷺﻻ۱٢aÉ\u0301’ '),
    })
    fc.assert(
      fc.property(fc.oneof(urdu, fc.string({ unit: 'binary' })), (text) => fold(fold(text)) === fold(text)),
    )
  })
})
