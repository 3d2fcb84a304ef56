import * as v from 'valibot'
import { factsOf } from '../../contract/article-fields'
import type { IndexedArticle } from '../indexed-quote'
import type { ArticlesAnswer, ArticlesRequest, ListedArticle } from '../port'
import { articleFilter } from '../query/filter'
import { decodeKey, encodeKey } from '../query/key-cursor'

/** What decides whether and where an article is listed; the rest is loaded for those of the page. */
export interface ListableArticle extends Pick<IndexedArticle, 'id' | 'keys' | 'day' | 'time'> {
  load: () => IndexedArticle
}

/** What articles are sorted by; no two have equal keys. */
type Key = readonly [time: number | null, id: string]

const keySchema = v.tuple([v.nullable(v.number()), v.string()])

/**
 * A page of the articles, the latest published first.
 *
 * @throws {InvalidCursorError} when the cursor is malformed
 */
export function listArticles(articles: Iterable<ListableArticle>, request: ArticlesRequest): ArticlesAnswer {
  const after = request.cursor === undefined ? null : decodeKey(keySchema, request.cursor)
  const accepts = articleFilter(request)
  const rest = [...articles]
    .filter((article) => accepts(article) && (after === null || compare(keyOf(article), after) > 0))
    .sort((a, b) => compare(keyOf(a), keyOf(b)))
  const page = rest.slice(0, request.limit)
  const last = page.at(-1)
  return {
    articles: page.map(({ load }) => listed(load())),
    next: last !== undefined && rest.length > page.length ? encodeKey(keyOf(last)) : null,
  }
}

function listed(article: IndexedArticle): ListedArticle {
  const { id, quotes, revision, sketch } = article
  return { id, ...factsOf(article), quotes, revision, sketch }
}

function keyOf({ time, id }: ListableArticle): Key {
  return [time, id]
}

function compare([time, id]: Key, [otherTime, otherId]: Key): number {
  return (otherTime ?? -Infinity) - (time ?? -Infinity) || (id < otherId ? -1 : id > otherId ? 1 : 0)
}
