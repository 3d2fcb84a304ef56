import * as v from 'valibot'
import { articleAnswerSchema, articlesAnswerSchema, storedAnswerSchema } from '../../lambda/http/answers'
import { parseAnswer } from './api-answer'
import { type ApiClient, RefusedError } from './api-client'

/** The largest page that `GET /articles` gives. */
const PAGE_SIZE = 50

/** What became of an article that was to be stored anew. */
export type Anew = 'replaced' | 'unchanged' | 'gone'

/** Ids of all stored articles, the latest published first. */
export async function listedArticles(client: ApiClient): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page = await client.request(`articles?${new URLSearchParams({ limit: String(PAGE_SIZE), cursor })}`)
    const { articles, next } = parseAnswer(articlesAnswerSchema, page)
    ids.push(...articles.map(({ id }) => id))
    cursor = next
  }
  return ids
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
