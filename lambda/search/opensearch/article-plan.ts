import type { ArticleChange } from '../../store/article'
import { type ArticleState, isKnown, stateAfter } from './article-state'
import type { Place } from './bulk'

/** An article as the index has it. */
export interface Known {
  state: ArticleState
  place: Place
}

/** What a batch makes of one article. */
export interface Plan {
  id: string
  /** Where the document of the article stands that the plan is made of; null where there is none. */
  place: Place | null
  changes: ArticleChange[]
  state: ArticleState
  /** Ids of quotes that have to go. */
  gone: string[]
}

/** What changes of an article come to; null when they tell nothing new of one that is whole. */
export function planOf(id: string, known: Known | null, changes: readonly ArticleChange[]): Plan | null {
  let state = known?.state ?? null
  const news: ArticleChange[] = []
  const met = new Set(state?.quotes.map((quote) => quote.id))
  for (const change of changes) {
    const isMending =
      state !== null &&
      !state.whole &&
      state.revision === change.revision &&
      state.changedAt === change.changedAt
    if (isKnown(state, change) && !isMending) continue
    const next = stateAfter(state, change)
    // The same change again is the same version.
    state = isMending && state !== null ? { ...next, version: state.version } : next
    for (const quote of state.quotes) met.add(quote.id)
    news.push(change)
  }
  if (state === null || news.length === 0) return null
  const there = new Set(state.quotes.map((quote) => quote.id))
  return {
    id,
    place: known?.place ?? null,
    changes: news,
    state,
    gone: [...met].filter((quote) => !there.has(quote)),
  }
}

/** An article while its quotes are being written: it names those that have to go too. */
export function unfinished({ state, gone }: Plan): ArticleState {
  const going = gone.map((id) => ({ id, addedAt: state.changedAt }))
  return { ...state, whole: false, quotes: [...state.quotes, ...going] }
}
