import { tokenize } from '../../../lambda/language/token'
import { findCues } from '../../../lambda/language/urdu/cues'
import { UrduPairing } from '../../../lambda/language/urdu/pairing'
import { Row } from '../../../lambda/language/urdu/readings'

const cues = (text: string) => {
  const tokens = tokenize(text)
  return findCues(new Row(tokens)).map(({ kind, from, to }) => [
    kind,
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  ])
}
const atEnd = (text: string) => {
  const tokens = tokenize(text)
  const pairing = new UrduPairing(new Row(tokens))
  return { announces: pairing.announces(tokens.length), quotes: pairing.quotes(tokens.length) }
}

describe('findCues', () => {
  it('takes the auxiliaries with the verb', () => {
    expect(cues('علی نے کہا تھا کہ')).toEqual([['ergative', 'کہا تھا']])
  })

  it('knows verbs made of a noun and a light verb, with words between', () => {
    expect(cues('اس نے اعلان بھی کیا ہے کہ')).toEqual([['ergative', 'اعلان بھی کیا ہے']])
    expect(cues('انہوں نے زور دے کر کہا')).toContainEqual(['ergative', 'کہا'])
  })

  it('knows what takes a genitive, a plain subject, and according to', () => {
    expect(cues('ان کا مزید کہنا تھا کہ')).toEqual([['genitive', 'کہنا تھا']])
    expect(cues('وہ کہتی ہیں کہ')).toEqual([['nominative', 'کہتی ہیں']])
    expect(cues('پولیس کے مطابق')).toEqual([['according', 'مطابق']])
    expect(cues('علی کے خیال میں')).toEqual([['according', 'خیال میں']])
  })

  it('names nobody for the passive, and is none where nobody in particular speaks', () => {
    expect(cues('کہا جاتا ہے کہ')).toEqual([])
    expect(cues('بیان میں کہا گیا ہے کہ')[0]?.[0]).toBe('passive')
  })

  it('tells a participle from a finished verb', () => {
    const tokens = tokenize('یہ نوٹ کرتے ہوئے کہ')
    expect(findCues(new Row(tokens))[0]).toMatchObject({ kind: 'ergative', participle: true, ke: 4 })
  })

  it('takes all of a verb made of three words', () => {
    expect(cues('صدر نے امید ظاہر کی کہ')).toEqual([['ergative', 'امید ظاہر کی']])
    expect(cues('انہوں نے یقین دلایا ہے کہ')).toEqual([['ergative', 'یقین دلایا ہے']])
  })

  it('knows who takes نے and who does not in کہہ دیا and کہہ رہے ہیں', () => {
    expect(cues('صدر نے کہہ دیا ہے کہ')).toEqual([['ergative', 'کہہ دیا ہے']])
    expect(cues('صدر کہہ رہے ہیں کہ')).toEqual([['nominative', 'کہہ رہے ہیں']])
    expect(cues('بچے بول اٹھے')).toEqual([['nominative', 'بول اٹھے']])
  })

  it('does not take a negated verb', () => {
    expect(cues('حکومت جواب نہیں دیتی')).toEqual([])
  })
})

describe('announces', () => {
  it('is true after کہ, a reporting verb or نے, over commas, colons and line breaks', () => {
    for (const text of ['اس نے کہا کہ', 'اس نے کہا،', 'اس نے کہا:\n\n', 'ارشد نے', 'سوال یہ ہے کہ'])
      expect(atEnd(text).announces).toBe(true)
  })

  it('is false after the کہ of another conjunction', () => {
    for (const text of ['جب کہ', 'کیوں کہ', 'یہاں تک کہ']) expect(atEnd(text).announces).toBe(false)
  })
})

describe('quotes', () => {
  it('asks for a reporting verb', () => {
    expect(atEnd('اس نے بتایا کہ').quotes).toBe(true)
    expect(atEnd('سوال یہ ہے کہ').quotes).toBe(false)
    expect(atEnd('ارشد نے').quotes).toBe(false)
  })
})
