import { pipeline, type Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { FIELD_NAMES } from '../contract/article-fields'
import { ArticleInputError } from './article-input-error'
import { decodeText } from './decode-text'

/** Columns that are read, in any order; others are passed over. */
const COLUMNS = ['id', 'text', 'date', ...FIELD_NAMES]

/** What cells may be parted by: the first line says which. */
const DELIMITERS = [',', ';', '\t']

/** Largest row, in bytes; a mark that is not closed would make one row of the whole file. */
const ROW_LIMIT = 4_000_000

/** A row by its columns, or why it is none. */
export interface CsvRow {
  /** Of the file, from 1 on; a row may take several lines. */
  line: number
  bytes: number
  /** Filled cells by the names of their columns, still to be parsed. */
  read: () => Record<string, string>
}

/**
 * Reads the rows of a CSV file in UTF-8, without a byte order mark, whose first line names the columns, one at a time.
 *
 * @param start the beginning of the file, with its first line
 * @throws {ArticleInputError} when it has no column `text`, or cells cannot be told apart any more
 */
export async function* csvRows(content: Readable, start: Buffer): AsyncGenerator<CsvRow> {
  const parser = parse({
    encoding: null,
    delimiter: delimiterOf(start),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: ROW_LIMIT,
  })
  // An error of the file comes out of the parser, too.
  pipeline(content, parser, () => {})
  let columns: string[] | null = null
  let bytes = 0
  try {
    for await (const { info, record } of parser as AsyncIterable<Parsed>) {
      const size = info.bytes - bytes
      bytes = info.bytes
      if (columns === null) columns = readColumns(record)
      else yield { line: info.lines, bytes: size, read: rowReader(columns, record) }
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new ArticleInputError(`is not CSV that can be read: ${cause.message}`, { cause })
  }
}

interface Parsed {
  info: { bytes: number; lines: number }
  record: Buffer[]
}

function delimiterOf(start: Buffer): string {
  const [line = ''] = start.toString('latin1').split(/[\r\n]/, 1)
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string
}

function readColumns(record: Buffer[]): string[] {
  const columns = record.map((cell) => decodeText(cell).trim())
  const named = columns.map(
    (column) => COLUMNS.find((name) => name.toLowerCase() === column.toLowerCase()) ?? '',
  )
  if (named.includes('text')) return named
  throw new ArticleInputError(`has no column text: the first line names ${columns.join(', ').slice(0, 200)}`)
}

function rowReader(columns: string[], record: Buffer[]): () => Record<string, string> {
  return () => {
    if (record.length !== columns.length) {
      throw new ArticleInputError(`has ${record.length} cells, and the first line ${columns.length}`)
    }
    const cells = columns.map((name, at): [string, string] => [name, decodeText(record[at] as Buffer)])
    return Object.fromEntries(cells.filter(([name, cell]) => name !== '' && cell.trim() !== ''))
  }
}
