import { html } from 'hono/html'
import { ADDED_FIELDS, type AddedField } from './added-fields'
import { layout } from './layout'
import type { Markup } from './markup'
import type { PageContext } from './page-context'

/** How the browser helps with fields that are no short text. */
const INPUTS: { [Name in AddedField]?: Markup } = {
  url: html` type="url" dir="ltr"`,
  publishedAt: html` type="date"`,
}

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
    head: html`<link rel="preload" href="${assets.writingFont}" as="font" type="font/woff2" crossorigin>`,
    main: html`<h1 class="page-heading">${add.heading}</h1>
<p class="quiet">${add.introduction}</p>
<noscript><p class="problem">${add.needsScript}</p></noscript>
<div class="add">
<form id="add">
<label>${add.text}
<textarea name="text" lang="ur" dir="rtl" required spellcheck="false"></textarea></label>
${ADDED_FIELDS.map(
  (name) => html`<label>${add.fields[name]}
<input name="${name}"${INPUTS[name] ?? ''}></label>
`,
)}<p class="actions"><button class="button primary">${add.save}</button> <span id="saved" role="status"></span></p>
<p id="add-problem" class="problem" role="alert" hidden></p>
</form>
<section aria-labelledby="found-heading">
<h2 id="found-heading" class="heading">${add.found} <span id="found-count" class="count"></span></h2>
<div id="found"><p class="quiet">${add.nothingYet}</p></div>
</section>
</div>`,
  })
}
