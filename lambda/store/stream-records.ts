import * as v from 'valibot'
import { STATEMENTS_ID } from '../contract/table'
import type { ArticleChange } from './article'
import { ArticleItemError, type Item, parseChangeItem } from './article-item'

/** What came is no event of a table's stream. */
export class StreamEventError extends Error {
  override name = 'StreamEventError'
}

/** What one record of the stream tells: a change, nothing of articles, or what cannot be read. */
export type StreamRecord = { sequenceNumber: string } & (
  | { change: ArticleChange }
  | { change: null }
  | { error: ArticleItemError }
)

/** Lambda's event of a stream; an attribute stays unknown until the item is read. */
const eventSchema = v.object({
  Records: v.array(
    v.object({
      dynamodb: v.object({
        SequenceNumber: v.pipe(v.string(), v.nonEmpty()),
        NewImage: v.optional(v.unknown()),
      }),
    }),
  ),
})

const itemSchema = v.record(v.string(), v.record(v.string(), v.unknown()))

/**
 * The records of an event of the table's stream, in its order. What is no article's (a removal, which is time's alone, what
 * watched feeds gave, what editors say of names) tells of no change.
 *
 * @throws {StreamEventError} when the event is none of a stream: no record of it could be named
 */
export function parseStreamEvent(event: unknown): StreamRecord[] {
  const result = v.safeParse(eventSchema, event)
  if (!result.success) {
    const [issue] = result.issues
    throw new StreamEventError(`${v.getDotPath(issue) ?? 'the event'} is not ${issue.expected}`)
  }
  return result.output.Records.map(({ dynamodb: { SequenceNumber: sequenceNumber, NewImage: image } }) => {
    try {
      return { sequenceNumber, change: image === undefined ? null : changeOf(image) }
    } catch (error) {
      if (!(error instanceof ArticleItemError)) throw error
      return { sequenceNumber, error }
    }
  })
}

/** @throws {ArticleItemError} when it cannot be read */
function changeOf(image: unknown): ArticleChange | null {
  const result = v.safeParse(itemSchema, image)
  if (!result.success) {
    throw new ArticleItemError('an item of the stream has no attributes', { id: '', changedAt: '' })
  }
  const item = result.output as unknown as Item
  if (item.feed === undefined || item.id?.S === STATEMENTS_ID) return null
  return parseChangeItem(item)
}
