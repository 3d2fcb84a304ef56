import * as v from 'valibot'
import { type Facts, type FieldName, fieldSchemas } from '../contract/article-fields'
import { correctionFields } from '../contract/correction-fields'
import { quoteFields } from '../contract/quote-fields'

/**
 * The formats of a record, all that the change feed tells of an article as one JSON string. Each begins with its number;
 * a reader takes the newest and, by way of upgrades, every older one. Format 1 had no record: an attribute a field (see
 * first-format.ts). Format 2 had no corrections.
 */
export const RECORD_FORMAT = 3

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
 * What an editor said of a quote, with the words that it is about, as they stood in the text when it was last applied, and
 * what the machine has there: null when it finds no such quote. It is `lost` while the words are not in the text.
 */
const correctionSchema = v.object({
  ...v.pick(quoteSchema, ['id', 'text', 'start', 'end', 'kind', 'before', 'after']).entries,
  ...correctionFields,
  machine: v.nullable(v.pick(quoteSchema, ['speaker', 'via', 'broken'])),
  lost: v.boolean(),
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
  /** As readers see them: corrected, without those that are hidden. */
  quotes: v.array(quoteSchema),
  corrections: v.array(correctionSchema),
  /** What near duplicates are found by; null for a text too short, or written before there were any. */
  sketch: v.optional(v.nullable(text), null),
})

const tombstoneSchema = v.object({
  format: v.literal(RECORD_FORMAT),
  revision: recordSchema.entries.revision,
  deletedAt: text,
  /** Nothing of the article is to be kept anywhere. */
  purged: v.optional(v.literal(true)),
})

/** A quote as stored: with the words around it, for the index does not read article texts. */
export type StoredQuote = v.InferOutput<typeof quoteSchema>

/** An editor's word on a quote, as stored. */
export type Correction = v.InferOutput<typeof correctionSchema>

/** Who said a stored quote. `mention` and `cue` are the slices of the spans, cut once at the write. */
export type StoredSpeaker = NonNullable<StoredQuote['speaker']>

/** A record of the newest format: an article without its id and text, or the trace of a deletion. */
export type ArticleRecord = Omit<v.InferOutput<typeof recordSchema>, FieldName> & Facts
export type TombstoneRecord = v.InferOutput<typeof tombstoneSchema>

const SECOND_FORMAT = 2

/** Members that turn a record of format 2 into one of format 3. */
const UPGRADE_OF_SECOND_FORMAT = { format: RECORD_FORMAT, corrections: [] }

/** Writes a record as it is stored. */
export function formatRecord(
  record: Omit<ArticleRecord, 'format'> | Omit<TombstoneRecord, 'format'>,
): string {
  return JSON.stringify({ format: RECORD_FORMAT, ...record })
}

/**
 * Reads a record of any format that has one.
 *
 * @returns the record in the newest format, and the format that it was written in
 * @throws {RecordError} that names what is wrong
 */
export function parseRecord(json: string): { record: ArticleRecord | TombstoneRecord; format: number } {
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
  const today = format === SECOND_FORMAT ? { ...(raw as object), ...UPGRADE_OF_SECOND_FORMAT } : raw
  const deleted = typeof today === 'object' && today !== null && 'deletedAt' in today
  const record = deleted ? checked(tombstoneSchema, today) : checkedRecord(today)
  return { record, format: format === SECOND_FORMAT ? SECOND_FORMAT : RECORD_FORMAT }
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
