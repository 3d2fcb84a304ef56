import type { DynamoDBClient, PutItemCommandInput } from '@aws-sdk/client-dynamodb'

/** A record of the stream of a table, as Lambda hands it to a function. */
export interface StreamEvent {
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE'
  dynamodb: { SequenceNumber: string; Keys?: unknown; NewImage?: unknown }
}

/**
 * What the stream of a table tells of the writes that a client makes: the embedded database has none of its own. In the order
 * of the answers, which of one item is that of the writes.
 */
export function recordStream(client: DynamoDBClient): StreamEvent[] {
  const events: StreamEvent[] = []
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args)
      if (context.commandName === 'PutItemCommand')
        events.push(eventOf(args.input as PutItemCommandInput, events))
      return result
    },
    { step: 'initialize' },
  )
  return events
}

function eventOf({ Item = {} }: PutItemCommandInput, before: readonly StreamEvent[]): StreamEvent {
  // In JSON, bytes are base64.
  const image = JSON.parse(
    JSON.stringify(Item, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ),
  )
  return {
    eventName: 'MODIFY',
    dynamodb: { SequenceNumber: String(1_000 + before.length), Keys: { id: image.id }, NewImage: image },
  }
}
