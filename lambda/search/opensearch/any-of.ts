/** Matches nothing. */
export const NOT_ANY = { match_none: {} }

/** A query that any of some others satisfies. */
export function anyOf(queries: readonly object[]): object {
  if (queries.length === 0) return NOT_ANY
  return queries.length === 1 ? (queries[0] as object) : { bool: { should: queries } }
}
