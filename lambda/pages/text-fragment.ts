import type { Hit } from '../search/port'

/** Words of a long quote that a fragment names at its beginning and at its end. */
const ENDS = 5
/** Words around the quote that a fragment names. */
const AROUND = 3

/**
 * The address of a quote's article with a text fragment that leads to the quote
 * (https://wicg.github.io/scroll-to-text-fragment/), or null for an article without an address.
 */
export function sourceAddress(hit: Pick<Hit, 'text' | 'prefix' | 'suffix' | 'article'>): string | null {
  const { url } = hit.article
  if (url === null) return null
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${textDirective(hit)}`
}

/** `prefix-,start,end,-suffix`: each term within one line, for none may cross a block of the page. */
export function textDirective({ text, prefix, suffix }: Pick<Hit, 'text' | 'prefix' | 'suffix'>): string {
  const before = wholeWords(prefix.slice(prefix.lastIndexOf('\n') + 1), 'end')
  const after = wholeWords(suffix.split('\n', 1)[0] as string, 'start')
  return [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...quoteTerms(text),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ].join(',')
}

function quoteTerms(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length <= 2 * ENDS && !text.includes('\n')) return [encode(words.join(' '))]
  const lines = text.split('\n')
  const first = (lines[0] as string).split(/\s+/).filter(Boolean).slice(0, ENDS)
  const last = (lines.at(-1) as string).split(/\s+/).filter(Boolean).slice(-ENDS)
  return [encode(first.join(' ')), encode(last.join(' '))]
}

/**
 * The words next to the quote. A context is cut by characters, so its far word may be a part of one and is
 * left out.
 */
function wholeWords(context: string, near: 'start' | 'end'): string {
  const words = context.split(/\s+/)
  const whole = near === 'end' ? words.slice(1) : words.slice(0, -1)
  const kept = near === 'end' ? whole.slice(-AROUND) : whole.slice(0, AROUND)
  return kept.join(' ').trim()
}

/** Percent-encodes what separates the terms of a directive, beside what separates the parts of an address. */
function encode(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D')
}
