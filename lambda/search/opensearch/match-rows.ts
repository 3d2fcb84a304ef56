import * as v from 'valibot'
import { FIELD_FACET_NAMES, type FieldFacetName } from '../../contract/filters'
import type { SortKey, SortName } from '../../contract/sorts'
import { quoteKey, UNDATED } from './quote-source'

/** What is read of a match without its text: what it is sorted, counted and merged by. */
export interface MatchRow {
  id: string
  article: string
  start: number
  /** NaN when the article has no date. */
  time: number
  kind: string
  name: string | null
  /** Mark of the text; null for a quote of its own. */
  said: number | null
  /** Reported clauses that it stands for. */
  covers: readonly string[]
  /** Place in the feed of the article's last change. */
  changed: string
  values: Record<FieldFacetName, string | null>
  score: number
}

/** Matches of a query: of many the first in the order. */
export interface MatchRows {
  rows: MatchRow[]
  total: number
}

/** Columns of a row. */
const ROW_COLUMNS = [
  'article',
  'start',
  'newest',
  'kind',
  'name',
  'said',
  'covers',
  'changed',
  ...FIELD_FACET_NAMES.map((name) => `values.${name}`),
]

const column = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), [])

const rowsSchema = v.object({
  hits: v.object({
    total: v.object({ value: v.number() }),
    hits: v.array(
      v.object({
        _id: v.string(),
        _score: v.nullable(v.number()),
        fields: v.record(v.string(), column(v.union([v.string(), v.number()]))),
      }),
    ),
  }),
})

/** The rows of an answer. */
export function matchRows(answer: unknown): MatchRows {
  const { hits, total } = v.parse(rowsSchema, answer).hits
  return {
    total: total.value,
    rows: hits.map(({ _id, _score, fields }) => {
      const text = (name: string) => (fields[name]?.[0] as string | undefined) ?? null
      const newest = fields.newest?.[0] as number
      return {
        id: _id.slice(quoteKey('').length),
        article: text('article') ?? '',
        start: fields.start?.[0] as number,
        time: newest === -UNDATED ? Number.NaN : newest,
        kind: text('kind') ?? '',
        name: text('name'),
        said: (fields.said?.[0] as number | undefined) ?? null,
        covers: (fields.covers ?? []) as string[],
        changed: text('changed') ?? '',
        values: Object.fromEntries(
          FIELD_FACET_NAMES.map((name) => [name, text(`values.${name}`)]),
        ) as MatchRow['values'],
        score: _score ?? 0,
      }
    }),
  }
}

/** An order as OpenSearch sorts by it; what is equal stands in reading order. */
export function sortBy(sort: SortName): object[] {
  const reading = [{ article: 'asc' }, { start: 'asc' }, { id: 'asc' }]
  const newest = { newest: 'desc' }
  if (sort === 'oldest') return [{ oldest: 'asc' }, ...reading]
  return sort === 'newest' ? [newest, ...reading] : [{ _score: 'desc' }, newest, ...reading]
}

/** A key as values of that order. */
export function sortValues(sort: SortName, { score, time, article, start, id }: SortKey): unknown[] {
  const reading = [article, start, id]
  const newest = time ?? -UNDATED
  if (sort === 'oldest') return [time ?? UNDATED, ...reading]
  return sort === 'newest' ? [newest, ...reading] : [score, newest, ...reading]
}

/** A search for rows in the order of a page. */
export function rowSearch(query: object, sort: SortName, size: number): object {
  return {
    size,
    query,
    sort: sortBy(sort),
    track_scores: true,
    track_total_hits: true,
    _source: false,
    docvalue_fields: ROW_COLUMNS,
  }
}
