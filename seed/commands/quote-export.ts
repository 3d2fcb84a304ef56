import type * as v from 'valibot'
import { FIELD_NAMES } from '../../lambda/contract/article-fields'
import type { articleAnswerSchema } from '../../lambda/http/answers'
import type { ApiClient } from './api-client'
import { articlesListed, storedArticle } from './stored-articles'

type Article = v.InferOutput<typeof articleAnswerSchema>

/** A quote as it is exported: as its article has it, with the facts of the article. */
export type ExportedQuote = Article['quotes'][number] & {
  article: Omit<Article, 'revision' | 'text' | 'quotes'>
}

/**
 * All quotes of the articles that are stored when the first page of the list is read, the latest published first: its
 * cursor leaves out what is added meanwhile. A search would not do: it shows equal quotes once, and a statement for the
 * clause around it.
 *
 * @throws {ForeignAnswerError} when the answer is not one of this API
 */
export async function* allQuotes(client: ApiClient): AsyncGenerator<ExportedQuote> {
  for await (const { id, quotes } of articlesListed(client)) {
    const article = quotes === 0 ? null : await storedArticle(client, id)
    if (article !== null) yield* quotesOf(article)
  }
}

function* quotesOf(article: Article): Generator<ExportedQuote> {
  const facts = Object.fromEntries(FIELD_NAMES.map((name) => [name, article[name]]))
  for (const quote of article.quotes)
    yield { ...quote, article: { id: article.id, ...(facts as Pick<Article, (typeof FIELD_NAMES)[number]>) } }
}
