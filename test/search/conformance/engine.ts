import type { Moment, QuoteSearch, SearchRequest } from '../../../lambda/search/port'
import type { ArticleChange } from '../../../lambda/store/article'

/** An engine under test, fed with changes as the feed tells them. */
export interface Engine extends QuoteSearch {
  /** Takes in changes; moments after it know them. */
  apply(changes: readonly ArticleChange[]): Promise<void>
}

/** Makes an empty engine. */
export type CreateEngine = () => Promise<Engine>

/** The moment of a new engine that knows some changes. */
export async function momentOf(create: CreateEngine, changes: readonly ArticleChange[]): Promise<Moment> {
  const engine = await create()
  await engine.apply(changes)
  return engine.at()
}

export const request = (q: string, fields: Partial<SearchRequest> = {}): SearchRequest => ({
  q,
  sort: 'relevance',
  limit: 10,
  ...fields,
})

/** Ids of the hits of a search, in order. */
export async function ids(moment: Moment, q: string, fields?: Partial<SearchRequest>): Promise<string[]> {
  return (await moment.search(request(q, fields))).hits.map(({ id }) => id)
}
