import { attributionSpans } from '../../lambda/pages/attribution-spans'
import { extractQuotes } from '../../lambda/quotes/extract'

/** The words of each part around the first quote of a text. */
function parts(text: string): Record<string, string> {
  const [quote] = extractQuotes({ id: 'a', text })
  if (quote === undefined) throw new Error('no quote in the text')
  return Object.fromEntries(
    attributionSpans(text, quote).map(({ start, end, part }) => [part, text.slice(start, end)]),
  )
}

/** A text with a quote between bars, said by somebody. */
function spansOf(marked: string, speaker: { mention: string; cue: string }) {
  const [before = '', quote = '', after = ''] = marked.split('|')
  const text = before + quote + after
  const start = before.length
  const spans = attributionSpans(text, {
    start,
    end: start + quote.length,
    speaker: { name: '', role: null, ...speaker },
  })
  return spans.map((span) => `${span.part} ${span.start} ${text.slice(span.start, span.end)}`)
}

describe('attributionSpans', () => {
  it('finds the speaker and the cue before the quote', () => {
    expect(parts('صدر نے خطاب کیا۔ اسد عمر نے کہا کہ ’معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔‘')).toEqual(
      {
        quote: 'معیشت اب سنبھل رہی ہے اور مہنگائی کم ہو گی۔',
        mention: 'اسد عمر',
        cue: expect.stringMatching(/^کہا/),
      },
    )
  })

  it('finds them behind the quote', () => {
    expect(spansOf('’|ہم جیت گئے|‘ یہ بات اسد عمر نے کہی۔', { mention: 'اسد عمر', cue: 'کہی' })).toEqual([
      'quote 1 ہم جیت گئے',
      'mention 20 اسد عمر',
      'cue 31 کہی',
    ])
  })

  it('takes the cue that adjoins the quote, not the same words of the next one', () => {
    const spans = spansOf('انہوں نے کہا کہ ’|ہم جیت گئے|‘ انہوں نے کہا کہ ’بس‘', {
      mention: 'انہوں',
      cue: 'کہا کہ',
    })
    expect(spans).toEqual(['quote 17 ہم جیت گئے', 'cue 9 کہا کہ', 'mention 0 انہوں'])
  })

  it('takes the nearest place on its side', () => {
    const spans = spansOf('اس نے کہا کہ سب نے کہا کہ اس نے کہا کہ ’|ہم جیت گئے|‘', {
      mention: 'اس',
      cue: 'کہا کہ',
    })
    expect(spans.slice(1)).toEqual(['cue 32 کہا کہ', 'mention 26 اس'])
  })

  it('does not find words within words', () => {
    expect(spansOf('اسلام نے کہا کہ ’|ہم جیت گئے|‘', { mention: 'اس', cue: 'کہا کہ' })).toEqual([
      'quote 17 ہم جیت گئے',
      'cue 9 کہا کہ',
    ])
  })

  it('marks the quote alone when nobody is known, or nothing is found', () => {
    expect(attributionSpans('ہم جیت گئے', { start: 0, end: 10, speaker: null })).toEqual([
      { start: 0, end: 10, part: 'quote' },
    ])
    expect(spansOf('|ہم جیت گئے|', { mention: 'اسد عمر', cue: '' })).toHaveLength(1)
  })
})
