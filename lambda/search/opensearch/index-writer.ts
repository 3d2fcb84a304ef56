import * as v from 'valibot'
import type { ArticleChange } from '../../store/article'
import { type Known, type Plan, planOf, unfinished } from './article-plan'
import { type ArticleState, stateSchema } from './article-state'
import { type Outcome, type Place, type Write, writeAll } from './bulk'
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
      _seq_no: v.optional(v.number()),
      _primary_term: v.optional(v.number()),
      _source: v.optional(v.object({ stored: stateSchema })),
    }),
  ),
})

/** What came of writes: plans to go on with, those that another writer was quicker than, and those that failed. */
interface Done {
  plans: Plan[]
  superseded: Plan[]
  failed: { plan: Plan; error: OpenSearchError }[]
}

/**
 * Writes changes of articles into an index. Each article has a document of its own that knows by which change it is as it
 * is, deleted ones too, so changes may come twice and in any order. It is marked as unfinished first and as whole last: a writer
 * that stops between leaves what the next try mends. Several may write at once: the mark is set only on the document that was
 * read, so each knows of all quotes that were begun before it, and what it writes carries a version above theirs, so that
 * whoever comes too late changes nothing.
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
    const failed: FailedChange[] = []
    const written = async (plans: readonly Plan[], writesOf: (plan: Plan) => Write[], refresh = false) => {
      const done = await this.#write(plans, writesOf, refresh)
      for (const { plan, error } of done.failed) {
        failed.push(...plan.changes.map((change) => ({ change, error })))
      }
      return done
    }
    for (let left = changes; left.length > 0; ) {
      const plans = await this.#plans(left)
      const begun = await written(plans, (plan) => [articleWrite(plan, unfinished(plan), this.#now())])
      const filled = await written(begun.plans, (plan) => this.#quoteWrites(plan))
      await written(filled.plans, (plan) => [articleWrite(plan, plan.state, this.#now())], this.#refresh)
      left = begun.superseded.flatMap((plan) => plan.changes)
    }
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

  async #states(ids: readonly string[]): Promise<Map<string, Known>> {
    if (ids.length === 0) return new Map()
    const answer = await this.#client.request('POST', `/${this.#index}/_mget`, {
      ids: ids.map(articleKey),
    })
    const { docs } = v.parse(foundSchema, answer)
    return new Map(
      docs.flatMap(({ _source, _seq_no: seqNo, _primary_term: primaryTerm }, at): [string, Known][] => {
        if (_source === undefined || seqNo === undefined || primaryTerm === undefined) return []
        const state = _source.stored as unknown as ArticleState
        return [[ids[at] as string, { state, place: { seqNo, primaryTerm } }]]
      }),
    )
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
    const done: Done = { plans: [], superseded: [], failed: [] }
    for (const { plan, from, to } of places) {
      const own = outcomes.slice(from, to)
      const error = own.find((outcome) => outcome instanceof OpenSearchError)
      if (error) done.failed.push({ plan, error })
      else if (own.includes('superseded')) done.superseded.push(plan)
      else done.plans.push({ ...plan, place: placeAfter(plan, writes[from], outcomes[from]) })
    }
    return done
  }
}

/** Writes the document of an article in place of the one that its plan is made of. */
function articleWrite({ id, place }: Plan, state: ArticleState, now: number): Write {
  return { write: 'replace', of: place, source: articleSource(id, state, now) }
}

/** Where the document of an article stands after a write of a plan, which may be another document's. */
function placeAfter({ place }: Plan, write: Write | undefined, outcome: Outcome | undefined): Place | null {
  return write?.write === 'replace' && typeof outcome === 'object' && 'seqNo' in outcome ? outcome : place
}
