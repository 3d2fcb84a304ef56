import { html } from 'hono/html'

/** The page that searches. */
export function page() {
  return html`<!doctype html><title>Quote search</title>`
}
