import * as v from 'valibot'
import { factsOf } from '../../contract/article-fields'
import type { ArticlesAnswer, ArticlesRequest, ListedArticle } from '../port'
import { decodeKey, encodeKey } from '../query/key-cursor'
import { type ArticleState, stateSchema } from './article-state'
import { filtersOf } from './filters'
import { indexed, UNDATED } from './quote-source'
import type { Searches } from './searches'

/** What articles are sorted by; no two have equal keys. */
const keySchema = v.tuple([v.nullable(v.number()), v.string()])

const pageSchema = v.object({
  hits: v.object({
    hits: v.array(
      v.object({
        _source: v.object({ stored: stateSchema }),
        fields: v.object({ id: v.tuple([v.string()]), quotes: v.tuple([v.number()]) }),
      }),
    ),
  }),
})

/**
 * A page of the articles, the latest published first.
 *
 * @throws {InvalidCursorError} when the cursor is malformed
 */
export async function listArticles(searches: Searches, request: ArticlesRequest): Promise<ArticlesAnswer> {
  const after = request.cursor === undefined ? null : decodeKey(keySchema, request.cursor)
  const answer = await searches.one({
    size: request.limit + 1,
    track_total_hits: false,
    query: {
      bool: {
        filter: [{ term: { doc: 'article' } }, ...filtersOf(request)],
        must_not: { exists: { field: 'deleted' } },
      },
    },
    sort: [{ newest: 'desc' }, { id: 'asc' }],
    ...(after && { search_after: [after[0] ?? -UNDATED, after[1]] }),
    _source: ['stored'],
    docvalue_fields: ['id', 'quotes'],
  })
  const { hits } = v.parse(pageSchema, answer).hits
  const articles = hits.map(({ _source, fields }) => {
    const article = indexed(fields.id[0], _source.stored as unknown as ArticleState)
    return { ...article, quotes: fields.quotes[0] }
  })
  const page = articles.slice(0, request.limit)
  const last = page.at(-1)
  return {
    articles: page.map(
      ({ quotes, revision, sketch, ...article }): ListedArticle => ({
        id: article.id,
        ...factsOf(article),
        quotes,
        revision,
        sketch,
      }),
    ),
    next: last !== undefined && articles.length > page.length ? encodeKey([last.time, last.id]) : null,
  }
}
