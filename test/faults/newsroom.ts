import type { Hono } from 'hono'
import { createApp } from '../../lambda/http/app'
import { articleRoutes } from '../../lambda/http/article-routes'
import { searchRoutes } from '../../lambda/http/search-routes'
import { LiveIndex } from '../../lambda/search/live'
import { QuoteIndex } from '../../lambda/search/memory/quote-index'
import type { SearchAnswer } from '../../lambda/search/port'
import { ArticleStore } from '../../lambda/store/article-store'
import { changeFeed } from '../../lambda/store/change-feed'
import type { TableAccess } from '../../lambda/store/table-access'
import { syntheticArticle } from '../synthetic-articles'

/** Both functions over a table, as one instance of each would run, with every search looking for changes first. */
export function newsroom(table: TableAccess, now = () => new Date()): Hono {
  const articles = new ArticleStore({ ...table, now })
  let searches = 0
  const live = new LiveIndex({
    changesSince: changeFeed({ ...table, onBadItem: (error) => expect(error).toBeUndefined() }),
    createIndex: () => new QuoteIndex(),
    // Five seconds pass before each search.
    now: () => now().getTime() + searches * 5_000,
    tableTime: () => now().getTime(),
    onError: () => {},
  })
  const at = () => {
    searches++
    return live.at()
  }
  return createApp({
    routes: [searchRoutes({ at, getArticle: (id) => articles.get(id) }), articleRoutes(articles)],
    logError: () => {},
  })
}

/** Stores an edition of a synthetic article; the status of the answer. */
export async function put(app: Hono, number: number, edition: number): Promise<number> {
  const { id, ...content } = syntheticArticle(number, edition)
  const headers = { 'content-type': 'application/json' }
  const { status } = await app.request(`/articles/${id}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(content),
  })
  return status
}

export async function remove(app: Hono, number: number): Promise<number> {
  return (await app.request(`/articles/${syntheticArticle(number).id}`, { method: 'DELETE' })).status
}

/** Quotes of a synthetic article. */
const QUOTES_EACH = 6

/**
 * Which edition of each article a search shows, by the article's id; null when the search is unavailable. Fails when it
 * shows a part of an article, or two editions together.
 */
export async function editionsShown(app: Hono): Promise<Record<string, number> | null> {
  const answer = await app.request('/search?limit=50')
  if (answer.status === 503) return null
  const { hits } = (await answer.json()) as SearchAnswer
  const shown: Record<string, number> = {}
  for (const { article } of hits) {
    const quotes = hits.filter((hit) => hit.article.id === article.id)
    const editions = new Set(quotes.map(({ text }) => Number(/اشاعت (\d+)/.exec(text)?.[1])))
    expect([quotes.length, editions.size]).toEqual([QUOTES_EACH, 1])
    shown[article.id] = [...editions][0] as number
  }
  return shown
}
