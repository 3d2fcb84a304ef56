import { setTimeout as wait } from 'node:timers/promises'
import * as v from 'valibot'
import { storedAnswerSchema } from '../../lambda/http/answers'
import type { Stored } from '../../lambda/ingest/feed/watch-feed'
import type { InputArticle } from '../../lambda/ingest/found'
import { ForeignAnswerError, parseAnswer } from './api-answer'
import { ApiClient, RefusedError, RequestTimeoutError, ServerUnreachableError } from './api-client'
import { signerFor } from './aws-signing'
import { storedId } from './stored-id'

/** Nothing can be stored, or nothing more; the message says why, for the user to read. */
export class StoringError extends Error {
  override name = 'StoringError'
}

/** Stores articles over the API. */
export interface ApiArticles {
  client: ApiClient
  store(article: InputArticle): Promise<Stored>
  isStored(id: string): Promise<boolean>
}

const answerSchema = v.pick(storedAnswerSchema, ['id', 'outcome'])

/**
 * @param onReplaced told of each id whose article was another before
 * @throws {StoringError} when no server answers
 */
export async function connectArticles(
  endpoint: URL,
  onReplaced: (id: string) => void = () => {},
): Promise<ApiArticles> {
  const client = new ApiClient({ endpoint, sign: signerFor(endpoint, process.env), wait })
  await client.checkReachable().catch((error: unknown) => {
    throw explained(error)
  })
  const taken = new Set<string>()
  const put = async (article: InputArticle): Promise<Stored> => {
    const { id: _, firstId, ...content } = article
    const id = await storedId(client, article, taken)
    const answer = await client.request(`articles/${id}`, { method: 'PUT', body: content })
    const { outcome } = parseAnswer(v.object({ ...answerSchema.entries, id: v.literal(id) }), answer)
    if (outcome === 'replaced') onReplaced(id)
    return { id, outcome }
  }
  return {
    client,
    store: (article) =>
      put(article).catch(async (error: unknown) => {
        // Without any answer it is the server that is slow, not the article.
        if (error instanceof RequestTimeoutError) await client.checkReachable()
        throw error
      }),
    isStored: async (id) => {
      try {
        await client.request(`articles/${id}`)
        return true
      } catch (error) {
        if (error instanceof RefusedError && error.status === 404) return false
        throw error
      }
    },
  }
}

/** Without a server of this API or the right to write, no other article could be stored either. */
export function stopsStoring(error: unknown): boolean {
  return (
    error instanceof StoringError ||
    error instanceof ForeignAnswerError ||
    error instanceof ServerUnreachableError ||
    (error instanceof RefusedError && (error.status < 400 || error.status === 401 || error.status === 403))
  )
}

export const GO_ON = 'What was stored stays: run the same command again to go on.'

/** What ended it all, with what the user can do. */
export function explained(error: unknown): unknown {
  if (error instanceof ServerUnreachableError) {
    const advice = 'start one with npm start, or name another with --endpoint'
    return new StoringError(`${error.message}: ${advice}.\n${GO_ON}`, { cause: error })
  }
  if (error instanceof RefusedError) {
    return new StoringError(`the server refuses to store anything: ${error.message}`, { cause: error })
  }
  return error
}
