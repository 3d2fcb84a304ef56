import * as v from 'valibot'

/** What a page says of itself in its head, as it is written there. */
export interface PageMetadata {
  /** Titles, the most telling first. */
  titles: string[]
  /** Names of the site. */
  sites: string[]
  /** Times of publication, the most telling first. */
  published: string[]
  canonical: string | null
}

/** Types of schema.org that an article's own description has. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/

const text = v.fallback(v.optional(v.string()), undefined)
const descriptionSchema = v.object({
  '@type': v.unknown(),
  headline: text,
  datePublished: text,
  publisher: v.fallback(v.optional(v.object({ name: text })), undefined),
})

export function pageMetadata(document: Document): PageMetadata {
  const elements = [...document.querySelectorAll('meta, link, title, script, [itemprop="datePublished"]')]
  const named = (tag: string, ...conditions: [string, string][]) =>
    elements.find(
      (element) =>
        element.localName === tag &&
        conditions.every(([name, value]) => element.getAttribute(name) === value),
    )
  const metas = elements.filter(({ localName }) => localName === 'meta')
  const meta = (...names: string[]) =>
    names.map((name) =>
      metas
        .find((element) =>
          META_NAMES.some((attribute) => element.getAttribute(attribute)?.toLowerCase() === name),
        )
        ?.getAttribute('content'),
    )
  const articles = descriptions(elements)
  return {
    titles: filled([
      ...articles.map(({ headline }) => headline),
      ...meta('og:title', 'twitter:title'),
      named('title')?.textContent,
    ]),
    sites: filled([
      ...meta('og:site_name', 'application-name'),
      ...articles.map(({ publisher }) => publisher?.name),
    ]),
    published: filled([
      ...meta('article:published_time', 'og:published_time'),
      ...articles.map(({ datePublished }) => datePublished),
      ...meta('datepublished', 'pubdate', 'publishdate', 'publish-date', 'dc.date', 'dc.date.issued', 'date'),
      ...elements.map((element) => element.getAttribute('datetime')),
    ]),
    canonical: named('link', ['rel', 'canonical'])?.getAttribute('href') ?? meta('og:url')[0] ?? null,
  }
}

const META_NAMES = ['property', 'name', 'itemprop']

/** Articles that the page describes in JSON-LD. What cannot be read is passed over, as search engines do. */
function descriptions(elements: Element[]) {
  return elements
    .filter(
      (element) => element.localName === 'script' && element.getAttribute('type') === 'application/ld+json',
    )
    .flatMap((script) => listed(parsed(script.textContent ?? '')))
    .flatMap((node) => {
      const result = v.safeParse(descriptionSchema, node)
      return result.success && ARTICLE_TYPE.test(String(result.output['@type'])) ? [result.output] : []
    })
}

/** A description, a list of them, or a graph of them. */
function listed(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(listed)
  const graph = (value as { '@graph'?: unknown } | null)?.['@graph']
  return Array.isArray(graph) ? graph : [value]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function filled(values: (string | null | undefined)[]): string[] {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim() ?? '').filter((value) => value !== '')
}
