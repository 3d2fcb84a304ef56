import type { Context, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { type FieldProblem, InvalidInputError, parseInput } from '../contract/parse-input'
import { ProblemError } from './problem'

/** The parameters of a query string: an object schema, in which what may be repeated is an array. */
export type ParametersSchema = v.GenericSchema & { entries: v.ObjectEntries }

/**
 * Parses the query string of a route that answers with data: whoever writes a program wants to know of a parameter
 * that does nothing. An empty parameter counts as left out, for a form sends every field.
 *
 * @throws {ProblemError} 400 that names every parameter that is wrong, unknown, or given twice
 */
export function parseQueryString<S extends ParametersSchema>(schema: S, c: Context): v.InferOutput<S> {
  const given: Record<string, string | string[]> = {}
  const problems: FieldProblem[] = []
  for (const [name, values] of Object.entries(c.req.queries())) {
    const entry = Object.hasOwn(schema.entries, name) ? schema.entries[name] : undefined
    if (entry === undefined) problems.push({ field: name, message: unknownParameter(schema) })
    else if (isRepeatable(entry)) given[name] = values.filter((value) => value !== '')
    else if (values.length > 1) problems.push({ field: name, message: 'must not be given more than once' })
    else given[name] = values[0] ?? ''
  }
  if (problems.length > 0) throw problemOfParameters(problems)
  return parseParameters(schema, given)
}

/** Refuses every parameter, for a route that takes none. */
export const noParameters: MiddlewareHandler = (c, next) => {
  parseQueryString(v.object({}), c)
  return next()
}

/** @throws {ProblemError} 400 that names the parameters; what is wrong in a query string is 400, in a body 422 */
export function parseParameters<S extends v.GenericSchema>(
  schema: S,
  parameters: Record<string, string | string[]>,
): v.InferOutput<S> {
  try {
    return parseInput(schema, typed(parameters))
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw problemOfParameters(error.problems, error)
  }
}

/** Whether a parameter may be given several times. */
export function isRepeatable(entry: v.ObjectEntries[string]): boolean {
  return 'wrapped' in entry && (entry.wrapped as v.GenericSchema).type === 'array'
}

/** Parameters without the empty ones, and with numbers as numbers. */
function typed(parameters: Record<string, string | string[]>): Record<string, string | string[] | number> {
  const given = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value.length > 0))
  const { limit } = given
  return typeof limit === 'string' && /^\d+$/.test(limit) ? { ...given, limit: Number(limit) } : given
}

function unknownParameter({ entries }: ParametersSchema): string {
  const names = Object.keys(entries)
  return names.length === 0
    ? 'is no parameter: this address takes none'
    : `is no parameter: there are ${names.join(', ')}`
}

function problemOfParameters(problems: readonly FieldProblem[], cause?: unknown): ProblemError {
  // Of a repeated parameter the name is told, not which of its values is wrong.
  const named = problems.map(({ field, message }) => ({ field: field.replace(/\.\d+$/, ''), message }))
  const [first] = named
  return new ProblemError(400, `${first?.field} ${first?.message}.`, named, { cause })
}
