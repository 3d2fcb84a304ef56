import fc from 'fast-check'
import { extractQuotes } from '../../lambda/quotes/extract'
import type { Quote } from '../../lambda/quotes/quote'
import { FAMILIES, mixture } from './growth/families'

const family = fc.constantFrom(...FAMILIES)

/** Two crafted texts cut into each other at random places, so that the rules meet what no writer writes. */
const craftedText = fc
  .record({
    one: family,
    other: family,
    slice: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ one, other, slice, length }) => mixture(one, other, slice).text(length))

/** Any text at all, lone surrogates and control characters included. */
const anyText = fc.oneof(
  { weight: 3, arbitrary: craftedText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  },
)

const holdsOfAny = (law: (quotes: Quote[], text: string) => void) =>
  fc.assert(
    fc.property(anyText, (text) => law(extractQuotes({ id: 'any', text }), text)),
    { numRuns: 500 },
  )

describe('extractQuotes survives any string', () => {
  it('and its quotes are slices of it', () => {
    holdsOfAny((quotes, text) => {
      for (const quote of quotes) {
        expect(quote.start).toBeGreaterThanOrEqual(0)
        expect(quote.end).toBeLessThanOrEqual(text.length)
        expect(quote.start).toBeLessThan(quote.end)
        expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      }
    })
  }, 60_000)

  it('and the evidence for a speaker lies within it', () => {
    holdsOfAny((quotes, text) => {
      for (const { speaker } of quotes)
        for (const place of [speaker?.mentionAt, speaker?.cueAt]) {
          if (!place) continue
          expect(place[0]).toBeGreaterThanOrEqual(0)
          expect(place[1]).toBeLessThanOrEqual(text.length)
          expect(place[0]).toBeLessThan(place[1])
        }
    })
  }, 60_000)

  it('and nestedIn names a quote before it that encloses it', () => {
    holdsOfAny((quotes) => {
      quotes.forEach(({ nestedIn, start, end }, i) => {
        if (nestedIn === null) return
        const outer = quotes.slice(0, i).find(({ id }) => id === nestedIn)
        expect(outer).toBeDefined()
        expect(outer?.start).toBeLessThanOrEqual(start)
        expect(outer?.end).toBeGreaterThanOrEqual(end)
      })
    })
  }, 60_000)

  it('and gives every quote an id of its own', () => {
    holdsOfAny((quotes) => {
      expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length)
    })
  }, 60_000)
})
