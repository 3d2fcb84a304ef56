import * as v from 'valibot'

/** A member of an input that is wrong: its name, and what it must be. */
export interface FieldProblem {
  field: string
  message: string
}

/** An input with fields that are wrong; the message is a sentence on the first of them. */
export class InvalidInputError extends Error {
  override name = 'InvalidInputError'

  constructor(readonly problems: [FieldProblem, ...FieldProblem[]]) {
    super(`${problems[0].field} ${problems[0].message}.`)
  }
}

/**
 * Parses what came from outside.
 *
 * @throws {InvalidInputError} that names every wrong field and its limit
 */
export function parseInput<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true })
  if (result.success) return result.output
  const [first, ...others] = result.issues
  throw new InvalidInputError([fieldProblem(first), ...others.map(fieldProblem)])
}

function fieldProblem(issue: v.BaseIssue<unknown>): FieldProblem {
  const field = v.getDotPath(issue)
  if (field === null) return { field: 'the body', message: 'must be a JSON object' }
  return { field, message: issue.type === 'object' ? 'is missing' : issue.message }
}
