import { stem } from '../language/urdu/stem'
import { terms } from '../language/urdu/tokenize'
import type { Hit } from '../search/port'
import type { Place } from './strings'

/**
 * Where a hit matches in whose words nothing is marked; null when its words say it.
 *
 * @param sought words of the search, as its reader wrote them and as they were read
 */
export function matchedElsewhere(hit: Hit, sought: readonly string[]): Place | null {
  if (sought.length === 0 || hit.highlight.includes('<mark>')) return null
  const wanted = new Set(sought.flatMap((word) => terms(word).map(stem)))
  const holds = (text: string) => terms(text).some((term) => wanted.has(stem(term)))
  const { speaker, article, prefix, suffix } = hit
  if (speaker && holds(`${speaker.name} ${speaker.role ?? ''}`)) return 'speaker'
  if (holds(article.title)) return 'title'
  return holds(`${prefix} ${suffix}`) ? 'context' : 'somewhere'
}
