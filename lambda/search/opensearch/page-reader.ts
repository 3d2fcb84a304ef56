import { SORTS, type SortKey, type SortName } from '../../contract/sorts'
import type { SearchRequest } from '../port'
import type { Position } from '../query/cursor'
import { firstInOrder } from '../query/order'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { type MatchRow, type MatchRows, matchRows, rowSearch, sortValues } from './match-rows'
import { MergedRows } from './merged-rows'
import type { Searches } from './searches'

/**
 * So many matches are read to the last, a row each, and what is told of them is exact. Of more the first are read in the
 * order of the page, and those that belong to them as parts or equals; totals and facets are the engine's own then.
 */
export const MOST_ROWS = 1_000
/** So many are read at first, and of more than can be read to the last no more than these. */
const FIRST_ROWS = 200
/** Rows of parts and equals of those. */
const MOST_RELATED = 5_000

/** Matches of a search that make its page. */
export interface PageRows {
  merged: MergedRows
  entries: { slot: number; key: SortKey }[]
  more: boolean
  /** Strict matches are more than were read. */
  isLarge: boolean
  /** Near matches; null when they are more than were read. */
  nearTotal: number | null
}

/** What to read: queries of strict and near matches, and where the page begins. */
export interface Wanted {
  strict: object | null
  near: object | null
  sort: SortName
  limit: number
  position: Position | null
}

/** Reads the matches of queries that a page needs. */
export class PageReader {
  constructor(
    private readonly searches: Searches,
    private readonly directory: SpeakerDirectory,
  ) {}

  async page(wanted: Wanted, known: MatchRows | null): Promise<PageRows> {
    const strict = await this.#rows(wanted.strict, wanted, known)
    const near = await this.#rows(wanted.near, wanted, null)
    const merged = new MergedRows(strict.rows, near.rows, this.directory)
    const { sort, limit, position } = wanted
    const start = position && !position.shown.complete ? pageStart(position, merged) : null
    const { leading: leadingNumber } = SORTS[sort]
    const first = firstInOrder(
      {
        slots: merged.slots,
        leading: (slot) => leadingNumber(merged.key(slot)),
        numbers: null,
        key: (slot) => merged.key(slot),
      },
      { sort, count: limit + 1, after: start, isShown: (id) => position?.shown.has(id) ?? false },
    )
    return {
      merged,
      entries: first.slice(0, limit),
      more: first.length > limit || (first.length > 0 && (strict.isCut || near.isCut)),
      isLarge: strict.isLarge,
      nearTotal: near.isLarge ? null : merged.merged.near.size,
    }
  }

  /** The matches of a query: all of them, or the first of too many. */
  async first(query: object, { sort, limit }: Pick<Wanted, 'sort' | 'limit'>): Promise<MatchRows> {
    const read = async (size: number) => matchRows(await this.searches.one(rowSearch(query, sort, size)))
    const first = await read(windowOf({ limit }))
    return first.total > first.rows.length && first.total <= MOST_ROWS ? read(MOST_ROWS) : first
  }

  async #rows(
    query: object | null,
    wanted: Wanted,
    known: MatchRows | null,
  ): Promise<{ rows: MatchRow[]; isLarge: boolean; isCut: boolean }> {
    if (query === null) return { rows: [], isLarge: false, isCut: false }
    const { sort, position } = wanted
    const all = known ?? (await this.first(query, wanted))
    const isLarge = all.total > all.rows.length
    if (!isLarge) return { rows: all.rows, isLarge, isCut: false }
    const window = position === null ? all.rows : await this.#after(query, wanted, position)
    return {
      rows: [...window, ...(await this.#related(query, sort, window))],
      isLarge,
      isCut: window.length >= windowOf(wanted),
    }
  }

  /** The rows that follow what was shown. */
  async #after(query: object, { sort, limit }: Wanted, { shown, last, asOf }: Position): Promise<MatchRow[]> {
    const marks = { terms: { mark: shown.remembered } }
    const unseen = { bool: { must: query, must_not: marks } }
    const search = rowSearch(unseen, sort, windowOf({ limit }))
    if (shown.complete) return matchRows(await this.searches.one(search)).rows
    const remembered = await this.searches.one(
      rowSearch({ bool: { must: query, filter: marks } }, sort, MOST_ROWS),
    )
    const start = shown.earliest(matchRows(remembered).rows.filter(({ changed }) => changed <= asOf))
    const from = start ? { ...start, time: Number.isNaN(start.time) ? null : start.time, near: false } : last
    const rest = await this.searches.one({ ...search, search_after: sortValues(sort, from) })
    return matchRows(rest).rows
  }

  /** The statements within clauses of some rows and the quotes with the text of one that are none of the rows. */
  async #related(query: object, sort: SortName, rows: readonly MatchRow[]): Promise<MatchRow[]> {
    const said = [...new Set(rows.flatMap((row) => row.said ?? []))]
    const clauses = rows.flatMap(({ kind, id }) => (kind === 'reported' ? [id] : []))
    if (said.length === 0 && clauses.length === 0) return []
    const related = {
      bool: {
        must: query,
        filter: { bool: { should: [{ terms: { said } }, { terms: { covers: clauses } }] } },
        must_not: { terms: { id: rows.map(({ id }) => id) } },
      },
    }
    return matchRows(await this.searches.one(rowSearch(related, sort, MOST_RELATED))).rows
  }
}

/**
 * Where a page begins when not all that was shown is remembered: what stands before the first hit that is has been shown
 * too. Hits whose article has changed since tell nothing, for they may stand elsewhere now.
 */
function pageStart({ asOf, last, shown }: Position, merged: MergedRows): SortKey {
  const rows = merged.slots.map((slot) => ({ slot, ...merged.row(slot) }))
  const first = shown.earliest(rows.filter(({ changed }) => changed <= asOf))
  return first === null ? last : merged.key(first.slot)
}

/** How many rows are read for a page of too many matches: with room for those that others stand for. */
function windowOf({ limit }: Pick<Wanted, 'limit'>): number {
  return Math.max(FIRST_ROWS, 2 * limit)
}

/** The order that a request is answered in. */
export function orderOf({ q, sort }: SearchRequest): SortName {
  return q.trim() === '' && sort === 'relevance' ? 'newest' : sort
}
