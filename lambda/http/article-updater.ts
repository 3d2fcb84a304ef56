import type { Article } from '../store/article'
import type { ArticleInput, FoundArticle, PutResult } from '../store/article-store'

/** What articles are changed in. */
export interface ArticleUpdater {
  /**
   * @param change makes what is to be stored of what is there
   * @param seen the revision that the article must have; any when left out
   */
  update(
    id: string,
    change: (found: FoundArticle) => ArticleInput,
    seen?: number,
  ): Promise<PutResult & { article: Article }>
}
