import type { BroughtCorrection } from '../contract/correction-fields'
import { RULES_VERSION } from '../quotes/rules'
import type { Article, ArticleContent } from '../store/article'
import type { ArticleInput, FoundArticle } from '../store/article-store'
import type { Correction } from '../store/record'
import { applyCorrections } from './corrections/apply'
import { withBrought } from './corrections/correct'
import { sketchOf } from './duplicates/sketch'
import { storedQuotes } from './stored-quotes'

/** Content that a client gives, perhaps with what editors said of it elsewhere. */
export interface GivenArticle extends ArticleContent {
  corrections?: BroughtCorrection[]
}

/**
 * What is to be stored in place of what is there: the quotes that today's rules find in the content, with what editors said
 * of the article's quotes. A deletion that can be restored keeps their word too.
 */
export function articleOver(id: string, given: GivenArticle): (found: FoundArticle) => ArticleInput {
  const { corrections: brought = [], ...content } = given
  const corrected = correctable(id, content)
  return ({ article, deleted }) => {
    const kept = corrected((article ?? deleted)?.corrections ?? [])
    if (brought.length === 0) return kept
    return corrected(withBrought(content.text, kept.corrections, brought))
  }
}

/** The same article with other corrections, its quotes found anew by today's rules. */
export function articleCorrected(article: Article, corrections: readonly Correction[]): ArticleInput {
  const { id, revision, rules, quotes, corrections: before, sketch, ...content } = article
  return correctable(id, content)(corrections)
}

/** Finds an article's quotes once, for any corrections. */
function correctable(
  id: string,
  content: ArticleContent,
): (corrections: readonly Correction[]) => ArticleInput {
  const machine = storedQuotes(id, content.text)
  const sketch = sketchOf(content.text)
  return (corrections) => ({
    id,
    ...content,
    rules: RULES_VERSION,
    sketch,
    ...applyCorrections({ id, text: content.text }, machine, corrections),
  })
}
