import type { Strings } from './strings'

type Parameters = Record<string, string | undefined>

/** Address of a page in the language of the interface; parameters without a value are left out. */
export function pageAddress({ language }: Strings, path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) if (value) query.set(name, value)
  if (language !== 'ur') query.set('ui', language)
  return query.size > 0 ? `${path}?${query}` : path
}

export function quoteAddress(strings: Strings, id: string): string {
  return pageAddress(strings, `/q/${encodeURIComponent(id)}`)
}

export function articleAddress(strings: Strings, id: string): string {
  return pageAddress(strings, `/article/${encodeURIComponent(id)}`)
}

export function speakerAddress(strings: Strings, id: string, parameters: Parameters = {}): string {
  return pageAddress(strings, `/speaker/${encodeURIComponent(id)}`, parameters)
}

/** The Atom feed of a search: the newest come first there. */
export function feedAddress({ sort, ...asked }: Parameters): string {
  const given = Object.entries(asked).filter((parameter): parameter is [string, string] => !!parameter[1])
  return `/search?${new URLSearchParams([...given, ['format', 'atom']])}`
}

/** The same address in the other language of the interface. */
export function addressInOtherLanguage({ otherLanguage }: Strings, url: URL): string {
  const query = new URLSearchParams(url.search)
  if (otherLanguage.language === 'ur') query.delete('ui')
  else query.set('ui', otherLanguage.language)
  // Two slashes at the beginning would lead to a host of that name.
  const path = url.pathname.replace(/^\/+/, '/')
  return query.size > 0 ? `${path}?${query}` : path
}
