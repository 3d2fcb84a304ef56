import type { Article } from '../store/article'
import { isSameArticle } from './article-id'
import type { InputArticle } from './found'

/** The id to store an article under: its own, unless the first version stored this article under another, which it keeps. */
export async function idToStore(
  articles: { get(id: string): Promise<Article | null> },
  article: InputArticle,
): Promise<string> {
  const { id, firstId } = article
  if (firstId === undefined || id === firstId || (await articles.get(id)) !== null) return id
  const stored = await articles.get(firstId)
  return stored !== null && isSameArticle(stored, article) ? firstId : id
}
