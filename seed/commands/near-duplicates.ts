import { type KnownArticle, SimilarArticles } from '../../lambda/ingest/duplicates/similar-articles'
import { sketchOf } from '../../lambda/ingest/duplicates/sketch'
import type { InputArticle } from '../../lambda/ingest/found'
import type { ApiClient } from './api-client'
import { articlesListed, type ListedArticle } from './stored-articles'

/** An article of a load, and the one that it is nearly the same as. */
export interface NearDuplicate {
  id: string
  other: KnownArticle
}

/**
 * Compares the articles of a load with those that were stored before it, and with each other. What is stored is listed
 * while the load goes on.
 */
export class NearDuplicates {
  readonly #listed: Promise<ListedArticle[]>
  readonly #added: { id: string; title: string; sketch: string }[] = []
  #known: Promise<Known> | undefined

  constructor(client: ApiClient) {
    this.#listed = all(articlesListed(client))
    // Who asks for them gets the error.
    this.#listed.catch(() => {})
  }

  /**
   * The article that a new one is nearly the same as, among those stored before and those of this load that were let
   * through; null when there is none, which lets it through. One that is stored already is no new one.
   *
   * @throws what keeps the stored articles from being listed
   */
  async check({ id, title, text }: InputArticle): Promise<KnownArticle | null> {
    this.#known ??= this.#listed.then((listed) => knownOf(listed, new Set()))
    const known = await this.#known
    const sketch = sketchOf(text)
    if (sketch === null || known.ids.has(id)) return null
    const other = known.similar.nearest(id, sketch)
    if (other === null) known.similar.add({ id, title }, sketch)
    return other
  }

  /** Notes an article that was stored, to be compared in the end. */
  add({ id, title, text }: InputArticle): void {
    const sketch = sketchOf(text)
    if (sketch !== null) this.#added.push({ id, title, sketch })
  }

  /**
   * The noted articles that are nearly the same as one stored before, or noted before.
   *
   * @throws what keeps the stored articles from being listed
   */
  async found(): Promise<NearDuplicate[]> {
    const { similar } = knownOf(await this.#listed, new Set(this.#added.map(({ id }) => id)))
    return this.#added.flatMap(({ id, title, sketch }) => {
      const other = similar.nearest(id, sketch)
      similar.add({ id, title }, sketch)
      return other === null ? [] : [{ id, other }]
    })
  }
}

/** The stored articles, by their ids and by what they are like. */
interface Known {
  ids: Set<string>
  similar: SimilarArticles
}

/** @param without ids of articles that may have been listed after they were stored */
function knownOf(listed: ListedArticle[], without: Set<string>): Known {
  const similar = new SimilarArticles()
  for (const { id, title, sketch } of listed) {
    if (sketch !== null && !without.has(id)) similar.add({ id, title: title ?? id }, sketch)
  }
  return { ids: new Set(listed.map(({ id }) => id)), similar }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
