import { type Token, tokenize } from '../../../lambda/language/token'
import { UrduPairing } from '../../../lambda/language/urdu/pairing'
import { Row } from '../../../lambda/language/urdu/readings'
import { pairMarks } from '../../../lambda/quotes/marks/pair-marks'

const urdu = (tokens: Token[]) => new UrduPairing(new Row(tokens))

const spans = (text: string) =>
  pairMarks(text, tokenize(text), urdu(tokenize(text))).map(
    ({ start, end, broken }) => `${text.slice(start, end)}${broken ? ' !' : ''}`,
  )

describe('pairMarks', () => {
  it('keeps the outer quotation when an inner one opens', () => {
    expect(spans('اس نے کہا کہ ”میں نے ’سلطان‘ دیکھی ہے۔“')).toEqual(['میں نے ’سلطان‘ دیکھی ہے۔', 'سلطان'])
  })

  it('ends both with one mark when the same mark closes once', () => {
    expect(spans('اس نے کہا کہ "ہم خوش ہیں، اور علی نے کہا کہ "یہ اچھا ہے۔” انہوں نے کہا کہ "ہاں۔”')).toEqual(
      ['ہم خوش ہیں، اور علی نے کہا کہ "یہ اچھا ہے۔ !', 'یہ اچھا ہے۔', 'ہاں۔'],
    )
  })

  it('lets a quotation run over paragraphs to its closing mark', () => {
    expect(spans('اس نے کہا کہ ’پہلی بات۔\n\nدوسری بات۔‘\n\nختم۔')).toEqual(['پہلی بات۔\n\nدوسری بات۔'])
  })

  it('ends an unclosed quotation with its paragraph', () => {
    expect(spans('علی نے کہا کہ ’پہلی بات یہ ہے۔\n\nدوسری خبر۔')).toEqual(['پہلی بات یہ ہے۔ !'])
  })

  it('drops a stray mark that no cue announces', () => {
    expect(spans('یہ ایک سادہ جملہ ہے‘ اور یہ دوسرا جملہ ہے۔')).toEqual([])
    expect(spans('وہ فلم ’سلطان میں کام کر چکے ہیں اور اب گھر جا رہے ہیں۔')).toEqual([])
  })

  it('closes a straight mark after a comma, also where every other mark of the article opens', () => {
    expect(
      spans('"ہم بجلی سستی کریں گے،" اویس خان نے کہا۔ "ہم سڑکیں بنائیں گے،" کامران علی نے کہا۔'),
    ).toEqual(['ہم بجلی سستی کریں گے،', 'ہم سڑکیں بنائیں گے،'])
  })

  it('does so in paragraphs that open anew', () => {
    const text =
      '"ہم بجلی سستی کریں گے۔\n\n"ہم سڑکیں بنائیں گے،" اویس خان نے کہا۔\n\n"ہم سکول بنائیں گے،" کامران علی نے کہا۔'
    expect(spans(text)).toEqual(['ہم بجلی سستی کریں گے۔ !', 'ہم سڑکیں بنائیں گے،', 'ہم سکول بنائیں گے،'])
  })

  it('takes each paragraph that opens with the mark again as a quotation', () => {
    expect(
      spans(
        'اویس خان نے کہا: ’ہم بجلی سستی کریں گے،\n\n’میں نے یہ وعدہ کیا تھا کہ سڑک بنے گی،\n\n’ہم تیار ہیں۔‘',
      ),
    ).toEqual(['ہم بجلی سستی کریں گے، !', 'میں نے یہ وعدہ کیا تھا کہ سڑک بنے گی، !', 'ہم تیار ہیں۔'])
  })

  it('reads a speech of forty paragraphs that is opened and closed once', () => {
    const paragraph = (i: number) =>
      `ہم نے گاؤں نمبر ${i} میں ایک سکول بنایا۔ ${'لوگ ہمارے ساتھ کھڑے رہے۔ '.repeat(8)}`
    const speech = Array.from({ length: 40 }, (_, i) => paragraph(i).trim()).join('\n\n')
    expect(spans(`اویس خان نے کہا: "${speech}"\n\nجلسہ رات گئے ختم ہوا۔`)).toEqual([speech])
  })

  it('ends a quotation that is never closed before a later paragraph of the writer, however far the next mark', () => {
    const report = 'پولیس نے بتایا کہ گاڑی مل گئی ہے۔ '.repeat(300).trim()
    expect(spans(`اویس خان نے کہا: "ہم تیار ہیں۔\n\n${report}\n\nشہر میں "جشن" تھا۔`)[0]).toBe(
      'ہم تیار ہیں۔ !',
    )
  })

  it.each([
    ['in the middle of a sentence', 'ہم بجلی سستی کریں گے" اور سڑکیں بنائیں گے۔'],
    ['before further sentences of the speaker', 'ہم بجلی سستی کریں گے۔" یہ سب ممکن ہے۔ آپ ہمارا ساتھ دیں۔'],
  ])('passes over a stray closing mark %s', (_, words) => {
    expect(spans(`اویس خان نے کہا: "${words}"\n\nجلسہ ختم ہوا۔`)).toEqual([`${words} !`])
  })

  it.each(['〝 〞', '〝 〟', '❝ ❞', '❛ ❜', '「 」', '『 』'])('pairs %s', (pair) => {
    expect(spans(`اویس خان نے کہا کہ ${pair.replace(' ', 'ہم تیار ہیں۔')} پھر وہ چلے گئے۔`)).toEqual([
      'ہم تیار ہیں۔',
    ])
  })

  it('gives nothing for marks without a word between', () => {
    expect(spans('’‘ "" « » ’ ‘')).toEqual([])
  })

  it('lets a mark of other width close when none of its own follows', () => {
    expect(spans('وہ کہتے ہیں ’’سب ٹھیک ہے‘۔ پھر چلے گئے۔')).toEqual(['سب ٹھیک ہے'])
  })

  it('begins a statement that nothing opened after its source', () => {
    expect(spans('اویس خان کے بقول سڑک اگلے سال تک بن جائے گی۔‘ شہر خوش ہے۔')).toEqual([
      'سڑک اگلے سال تک بن جائے گی۔ !',
    ])
  })
})
