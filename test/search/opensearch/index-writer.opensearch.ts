import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { OpenSearchClient } from '../../../lambda/search/opensearch/client'
import { createIndex, deleteIndex } from '../../../lambda/search/opensearch/index-admin'
import { OpenSearchWriter } from '../../../lambda/search/opensearch/index-writer'
import type { ArticleChange } from '../../../lambda/store/article'
import { change, deletion } from '../articles'

const address = process.env.OPENSEARCH_URL

jest.setTimeout(300_000)

/** Ends a writer at one of its requests, as a function that is stopped there. */
class FailingClient extends OpenSearchClient {
  constructor(
    endpoint: URL,
    private left: number,
  ) {
    super({ endpoint })
  }

  override async request(...asked: Parameters<OpenSearchClient['request']>): Promise<unknown> {
    if (this.left-- <= 0) throw new Error('stopped')
    return super.request(...asked)
  }
}

/** Has something happen before one of a writer's requests. */
class InterruptedClient extends OpenSearchClient {
  constructor(
    endpoint: URL,
    private left: number,
    private readonly interrupt: () => Promise<unknown>,
  ) {
    super({ endpoint })
  }

  override async request(...asked: Parameters<OpenSearchClient['request']>): Promise<unknown> {
    if (this.left-- === 0) await this.interrupt()
    return super.request(...asked)
  }
}

/** Two articles through their lives: written, edited, deleted, written again. */
const LIFE: ArticleChange[] = ['a', 'b'].flatMap((id) => [
  change({ id, revision: 1, quotes: ['امن کی بات', { text: 'جنگ ختم ہو', by: 'نیہا ورما' }] }),
  change({ id, revision: 2, quotes: ['امن کی بات', 'دوسری بات', 'تیسری بات'] }),
  deletion(id, 3),
  change({ id, revision: 4, quotes: [{ text: 'نئی بات', by: 'گل بانو' }] }),
])
const LAST = LIFE.filter(({ revision }) => revision === 4)

if (address === undefined) {
  it.skip('OPENSEARCH_URL is not set: NOTHING WAS TRIED on OpenSearch', () => {})
} else {
  describe('what is written into an index', () => {
    const endpoint = new URL(address)
    const client = new OpenSearchClient({ endpoint })
    const index = `writer-${randomUUID()}`
    let run = 0

    beforeAll(() => createIndex(client, index))
    afterAll(() => deleteIndex(client, index))

    /** The same events of articles that nobody has written yet. */
    const renamed = (changes: readonly ArticleChange[]) =>
      changes.map((each) => {
        const quotes = each.article?.quotes.map((quote) => ({ ...quote, id: `${run}-${quote.id}` })) ?? []
        return { ...each, id: `${run}-${each.id}`, article: each.article && { ...each.article, quotes } }
      })

    /** Ids and texts of the quotes of a run, and its articles with what is known of them. */
    const written = async () => {
      const answer = (await client.request('POST', `/${index}/_search`, {
        size: 1_000,
        query: { bool: { must: { terms: { doc: ['quote', 'article'] } } } },
      })) as {
        hits: { hits: { _id: string; _source: { stored: { whole?: boolean; quote?: { text: string } } } }[] }
      }
      return answer.hits.hits
        .filter(({ _id }) => _id.slice(2).startsWith(`${run}-`))
        .map(({ _id, _source: { stored } }) => [
          _id.replace(`${run}-`, ''),
          stored.quote?.text ?? stored.whole,
        ])
        .sort()
    }
    const END = [
      ['a:a', true],
      ['a:b', true],
      ['q:a-1', 'نئی بات'],
      ['q:b-1', 'نئی بات'],
    ]

    it('is the last state of each article, in whatever order events come, how often, and in what batches', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...LIFE), { maxLength: 10 }),
          fc.shuffledSubarray(LIFE, { minLength: LIFE.length }),
          fc.integer({ min: 1, max: 6 }),
          async (some, all, size) => {
            run++
            const events = renamed([...some, ...all])
            for (let at = 0; at < events.length; at += size) {
              // Another instance of the function each time: nothing is remembered between.
              const writer = new OpenSearchWriter({ client, index, refresh: true })
              expect(await writer.apply(events.slice(at, at + size))).toEqual({ failed: [] })
            }
            expect(await written()).toEqual(END)
          },
        ),
        { numRuns: 12 },
      )
    })

    it('is whole after the next try, wherever a writer was stopped', async () => {
      for (let requests = 0; requests <= 4; requests++) {
        run++
        const writer = new OpenSearchWriter({ client, index, refresh: true })
        await writer.apply(renamed(LIFE.filter(({ revision }) => revision === 2)))
        const stopped = new OpenSearchWriter({
          client: new FailingClient(endpoint, requests),
          index,
          refresh: true,
        })
        await stopped.apply(renamed(LAST)).catch(() => {})
        expect(await writer.apply(renamed(LAST))).toEqual({ failed: [] })
        expect(await written()).toEqual(END)
      }
    })

    it.each([
      [2, 4],
      [4, 2],
      [4, 4],
    ])(
      'is the last state when a writer of revision %d is overtaken by one of revision %d, wherever',
      async (slow, fast) => {
        const ofRevision = (revision: number) => renamed(LIFE.filter((each) => each.revision === revision))
        for (let requests = 0; requests < 4; requests++) {
          run++
          const writer = new OpenSearchWriter({ client, index, refresh: true })
          await writer.apply(ofRevision(1))
          const overtaken = new InterruptedClient(endpoint, requests, () => writer.apply(ofRevision(fast)))
          const other = new OpenSearchWriter({ client: overtaken, index, refresh: true })
          expect(await other.apply(ofRevision(slow))).toEqual({ failed: [] })
          expect(await written()).toEqual(END)
        }
      },
    )

    it('goes on past one that cannot be written, and tells of it alone', async () => {
      run++
      const poison = change({ id: 'poison', quotes: ['زہر'] })
      for (const quote of poison.article?.quotes ?? []) Object.assign(quote, { start: 'nowhere' })
      const writer = new OpenSearchWriter({ client, index, refresh: true })
      const { failed } = await writer.apply(
        renamed([LAST[0] as ArticleChange, poison, LAST[1] as ArticleChange]),
      )
      expect(failed.map(({ change: { id }, error }) => [id, error.status])).toEqual([[`${run}-poison`, 400]])
      const whole = (await written()).filter(([id]) => !String(id).includes('poison'))
      expect(whole).toEqual(END)
    })
  })
}
