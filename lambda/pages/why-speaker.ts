import { html } from 'hono/html'
import type { Hit } from '../search/port'
import { attributionSpans } from './attribution-spans'
import { isolated } from './isolated'
import { markedText } from './marked-text'
import type { Markup } from './markup'
import { stretchAround } from './quote-context'
import type { Strings } from './strings'

/** Why a quote is given to its speaker: the rule in words, and the words of the article that it rests on. */
export function whySpeaker(strings: Strings, hit: Hit, article: { text: string } | null): Markup {
  const { why } = strings
  return html`<details class="why" id="why">
<summary>${why.heading}</summary>
<p>${reason(strings, hit)}</p>
${hit.reviewed && html`<p>${why.reviewed}</p>`}
${article !== null && farEvidence(hit, article.text)}
</details>`
}

function reason({ why }: Strings, { speaker }: Hit): string {
  if (speaker === null) return why.unknown
  const { how, name, mention, cue } = speaker
  const shown = isolated(mention || name)
  if (how === 'continued') return why.continued(isolated(name))
  return why[how](shown, cue && isolated(cue))
}

/** The part of the article around the words that name the speaker, where the quote's surroundings do not hold them. */
function farEvidence(hit: Hit, text: string): Markup | false {
  const at = hit.speaker?.mentionAt ?? hit.speaker?.cueAt
  if (!at || text.slice(hit.start, hit.end) !== hit.text) return false
  const shown = stretchAround(text, hit)
  if (at[0] >= shown.from && at[1] <= shown.to) return false
  const { from, to } = stretchAround(text, { start: at[0], end: at[1] })
  return html`<div class="article-text" lang="ur" dir="rtl">${markedText(text, attributionSpans(hit), from, to)}</div>`
}
