import type { Found } from '../found'
import type { DateOrder } from '../published-at'
import type { Web } from '../web/web'
import { itemArticle, itemIdentity } from './item-article'
import { parseFeed } from './parse-feed'

/** Where a feed is, and what is needed to read it. */
export interface FeedPlace {
  /** The file or the address. */
  origin: string
  /** Its address, if it has one. */
  address: string | null
  bytes: number
}

/**
 * Reads the articles of a feed, one at a time; what is wrong with one does not keep the others.
 *
 * @throws {ArticleInputError} when it is no feed
 */
export async function* readFeed(
  source: string,
  { origin, address, bytes }: FeedPlace,
  options: { web?: Web | undefined; dates?: DateOrder | undefined },
): AsyncGenerator<Found> {
  const { title, items } = parseFeed(source, address)
  const share = bytes / items.length
  const seen = new Set<string>()
  for (const [position, item] of items.entries()) {
    const place = {
      origin: `${origin}, item ${position + 1}${item.url === null ? '' : `, ${item.url}`}`,
      bytes: share,
    }
    const identity = itemIdentity(item)
    if (seen.has(identity)) yield { ...place, repeated: true }
    else {
      seen.add(identity)
      yield { ...place, ...(await result()) }
    }

    async function result() {
      try {
        const found = await itemArticle(item, title, options)
        if (found === null) return { repeated: true } as const
        return { article: found.article }
      } catch (error) {
        return { error: error as Error }
      }
    }
  }
}
