import type { Hit } from '../search/port'
import { asSaid } from './hit'
import { isolated } from './isolated'
import { formatDay } from './localized'
import type { Strings } from './strings'

/** A quote as plain text to paste elsewhere: its words, who said it, where, and an address. */
export function citation(strings: Strings, hit: Hit, address: string): string {
  const { kind, text, speaker, via, article } = hit
  const said = [
    speaker ? speaker.name : strings.unknownSpeaker,
    speaker?.role,
    via && strings.via(via.name),
    strings.kindOfSpeech[kind],
  ].filter(Boolean)
  const stands = [
    article.title,
    article.source,
    article.publishedAt && isolated(formatDay(strings, article.publishedAt)),
  ].filter(Boolean)
  return `${asSaid(hit, text)}\n— ${said.join(strings.comma)}\n${stands.join(strings.comma)}\n${article.url ?? address}`
}
