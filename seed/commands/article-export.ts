import { FIELD_NAMES } from '../../lambda/contract/article-fields'
import type { CorrectedArticle } from './stored-articles'

/** An article as `load` reads it again, in this installation or another: with what editors said of its quotes. */
export function exportedArticle(article: CorrectedArticle) {
  const { id, text, quotes, lost } = article
  const corrections = [
    ...quotes.flatMap(({ correction, start, end, text: words, kind }) =>
      correction === null ? [] : [{ start, end, text: words, kind, ...correction }],
    ),
    ...lost.map(({ id: _, ...correction }) => correction),
  ]
  return {
    id,
    ...Object.fromEntries(FIELD_NAMES.map((name) => [name, article[name]])),
    text,
    ...(corrections.length > 0 && { corrections }),
  }
}
