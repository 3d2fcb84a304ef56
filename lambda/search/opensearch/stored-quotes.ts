import * as v from 'valibot'
import type { OpenSearchClient } from './client'
import { quoteKey, type StoredHit } from './quote-source'

const foundSchema = v.object({
  docs: v.array(
    v.object({
      _source: v.optional(
        v.object({
          stored: v.object({
            quote: v.looseObject({ id: v.string(), text: v.string() }),
            article: v.looseObject({ id: v.string(), title: v.string() }),
          }),
        }),
      ),
    }),
  ),
})

/** Quotes of an index as they were written. */
export class StoredQuotes {
  constructor(
    private readonly client: OpenSearchClient,
    private readonly index: string,
  ) {}

  /** Quotes by their ids; those that are not there are left out. */
  async get(ids: readonly string[]): Promise<Map<string, StoredHit>> {
    if (ids.length === 0) return new Map()
    const answer = await this.client.request('POST', `/${this.index}/_mget`, { ids: ids.map(quoteKey) })
    return new Map(
      v.parse(foundSchema, answer).docs.flatMap(({ _source }): [string, StoredHit][] =>
        // What the writer has checked and written is taken as it is.
        _source ? [[_source.stored.quote.id, _source.stored as unknown as StoredHit]] : [],
      ),
    )
  }
}
