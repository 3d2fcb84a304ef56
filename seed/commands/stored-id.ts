import * as v from 'valibot'
import { articleAnswerSchema } from '../../lambda/http/answers'
import { isSameArticle } from '../../lambda/ingest/article-id'
import type { InputArticle } from '../../lambda/ingest/found'
import { parseAnswer } from './api-answer'
import { type ApiClient, RefusedError } from './api-client'

const articleSchema = v.pick(articleAnswerSchema, ['url', 'text'])

/**
 * The id to store an article under: its own, unless the first version stored this article under another, which it keeps.
 * Asks the API only where the two differ.
 *
 * @param taken ids of this load, which no other article of it gets; the answer is added
 * @throws {ForeignAnswerError} when the server does not answer as this API does
 */
export async function storedId(
  client: ApiClient,
  article: InputArticle,
  taken: Set<string>,
): Promise<string> {
  const { id, firstId } = article
  taken.add(id)
  if (firstId === undefined || taken.has(firstId)) return id
  if ((await storedArticle(client, id)) !== null) return id
  const stored = await storedArticle(client, firstId)
  if (stored === null || taken.has(firstId) || !isSameArticle(stored, article)) return id
  taken.add(firstId)
  return firstId
}

async function storedArticle(client: ApiClient, id: string) {
  try {
    return parseAnswer(articleSchema, await client.request(`articles/${id}`))
  } catch (error) {
    if (error instanceof RefusedError && error.status === 404) return null
    throw error
  }
}
