import { tokenize } from '../../../lambda/language/token'
import { CLASS, FEATURE } from '../../../lambda/language/urdu/lexical-classes'
import { urduLexicon } from '../../../lambda/language/urdu/lexicon'
import { adjectiveForms, nounForms, verbForms } from '../../../lambda/language/urdu/morphology'
import { Row } from '../../../lambda/language/urdu/readings'
import { gluedLengths } from '../../../lambda/language/urdu/unglue'

const forms = (list: { form: string }[]) => list.map(({ form }) => form)

describe('morphology', () => {
  it('declines nouns by gender and ending', () => {
    expect(forms(nounForms('لڑکا', false, true))).toEqual(expect.arrayContaining(['لڑکے', 'لڑکوں']))
    expect(forms(nounForms('لڑکی', true, true))).toEqual(expect.arrayContaining(['لڑکیاں', 'لڑکیوں']))
    expect(forms(nounForms('کتاب', true, false))).toEqual(expect.arrayContaining(['کتابیں', 'کتابوں']))
  })

  it('inflects adjectives that agree', () => {
    expect(forms(adjectiveForms('اچھا'))).toEqual(['اچھے', 'اچھی', 'اچھوں'])
    expect(adjectiveForms('سرخ')).toEqual([])
  })

  it('writes the ی before an ending as a hamza: نئے, سائے', () => {
    expect(forms(adjectiveForms('نیا'))).toEqual(['نئے', 'نئی', 'نئوں'])
    expect(forms(nounForms('سایہ', false, false))).toEqual(expect.arrayContaining(['سائے']))
    expect(forms(nounForms('رویہ', false, false))).toEqual(expect.arrayContaining(['رویے', 'رویوں']))
  })

  it('declines feminines in ہ and masculines in a nasal', () => {
    expect(forms(nounForms('اداکارہ', true, true))).toEqual(
      expect.arrayContaining(['اداکاراوں', 'اداکارائیں']),
    )
    expect(forms(nounForms('کنواں', false, false))).toEqual(expect.arrayContaining(['کنویں', 'کنووں']))
  })

  it('conjugates verbs, irregular and joined ones too', () => {
    expect(forms(verbForms('دیکھ', []))).toEqual(
      expect.arrayContaining(['دیکھا', 'دیکھتی', 'دیکھنے', 'دیکھیں']),
    )
    expect(forms(verbForms('دے', ['دیا', 'دی']))).toEqual(
      expect.arrayContaining(['دیا', 'دیتے', 'دینا', 'دیں']),
    )
    expect(forms(verbForms('آ', []))).toEqual(expect.arrayContaining(['آیا', 'آئے', 'آئیں']))
    expect(forms(verbForms('کہہ', ['کہا', 'کہی']))).toEqual(expect.arrayContaining(['کہا', 'کہتی', 'کہنا']))
  })
})

describe('the lexicon', () => {
  const read = (key: string) => urduLexicon().read(key)

  it('knows the classes of forms, and nothing of a made-up word', () => {
    expect(read('کہتی').is & CLASS.verb).not.toBe(0)
    expect(read('کہتی').has & FEATURE.report).not.toBe(0)
    expect(read('ترجمان').is & CLASS.office).not.toBe(0)
    expect(read('زغطفق')).toEqual({ is: 0, has: 0 })
  })

  it('declines a noun of both genders as both', () => {
    expect(read('ستارے').is & CLASS.noun).not.toBe(0)
    expect(read('نمائندوں').is & CLASS.office).not.toBe(0)
  })

  it.each(['اگر', 'نائب', 'بھارتی', 'والی'])('takes %s for no name', (word) => {
    expect(read(word).is & (CLASS.given | CLASS.surname)).toBe(0)
  })

  it('reads a lemma of several words as one, and letters as an abbreviation', () => {
    const row = new Row(tokenize('وزیر اعظم اور بی بی سی'))
    expect(row.is(1, CLASS.office)).toBe(true)
    expect([row.unitStart[5], row.unitEnd[3]]).toEqual([3, 6])
  })
})

describe('gluedLengths', () => {
  it('parts words that run together, and no others', () => {
    expect(gluedLengths('اورہم')).toEqual([3, 2])
    expect(gluedLengths('بتایاکہ')).toEqual([5, 2])
    expect(gluedLengths('ترجمان')).toBeNull()
    expect(gluedLengths('زغطفق')).toBeNull()
  })
})
