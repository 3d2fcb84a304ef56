import { NEWS_PASSAGES } from './news-passages'
import { parsePassage } from './parse-passage'
import { PASSAGES } from './passages'
import { scoreRanking } from './ranking'
import { readSeed } from './seed-annotation'

describe('the statements of the seed article among those of all passages', () => {
  const passages = [...PASSAGES, ...NEWS_PASSAGES].map((passage) => parsePassage(passage).text)
  const scores = scoreRanking([readSeed().text, ...passages].map((text, i) => ({ id: `source-${i}`, text })))

  it.each(Object.entries(scores))('are found again, nearly always in the first place: %s', (_, score) => {
    expect(score.mrr10).toBeGreaterThanOrEqual(0.9)
    expect(score.empty).toBe(0)
  })
})
