import type { html } from 'hono/html'

/** A piece of HTML: what {@link html} makes, in which every value was escaped. */
export type Markup = ReturnType<typeof html>
