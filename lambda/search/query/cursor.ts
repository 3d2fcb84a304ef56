import * as v from 'valibot'
import { READ_BY, type ReadBy } from '../../contract/matches'
import type { SortKey } from '../../contract/sorts'
import type { SearchRequest } from '../port'
import type { About } from './about'
import type { ReadWords } from './roman-to-urdu/known-readings'
import { Shown } from './shown'

/** A cursor that no search gave, or that another search did. */
export class InvalidCursorError extends Error {
  override name = 'InvalidCursorError'
}

/** Longest cursor: with the longest query it fits a request line of API Gateway (10,240 bytes with the headers). */
export const CURSOR_LIMIT = 4_096

/** Longest list of names that a cursor keeps, in characters of JSON; without it a page is read anew. */
const NAMES_LIMIT = 300

/**
 * What the index made of a request for its first page. The pages after it are read in the same way: else a name that
 * comes or goes meanwhile would change what matches.
 */
export interface Reading {
  /** Near spellings and sound-alikes match too. */
  widened: boolean
  /** Other spellings of the query's words in speakers' names, each as folded terms; words without any are left out. */
  otherSpellings: Readonly<Record<string, readonly (readonly string[])[]>>
  /** Spellings of the speaker asked for. */
  speaker: readonly string[]
  /** What words in Latin script were read as. */
  roman: ReadWords
  /** The speaker whom the query names. */
  about: About | null
}

/** Where a page ended. */
export interface Position {
  /** Newest place in the feed that the first page knew: quotes added later stay out of the pages after it. */
  asOf: string
  /** The page's last hit, as it was then. */
  last: SortKey
  shown: Shown
  reading: Reading
}

const fieldsSchema = v.tuple([
  v.string(), // mark of the search
  v.string(), // asOf
  v.boolean(), // near
  v.number(), // score
  v.nullable(v.number()), // time
  v.string(), // article
  v.number(), // start
  v.string(), // id
  v.boolean(), // all that was shown is remembered
  v.boolean(), // widened
  v.record(v.string(), v.array(v.array(v.string()))),
  v.array(v.string()),
  v.record(v.string(), v.array(v.tuple([v.number(), v.picklist(READ_BY), v.array(v.string())]))),
  v.nullable(v.tuple([v.array(v.string()), v.array(v.string())])),
])

/** Writes a position as an opaque string that needs no escape in an address and only the same search accepts. */
export function encodeCursor(request: SearchRequest, { asOf, last, shown, reading }: Position): string {
  const { near, score, time, article, start, id } = last
  const fields: v.InferOutput<typeof fieldsSchema> = [
    searchMark(request),
    asOf,
    near,
    score,
    time,
    article,
    start,
    id,
    shown.complete,
    reading.widened,
    ...namesOf(reading),
  ]
  return `${Buffer.from(JSON.stringify(fields)).toString('base64url')}.${shown}`
}

/**
 * Reads the position in a request's cursor.
 *
 * @throws InvalidCursorError when the cursor is malformed or belongs to another search
 */
export function decodeCursor(request: SearchRequest, cursor: string): Position {
  const [header = '', marks = ''] = cursor.split('.')
  const fields = v.safeParse(fieldsSchema, jsonOf(header))
  if (!fields.success) throw new InvalidCursorError('cursor is malformed')
  const [
    mark,
    asOf,
    near,
    score,
    time,
    article,
    start,
    id,
    complete,
    widened,
    otherSpellings,
    speaker,
    roman,
    about,
  ] = fields.output
  if (mark !== searchMark(request)) throw new InvalidCursorError('cursor belongs to another search')
  const shown = Shown.parse(marks, complete)
  if (shown === null) throw new InvalidCursorError('cursor is malformed')
  return {
    asOf,
    last: { near, score, time, article, start, id },
    shown,
    reading: {
      widened,
      otherSpellings,
      speaker,
      roman: readWords(roman),
      about: about && { words: about[0], names: about[1] },
    },
  }
}

type Names = [Record<string, string[][]>, string[], WrittenReadings, [string[], string[]] | null]
type WrittenReadings = Record<string, [number, ReadBy, string[]][]>

/** What fits of the names, the readings first: without them other words would be looked for. */
function namesOf({ otherSpellings, speaker, roman, about }: Reading): Names {
  const readings = Object.fromEntries(
    Object.entries(roman).map(([word, all]) => [
      word,
      all.map(({ weight, by, terms }): [number, ReadBy, string[]] => [weight, by, [...terms]]),
    ]),
  )
  const spellings = Object.fromEntries(
    Object.entries(otherSpellings).map(([word, all]) => [word, all.map((terms) => [...terms])]),
  )
  const named: Names[3] = about && [[...about.words], [...about.names]]
  const fits = (names: Names) => JSON.stringify(names).length <= NAMES_LIMIT
  const candidates: Names[] = [
    [spellings, [...speaker], readings, named],
    [{}, [], readings, named],
    [{}, [], readings, null],
    [spellings, [...speaker], {}, named],
  ]
  return candidates.find(fits) ?? [{}, [], {}, null]
}

function readWords(readings: WrittenReadings): ReadWords {
  return Object.fromEntries(
    Object.entries(readings).map(([word, all]) => [
      word,
      all.map(([weight, by, terms]) => ({ weight, by, terms })),
    ]),
  )
}

function jsonOf(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64url').toString('utf8'))
  } catch (cause) {
    throw new InvalidCursorError('cursor is malformed', { cause })
  }
}

/** A short mark of all that decides which hits there are and how they are sorted; the page's length may change. */
function searchMark({ limit, cursor, ...request }: SearchRequest): string {
  const given = Object.entries(request).filter(([, value]) => value !== undefined)
  const text = JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
