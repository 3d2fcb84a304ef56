import * as v from 'valibot'
import type { OpenSearchClient } from '../../lambda/search/opensearch/client'

const PAGE = 1_000

const pageSchema = v.object({
  hits: v.object({
    hits: v.array(
      v.object({ _id: v.string(), _source: v.object({ stored: v.unknown() }), sort: v.array(v.unknown()) }),
    ),
  }),
})

/** What an index keeps of its articles and quotes, by the ids of the documents. */
export async function indexContent(client: OpenSearchClient, index: string): Promise<Map<string, unknown>> {
  await client.request('POST', `/${index}/_refresh`)
  const found = new Map<string, unknown>()
  for (let after: unknown[] | undefined; ; ) {
    const answer = await client.request('POST', `/${index}/_search`, {
      size: PAGE,
      query: { terms: { doc: ['article', 'quote'] } },
      sort: ['doc', 'id'],
      ...(after && { search_after: after }),
    })
    const { hits } = v.parse(pageSchema, answer).hits
    for (const { _id, _source } of hits) {
      if (found.has(_id)) throw new Error(`${_id} is in the index twice`)
      found.set(_id, _source.stored)
    }
    after = hits.at(-1)?.sort
    if (hits.length < PAGE) return found
  }
}
