import type { NameStatementBody } from '../../contract/correction-fields'
import { InvalidInputError } from '../../contract/parse-input'
import { urdu } from '../../language/urdu/urdu'
import type { NameStatement } from '../../store/name-statements'
import type { Editor } from './correct'

/**
 * What editors say of names with one more statement, which stands in place of another on the same two names. The same again
 * changes nothing: the very list is given back.
 *
 * @throws {InvalidInputError} when the names are one
 */
export function withStatement(
  said: NameStatement[],
  { names, same }: NameStatementBody,
  { by, at }: Editor,
): NameStatement[] {
  const key = keyOf(names)
  if (names.length !== 2 || key === null) {
    throw new InvalidInputError([{ field: 'names', message: 'must be two different names' }])
  }
  if (said.some((one) => keyOf(one.names) === key && one.same === same)) return said
  const others = said.filter((one) => keyOf(one.names) !== key)
  return [...others, { names: [...names], same, by, at: at.toISOString() }]
}

/** What editors say of names without what they say of these two. */
export function withoutStatement(said: NameStatement[], names: readonly string[]): NameStatement[] {
  const left = said.filter((one) => keyOf(one.names) !== keyOf(names))
  return left.length === said.length ? said : left
}

/** The same for the same two names in any order and spelling of letters; null for names that are one. */
function keyOf(names: readonly string[]): string | null {
  const [one = '', other = ''] = names.map((name) => urdu.foldForIdentity(name).trim()).sort()
  return one === other ? null : `${one}\n${other}`
}
