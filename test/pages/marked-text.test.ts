import fc from 'fast-check'
import type { Part } from '../../lambda/pages/attribution-spans'
import { breakable } from '../../lambda/pages/breakable'
import { markedText } from '../../lambda/pages/marked-text'

const UNESCAPED: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The text that HTML without attributes shows. */
function shown(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&[^;]*;/g, (entity) => UNESCAPED[entity] ?? entity)
}

const textArbitrary = fc.string({
  unit: fc.constantFrom('ا', 'ب', ' ', '\n', '<', '&', '"', 'ِ'),
  maxLength: 200,
})

describe('markedText', () => {
  it('makes a paragraph of each line, and marks spans', () => {
    const html = String(markedText('الف ب\n\nج', [{ start: 0, end: 3, part: 'quote' }]))
    expect(html).toBe('<p dir="auto"><mark class="quote">الف</mark> ب</p>\n<p dir="auto">ج</p>\n')
  })

  it('continues a span over paragraphs', () => {
    const html = String(markedText('اب\nجد', [{ start: 1, end: 4, part: 'quote' }]))
    expect(html.match(/<mark class="quote">[^<]*<\/mark>/g)).toEqual([
      '<mark class="quote">ب</mark>',
      '<mark class="quote">ج</mark>',
    ])
  })

  it('shows the words of an attribution within an outer quote', () => {
    const html = String(
      markedText('ابجد', [
        { start: 0, end: 4, part: 'quote' },
        { start: 1, end: 2, part: 'cue' },
      ]),
    )
    expect(html).toContain(
      '<mark class="quote">ا</mark><mark class="cue">ب</mark><mark class="quote">جد</mark>',
    )
  })

  it('shows the innermost of quotes within each other, and leads to it', () => {
    const html = String(
      markedText('ابجد', [
        { start: 0, end: 4, part: 'reported', href: '/q/outer' },
        { start: 1, end: 2, part: 'quote', href: '/q/inner' },
      ]),
    )
    expect(html).toContain('<a href="/q/inner"><mark class="quote">ب</mark></a>')
    expect(html.match(/<a href="\/q\/outer"><mark class="reported">/g)).toHaveLength(2)
  })

  it('changes nothing of the words, whatever the spans', () => {
    const spans = fc.array(
      fc.record({
        start: fc.nat(200),
        end: fc.nat(200),
        part: fc.constantFrom<Part>('quote', 'reported', 'mention', 'cue'),
      }),
    )
    fc.assert(
      fc.property(textArbitrary, spans, (text, found) => {
        const html = String(
          markedText(
            text,
            found.filter(({ start, end }) => start < end),
          ),
        )
        expect(shown(html).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('breakable', () => {
  it('lets an overlong word be broken, and leaves others alone', () => {
    expect(String(breakable('ب'.repeat(130)))).toBe(
      `${'ب'.repeat(60)}<wbr>${'ب'.repeat(60)}<wbr>${'ب'.repeat(10)}`,
    )
    expect(String(breakable('ایک دو'))).toBe('ایک دو')
  })

  it('never breaks between a letter and its marks', () => {
    expect(String(breakable(`${'ب'.repeat(60)}ِ${'ب'.repeat(60)}`))).not.toMatch(/<wbr>ِ/)
  })

  it('escapes, and shows the same text', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        expect(shown(String(breakable(text)))).toBe(text)
      }),
    )
  })
})
