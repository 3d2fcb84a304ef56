import { html } from 'hono/html'
import { layout } from './layout'
import type { Markup } from './markup'
import type { PageContext } from './page-context'

/**
 * The page that adds an article. It sends JSON, for which script is needed: a form could be sent by any other
 * site that the reader has open, and the local server asks nobody who they are.
 */
export function addPage(context: PageContext): Markup {
  const { strings, assets } = context
  const { add } = strings
  return layout(context, {
    title: `${add.heading} – ${strings.siteName}`,
    script: assets.addScript,
    main: html`<h1 class="page-heading">${add.heading}</h1>
<p class="quiet">${add.introduction}</p>
<noscript><p class="problem">${add.needsScript}</p></noscript>
<div class="add">
<form id="add">
<label>${add.text}
<textarea name="text" lang="ur" dir="rtl" required spellcheck="false"></textarea></label>
<label>${add.title}
<input name="title" maxlength="500"></label>
<label>${add.source}
<input name="source" maxlength="200"></label>
<label>${add.url}
<input name="url" type="url" maxlength="2048" dir="ltr"></label>
<label>${add.publishedAt}
<input name="publishedAt" type="date"></label>
<p class="actions"><button class="button primary">${add.save}</button> <span id="saved" role="status"></span></p>
<p id="add-problem" class="problem" role="alert" hidden></p>
</form>
<section aria-labelledby="found-heading">
<h2 id="found-heading" class="heading">${add.found} <span id="found-count" class="count"></span></h2>
<div id="found"><p class="quiet">${add.nothingYet}</p></div>
</section>
</div>`,
  })
}
