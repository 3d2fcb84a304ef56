import { storedQuotes } from '../../lambda/ingest/stored-quotes'
import type { ArticleChange } from '../../lambda/store/article'

/** An article as the change feed tells of it; its first line is its title. */
export function articleChange({ id, text }: { id: string; text: string }): ArticleChange {
  const [title = ''] = text.trim().split('\n', 1)
  return {
    id,
    revision: 1,
    changedAt: `2026-11-24T09:00:00.000Z#${id}`,
    article: {
      title,
      url: null,
      source: null,
      publishedAt: null,
      section: null,
      language: 'ur',
      rules: 1,
      sketch: null,
      quotes: storedQuotes(id, text),
    },
  }
}
