import { html, raw } from 'hono/html'
import type { Markup } from './markup'

/**
 * Letters after which a word may be broken. Browsers lay a word of Nastaliq out in time that grows with its
 * square (Chromium: 8 s for 10,000 letters, 0.06 s with breaks); the longest Urdu words have about 30.
 */
const RUN = /[^\s<>&;]{60}(?!\p{M})/gu

/** A text of an article, escaped, in which overlong words may be broken. */
export function breakable(text: string): Markup {
  return breakableHtml(String(html`${text}`))
}

/** The same for HTML that was escaped before and holds no attributes. */
export function breakableHtml(escaped: string): Markup {
  return raw(escaped.replace(RUN, '$&<wbr>'))
}
