import { stringify } from 'csv-stringify/sync'
import type { Hit } from '../search/port'

/** Rows of a table at most. */
export const TABLE_LENGTH = 1_000

export const CSV_TYPE = 'text/csv; charset=utf-8'

/** Ids stand as they are, for others look quotes up by them; the rest is text that anybody may have written. */
const COLUMNS: Record<string, (hit: Hit) => string | null> = {
  id: ({ id }) => id,
  article: ({ article }) => article.id,
  kind: ({ kind }) => kind,
  text: ({ text }) => text,
  speaker: ({ speaker }) => speaker?.name ?? null,
  role: ({ speaker }) => speaker?.role ?? null,
  via: ({ via }) => via?.name ?? null,
  title: ({ article }) => article.title,
  source: ({ article }) => article.source,
  publishedAt: ({ article }) => article.publishedAt,
  url: ({ article }) => article.url,
}
const IDS = 2

/**
 * Quotes as CSV, marked as UTF-8 for spreadsheets. None of its texts becomes a formula: a `'` goes before what would
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function searchCsv(hits: readonly Hit[]): string {
  const cells = Object.values(COLUMNS)
  return stringify(
    hits.map((hit) => cells.map((cell) => cell(hit))),
    {
      header: true,
      columns: Object.keys(COLUMNS),
      bom: true,
      escape_formulas: true,
      cast: { string: (value, { index }) => (index < IDS ? { value, escape_formulas: false } : value) },
    },
  )
}
