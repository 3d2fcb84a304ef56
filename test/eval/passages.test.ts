import { extractQuotes } from '../../lambda/quotes/extract'
import { NEWS_PASSAGES } from './news-passages'
import { NOT_YET } from './not-yet'
import { parsePassage } from './parse-passage'
import type { Passage } from './passage'
import { PASSAGES } from './passages'
import { readSeed } from './seed-annotation'

describe('extraction of annotated passages', () => {
  const passages = [...PASSAGES, ...NEWS_PASSAGES].map((passage) => [passage.shows, passage] as const)
  it.each(passages.filter(([shows]) => !NOT_YET.has(shows)))('%s', (_shows, passage) => agree(passage))
  it.failing.each(passages.filter(([shows]) => NOT_YET.has(shows)))('%s', (_shows, passage) => agree(passage))

  function agree(passage: Passage): void {
    const { text, spans } = parsePassage(passage)
    const annotated = spans.some(({ kind }) => kind === 'reported')
    const found = extractQuotes({ id: 'passage', text }).filter(
      ({ kind }) => annotated || kind !== 'reported',
    )
    expect(
      found.map(({ kind, text, speaker, broken }) => ({ kind, text, name: speaker?.name ?? null, broken })),
    ).toEqual(
      spans.map(({ kind, start, end, name, broken }) => ({
        kind,
        text: text.slice(start, end),
        name: name ?? null,
        broken: broken ?? false,
      })),
    )
    spans.forEach(({ role, via }, i) => {
      if (role) expect(found[i]?.speaker?.role).toBe(role)
      expect(found[i]?.via?.name).toBe(via)
    })
  }
})

describe('extraction of the seed article', () => {
  const { text, spans } = readSeed()
  const found = extractQuotes({ id: 'seed', text }).filter(({ kind }) => kind === 'statement')

  it('finds every statement with its exact extent, and no other', () => {
    expect(found.map(({ start, end }) => [start, end])).toEqual(spans.map(({ start, end }) => [start, end]))
  })

  it('names every speaker by the fullest name of the article', () => {
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(spans.map(({ name }) => name))
  })

  it('knows who reported the words of others', () => {
    spans.forEach(({ via }, i) => {
      if (via) expect(found[i]?.via?.name).toBe(via)
    })
  })

  it('marks as broken only what was never closed', () => {
    expect(found.map(({ broken }) => broken)).toEqual(spans.map(({ broken }) => broken ?? false))
  })
})
