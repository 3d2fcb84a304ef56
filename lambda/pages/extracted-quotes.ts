import { html } from 'hono/html'
import type { Quote } from '../quotes/quote'
import { attributionSpans } from './attribution-spans'
import { breakable } from './breakable'
import { markedText } from './marked-text'
import type { Markup } from './markup'
import type { Strings } from './strings'

/** The quotes found in a text: a list of them, and the text with them marked. Runs in the browser. */
export function extractedQuotes(strings: Strings, text: string, quotes: readonly Quote[]): Markup {
  if (quotes.length === 0) return html`<p class="quiet">${strings.add.noneFound}</p>`
  const statements = quotes.filter(({ kind }) => kind === 'statement' || kind === 'reported')
  const spans = statements.flatMap((quote) => attributionSpans(quote))
  return html`<ol class="hits">
${quotes.map((quote) => extractedQuote(strings, quote))}</ol>
<div class="article-text" lang="ur" dir="rtl">${markedText(text, spans)}</div>`
}

/** A quote as the extraction gives it; the kinds that will not be stored are told apart. */
function extractedQuote(strings: Strings, { text, kind, speaker, via, broken }: Quote): Markup {
  const labels = [kind !== 'statement' && strings.add.kinds[kind], broken && strings.repaired].filter(Boolean)
  return html`<li class="hit ${kind}">
<blockquote class="words" lang="ur" dir="auto">${breakable(text)}</blockquote>
<p class="byline">${
    (kind === 'statement' || kind === 'reported') &&
    html`<bdi class="${speaker ? 'speaker' : 'unknown'}">${breakable(speaker?.name ?? strings.unknownSpeaker)}</bdi>`
  }${speaker?.role && html` <bdi class="role">${speaker.role}</bdi>`}${
    via && html` <span class="via">${strings.via(via.name)}</span>`
  }${labels.map((label) => html` <span class="label">${label}</span>`)}</p>
</li>
`
}
