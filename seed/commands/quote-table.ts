import { type Stringifier, stringify } from 'csv-stringify'
import { ARTICLE_FIELDS, FIELD_NAMES } from '../../lambda/contract/article-fields'
import { publicationDay } from '../../lambda/contract/publication-day'
import { tableText } from './printable'
import type { ExportedQuote } from './quote-export'

type Cell = string | number | null

/** What others look quotes and articles up by stands as it is; the rest is text that anybody may have written. */
interface Column {
  kind: 'text' | 'as it is'
  /** Null: an empty cell, for what is unknown. */
  cell(quote: ExportedQuote): Cell
}

/** The columns of a table of quotes, and what each holds. */
export const QUOTE_COLUMNS: Record<string, Column> = {
  id: { kind: 'as it is', cell: ({ id }) => id },
  kind: { kind: 'as it is', cell: ({ kind }) => kind },
  text: { kind: 'text', cell: ({ text }) => text },
  speaker: { kind: 'text', cell: ({ speaker }) => speaker?.name ?? null },
  role: { kind: 'text', cell: ({ speaker }) => speaker?.role ?? null },
  mention: { kind: 'text', cell: ({ speaker }) => speaker?.mention ?? null },
  cue: { kind: 'text', cell: ({ speaker }) => speaker?.cue ?? null },
  via: { kind: 'text', cell: ({ via }) => via?.name ?? null },
  article: { kind: 'as it is', cell: ({ article }) => article.id },
  ...factColumns(),
  day: {
    kind: 'as it is',
    cell: ({ article }) => article.publishedAt && publicationDay(article.publishedAt),
  },
  start: { kind: 'as it is', cell: ({ start }) => start },
  end: { kind: 'as it is', cell: ({ end }) => end },
  broken: { kind: 'as it is', cell: ({ broken }) => (broken ? 'yes' : 'no') },
}

/** A column for each field of the article: what has a form of its own is no text that anybody may have written. */
function factColumns(): Record<string, Column> {
  const columns = FIELD_NAMES.map((name): [string, Column] => {
    const isFormed = 'holds' in ARTICLE_FIELDS[name]
    return [name, { kind: isFormed ? 'as it is' : 'text', cell: ({ article }) => article[name] }]
  })
  return Object.fromEntries(columns)
}

/** Spreadsheets of many languages take these for the end of a cell that is not in quotes. */
const OTHER_DELIMITERS = /[;\t]/

/** Quotes as rows for `tableCsv`, with nothing in them that steers a terminal. */
export async function* tableRows(quotes: AsyncIterable<ExportedQuote>): AsyncGenerator<Cell[]> {
  const columns = Object.values(QUOTE_COLUMNS)
  for await (const quote of quotes) yield columns.map(({ cell }) => shown(cell(quote)))
}

function shown(cell: Cell): Cell {
  return typeof cell === 'string' ? tableText(cell) : cell
}

/**
 * Makes CSV of rows. Spreadsheets know it for UTF-8 by its mark, and nothing of its text columns becomes a formula:
 * a `'` goes before what would (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function tableCsv(): Stringifier {
  const kinds = Object.values(QUOTE_COLUMNS).map(({ kind }) => kind)
  return stringify({
    header: true,
    columns: Object.keys(QUOTE_COLUMNS),
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
