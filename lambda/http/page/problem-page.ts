import { html } from 'hono/html'
import { pageAddress } from './address'
import { layout } from './layout'
import type { Markup } from './markup'
import type { PageContext } from './page-context'

/** A page that says why there is nothing to show. */
export function problemPage(context: PageContext, message: string): Markup {
  const { strings } = context
  return layout(context, {
    title: `${strings.problemHeading} – ${strings.siteName}`,
    main: html`<div class="problem" role="alert"><h1 class="heading">${strings.problemHeading}</h1><p>${message}</p>
<p><a class="button" href="${pageAddress(strings, '/')}">${strings.home}</a></p></div>`,
  })
}
