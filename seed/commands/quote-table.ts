import { type Stringifier, stringify } from 'csv-stringify'
import type { ExportedQuote } from './quote-export'

type Cell = string | number | null

/** What others look quotes and articles up by stands as it is; the rest is text that anybody may have written. */
interface Column {
  kind: 'text' | 'as it is'
  /** Null: an empty cell, for what is unknown. */
  cell(quote: ExportedQuote): Cell
}

const COLUMNS: Record<string, Column> = {
  id: { kind: 'as it is', cell: ({ id }) => id },
  text: { kind: 'text', cell: ({ text }) => text },
  speaker: { kind: 'text', cell: ({ speaker }) => speaker?.name ?? null },
  role: { kind: 'text', cell: ({ speaker }) => speaker?.role ?? null },
  mention: { kind: 'text', cell: ({ speaker }) => speaker?.mention ?? null },
  cue: { kind: 'text', cell: ({ speaker }) => speaker?.cue ?? null },
  via: { kind: 'text', cell: ({ via }) => via?.name ?? null },
  article: { kind: 'as it is', cell: ({ article }) => article.id },
  title: { kind: 'text', cell: ({ article }) => article.title },
  url: { kind: 'as it is', cell: ({ article }) => article.url },
  source: { kind: 'text', cell: ({ article }) => article.source },
  publishedAt: { kind: 'as it is', cell: ({ article }) => article.publishedAt },
  start: { kind: 'as it is', cell: ({ start }) => start },
  end: { kind: 'as it is', cell: ({ end }) => end },
  broken: { kind: 'as it is', cell: ({ broken }) => (broken ? 'yes' : 'no') },
}

/** Spreadsheets of many languages take these for the end of a cell that is not in quotes. */
const OTHER_DELIMITERS = /[;\t]/

/** Quotes as rows for `tableCsv`. */
export async function* tableRows(quotes: AsyncIterable<ExportedQuote>): AsyncGenerator<Cell[]> {
  const columns = Object.values(COLUMNS)
  for await (const quote of quotes) yield columns.map(({ cell }) => cell(quote))
}

/**
 * Makes CSV of rows. Spreadsheets know it for UTF-8 by its mark, and nothing of its text columns becomes a formula:
 * a `'` goes before what would (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function tableCsv(): Stringifier {
  const kinds = Object.values(COLUMNS).map(({ kind }) => kind)
  return stringify({
    header: true,
    columns: Object.keys(COLUMNS),
    bom: true,
    escape_formulas: true,
    quoted_match: OTHER_DELIMITERS,
    cast: { string: (value, { index }) => (kinds[index] === 'text' ? value : asItIs(value)) },
  })
}

/** What the stringifier takes for one cell, where it differs from the others. */
function asItIs(value: string) {
  return { value, escape_formulas: false }
}
