import * as v from 'valibot'
import type { NameStatement } from '../../store/name-statements'
import { IndexUnavailableError } from '../live'
import type { Hit, Moment, QuoteSearch, SpeakerRecord } from '../port'
import { markOfText } from '../query/equal-quotes'
import { hit } from '../query/hit'
import { suggestions } from '../query/suggest'
import { listSpeakers, speakerEntity } from '../speakers/speaker-page'
import type { OpenSearchClient } from './client'
import { saidBy } from './filters'
import { listArticles } from './index-articles'
import { IndexSearch } from './index-search'
import { KnownSpeakers } from './known-speakers'
import { type MatchRow, matchRows, rowSearch } from './match-rows'
import { MergedRows } from './merged-rows'
import { Searches } from './searches'
import { StoredQuotes } from './stored-quotes'
import { TermLookUps } from './term-lookups'

/** A warm instance looks for changes at most this often, in ms. */
const CATCH_UP_MS = 5_000
/** How long a search waits for a catch-up that is slow to come before it answers from what there is, in ms. */
const PATIENCE_MS = 2_000
/** Quotes equal to one that is asked for, at most. */
const MOST_EQUAL = 1_000

const NOTHING_SAID: readonly NameStatement[] = []

const monthsSchema = v.object({
  aggregations: v.object({
    months: v.object({ buckets: v.array(v.object({ key: v.string(), doc_count: v.number() })) }),
  }),
})

/**
 * The quotes of an index on OpenSearch. Quotes are searched there; who is who among speakers is held in memory and kept up
 * to date before an answer.
 */
export class OpenSearchSearch implements QuoteSearch {
  readonly #client: OpenSearchClient
  readonly #index: string
  readonly #now: () => number
  readonly #statements: () => readonly NameStatement[]
  readonly #onError: (error: unknown) => void
  readonly #catchUpMs: number
  readonly #searches: Searches
  readonly #stored: StoredQuotes
  readonly #terms: TermLookUps
  readonly #speakers: KnownSpeakers
  readonly #search: IndexSearch
  #freshAt: number | null = null
  #lastTry = Number.NEGATIVE_INFINITY
  #read: Promise<void> | null = null

  /**
   * @param options.index name or alias
   * @param options.now milliseconds that only grow
   * @param options.statements what editors say of names at the moment; nothing when left out
   * @param options.onError told of each catch-up that failed; searches go on
   * @param options.catchUpMs how old what is known of speakers may be before it is read on, in ms
   */
  constructor(options: {
    client: OpenSearchClient
    index: string
    now: () => number
    statements?: () => readonly NameStatement[]
    onError: (error: unknown) => void
    catchUpMs?: number
  }) {
    this.#client = options.client
    this.#index = options.index
    this.#now = options.now
    this.#statements = options.statements ?? (() => NOTHING_SAID)
    this.#onError = options.onError
    this.#catchUpMs = options.catchUpMs ?? CATCH_UP_MS
    this.#searches = new Searches(this.#client, this.#index)
    this.#stored = new StoredQuotes(this.#client, this.#index)
    this.#terms = new TermLookUps(this.#searches)
    this.#speakers = new KnownSpeakers(this.#client, this.#index, this.#now)
    this.#search = new IndexSearch({
      searches: this.#searches,
      terms: this.#terms,
      speakers: this.#speakers,
      stored: this.#stored,
    })
  }

  /**
   * The quotes, with speakers caught up when the last try began 5 s ago or more. When they cannot be read, or not in
   * time, they are as they were.
   *
   * @throws {IndexUnavailableError} when none have been read yet; the next call tries again
   */
  async at(): Promise<Moment> {
    if (this.#freshAt === null) {
      try {
        await this.#catchUp()
      } catch (cause) {
        throw new IndexUnavailableError('the quotes could not be read', { cause })
      }
    } else if (this.#read !== null || this.#now() - this.#lastTry >= this.#catchUpMs) {
      const caughtUp = this.#catchUp().catch(() => {})
      await Promise.race([caughtUp, after(PATIENCE_MS)])
    }
    return this.#moment()
  }

  /** Has the next search look for changes, as after a write of this process. */
  expectChanges(): void {
    this.#lastTry = Number.NEGATIVE_INFINITY
  }

  /** Callers at the same time share one read. */
  #catchUp(): Promise<void> {
    if (this.#read !== null) return this.#read
    const began = this.#now()
    this.#lastTry = began
    const { version } = this.#speakers
    const read = this.#speakers
      .catchUp()
      .then(() => {
        this.#freshAt = began
      })
      .finally(() => {
        if (this.#speakers.version !== version) this.#terms.forgetOld(began)
        this.#read = null
      })
    read.catch(this.#onError)
    this.#read = read
    return read
  }

  #moment(): Moment {
    const { asOf, size, directory } = this.#speakers
    directory.hear(this.#statements())
    const age = Math.max(0, Math.floor((this.#now() - (this.#freshAt ?? 0)) / 1000))
    return {
      age,
      asOf,
      size,
      search: (request) => this.#search.search(request, asOf),
      suggest: (q, limit) => this.#terms.settled(() => suggestions(this.#terms, directory, q, limit)),
      speakers: async (request) => listSpeakers(directory, request),
      speaker: (name) => this.#speaker(name),
      quote: (id) => this.#quote(id),
      articles: (request) => listArticles(this.#searches, request),
    }
  }

  /** The person that an id or a name means, with the months of the quotes; null when there are none. */
  async #speaker(name: string): Promise<SpeakerRecord | null> {
    const { directory } = this.#speakers
    const [person] = directory.named(name)
    if (!person) return null
    const own = saidBy(person.mentionIds, directory)
    const answer = await this.#searches.one({
      size: 0,
      query: { bool: { filter: [{ term: { doc: 'quote' } }, own] } },
      aggs: { months: { terms: { field: 'month', size: 10_000 } } },
    })
    const { buckets } = v.parse(monthsSchema, answer).aggregations.months
    return {
      speaker: speakerEntity(person),
      months: new Map(buckets.map(({ key, doc_count }) => [key, doc_count])),
    }
  }

  /** A quote as a hit without marks and with score 0; null when there is none of that id. */
  async #quote(id: string): Promise<Hit | null> {
    const found = (await this.#stored.get([id])).get(id)
    if (found === undefined) return null
    const { directory } = this.#speakers
    const said = markOfText(found.quote)
    const rows = said === null ? [] : await this.#saying(said)
    const merged = new MergedRows(rows, [], directory)
    const group = [...merged.merged.groups.values()]
      .map(({ first, others }) => [first, ...others].map((slot) => merged.row(slot).id))
      .find((ids) => ids.includes(id))
    const also = (group ?? []).filter((other) => other !== id)
    const others = await this.#stored.get(also)
    const { speaker } = found.quote
    const mention = speaker && directory.mentionIn(found.article.id, speaker.name)
    return hit(
      { ...found, addedAt: '', mention: null, words: {} },
      {
        match: 'exact',
        score: 0,
        matched: [],
        also: also.flatMap((other) => others.get(other)?.article ?? []),
        speakerId: (mention && speaker.type !== 'unnamed' && directory.personOf(mention.id)?.id) || null,
      },
    )
  }

  /** The rows of quotes with a text, by its mark. */
  async #saying(said: number): Promise<MatchRow[]> {
    const query = { bool: { filter: [{ term: { doc: 'quote' } }, { term: { said } }] } }
    return matchRows(await this.#searches.one(rowSearch(query, 'oldest', MOST_EQUAL))).rows
  }
}

async function after(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms).unref())
}
