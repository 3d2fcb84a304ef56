import * as v from 'valibot'
import { type ArticleRecord, checkedRecord, RECORD_FORMAT, RecordError, type StoredQuote } from './record'

/** The rule that stands for the attribution of quotes whose evidence the first format did not keep. */
const FIRST_RULE = 'first-format'

const text = v.string()
const optional = v.optional(text)

const attributesSchema = v.object({
  revision: v.number(),
  title: text,
  url: optional,
  source: optional,
  publishedAt: optional,
  quotes: v.pipe(
    text,
    v.parseJson(),
    v.array(
      v.looseObject({
        speaker: v.nullable(v.object({ name: text, role: v.nullable(text), mention: text, cue: text })),
      }),
    ),
  ),
})

/**
 * Upgrades the attributes of an article in the first format, which had one for each field and no record. Its quotes have
 * no spans of evidence until they are found anew, and answer the strings that were stored; its language was Urdu.
 *
 * @throws {RecordError} when they are none
 */
export function upgradeFirstFormat(attributes: unknown): ArticleRecord {
  const result = v.safeParse(attributesSchema, attributes)
  if (!result.success) {
    const [issue] = result.issues
    throw new RecordError(`${v.getDotPath(issue) ?? 'the item'} is not ${issue.expected ?? issue.message}`)
  }
  const { revision, title, url = null, source = null, publishedAt = null, quotes } = result.output
  return checkedRecord({
    format: RECORD_FORMAT,
    revision,
    rules: 1,
    title,
    url,
    source,
    publishedAt,
    language: 'ur',
    corrections: [],
    quotes: quotes.map(({ speaker, ...quote }) => ({
      ...quote,
      reviewed: false,
      speaker: speaker && {
        ...speaker,
        type: 'person',
        how: 'named',
        mentionAt: null,
        cueAt: null,
        by: FIRST_RULE,
      },
    })),
  })
}

/**
 * The attributes of the first format, for a stack whose functions of the first version may have to read them again: with
 * the statements alone, which is all that they know.
 */
export function firstFormatAttributes({
  title,
  url,
  source,
  publishedAt,
  quotes,
}: Omit<ArticleRecord, 'format'>): Record<string, string> {
  const attributes = {
    title,
    url,
    source,
    publishedAt,
    quotes: JSON.stringify(quotes.flatMap(firstFormatQuote)),
  }
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null),
  )
}

function firstFormatQuote({ speaker, reviewed, kind, ...quote }: StoredQuote): object[] {
  if (kind !== 'statement') return []
  const { name, role, mention, cue } = speaker ?? {}
  return [{ ...quote, kind, speaker: speaker && { name, role, mention, cue } }]
}
