import { html, raw } from 'hono/html'
import type { Hit } from '../../index/search-contract'
import { quoteAddress, speakerAddress } from './address'
import { excerpt } from './excerpt'
import { formatDay } from './localized'
import type { Markup } from './markup'
import type { Strings } from './strings'

/** A quote in a list: its words with the matches marked, who said it, and where. */
export function hitItem(strings: Strings, hit: Hit): Markup {
  return html`<li class="hit"><article>
<blockquote class="words" lang="ur" dir="rtl"><a href="${quoteAddress(strings, hit.id)}">${raw(excerpt(hit.highlight))}</a></blockquote>
${byline(strings, hit)}
${provenance(strings, hit)}
</article></li>
`
}

/** Who said a quote, in which role, who reported it, and whether its marks were repaired. */
export function byline(strings: Strings, { speaker, via, broken }: Hit): Markup {
  const name = speaker
    ? html`<a class="speaker" href="${speakerAddress(strings, speaker.name)}"><bdi lang="ur">${speaker.name}</bdi></a>`
    : html`<span class="unknown">${strings.unknownSpeaker}</span>`
  return html`<p class="byline">${name}${
    speaker?.role && html` <bdi class="role" lang="ur">${speaker.role}</bdi>`
  }${via && html` <span class="via">${strings.via(`\u2068${via.name}\u2069`)}</span>`}${
    broken && html` <span class="label" title="${strings.repairedHelp}">${strings.repaired}</span>`
  }</p>`
}

/** The article that a quote stands in. */
function provenance(strings: Strings, { article }: Hit): Markup {
  return html`<p class="provenance"><cite><bdi lang="ur">${article.title}</bdi></cite>${
    article.source && html` <bdi class="source">${article.source}</bdi>`
  }${
    article.publishedAt &&
    html` <time datetime="${article.publishedAt}">${formatDay(strings, article.publishedAt)}</time>`
  }</p>`
}
