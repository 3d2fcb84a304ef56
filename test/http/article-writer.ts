import type { ArticleWriter } from '../../lambda/http/article-routes'
import { articleOver } from '../../lambda/ingest/article-input'
import type { Article } from '../../lambda/store/article'

/** A writer that finds one article whatever id is asked for, or none, and keeps nothing. */
export function forgetfulWriter(text?: string): ArticleWriter {
  const now = new Date('2026-11-27T09:00:00Z')
  const articleOf = (id: string): Article | null => {
    if (text === undefined) return null
    const facts = { title: text, url: null, source: null, section: null, publishedAt: null, language: 'ur' }
    return { ...articleOver(id, { ...facts, text })({ article: null, deleted: null, now }), revision: 1 }
  }
  return {
    get: async () => null,
    update: async (id, change) => {
      const article = articleOf(id)
      const outcome = article === null ? 'created' : 'replaced'
      const stored = { ...change({ article, deleted: null, now }), revision: 2 }
      return { outcome, revision: 2, article: stored }
    },
    delete: async () => {},
    restore: async (id) => articleOf(id) as Article,
  }
}
