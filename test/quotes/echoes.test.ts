import { extractQuotes } from '../../lambda/quotes/extract'

const names = (text: string) =>
  extractQuotes({ id: 'a', text }).map(({ kind, speaker }) => [kind, speaker?.name])

describe('attributeEchoes', () => {
  it('gives a headline the speaker of the statement that holds its words', () => {
    expect(
      names('’ہم ہار نہیں مانیں گے‘\n\nکپتان علی رضا نے کہا کہ ’ہم ہار نہیں مانیں گے اور آخر تک لڑیں گے۔‘'),
    ).toEqual([
      ['statement', 'علی رضا'],
      ['statement', 'علی رضا'],
    ])
  })

  it('makes the words of a headline a statement though the article tells them without marks', () => {
    expect(
      names('’ہم ہار نہیں مانیں گے‘: کپتان\n\nعلی رضا نے کہا کہ ہم ہار نہیں مانیں گے اور آخر تک لڑیں گے۔'),
    ).toEqual([
      ['statement', 'علی رضا'],
      ['reported', 'علی رضا'],
    ])
  })

  it('leaves a short phrase alone that only occurs in the words of somebody', () => {
    expect(names('فلم ’وفا‘\n\nاداکار علی رضا نے کہا کہ ’فلم وفا میری بہترین فلم ہے۔‘')[0]).toEqual([
      'title',
      undefined,
    ])
  })
})
