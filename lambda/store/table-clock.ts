import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/**
 * The time of the table: one clock for all who write and read, whatever their own say. DynamoDB's answers carry the time
 * in whole seconds (RFC 9110, section 6.6.1); between them it goes on with a steady clock of the process, which no
 * correction of the machine's clock turns back.
 */
export class TableClock {
  readonly #steady: () => number
  /** What is added to the steady clock, in ms. */
  #offset: number

  /**
   * @param options.wall the process's own time, in ms since 1970, believed until the table has answered
   * @param options.steady milliseconds that only grow
   */
  constructor({ wall, steady }: { wall: () => number; steady: () => number }) {
    this.#steady = steady
    this.#offset = wall() - steady()
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#steady() + this.#offset
  }

  /** Corrects the clock by no more than it takes to agree with an answer's second. */
  observe(date: string | undefined): void {
    const second = Date.parse(date ?? '')
    if (Number.isNaN(second)) return
    const behind = second - this.now()
    if (behind > 0) this.#offset += behind
    else if (behind <= -1000) this.#offset += behind + 999
  }
}

/** The clock of the table that a client reaches, corrected by each of its answers. */
export function tableClock(
  client: DynamoDBClient,
  clocks: { wall: () => number; steady: () => number },
): TableClock {
  const clock = new TableClock(clocks)
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      clock.observe(dateOf(result.response))
      return result
    },
    { step: 'deserialize', priority: 'low' },
  )
  return clock
}

function dateOf(response: unknown): string | undefined {
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined
  const { headers } = response
  if (typeof headers !== 'object' || headers === null || !('date' in headers)) return undefined
  return typeof headers.date === 'string' ? headers.date : undefined
}
