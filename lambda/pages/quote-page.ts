import { html, raw } from 'hono/html'
import { quotationJsonLd } from '../http/quotation-json-ld'
import type { Hit } from '../search/port'
import { articleAddress, pageAddress } from './address'
import { attributionSpans, quoteSpan } from './attribution-spans'
import { breakable } from './breakable'
import { citation } from './citation'
import { correctionForm, type EditorsWord } from './correction-form'
import { alsoIn, asSaid, byline, provenance, words } from './hit'
import { layout } from './layout'
import { markedText } from './marked-text'
import type { Markup } from './markup'
import type { PageContext } from './page-context'
import { stretchAround } from './quote-context'
import type { Shared } from './share/open-graph'
import { shortened } from './shortened'
import type { Strings } from './strings'
import { sourceAddress } from './text-fragment'
import { whySpeaker } from './why-speaker'

/** Longest description of a page for those who share it, in characters. */
const DESCRIPTION = 200

/** The article of a quote: its text, and what editors said of its quotes. */
interface QuotedArticle {
  text: string
  corrections: readonly EditorsWord[]
}

/**
 * The page of one quote: its words, who said them, and the place in the article.
 *
 * @param article null when it is gone meanwhile; what is known of the quote is shown then
 */
export function quotePage(context: PageContext, hit: Hit, article: QuotedArticle | null): Markup {
  const { strings, url, assets, canAdd } = context
  const canCorrect = canAdd && article !== null
  const name = hit.speaker?.name ?? strings.unknownSpeaker
  const address = new URL(`/q/${encodeURIComponent(hit.id)}`, url).href
  return layout(context, {
    title: `${saidBy(strings, hit)}: ${asSaid(hit, shortened(hit.text, 60))} – ${strings.siteName}`,
    shared: shared(strings, hit, address),
    head: html`${metadata(hit, address)}${
      canCorrect && html`<script type="module" src="${assets.correctScript}"></script>`
    }`,
    main: html`<article class="quote-page ${hit.kind}">
<h1 class="visually-hidden">${hit.speaker ? strings.quoteBy(name) : strings.quote}</h1>
${words(hit, breakable(hit.text), ' large')}
<div dir="rtl">
${byline(strings, hit)}
${provenance(strings, hit)}
${alsoIn(strings, hit)}
</div>
${hit.broken && html`<p class="note">${strings.repairedHelp}</p>`}
${copyButtons(strings, hit, address)}
${whySpeaker(strings, hit, article)}
${canCorrect ? correctionForm(strings, hit, article) : reportLink(context, address)}
<section class="context" aria-labelledby="context-heading">
<h2 id="context-heading">${strings.inContext}</h2>
${legend(strings, hit)}
${inArticle(strings, hit, article)}
</section>
</article>`,
  })
}

/** The speaker, and in whose words it stands when these are not the speaker's own. */
function saidBy(strings: Strings, { kind, speaker }: Hit): string {
  const name = speaker?.name ?? strings.unknownSpeaker
  return kind === 'reported' ? `${name} (${strings.kindOfSpeech.reported})` : name
}

/** Where readers of a deployed server say what is wrong. */
function reportLink({ strings, report }: PageContext, address: string): Markup | false {
  if (report === null) return false
  const href = report.replaceAll('{quote}', encodeURIComponent(address))
  return html`<p class="actions"><a class="report" href="${href}" rel="noreferrer">${strings.report}</a></p>`
}

/** The same for machines, after schema.org. */
function metadata(hit: Hit, address: string): Markup {
  return html`<link rel="canonical" href="${address}">
<meta name="description" content="${shortened(hit.text, DESCRIPTION)}">
<script type="application/ld+json" id="json-ld">${raw(inScript(quotationJsonLd(hit)))}</script>`
}

/** What the page is shared by: the words in the title, for not everybody shows the picture. */
function shared(strings: Strings, hit: Hit, address: string): Shared {
  return {
    type: 'article',
    title: `${saidBy(strings, hit)}: ${asSaid(hit, shortened(hit.text, DESCRIPTION))}`,
    description: [hit.article.title, hit.article.source].filter(Boolean).join(' · '),
    address,
    image: pageAddress(strings, `/q/${encodeURIComponent(hit.id)}/image.png`),
  }
}

/** JSON that cannot end the script element it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** Copying needs script, which shows the buttons. */
function copyButtons(strings: Strings, hit: Hit, address: string): Markup {
  return html`<div id="copy" class="actions" role="group" aria-label="${strings.copy}" data-copied="${strings.copied}" data-failed="${strings.notCopied}" hidden>
<span aria-hidden="true">${strings.copy}</span>
<button type="button" data-copy="${citation(strings, hit, address)}">${strings.copyText}</button>
<button type="button" data-copy="${address}">${strings.copyLink}</button>
<button type="button" data-copy-from="json-ld">${strings.copyJsonLd}</button>
<button type="button" data-share="${address}" hidden>${strings.share}</button>
<span id="copied" role="status"></span>
</div>`
}

function legend(strings: Strings, hit: Hit): Markup {
  const { speaker } = hit
  const { quote, mention, cue } = strings.legend
  return html`<p class="legend"><mark class="${quoteSpan(hit).part}">${hit.kind === 'reported' ? strings.kindOfSpeech.reported : quote}</mark>${
    speaker?.mentionAt && html` <mark class="mention">${mention}</mark>`
  }${speaker?.cueAt && html` <mark class="cue">${cue}</mark>`}</p>`
}

function inArticle(strings: Strings, hit: Hit, article: QuotedArticle | null): Markup {
  const source = sourceAddress(hit)
  return html`<div class="article-text" lang="ur" dir="rtl">
${article?.text.slice(hit.start, hit.end) === hit.text ? stretch(article.text, hit) : rememberedContext(strings, hit)}
</div>
<p class="actions">${source && html`<a class="button" href="${source}" rel="noreferrer">${strings.toSource}</a> `}<a class="button" href="${articleAddress(strings, hit.article.id)}">${strings.article.whole}</a></p>`
}

function stretch(text: string, hit: Hit): Markup {
  const { from, to, cutBefore, cutAfter } = stretchAround(text, hit)
  return html`${cutBefore && html`<p aria-hidden="true">…</p>`}${markedText(
    text,
    attributionSpans(hit),
    from,
    to,
  )}${cutAfter && html`<p aria-hidden="true">…</p>`}`
}

/** The words that the index keeps around a quote, for an article that is gone or was changed meanwhile. */
function rememberedContext(strings: Strings, hit: Hit): Markup {
  const { prefix, text, suffix } = hit
  return html`<p class="note" lang="${strings.language}" dir="${strings.direction}">${strings.contextGone}</p>
<p dir="auto">… ${prefix}<mark class="${quoteSpan(hit).part}">${breakable(text)}</mark>${suffix} …</p>`
}
