import * as v from 'valibot'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { type ArticleState, stateSchema } from './article-state'
import type { OpenSearchClient } from './client'
import { IndexedSpeakers } from './indexed-speakers'

/** Articles of a page that is read. */
const PAGE = 2_000

/**
 * How far a read goes back behind the newest that was met, in ms of the writers' clocks: what they write is seen up to a
 * second later, and their clocks differ. Once the newest has been known for as long, nothing before it can come any more.
 */
const LOOK_BACK_MS = 60_000

const READ_MEMBERS = ['version', 'changedAt', 'whole', 'said', 'pairs', 'revision'] as const

const pageSchema = v.object({
  hits: v.object({
    hits: v.array(
      v.object({
        _index: v.string(),
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
type Hits = v.InferOutput<typeof pageSchema>['hits']['hits']

type Read = Pick<ArticleState, (typeof READ_MEMBERS)[number]>

/** How far an index was read, and what came of it. */
interface Reading {
  /** Name of the index itself; null before the first article. */
  index: string | null
  /** When the newest article that was met was written, in ms of the writers' clocks. */
  newest: number
  /** When that was met, in ms of this process's clock. */
  metAt: number
  speakers: IndexedSpeakers
}

/**
 * The speakers of all articles in an index, read from it and kept up to date: who is who needs all of them together. When
 * the name comes to mean another index, they are read anew, and are as they were until that is done.
 */
export class KnownSpeakers {
  readonly #client: OpenSearchClient
  readonly #name: string
  readonly #now: () => number
  #reading = beginning()
  #version = 0

  /**
   * @param name of the index, or an alias
   * @param now milliseconds that only grow
   */
  constructor(client: OpenSearchClient, name: string, now: () => number) {
    this.#client = client
    this.#name = name
    this.#now = now
  }

  get directory(): SpeakerDirectory {
    return this.#reading.speakers.directory
  }

  /** Newest place in the feed of what was read; empty before the first. */
  get asOf(): string {
    return this.#reading.speakers.asOf
  }

  get size(): { articles: number; quotes: number } {
    return this.#reading.speakers.size
  }

  /** Grows with every change that was read. */
  get version(): number {
    return this.#version
  }

  /** Reads what has been written since. */
  async catchUp(): Promise<void> {
    if (await this.#readOn(this.#reading)) return
    let anew = beginning()
    while (!(await this.#readOn(anew))) anew = beginning()
    this.#reading = anew
    this.#version++
  }

  /** Reads an index on from where it was; false when the name means another one now. */
  async #readOn(reading: Reading): Promise<boolean> {
    const began = this.#now()
    const from = began - reading.metAt < LOOK_BACK_MS ? reading.newest - LOOK_BACK_MS : reading.newest
    let after: readonly [number, string] | null = null
    do {
      const hits: Hits = await this.#page(from, after)
      // The newest that was met is met again where it is, or what came in its place.
      if (after === null && hits.length === 0) return reading.index === null
      for (const { _index, _source, fields, sort } of hits) {
        reading.index ??= _index
        if (reading.index !== _index) return false
        const [present, quotes] = [fields.deleted === undefined, fields.quotes[0]]
        const article = { ...(_source.stored as Read), present, quotes }
        if (reading.speakers.take(fields.id[0], article)) this.#version++
        if (sort[0] <= reading.newest) continue
        reading.newest = sort[0]
        reading.metAt = began
      }
      after = hits.length < PAGE ? null : (hits.at(-1)?.sort ?? null)
    } while (after !== null)
    return true
  }

  async #page(from: number, after: readonly [number, string] | null): Promise<Hits> {
    const answer = await this.#client.request('POST', `/${this.#name}/_search`, {
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
    })
    return v.parse(pageSchema, answer).hits.hits
  }
}

function beginning(): Reading {
  return { index: null, newest: Number.NEGATIVE_INFINITY, metAt: 0, speakers: new IndexedSpeakers() }
}
