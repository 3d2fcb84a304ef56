import * as v from 'valibot'
import type { ArticleChange } from '../../store/article'
import { type ArticleState, isKnown, stateAfter, stateSchema } from './article-state'
import { type Write, writeAll } from './bulk'
import { type OpenSearchClient, OpenSearchError } from './client'
import { articleKey, articleSource, quoteKey, quoteSources, termSources } from './quote-source'

/** A change that could not be written; the index is as it was of the article, or is mended by the next try. */
export interface FailedChange {
  change: ArticleChange
  error: OpenSearchError
}

/** Terms that are remembered as written. */
const MOST_TERMS = 200_000

const foundSchema = v.object({
  docs: v.array(
    v.object({
      found: v.optional(v.boolean(), false),
      _source: v.optional(v.object({ stored: stateSchema })),
    }),
  ),
})

/** What a batch makes of one article. */
interface Plan {
  id: string
  changes: ArticleChange[]
  state: ArticleState
  /** Ids of quotes that have to go. */
  gone: string[]
}

/** What came of writes: plans to go on with, and those that failed. */
interface Done {
  plans: Plan[]
  failed: { plan: Plan; error: OpenSearchError }[]
}

/**
 * Writes changes of articles into an index. Each article has a document of its own that knows by which change it is as it
 * is, deleted ones too, so changes may come twice and in any order; what is written carries its version, so that of two
 * writers the one with the later change wins. The article is marked as unfinished first and as whole last: a writer
 * that stops between leaves what the next try mends.
 */
export class OpenSearchWriter {
  readonly #client: OpenSearchClient
  readonly #index: string
  readonly #now: () => number
  readonly #refresh: boolean
  readonly #terms = new Set<string>()

  /**
   * @param options.index name or alias
   * @param options.now ms since 1970
   * @param options.refresh whether searches see what was written as soon as `apply` ends; they do within a second otherwise
   */
  constructor(options: {
    client: OpenSearchClient
    index: string
    now?: () => number
    refresh?: boolean
  }) {
    this.#client = options.client
    this.#index = options.index
    this.#now = options.now ?? Date.now
    this.#refresh = options.refresh ?? false
  }

  /**
   * Takes in changes. One that is known, or older than what is known, does nothing. Those of one article fail together.
   *
   * @returns those that could not be written, one by one
   * @throws {OpenSearchError} when the index takes nothing at all; nothing is harmed by applying all again
   */
  async apply(changes: readonly ArticleChange[]): Promise<{ failed: FailedChange[] }> {
    let plans = await this.#plans(changes)
    const failed: FailedChange[] = []
    const write = async (writesOf: (plan: Plan) => Write[], refresh = false) => {
      const done = await this.#write(plans, writesOf, refresh)
      for (const { plan, error } of done.failed) {
        failed.push(...plan.changes.map((change) => ({ change, error })))
      }
      plans = done.plans
    }
    await write((plan) => [this.#articleWrite(plan, unfinished(plan))])
    await write((plan) => this.#quoteWrites(plan))
    await write((plan) => [this.#articleWrite(plan, plan.state)], this.#refresh)
    return { failed }
  }

  /** Makes what was written visible to searches. */
  async refresh(): Promise<void> {
    await this.#client.request('POST', `/${this.#index}/_refresh`)
  }

  async #plans(changes: readonly ArticleChange[]): Promise<Plan[]> {
    const byArticle = new Map<string, ArticleChange[]>()
    for (const change of changes) byArticle.set(change.id, [...(byArticle.get(change.id) ?? []), change])
    const known = await this.#states([...byArticle.keys()])
    return [...byArticle].flatMap(([id, ofArticle]) => planOf(id, known.get(id) ?? null, ofArticle) ?? [])
  }

  async #states(ids: readonly string[]): Promise<Map<string, ArticleState>> {
    if (ids.length === 0) return new Map()
    const answer = await this.#client.request('POST', `/${this.#index}/_mget`, {
      ids: ids.map(articleKey),
    })
    const { docs } = v.parse(foundSchema, answer)
    return new Map(
      docs.flatMap(({ _source }, at) =>
        _source ? [[ids[at] as string, _source.stored as unknown as ArticleState]] : [],
      ),
    )
  }

  #articleWrite({ id, state: { version } }: Plan, state: ArticleState): Write {
    return { write: 'index', version, source: articleSource(id, state, this.#now()) }
  }

  #quoteWrites({ id, changes, state, gone }: Plan): Write[] {
    const { version } = state
    const deletes = gone.map((quote): Write => ({ write: 'delete', version, id: quoteKey(quote) }))
    const article = changes.at(-1)?.article ?? null
    if (article === null) return deletes
    const terms = termSources(article, article.quotes, (term) => this.#terms.has(term))
    if (this.#terms.size + terms.length > MOST_TERMS) this.#terms.clear()
    return [
      ...deletes,
      ...quoteSources(id, state, article.quotes).map(
        (source): Write => ({ write: 'index', version, source }),
      ),
      ...terms.map((source): Write => ({ write: 'create', source })),
    ]
  }

  async #write(plans: readonly Plan[], writesOf: (plan: Plan) => Write[], refresh: boolean): Promise<Done> {
    const writes: Write[] = []
    const known = new Set<string>()
    const places = plans.map((plan) => {
      const from = writes.length
      for (const write of writesOf(plan)) {
        // Articles of one batch share terms.
        if (write.write === 'create' && known.has(write.source.id)) continue
        if (write.write === 'create') known.add(write.source.id)
        writes.push(write)
      }
      return { plan, from, to: writes.length }
    })
    const outcomes = await writeAll(this.#client, this.#index, writes, refresh)
    writes.forEach((write, at) => {
      if (write.write === 'create' && !(outcomes[at] instanceof OpenSearchError)) {
        this.#terms.add(write.source.id.slice(2))
      }
    })
    const done: Done = { plans: [], failed: [] }
    for (const { plan, from, to } of places) {
      const own = outcomes.slice(from, to)
      const error = own.find((outcome) => outcome instanceof OpenSearchError)
      if (error) done.failed.push({ plan, error })
      // Where another writer has a later change of an article, this one has nothing to add.
      else if (!own.includes('superseded')) done.plans.push(plan)
    }
    return done
  }
}

/** What changes of an article come to; null when they tell nothing new of one that is whole. */
function planOf(id: string, before: ArticleState | null, changes: readonly ArticleChange[]): Plan | null {
  let state = before
  const news: ArticleChange[] = []
  const met = new Set(before?.quotes.map((quote) => quote.id))
  for (const change of changes) {
    const isMending =
      state !== null &&
      !state.whole &&
      state.revision === change.revision &&
      state.changedAt === change.changedAt
    if (isKnown(state, change) && !isMending) continue
    const next = stateAfter(state, change)
    // The same change again is the same version.
    state = isMending && state !== null ? { ...next, version: state.version } : next
    for (const quote of state.quotes) met.add(quote.id)
    news.push(change)
  }
  if (state === null || news.length === 0) return null
  const there = new Set(state.quotes.map((quote) => quote.id))
  return { id, changes: news, state, gone: [...met].filter((quote) => !there.has(quote)) }
}

/** An article while its quotes are being written: it names those that have to go too. */
function unfinished({ state, gone }: Plan): ArticleState {
  const going = gone.map((id) => ({ id, addedAt: state.changedAt }))
  return { ...state, whole: false, quotes: [...state.quotes, ...going] }
}
