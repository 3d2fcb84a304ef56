import * as v from 'valibot'
import type { Mention } from '../speakers/mention'
import type { NamePair } from '../speakers/paired-names'
import { SpeakerDirectory } from '../speakers/speaker-directory'
import { type ArticleState, stateSchema } from './article-state'
import type { OpenSearchClient } from './client'

/** Articles of a page that is read. */
const PAGE = 2_000

/**
 * How far a read goes back behind the newest that was met, in ms of the writers' clocks: what they write is seen up to a
 * second later, and their clocks differ.
 */
const LOOK_BACK_MS = 60_000

const READ_MEMBERS = ['version', 'changedAt', 'whole', 'said', 'pairs', 'revision'] as const

const pageSchema = v.object({
  hits: v.object({
    hits: v.array(
      v.object({
        sort: v.tuple([v.number(), v.string()]),
        _source: v.object({ stored: v.pick(stateSchema, READ_MEMBERS) }),
        fields: v.object({
          id: v.tuple([v.string()]),
          quotes: v.tuple([v.number()]),
          deleted: v.optional(v.array(v.boolean())),
        }),
      }),
    ),
  }),
})

type Read = Pick<ArticleState, (typeof READ_MEMBERS)[number]>

/** What is kept of an article, to be taken back. */
interface Known {
  version: number
  present: boolean
  quotes: number
  said: readonly { mention: Mention; role: string | null }[]
  pairs: readonly NamePair[]
}

/**
 * The speakers of all articles in an index, read from it and kept up to date: who is who needs all of them together. Of
 * quotes it holds none.
 */
export class KnownSpeakers {
  readonly directory = new SpeakerDirectory()
  readonly #client: OpenSearchClient
  readonly #index: string
  readonly #known = new Map<string, Known>()
  #newest = Number.NEGATIVE_INFINITY
  #asOf = ''
  #size = { articles: 0, quotes: 0 }
  #version = 0

  constructor(client: OpenSearchClient, index: string) {
    this.#client = client
    this.#index = index
  }

  /** Newest place in the feed of what was read; empty before the first. */
  get asOf(): string {
    return this.#asOf
  }

  get size(): { articles: number; quotes: number } {
    return { ...this.#size }
  }

  /** Grows with every change that was read. */
  get version(): number {
    return this.#version
  }

  /** Reads what has been written since. */
  async catchUp(): Promise<void> {
    const from = this.#newest - LOOK_BACK_MS
    let after: readonly [number, string] | null = null
    do {
      const page: v.InferOutput<typeof pageSchema> = v.parse(
        pageSchema,
        await this.#client.request('POST', `/${this.#index}/_search`, {
          size: PAGE,
          track_total_hits: false,
          query: {
            bool: {
              filter: [
                { term: { doc: 'article' } },
                ...(Number.isFinite(from) ? [{ range: { written: { gte: from } } }] : []),
              ],
            },
          },
          sort: [{ written: 'asc' }, { id: 'asc' }],
          ...(after && { search_after: after }),
          _source: READ_MEMBERS.map((member) => `stored.${member}`),
          docvalue_fields: ['id', 'quotes', 'deleted'],
        }),
      )
      for (const { _source, fields } of page.hits.hits) {
        const [present, quotes] = [fields.deleted === undefined, fields.quotes[0]]
        this.#take(fields.id[0], _source.stored as Read, { present, quotes })
      }
      const last = page.hits.hits.at(-1)
      if (last) this.#newest = Math.max(this.#newest, last.sort[0])
      after = page.hits.hits.length < PAGE ? null : (last?.sort ?? null)
    } while (after !== null)
  }

  #take(
    id: string,
    { version, changedAt, whole, said, pairs }: Read,
    { present, quotes }: Pick<Known, 'present' | 'quotes'>,
  ): void {
    const known = this.#known.get(id)
    if (!whole || (known && known.version >= version)) return
    this.#version++
    if (changedAt > this.#asOf) this.#asOf = changedAt
    const { directory } = this
    for (const pair of known?.pairs ?? []) directory.pair(pair, -1)
    // The new come before the old go, so that a speaker who stays is not begun anew.
    const added = said.flatMap((each) => {
      const mention = directory.add(each, id)
      return mention ? [{ mention, role: each.role }] : []
    })
    for (const { mention, role } of known?.said ?? []) directory.remove(mention, { role })
    for (const pair of pairs) directory.pair(pair, 1)
    this.#size = {
      articles: this.#size.articles + Number(present) - Number(known?.present ?? false),
      quotes: this.#size.quotes + (present ? quotes : 0) - (known?.present ? known.quotes : 0),
    }
    this.#known.set(id, { version, present, quotes, said: added, pairs })
  }
}
