import * as v from 'valibot'
import { type Facts, type FieldName, fieldSchemas } from '../contract/article-fields'
import { quoteFields } from '../contract/quote-fields'

/**
 * The formats of a record, all that the change feed tells of an article as one JSON string. Each begins with its number;
 * a reader takes the newest and, by way of upgrades, every older one. Format 1 had no record: an attribute a field (see
 * first-format.ts).
 */
export const RECORD_FORMAT = 2

/** A record that this program does not know how to read: damaged, or of a newer format. */
export class RecordError extends Error {
  override name = 'RecordError'
}

const text = v.string()

const quoteSchema = v.object({
  ...quoteFields((offset) => v.tuple([offset, offset])),
  before: text,
  after: text,
})

/**
 * What is said of an article besides its text; a check here keeps a damaged item from harming those who read it. A field
 * that a record lacks was not there when it was written.
 */
const factSchemas = fieldSchemas(({ always, holds = () => true }) => {
  const value = v.pipe(text, v.check(holds, 'such a value'))
  return always ? value : v.optional(v.nullable(value), null)
})

const recordSchema = v.object({
  format: v.literal(RECORD_FORMAT),
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Version of the rules that found the quotes. */
  rules: v.number(),
  ...factSchemas,
  quotes: v.array(quoteSchema),
})

const tombstoneSchema = v.object({
  format: v.literal(RECORD_FORMAT),
  revision: recordSchema.entries.revision,
  deletedAt: text,
})

/** A quote as stored: with the words around it, for the index does not read article texts. */
export type StoredQuote = v.InferOutput<typeof quoteSchema>

/** Who said a stored quote. `mention` and `cue` are the slices of the spans, cut once at the write. */
export type StoredSpeaker = NonNullable<StoredQuote['speaker']>

/** A record of the newest format: an article without its id and text, or the trace of a deletion. */
export type ArticleRecord = Omit<v.InferOutput<typeof recordSchema>, FieldName> & Facts
export type TombstoneRecord = v.InferOutput<typeof tombstoneSchema>

/** Writes a record as it is stored. */
export function formatRecord(
  record: Omit<ArticleRecord, 'format'> | Omit<TombstoneRecord, 'format'>,
): string {
  return JSON.stringify({ format: RECORD_FORMAT, ...record })
}

/**
 * Reads a record of any format that has one.
 *
 * @throws {RecordError} that names what is wrong
 */
export function parseRecord(json: string): ArticleRecord | TombstoneRecord {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch (cause) {
    throw new RecordError('the record is no JSON', { cause })
  }
  const format = formatOf(raw)
  if (typeof format === 'number' && format > RECORD_FORMAT) {
    throw new RecordError(`the record's format, ${format}, is newer than this program`)
  }
  const deleted = typeof raw === 'object' && raw !== null && 'deletedAt' in raw
  return deleted ? checked(tombstoneSchema, raw) : checkedRecord(raw)
}

/** @throws {RecordError} that names the member, where an upgraded older format does not make a record */
export function checkedRecord(raw: unknown): ArticleRecord {
  return checked(recordSchema, raw) as ArticleRecord
}

function checked<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, raw)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new RecordError(`${v.getDotPath(issue) ?? 'the record'} is not ${issue.expected ?? issue.message}`)
}

function formatOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined
}
