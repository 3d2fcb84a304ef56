import * as v from 'valibot'
import type { Answer } from './api-client'

/** A server answered with success, and not as this API does: a proxy's page for logging in, or another service. */
export class ForeignAnswerError extends Error {
  override name = 'ForeignAnswerError'
}

/**
 * An answer of the API, parsed from JSON.
 *
 * @param from the address that answered, for the message
 * @throws {ForeignAnswerError} when it is not what the schema says
 */
export function parseAnswer<S extends v.GenericSchema>(
  schema: S,
  { body, from }: Pick<Answer, 'body' | 'from'>,
): v.InferOutput<S> {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body)
  if (result.success) return result.output
  throw new ForeignAnswerError(`${from} does not answer as this API does`)
}
