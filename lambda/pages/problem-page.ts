import type { Context } from 'hono'
import { html } from 'hono/html'
import { pageAddress } from './address'
import { layout } from './layout'
import type { Markup } from './markup'
import { type PageContext, type PageOptions, pageContexts } from './page-context'
import { sendPage } from './send-page'
import type { Strings } from './strings'

/** A page that says why there is nothing to show. */
export function problemPage(context: PageContext, message: string): Markup {
  const { strings } = context
  return layout(context, {
    title: `${strings.problemHeading} – ${strings.siteName}`,
    main: html`<div class="problem" role="alert"><h1 class="heading">${strings.problemHeading}</h1><p>${message}</p>
<p><a class="button" href="${pageAddress(strings, '/')}">${strings.home}</a></p></div>`,
  })
}

/** What a reader is told for the status of an answer. */
export function problemMessage(strings: Strings, status: number): string {
  if (status === 400) return strings.badRequest
  if (status === 404) return strings.notFound
  return status === 503 ? strings.unavailable : strings.failed
}

/** Answers with 404 and a page, for an address that no route has. */
export function notFoundPage(options: PageOptions): (c: Context) => Response | Promise<Response> {
  const contextOf = pageContexts(options)
  return (c) => {
    const context = contextOf(c)
    return sendPage(c, problemPage(context, context.strings.notFound), 404)
  }
}
