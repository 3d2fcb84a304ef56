import * as v from 'valibot'

const totalsSchema = v.object({
  aggregations: v.object({ groups: v.object({ value: v.number() }) }),
})

/**
 * A search for the number of matches where they are too many to be read: equal quotes count once unless their speakers
 * are named in other words, and a clause counts beside its statement. Past 40,000 it is an estimate (HyperLogLog++), as a
 * rule within some percent.
 */
export function totalSearch(query: object): object {
  return {
    size: 0,
    query,
    aggs: { groups: { cardinality: { field: 'group', precision_threshold: 40_000 } } },
  }
}

/** The number in its answer. */
export function totalOf(answer: unknown): number {
  return v.parse(totalsSchema, answer).aggregations.groups.value
}
