import * as v from 'valibot'
import { STORED_KINDS } from './filters'

/** What a speaker may be: a description that names nobody (ایک عینی شاہد) is `unnamed`. */
export const SPEAKER_TYPES = ['person', 'organisation', 'unnamed'] as const

/** How a speaker was found: named in the quote's own clause, by a pronoun, or carried on from before. */
export const SPEAKER_HOW = ['named', 'pronoun', 'continued'] as const

const text = v.string()
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * The fields of a quote, as they are stored and answered. A span of evidence is a pair of offsets into the article's
 * text; quotes of the first format have none.
 *
 * @param span how a pair of offsets is described: as a tuple, or as a list of two for those that know no tuples
 */
export function quoteFields<Span extends v.GenericSchema<unknown, number[]>>(
  span: (offset: OffsetSchema) => Span,
) {
  const evidence = v.nullable(span(offset))
  return {
    id: text,
    text,
    start: offset,
    end: offset,
    kind: v.picklist(STORED_KINDS),
    speaker: v.nullable(
      v.object({
        name: text,
        role: v.nullable(text),
        type: v.picklist(SPEAKER_TYPES),
        how: v.picklist(SPEAKER_HOW),
        mentionAt: evidence,
        cueAt: evidence,
        by: text,
        mention: text,
        cue: text,
      }),
    ),
    via: v.nullable(v.object({ name: text })),
    nestedIn: v.nullable(text),
    broken: v.boolean(),
    reviewed: v.boolean(),
  }
}

type OffsetSchema = typeof offset
