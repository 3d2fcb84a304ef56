import { decodePage } from '../decode-text'
import { readFeed } from '../feed/read-feed'
import type { Found } from '../found'
import type { DateOrder } from '../published-at'
import { documentArticle } from './page-article'
import type { Web, WebDocument } from './web'

const FEED_START = /^(?:<rss|<(?:\w+:)?feed|<rdf:RDF)\b/i
/** What may stand before: the declaration, comments, the document's type. */
const PROLOGUE = /<!--[\s\S]*?-->|<[?!][^>]*>/g
const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/
/** Types under which servers give feeds, and other things. */
const MAYBE_FEED_TYPE = /^(?:(?:text|application)\/xml|text\/(?:html|plain)|)$/

/** How far into a document its beginning is looked for, in bytes. */
const START_WITHIN = 4_096

/**
 * Reads the article of a web page, or the articles of a feed, by its address.
 *
 * @param options.bytes what it counts for in the progress
 */
export async function* readAddress(
  address: string,
  { web, dates, bytes }: { web: Web; dates?: DateOrder | undefined; bytes: number },
): AsyncGenerator<Found> {
  try {
    const document = await web.get(address)
    if (document === null) yield { origin: address, bytes, repeated: true }
    else if (isFeed(document)) {
      const place = { origin: address, address: document.address, bytes }
      yield* readFeed(decodePage(document.body, document.charset), place, { web, dates })
    } else yield { origin: address, bytes, article: documentArticle(document, { dates }) }
  } catch (error) {
    yield { origin: address, bytes, error: error as Error }
  }
}

/** Whether a document is a feed: by its type, or by its beginning where the type leaves it open. */
export function isFeed({ type, body }: WebDocument): boolean {
  if (FEED_TYPE.test(type)) return true
  if (!MAYBE_FEED_TYPE.test(type)) return false
  const start = body.subarray(0, START_WITHIN).toString('utf8').replace(PROLOGUE, '')
  return FEED_START.test(start.replace(/^\s+/, ''))
}
