import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import { articleChange } from './article-change'
import { type QueryKind, TARGETS } from './seed-queries'

/** An article to search among. */
export interface Source {
  id: string
  text: string
}

export interface RankingScore {
  queries: number
  /** Mean of 1 / rank of the statement meant, 0 where it is not among the first ten. */
  mrr10: number
  /** Share with the statement meant in the first place. */
  first: number
  /** Queries without any hit. */
  empty: number
}

/** How high the statements of the seed article come among those of all sources, by kind of query. */
export function scoreRanking(sources: readonly Source[]): Record<QueryKind, RankingScore> {
  const index = new QuoteIndex()
  index.apply(sources.map(articleChange))
  const kinds: QueryKind[] = ['urdu', 'variant', 'roman', 'speaker']
  return Object.fromEntries(kinds.map((kind) => [kind, scoreKind(index, kind)])) as Record<
    QueryKind,
    RankingScore
  >
}

function scoreKind(index: QuoteIndex, kind: QueryKind): RankingScore {
  const ranks = TARGETS.map(({ quote, queries }) => {
    const { hits } = index.search({ q: queries[kind], sort: 'relevance', limit: 10 })
    return { rank: hits.findIndex(({ text }) => text.startsWith(quote)) + 1, empty: hits.length === 0 }
  })
  return {
    queries: ranks.length,
    mrr10: mean(ranks.map(({ rank }) => (rank === 0 ? 0 : 1 / rank))),
    first: mean(ranks.map(({ rank }) => (rank === 1 ? 1 : 0))),
    empty: ranks.filter(({ empty }) => empty).length,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
