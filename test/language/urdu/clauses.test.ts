import { tokenize } from '../../../lambda/language/token'
import { reportingClauses } from '../../../lambda/language/urdu/clauses'
import { Row } from '../../../lambda/language/urdu/readings'

/** Each clause of a sentence: how its cue governs, its subject, and what is said. */
function clauses(text: string) {
  const row = new Row(tokenize(text))
  const words = (from: number, to: number) =>
    text.slice(row.tokens[from]?.start ?? 0, row.tokens[to - 1]?.end ?? 0).replace(/[۔؟]$/, '')
  return reportingClauses(row, 0, row.length).map(({ cue, subject, content, shares, outer }) => ({
    kind: cue.kind,
    subject: subject && words(subject.from, subject.to),
    content: content && words(...content),
    shares,
    outer,
  }))
}

describe('reportingClauses', () => {
  it('reads subject, cue and content of a clause with نے', () => {
    expect(clauses('وزیر تعلیم کرن بٹ نے لاہور میں کہا کہ سکول کل کھلیں گے۔')).toMatchObject([
      { kind: 'ergative', subject: 'وزیر تعلیم کرن بٹ', content: 'سکول کل کھلیں گے' },
    ])
  })

  it('reads the genitive, the plain subject and the source', () => {
    expect(clauses('کرن بٹ کا مزید کہنا تھا کہ سڑک بند ہے۔')).toMatchObject([
      { subject: 'کرن بٹ', content: 'سڑک بند ہے' },
    ])
    expect(clauses('کرن بٹ بتاتی ہیں کہ سڑک بند ہے۔')).toMatchObject([
      { kind: 'nominative', subject: 'کرن بٹ' },
    ])
    expect(clauses('پولیس کے مطابق سڑک بند ہے۔')).toMatchObject([
      { kind: 'according', subject: 'پولیس', content: 'سڑک بند ہے' },
    ])
  })

  it('passes over adjuncts before a plain subject', () => {
    expect(clauses('کرن بٹ اپنی کتاب میں لکھتی ہیں کہ سڑک بند تھی۔')).toMatchObject([{ subject: 'کرن بٹ' }])
  })

  it('reads a surname that looks like a verb, for an infinitive does nothing', () => {
    expect(clauses('جسٹس کملانی نے کہا کہ سڑک بند ہے۔')).toMatchObject([{ subject: 'جسٹس کملانی' }])
    expect(clauses('تاجر کرن سجوانی نے کہا کہ سڑک بند ہے۔')).toMatchObject([{ subject: 'تاجر کرن سجوانی' }])
    expect(clauses('وکیل کرن بلوانی نے کہا کہ سڑک بند ہے۔')).toMatchObject([{ subject: 'وکیل کرن بلوانی' }])
  })

  it('has nobody tell whose belongings do', () => {
    expect(clauses('کرن کے پاس پڑی یہ چیز بہت کچھ بتاتی ہے۔')[0]?.subject).not.toBe('کرن')
  })

  it('passes over a participle between a document and its verb', () => {
    expect(
      clauses('بورڈ کے اعلامیے میں کرن بٹ کی درخواست کا حوالہ دیتے ہوئے کہا گیا ہے کہ سڑک بند ہے۔').at(-1),
    ).toMatchObject({
      subject: 'بورڈ',
    })
  })

  it('ends the content where the writer goes on with the same subject', () => {
    expect(clauses('کرن بٹ نے کہا کہ سڑک بند ہے اور مطالبہ کیا کہ اسے کھولا جائے۔')).toMatchObject([
      { content: 'سڑک بند ہے', outer: -1 },
      { content: 'اسے کھولا جائے', outer: -1, shares: 0 },
    ])
  })

  it('keeps within the content what the quoted person tells of another', () => {
    expect(clauses('کرن بٹ نے کہا کہ ڈاکٹر نے بتایا کہ مریض ٹھیک ہے۔')).toMatchObject([
      { content: 'ڈاکٹر نے بتایا کہ مریض ٹھیک ہے', outer: -1 },
      { subject: 'ڈاکٹر', content: 'مریض ٹھیک ہے', outer: 0 },
    ])
  })

  it('takes who issued a document for its speaker', () => {
    expect(clauses('وزارت خزانہ کی جانب سے جاری بیان کے مطابق ٹیکس کم ہوگا۔')).toMatchObject([
      { subject: 'وزارت خزانہ' },
    ])
  })

  it('finds no speech in laws, figures and times, nor where nobody in particular speaks', () => {
    expect(clauses('قانون کے مطابق سزا دس سال ہے۔')).toEqual([])
    expect(clauses('اعداد و شمار کے مطابق آبادی بڑھی ہے۔')).toEqual([])
    expect(clauses('کہا جاتا ہے کہ یہ قلعہ پرانا ہے۔')).toEqual([])
  })
})
