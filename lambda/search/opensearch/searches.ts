import * as v from 'valibot'
import { type OpenSearchClient, OpenSearchError } from './client'

/** Searches of one request at most: an instance answers some 100 of them in as many ms at worst. */
const MOST_AT_ONCE = 200

const answersSchema = v.object({
  responses: v.array(v.looseObject({ status: v.number(), error: v.optional(v.unknown()) })),
})

/** Searches of one index, several in one request. */
export class Searches {
  constructor(
    private readonly client: OpenSearchClient,
    private readonly index: string,
  ) {}

  /**
   * Answers in the order of the searches.
   *
   * @throws {OpenSearchError} when one of them fails
   */
  async all(bodies: readonly object[]): Promise<unknown[]> {
    const answers: unknown[] = []
    for (let from = 0; from < bodies.length; from += MOST_AT_ONCE) {
      const lines = bodies.slice(from, from + MOST_AT_ONCE).flatMap((body) => [{}, body])
      const { responses } = v.parse(
        answersSchema,
        await this.client.request('POST', `/${this.index}/_msearch`, lines),
      )
      for (const answer of responses) {
        if (answer.error !== undefined)
          throw new OpenSearchError(`a search failed: ${JSON.stringify(answer.error)}`, answer.status)
        answers.push(answer)
      }
    }
    return answers
  }

  async one(body: object): Promise<unknown> {
    const [answer] = await this.all([body])
    return answer
  }
}
