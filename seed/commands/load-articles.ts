import { createHash } from 'node:crypto'
import { ArticleInputError } from '../../lambda/ingest/article-input-error'
import type { Found, InputArticle } from '../../lambda/ingest/found'

/** Articles being stored at the same time: enough to keep a server busy, few enough for a table on demand. */
export const LOAD_CONCURRENCY = 8

/** What became of an article: stored, or left out, for it is nearly the same as another. */
export type Outcome = 'created' | 'replaced' | 'unchanged' | 'similar'

export interface LoadReport {
  /** One more article is done with. */
  done(found: Found, outcome: Outcome | 'repeated' | 'failed'): void
  failed(origin: string, error: Error): void
}

/**
 * Stores articles, some at a time. An article that fails is reported, and the rest goes on. Once `interrupted` is
 * aborted, it finishes what is under way, and begins no more.
 *
 * @param store stores one article; throws an error that stops the load when no other could be stored either
 * @param options.stopsLoad says which errors end it all
 * @throws what `store` threw that ends it all
 */
export async function loadArticles(
  articles: AsyncIterator<Found>,
  store: (article: InputArticle) => Promise<Outcome>,
  report: LoadReport,
  { stopsLoad, interrupted }: { stopsLoad: (error: unknown) => boolean; interrupted: AbortSignal },
): Promise<void> {
  const claim = claims()
  let stopped: { error: unknown } | null = null
  await Promise.all(Array.from({ length: LOAD_CONCURRENCY }, work))
  if (stopped !== null) throw (stopped as { error: unknown }).error

  async function work(): Promise<void> {
    while (stopped === null && !interrupted.aborted) {
      const { value: found, done } = await articles.next()
      if (done) return
      await loadOne(found)
    }
  }

  async function loadOne(found: Found): Promise<void> {
    try {
      if (found.error) throw found.error
      const isNew = found.article !== undefined && claim(found.origin, found.article)
      report.done(found, isNew ? await store(found.article) : 'repeated')
    } catch (error) {
      if (stopsLoad(error)) stopped ??= { error }
      else report.failed(found.origin, error as Error)
      report.done(found, 'failed')
    }
  }
}

/** Says whether an article is the first of its id; throws when another of the same id differs. */
function claims(): (origin: string, article: InputArticle) => boolean {
  const known = new Map<string, { origin: string; digest: string }>()
  return (origin, article) => {
    const digest = createHash('sha256').update(JSON.stringify(article)).digest('base64')
    const first = known.get(article.id)
    if (first === undefined) known.set(article.id, { origin, digest })
    else if (first.digest !== digest) {
      throw new ArticleInputError(`has the id ${article.id} too, as ${first.origin}, with other content`)
    }
    return first === undefined
  }
}
