import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import * as v from 'valibot'
import { articleBodySchema } from './article-content'
import { sameSite } from './canonical-address'
import { headline } from './html/headline'
import { mainPart } from './html/main-part'
import { type PageMetadata, pageMetadata } from './html/metadata'
import { PageLimitError, simplify } from './html/simplify'
import { htmlText } from './html/text'
import { type DateOrder, readPublishedAt } from './published-at'

/** A page in which no article was found. */
export class NoArticleError extends Error {
  override name = 'NoArticleError'
}

/** What an HTML page says of its article, as the body of `PUT /articles/{id}`. */
export interface PageArticle {
  text: string
  title: string | null
  url: string | null
  source: string | null
  publishedAt: string | null
}

export interface PageOptions {
  /** Where the page comes from, if from the web: the address that it gives itself counts only on the same site. */
  address?: string
  /** How days and months of its dates stand where that can be read in two ways. */
  dates?: DateOrder
}

/** Longest page, in characters: five times what the heaviest news pages have. */
export const PAGE_LIMIT = 10_000_000

/**
 * Text that Readability's first, strictest search must find to be content, in characters; else it looks again where
 * names speak against a part. Its own 500 are more than short news has, so that longer comments would win; a few words
 * left over are no article.
 */
const FOUND_LENGTH = 80

/**
 * The main text of a page without navigation, advertisements and readers' comments, a line a paragraph, and what its
 * metadata says. Metadata that the API would refuse (an address that is none, an unreadable date) is left out.
 *
 * @throws {NoArticleError} when the page has no main text
 * @throws {PageLimitError} when it is longer than {@link PAGE_LIMIT} or nested too deep
 */
export function htmlArticle(html: string, options: PageOptions = {}): PageArticle {
  const document = parsePage(html)
  const metadata = pageMetadata(document)
  const simple = simplify(mainPart(document), { keepsComments: false })
  const title = headline(document, metadata)
  const text = mainText(simple, title) || mainText(simplify(document.body, { keepsComments: true }), title)
  if (text === '') throw new NoArticleError('has no main text')
  const { entries } = articleBodySchema
  return {
    text,
    url: accepted(entries.url, addressOf(metadata, options.address)),
    title: accepted(entries.title, title),
    source: accepted(entries.source, metadata.sites[0]),
    publishedAt: firstTime(metadata.published, options.dates),
  }
}

/**
 * The text of a piece of HTML, a line a paragraph: all of it, unlike a page's.
 *
 * @throws {PageLimitError} when it is longer than {@link PAGE_LIMIT}
 */
export function htmlFragmentText(html: string): string {
  // Without blocks, it is text with a little markup, whose lines are its own.
  const keepsLines = !/<(?:p|div|br|li|h[1-6]|blockquote|tr)\b/i.test(html)
  return htmlText(parsePage(html).body, { keepsLines })
}

function parsePage(html: string): Document {
  if (html.length > PAGE_LIMIT) {
    throw new PageLimitError(`must not be longer than ${PAGE_LIMIT.toLocaleString('en')} characters`)
  }
  // Runs of what begins a tag and is none say nothing, and each sign of them would be a node.
  const page = html.replace(/<{4,}/g, '<<<')
  return parseHTML(/<body/i.test(page) ? page : `<html><body>${page}</body></html>`).document
}

/** `simplify` leaves no line feeds but those that break a line. */
const LINES = { keepsLines: true }

/** The text that Readability finds in a document, with the lead above it and without the headline. */
function mainText(document: Document, title: string | null): string {
  const all = htmlText(document.body, LINES).split('\n')
  const content = new Readability<Node>(document, {
    charThreshold: FOUND_LENGTH,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content
  const found = content ? htmlText(content, LINES).split('\n') : []
  const text = found.length > 1 && found[0] === title ? found.slice(1) : found
  return [...leadBetween(all, title, text[0]), ...text].join('\n')
}

/** A sentence, or words too many for a name, a date or a button. */
const SENTENCE = /\p{Sentence_Terminal}["'“”‘’»]*$|^.{60}/u

/** The lines between the headline and the text that are sentences: Readability takes an article's head for no part of it. */
function leadBetween(all: string[], title: string | null, first: string | undefined): string[] {
  const start = title === null ? -1 : all.indexOf(title)
  const end = first === undefined ? -1 : all.indexOf(first)
  return start === -1 || end === -1 ? [] : all.slice(start + 1, end).filter((line) => SENTENCE.test(line))
}

/** The address that the page gives itself, whole; one of another site is no better than none. */
function addressOf({ canonical }: PageMetadata, address: string | undefined): string | null {
  if (canonical === null || !URL.canParse(canonical, address)) return address ?? null
  const { href } = new URL(canonical, address)
  return address === undefined || sameSite(href, address) ? href : address
}

function firstTime(times: string[], dates: DateOrder | undefined): string | null {
  for (const time of times) {
    const result = readPublishedAt(time, dates)
    if (result.time !== null) return result.time
  }
  return null
}

function accepted(schema: v.GenericSchema<unknown, unknown>, value: unknown): string | null {
  return typeof value === 'string' && v.is(schema, value) ? value : null
}
