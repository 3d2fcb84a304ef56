import { parseFeed as parse } from 'feedsmith'
import { ArticleInputError } from '../article-input-error'
import { htmlFragmentText } from '../html-article'

/** An item of a feed. */
export interface FeedItem {
  /** What the feed knows it by: its own id, else its address, else its title or its content. */
  key: string
  /** Its page, whole. */
  url: string | null
  title: string | null
  /** The longest that the feed has of its content: HTML, or text. */
  content: string
  /** As it is written there. */
  published: string | null
}

export interface Feed {
  title: string | null
  items: FeedItem[]
}

/** An item in the words of all formats; each names some of these. */
interface AnyItem {
  id?: string
  address?: string | undefined
  title?: string | undefined
  contents: (string | undefined)[]
  published: (string | undefined)[]
}

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed. Items that say nothing are left out.
 *
 * @param address where the feed is, for addresses in it that are relative; null when it is a file
 * @throws {ArticleInputError} when it is none
 */
export function parseFeed(source: string, address: string | null): Feed {
  const { title, items } = anyFeed(source)
  return {
    title: plainText(title),
    items: items.map((item) => feedItem(item, address)).filter(({ key }) => key !== ''),
  }
}

function anyFeed(source: string): { title: string | undefined; items: AnyItem[] } {
  try {
    const { format, feed } = parse(source)
    if (format === 'atom') return { title: feed.title?.value, items: (feed.entries ?? []).map(atomItem) }
    if (format === 'json') return { title: feed.title, items: (feed.items ?? []).map(jsonItem) }
    if (format === 'rdf') return { title: feed.title, items: (feed.items ?? []).map(rdfItem) }
    return { title: feed.title, items: (feed.items ?? []).map(rssItem) }
  } catch (cause) {
    throw new ArticleInputError('is not a feed that can be read', { cause })
  }
}

type FeedOf<Format> = Extract<ReturnType<typeof parse<string>>, { format: Format }>['feed']
type ItemOf<Items> = NonNullable<Items> extends (infer Item)[] ? Item : never

function rssItem(item: ItemOf<FeedOf<'rss'>['items']>): AnyItem {
  const { guid, link } = item
  return {
    ...(guid?.value && { id: guid.value }),
    address: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    title: item.title,
    contents: [item.content?.encoded, item.description],
    published: [item.pubDate, ...(item.dc?.dates ?? [])],
  }
}

function rdfItem(item: ItemOf<FeedOf<'rdf'>['items']>): AnyItem {
  return {
    address: item.link ?? item.rdf?.about,
    title: item.title,
    contents: [item.content?.encoded, item.description],
    published: item.dc?.dates ?? [],
  }
}

function atomItem(item: ItemOf<FeedOf<'atom'>['entries']>): AnyItem {
  const page = item.links?.find(({ rel = 'alternate' }) => rel === 'alternate')
  return {
    ...(item.id && { id: item.id }),
    address: page?.href,
    title: item.title?.value,
    contents: [item.content?.value, item.summary?.value],
    published: [item.published, item.updated],
  }
}

function jsonItem(item: ItemOf<FeedOf<'json'>['items']>): AnyItem {
  return {
    ...(item.id && { id: String(item.id) }),
    address: item.url,
    title: item.title,
    contents: [item.content_html, item.content_text, item.summary],
    published: [item.date_published],
  }
}

function feedItem({ id, address, title, contents, published }: AnyItem, base: string | null): FeedItem {
  const url = wholeAddress(address, base)
  const text = plainText(title)
  const content = longest(contents)
  return {
    key: id ?? url ?? text ?? content,
    url,
    title: text,
    content,
    published: published.find((time) => time !== undefined && time !== '') ?? null,
  }
}

function wholeAddress(address: string | undefined, base: string | null): string | null {
  if (address === undefined || !URL.canParse(address, base ?? undefined)) return null
  const url = new URL(address, base ?? undefined)
  return /^https?:$/.test(url.protocol) ? url.href : null
}

function longest(texts: (string | undefined)[]): string {
  return texts.reduce<string>((best, text = '') => (text.length > best.length ? text : best), '')
}

function plainText(html: string | undefined): string | null {
  return (html && htmlFragmentText(html).replace(/\s+/g, ' ').trim()) || null
}
