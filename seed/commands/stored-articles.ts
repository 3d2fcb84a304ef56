import * as v from 'valibot'
import {
  articleAnswerSchema,
  articlesAnswerSchema,
  correctedArticleAnswerSchema,
  storedAnswerSchema,
} from '../../lambda/http/answers'
import { parseAnswer } from './api-answer'
import { type ApiClient, RefusedError } from './api-client'

/** The largest page that `GET /articles` gives. */
const PAGE_SIZE = 50

/** What became of an article that was to be stored anew. */
export type Anew = 'replaced' | 'unchanged' | 'gone'

/** An article as the list of stored ones has it. */
export type ListedArticle = v.InferOutput<typeof articlesAnswerSchema>['articles'][number]

/** An article as editors see it: with hidden quotes, corrections, and those whose words are gone. */
export type CorrectedArticle = v.InferOutput<typeof correctedArticleAnswerSchema>

/**
 * Stored articles, the latest published first.
 *
 * @param filters parameters of `GET /articles`: all articles when left out
 */
export async function* articlesListed(
  client: ApiClient,
  filters: Readonly<Record<string, string>> = {},
): AsyncGenerator<ListedArticle> {
  let cursor: string | null = ''
  while (cursor !== null) {
    const asked = new URLSearchParams({ ...filters, limit: String(PAGE_SIZE), cursor })
    const page = await client.request(`articles?${asked}`)
    const { articles, next } = parseAnswer(articlesAnswerSchema, page)
    yield* articles
    cursor = next
  }
}

/** Ids of all stored articles, the latest published first. */
export async function listedArticles(client: ApiClient): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of articlesListed(client)) ids.push(id)
  return ids
}

/** An article as readers see it; null when it was deleted meanwhile. */
export async function storedArticle(
  client: ApiClient,
  id: string,
): Promise<v.InferOutput<typeof articleAnswerSchema> | null> {
  try {
    return parseAnswer(articleAnswerSchema, await client.request(`articles/${encodeURIComponent(id)}`))
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return null
    throw error
  }
}

/** An article as editors see it. */
export async function correctedArticle(client: ApiClient, id: string): Promise<CorrectedArticle> {
  const answer = await client.request(`articles/${encodeURIComponent(id)}?hidden=true`)
  return parseAnswer(correctedArticleAnswerSchema, answer)
}

/**
 * Stores an article as it is, by today's rules and in today's format. If somebody writes it at the same time, it is read
 * and stored again.
 */
export async function storeAnew(client: ApiClient, id: string): Promise<Anew> {
  for (;;) {
    try {
      const { revision, quotes, ...content } = parseAnswer(
        articleAnswerSchema,
        await client.request(`articles/${id}`),
      )
      const answer = await client.request(`articles/${id}`, {
        method: 'PUT',
        body: content,
        headers: { 'if-match': `"${revision}"` },
      })
      const { outcome } = parseAnswer(v.pick(storedAnswerSchema, ['outcome']), answer)
      return outcome === 'unchanged' ? 'unchanged' : 'replaced'
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      if (error.status === 404) return 'gone'
      if (error.status !== 412) throw error
    }
  }
}
