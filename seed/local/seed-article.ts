import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticleBody } from '../../lambda/ingest/article-content'
import { articleOver } from '../../lambda/ingest/article-input'
import type { ArticleStore, PutResult } from '../../lambda/store/article-store'

const SEED_ID = 'seed'

/** Stores the article that comes with the project; once, for the same content again changes nothing. */
export async function storeSeedArticle(articles: ArticleStore): Promise<PutResult> {
  const text = await readFile(join(import.meta.dirname, '../article.txt'), 'utf8')
  return articles.update(SEED_ID, articleOver(SEED_ID, parseArticleBody({ text })))
}
