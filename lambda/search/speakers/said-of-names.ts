/** What editors say of names: which two are one person's, and which are not. */
export interface SaidOfNames {
  same: readonly (readonly [string, string])[]
  apart: readonly (readonly [string, string])[]
}

/**
 * Sets the editors' word above what names alone tell. Those that are said to be one go together, with all that went with
 * either; of two that are said to be apart the second leaves, with those that are said to be one with it.
 *
 * @param roots for each name what stands for its person, by what the names tell
 * @returns the same by the editors' word
 */
export function settle(
  roots: ReadonlyMap<string, string>,
  { same, apart }: SaidOfNames,
): Map<string, string> {
  const settled = new Map(roots)
  for (const [one, other] of same) {
    const [to, from] = [settled.get(one), settled.get(other)]
    if (to === undefined || from === undefined || to === from) continue
    for (const [name, root] of settled) if (root === from) settled.set(name, to)
  }
  for (const [one, other] of apart) {
    const root = settled.get(one)
    if (root === undefined || root !== settled.get(other) || one === other) continue
    const leaving = saidToBeOneWith(other, same)
    leaving.delete(one)
    for (const [name, its] of settled) if (its === root) settled.set(name, leaving.has(name) ? other : one)
  }
  return settled
}

/** A name with those that editors join to it, by way of others too. */
function saidToBeOneWith(name: string, same: SaidOfNames['same']): Set<string> {
  const joined = new Set([name])
  for (let before = 0; before < joined.size; ) {
    before = joined.size
    for (const [one, other] of same) {
      if (joined.has(one)) joined.add(other)
      if (joined.has(other)) joined.add(one)
    }
  }
  return joined
}
