import fc from 'fast-check'
import { NEARLY_THE_SAME, SimilarArticles } from '../../../lambda/ingest/duplicates/similar-articles'
import { resemblance, sketchOf } from '../../../lambda/ingest/duplicates/sketch'

const LETTERS = [...'بپتٹجچخدڈرڑسشفقکگلمن']

/** A run of words, each of them in no other place: a number in letters. */
const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) =>
    [...String(from + at + 1_000)].map((digit, place) => LETTERS[Number(digit) + 10 * (place % 2)]).join(''),
  ).join(' ')

const bytes = (content: string) => new Uint8Array(Buffer.from(sketchOf(content) ?? '', 'base64'))

/** The share of three-word shingles that two runs of numbered words have in common. */
function share([from, to]: [number, number], [otherFrom, otherTo]: [number, number]): number {
  const common = Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom) - 2)
  return common / (to - from - 2 + (otherTo - otherFrom - 2) - common)
}

describe('a sketch', () => {
  it('has 64 bytes, the same for the same words in other spelling, marks and lines', () => {
    const words = text(0, 30)
    expect(bytes(words)).toHaveLength(64)
    expect(sketchOf(`${words.replaceAll('ک', 'ك').replaceAll(' ', '،\n ')}۔`)).toBe(sketchOf(words))
  })

  it('is none for a text of fewer than 22 words', () => {
    expect(sketchOf(text(0, 21))).toBeNull()
    expect(sketchOf(text(0, 22))).not.toBeNull()
  })

  it('tells how much of two texts is the same, within four standard errors', () => {
    const span = fc
      .tuple(fc.nat(400), fc.integer({ min: 50, max: 400 }))
      .map(([from, length]): [number, number] => [from, from + length])
    fc.assert(
      fc.property(span, span, (one, other) => {
        const told = resemblance(bytes(text(...one)), bytes(text(...other)))
        expect(Math.abs(told - share(one, other))).toBeLessThan(0.25)
      }),
      { numRuns: 30 },
    )
  })
})

describe('similar articles', () => {
  const known = (...spans: [number, number][]) => {
    const similar = new SimilarArticles()
    for (const span of spans)
      similar.add({ id: span.join('-'), title: 'سرخی' }, sketchOf(text(...span)) ?? '')
    return similar
  }

  it('are found by what most of their words are, the most like one first', () => {
    const similar = known([0, 200], [10, 200], [500, 700])
    expect(similar.nearest('new', sketchOf(text(12, 200)) ?? '')).toEqual({ id: '10-200', title: 'سرخی' })
  })

  it('are none that share less, or nothing', () => {
    expect(known([0, 200], [500, 700]).nearest('new', sketchOf(text(120, 320)) ?? '')).toBeNull()
  })

  it('are never the article itself', () => {
    expect(known([0, 200]).nearest('0-200', sketchOf(text(0, 200)) ?? '')).toBeNull()
  })

  it('are found by their bands as surely as by comparing them all', () => {
    const length = fc.integer({ min: 100, max: 300 })
    fc.assert(
      fc.property(length, length, (one, other) => {
        const sketch = sketchOf(text(0, other)) ?? ''
        const isLike = resemblance(bytes(text(0, one)), bytes(text(0, other))) >= NEARLY_THE_SAME
        expect(known([0, one]).nearest('new', sketch) !== null).toBe(isLike)
      }),
      { numRuns: 30 },
    )
  })

  it('pass over what another program wrote', () => {
    const similar = known([0, 200])
    similar.add({ id: 'other', title: '' }, 'AAAA')
    expect(similar.nearest('new', 'AAAA')).toBeNull()
  })
})
