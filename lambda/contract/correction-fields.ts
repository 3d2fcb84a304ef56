import * as v from 'valibot'
import { STORED_KINDS } from './filters'
import { SPEAKER_TYPES } from './quote-fields'
import { maxCharacters, NOT_BLANK } from './text-values'
import { wellFormed } from './values'

const NAME_LIMIT = 200
const NOTE_LIMIT = 1_000

/** Most corrections that an article is stored with: far more than it has quotes that anybody corrects. */
export const CORRECTIONS_LIMIT = 1_000

const TIME_MESSAGE = 'must be a time such as 2026-11-24T09:30:00.000Z'

const text = v.string()
const flag = v.boolean('must be true or false')
const OFFSET_MESSAGE = 'must be a whole number from 0'
const offset = v.pipe(
  v.number(OFFSET_MESSAGE),
  v.safeInteger(OFFSET_MESSAGE),
  v.minValue(0, OFFSET_MESSAGE),
  v.metadata({ type: 'integer' }),
)
const filled = (limit: number) =>
  v.pipe(
    v.string('must be a string'),
    v.regex(NOT_BLANK, 'must not be empty'),
    ...maxCharacters(limit),
    wellFormed,
    v.trim(),
  )

/** A name as editors give it: `type` is a person unless they say otherwise. */
const speakerSchema = v.object(
  {
    name: filled(NAME_LIMIT),
    type: v.optional(v.picklist(SPEAKER_TYPES, `must be ${SPEAKER_TYPES.join(', ')}`)),
  },
  'must be null or have a name',
)

const whoAndWhy = {
  note: v.nullish(filled(NOTE_LIMIT)),
  /** Who says so; where requests are signed, the signature does. */
  by: v.nullish(filled(NAME_LIMIT)),
}

/** Body of `PATCH /articles/{id}/quotes/{quote}`: what is left out stays as it is. */
export const correctionBodySchema = v.object({
  speaker: v.optional(v.nullable(speakerSchema)),
  hidden: v.optional(flag),
  confirmed: v.optional(flag),
  ...whoAndWhy,
})

/** Body of `POST /articles/{id}/quotes`. */
export const missedQuoteBodySchema = v.object({
  start: offset,
  end: offset,
  kind: v.optional(v.picklist(STORED_KINDS, `must be ${STORED_KINDS.join(' or ')}`), STORED_KINDS[0]),
  speaker: v.optional(v.nullable(speakerSchema)),
  ...whoAndWhy,
})

/** Body of `PUT /speakers/statements`: that two names are one person's, or two persons'. */
export const nameStatementBodySchema = v.object({
  names: v.pipe(
    v.array(filled(NAME_LIMIT), 'must be a list of two names'),
    v.length(2, 'must be a list of two names'),
  ),
  same: flag,
  by: whoAndWhy.by,
})

/** What an editor says of two names. */
export const nameStatementFields = {
  names: v.pipe(v.array(text), v.length(2)),
  /** They are one person's; else they are two persons'. */
  same: v.boolean(),
  by: text,
  /** When, as ISO time. */
  at: text,
}

/** What an editor says of a quote. `speaker` is absent when it is left as it is, null when nobody can know. */
export const correctionFields = {
  speaker: v.optional(v.nullable(v.object({ name: text, type: v.picklist(SPEAKER_TYPES) }))),
  hidden: v.boolean(),
  confirmed: v.boolean(),
  /** The quote was missed. */
  added: v.boolean(),
  note: v.nullable(text),
  by: text,
  /** When, as ISO time. */
  at: text,
}

/** A correction that comes with an article from another installation: with the words that it is about. */
export const broughtCorrectionSchema = v.object({
  start: offset,
  end: offset,
  text: v.pipe(v.string('must be a string'), v.regex(NOT_BLANK, 'must not be empty'), wellFormed),
  kind: v.picklist(STORED_KINDS, `must be ${STORED_KINDS.join(' or ')}`),
  before: v.optional(v.pipe(v.string('must be a string'), wellFormed), ''),
  after: v.optional(v.pipe(v.string('must be a string'), wellFormed), ''),
  speaker: v.optional(v.nullable(speakerSchema)),
  hidden: v.optional(flag, false),
  confirmed: v.optional(flag, false),
  added: v.optional(flag, false),
  note: v.nullish(filled(NOTE_LIMIT), null),
  by: filled(NAME_LIMIT),
  at: v.pipe(
    v.string(TIME_MESSAGE),
    v.isoTimestamp(TIME_MESSAGE),
    v.check((time) => !Number.isNaN(Date.parse(time)), TIME_MESSAGE),
    v.transform((time) => new Date(time).toISOString()),
  ),
})

export type CorrectionBody = v.InferOutput<typeof correctionBodySchema>
export type NameStatementBody = v.InferOutput<typeof nameStatementBodySchema>
export type MissedQuoteBody = v.InferOutput<typeof missedQuoteBodySchema>
export type BroughtCorrection = v.InferOutput<typeof broughtCorrectionSchema>
