import { attributionSpans } from '../../lambda/pages/attribution-spans'
import { extractQuotes } from '../../lambda/quotes/extract'

/** What is marked of a text's first quote, in words. */
function marked(text: string): [string, string][] {
  const [quote] = extractQuotes({ id: 'a', text })
  if (quote === undefined) throw new Error('there is no quote')
  return attributionSpans(quote).map(({ start, end, part }) => [part, text.slice(start, end)])
}

describe('the spans of an attribution', () => {
  it('are the quote, the mention and the cue, where they stand in the text', () => {
    expect(marked('وزیر خزانہ اسلم قریشی نے کہا کہ ’معیشت سنبھل رہی ہے اور قیمتیں کم ہوں گی۔‘')).toEqual([
      ['quote', 'معیشت سنبھل رہی ہے اور قیمتیں کم ہوں گی۔'],
      ['mention', expect.stringContaining('اسلم قریشی')],
      ['cue', expect.stringContaining('کہا')],
    ])
  })

  it('are found behind the quote too', () => {
    const spans = marked('’بارش کے بعد سڑکیں بند ہیں اور لوگ پریشان ہیں،‘ اسلم قریشی نے بتایا۔')
    expect(spans.map(([part]) => part)).toEqual(['quote', 'mention', 'cue'])
  })

  it('are the quote alone for a speaker whose evidence was not kept', () => {
    const spans = attributionSpans({
      kind: 'statement',
      start: 3,
      end: 9,
      speaker: { mentionAt: null, cueAt: null },
    })
    expect(spans).toEqual([{ start: 3, end: 9, part: 'quote' }])
  })

  it('are the quote alone for an unknown speaker', () => {
    expect(attributionSpans({ kind: 'statement', start: 0, end: 10, speaker: null })).toEqual([
      { start: 0, end: 10, part: 'quote' },
    ])
  })

  it('tell speech in a reporter’s words from a quotation', () => {
    expect(attributionSpans({ kind: 'reported', start: 0, end: 10, speaker: null })).toEqual([
      { start: 0, end: 10, part: 'reported' },
    ])
  })
})
