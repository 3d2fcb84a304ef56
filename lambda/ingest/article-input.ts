import { RULES_VERSION } from '../quotes/rules'
import type { ArticleContent } from '../store/article'
import type { ArticleInput } from '../store/article-store'
import { storedQuotes } from './stored-quotes'

/** An article to store: its content with the quotes that today's rules find in it. */
export function articleInput(id: string, content: ArticleContent): ArticleInput {
  return { id, ...content, rules: RULES_VERSION, quotes: storedQuotes(id, content.text) }
}
