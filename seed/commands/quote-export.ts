import * as v from 'valibot'
import { searchAnswerSchema } from '../../lambda/http/answers'
import type { ApiClient } from './api-client'

/** The API answered with something else than a page of quotes. */
export class ExportError extends Error {
  override name = 'ExportError'
}

/** The largest page that `GET /search` gives. */
const PAGE_SIZE = 50

const pageSchema = v.pipe(v.string(), v.parseJson(), v.pick(searchAnswerSchema, ['hits', 'next']))

type Hit = v.InferOutput<typeof searchAnswerSchema>['hits'][number]

/** A quote as it is exported: a hit without what belongs to a search. */
export type ExportedQuote = Omit<Hit, 'score' | 'highlight'>

/**
 * All quotes, by date, as the index has them when the first page is read: its cursor leaves out what is added
 * meanwhile, so that nothing comes twice and nothing that was there is passed over.
 *
 * @throws {ExportError} when the answer is not one of this API
 */
export async function* allQuotes(client: ApiClient): AsyncGenerator<ExportedQuote> {
  let cursor: string | null = ''
  while (cursor !== null) {
    const parameters = new URLSearchParams({ sort: 'oldest', limit: String(PAGE_SIZE), cursor })
    const { body } = await client.request(`search?${parameters}`)
    const page = v.safeParse(pageSchema, body)
    if (!page.success)
      throw new ExportError(`${v.getDotPath(page.issues[0]) ?? 'all'} is missing or wrong in the answer`)
    for (const { score, highlight, ...quote } of page.output.hits) yield quote
    cursor = page.output.next
  }
}
