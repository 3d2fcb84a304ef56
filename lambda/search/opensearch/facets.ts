import * as v from 'valibot'
import { FACET_NAMES, type FacetName } from '../../contract/filters'
import type { FacetValue, SearchAnswer } from '../port'
import { commonest, MOST_VALUES } from '../query/commonest-values'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { commonestPersons } from './merged-rows'

/** Names of speakers that are counted, the commonest. */
const MOST_NAMES = 1_000

const bucketsSchema = v.object({
  buckets: v.array(
    v.object({
      key: v.string(),
      doc_count: v.number(),
      spelling: v.optional(v.object({ buckets: v.array(v.object({ key: v.string() })) })),
      groups: v.optional(v.object({ value: v.number() })),
    }),
  ),
})
type Buckets = v.InferOutput<typeof bucketsSchema>['buckets']

/** A search that counts the values of each facet, every quote by itself. */
export function facetSearch(query: object): object {
  const aggs = FACET_NAMES.map((name) => {
    if (name === 'speaker') return [name, { terms: { field: 'name', size: MOST_NAMES } }]
    if (name === 'kind') return [name, { terms: { field: 'kind', size: MOST_VALUES } }]
    return [
      name,
      {
        terms: { field: `keys.${name}`, size: MOST_VALUES },
        aggs: { spelling: { terms: { field: `values.${name}`, size: 1 } } },
      },
    ]
  })
  return { size: 0, query, aggs: Object.fromEntries(aggs) }
}

/** The facets of its answer. */
export function facetsOf(answer: unknown, directory: SpeakerDirectory): SearchAnswer['facets'] {
  const schema = v.object({ aggregations: v.record(v.string(), bucketsSchema) })
  const { aggregations } = v.parse(schema, answer)
  const facets = FACET_NAMES.map((name): [FacetName, FacetValue[]] => {
    const buckets = aggregations[name]?.buckets ?? []
    if (name === 'speaker') return [name, personsOf(buckets, directory)]
    const counts = new Map(
      buckets.map(({ key, doc_count, spelling }) => [spelling?.buckets[0]?.key ?? key, doc_count]),
    )
    return [name, commonest(counts, (value) => ({ value }))]
  })
  return Object.fromEntries(facets) as SearchAnswer['facets']
}

/** Persons by counts of names: of a name that several have, each has the share that is the person's in all quotes. */
function personsOf(buckets: Buckets, directory: SpeakerDirectory): FacetValue[] {
  const counts = new Map(buckets.map(({ key, doc_count }) => [key, doc_count]))
  const mentions = directory.called((name) => counts.has(name)).flatMap((id) => directory.mention(id) ?? [])
  const quotes = new Map<string, number>()
  for (const mention of mentions) {
    quotes.set(mention.name, (quotes.get(mention.name) ?? 0) + mention.quotes)
  }
  const byPerson = new Map<number, number>()
  for (const { id, name, quotes: own } of mentions) {
    const share = ((counts.get(name) ?? 0) * own) / (quotes.get(name) ?? 1)
    for (const person of directory.countPersons([id]).keys()) {
      byPerson.set(person, (byPerson.get(person) ?? 0) + share)
    }
  }
  return commonestPersons(byPerson, directory)
    .map((each) => ({ ...each, count: Math.round(each.count) }))
    .filter(({ count }) => count > 0)
}
