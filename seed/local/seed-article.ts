import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArticleStore, PutResult } from '../../lambda/store/article-store'
import { storedQuotes } from '../../lambda/store/stored-quotes'

const SEED_ID = 'seed'

/** Stores the article that comes with the project; once, for the same content again changes nothing. */
export async function storeSeedArticle(articles: ArticleStore): Promise<PutResult> {
  const text = await readFile(join(import.meta.dirname, '../article.txt'), 'utf8')
  return articles.put({
    id: SEED_ID,
    title: (text.split('\n', 1)[0] as string).trim(),
    url: null,
    source: null,
    publishedAt: null,
    text,
    quotes: storedQuotes(SEED_ID, text),
  })
}
