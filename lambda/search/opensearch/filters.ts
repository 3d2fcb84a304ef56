import { FIELD_FACET_NAMES, FILTER_NAMES, type FilterName } from '../../contract/filters'
import type { ArticlesRequest, SearchRequest } from '../port'
import type { KnownNames } from '../query/known-names'
import { valueKey } from '../query/value-key'
import type { Mention } from '../speakers/mention'
import type { SpeakerDirectory } from '../speakers/speaker-directory'
import { anyOf } from './any-of'

const byField = Object.fromEntries(
  FIELD_FACET_NAMES.map((name) => [
    name,
    (values: readonly string[]) => ({ terms: { [`keys.${name}`]: values.map(valueKey) } }),
  ]),
)

const QUERIES: Partial<Record<FilterName, (values: readonly string[]) => object>> = {
  ...byField,
  kind: (kinds) => ({ terms: { kind: kinds } }),
  article: (ids) => ({ terms: { article: ids } }),
  from: ([from = '']) => ({ range: { day: { gte: from } } }),
  to: ([to = '']) => ({ range: { day: { lte: to } } }),
}

/** The filters of a search as queries. */
export function quoteFilters(
  request: SearchRequest,
  names: KnownNames,
  directory: SpeakerDirectory,
): object[] {
  const { mentions, names: earlier } = names.wanted
  const bySpeaker =
    request.speaker === undefined
      ? []
      : [anyOf([saidBy([...mentions], directory), { terms: { name: [...earlier] } }])]
  return [...bySpeaker, ...filtersOf(request)]
}

/** The filters of a list of articles as queries. */
export function filtersOf(request: Partial<SearchRequest> | ArticlesRequest): object[] {
  const given: Partial<Record<FilterName, string | readonly string[] | undefined>> = request
  return FILTER_NAMES.flatMap((name) => {
    const [value, query] = [given[name], QUERIES[name]]
    return value === undefined || query === undefined ? [] : [query([value].flat())]
  })
}

/** Quotes that were met by a place in the feed. */
export function addedBy(asOf: string): object {
  const ms = Date.parse(asOf.split('#', 1)[0] ?? '')
  if (Number.isNaN(ms)) return { match_none: {} }
  const before = { range: { addedMs: { lt: ms } } }
  const then = { bool: { filter: [{ term: { addedMs: ms } }, { range: { added: { lte: asOf } } }] } }
  return anyOf([before, then])
}

/** Quotes of some mentions, by their ids: by the name alone where nobody else has it, for most have theirs in many articles. */
export function saidBy(mentions: readonly number[], directory: SpeakerDirectory): object {
  const wanted = new Set(mentions)
  const byName = new Map<string, Mention[]>()
  const names = new Set(mentions.map((id) => directory.nameOf(id)))
  for (const mention of directory
    .called((name) => names.has(name))
    .flatMap((id) => directory.mention(id) ?? [])) {
    byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention])
  }
  const unshared: string[] = []
  const shared: object[] = []
  for (const [name, all] of byName) {
    const own = all.filter(({ id }) => wanted.has(id))
    if (own.length === all.length) unshared.push(name)
    else {
      const articles = own.map(({ article }) => article)
      shared.push({ bool: { filter: [{ term: { name } }, { terms: { article: articles } }] } })
    }
  }
  return anyOf([...(unshared.length > 0 ? [{ terms: { name: unshared } }] : []), ...shared])
}
