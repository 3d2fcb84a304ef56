import { ARTICLE_FILTER_NAMES } from '../../../lambda/contract/filters'

/** The filters of stored articles that a command line has. */
export function filtersOf(options: object): Record<string, string> {
  const given = new Map(Object.entries(options))
  return Object.fromEntries(
    ARTICLE_FILTER_NAMES.flatMap((name) => (given.has(name) ? [[name, String(given.get(name))]] : [])),
  )
}
