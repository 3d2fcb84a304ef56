import type { NameStatement } from '../../store/name-statements'
import { formId } from './speaker-id'
import { nameWords } from './speaker-name'

/** What editors say of names, by ids of forms. */
export interface SaidOfNames {
  /** The others that are one person's with a form. */
  same: ReadonlyMap<string, ReadonlySet<string>>
  /** Those that are another's: also those that are one with another that is. */
  apart: ReadonlyMap<string, ReadonlySet<string>>
}

export const NOTHING_SAID: SaidOfNames = { same: new Map(), apart: new Map() }

/** What editors say, with what follows: who is one with one of two who are apart is apart from the other. */
export function saidOfNames(statements: readonly NameStatement[]): SaidOfNames {
  const pairs = (wanted: boolean) =>
    statements
      .filter(({ same }) => same === wanted)
      .map(({ names: [one = '', other = ''] }) => [idOf(one), idOf(other)] as const)
  const groups = joined(pairs(true))
  const groupOf = (id: string) => groups.get(id) ?? new Set([id])
  const apart = new Map<string, Set<string>>()
  for (const [one, other] of pairs(false)) {
    for (const a of groupOf(one)) {
      for (const b of groupOf(other)) {
        if (a === b) continue
        apart.set(a, (apart.get(a) ?? new Set()).add(b))
        apart.set(b, (apart.get(b) ?? new Set()).add(a))
      }
    }
  }
  return { same: groups, apart }
}

/** Groups of ids that pairs join, by each id. */
function joined(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const [one, other] of pairs) {
    const group = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])])
    for (const id of group) groups.set(id, group)
  }
  return groups
}

function idOf(name: string): string {
  return formId(nameWords(name).map(({ key }) => key))
}
