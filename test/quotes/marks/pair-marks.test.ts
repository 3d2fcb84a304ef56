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

  it('gives nothing for marks without a word between', () => {
    expect(spans('’‘ "" « » ’ ‘')).toEqual([])
  })

  it('lets a mark of other width close when none of its own follows', () => {
    expect(spans('وہ کہتے ہیں ’’سب ٹھیک ہے‘۔ پھر چلے گئے۔')).toEqual(['سب ٹھیک ہے'])
  })
})
