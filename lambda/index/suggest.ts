import { terms } from '../text/tokenize'
import type { Suggestion } from './search-contract'
import type { SpeakerDirectory } from './speaker-directory'
import type { TermIndex } from './term-index'

export function suggestions(
  index: TermIndex,
  directory: SpeakerDirectory,
  q: string,
  limit: number,
): Suggestion[] {
  const last = terms(q).at(-1)
  if (last === undefined) return []
  const speakers = directory.find(q, limit).map(({ name }): Suggestion => ({ text: name, kind: 'speaker' }))
  const found = index.termsWithPrefix(last).map((text): Suggestion => ({ text, kind: 'term' }))
  return [...speakers, ...found].slice(0, limit)
}
