import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import * as v from 'valibot'
import { articleBodySchema } from './article-content'

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

interface ReadElement {
  innerText: string
}

/**
 * The main text of a page without navigation and advertisements, a line a paragraph, and what its metadata
 * says. Metadata that the API would refuse (an address that is none, an unusual date) is left out.
 *
 * @throws {NoArticleError} when the page has no main text
 */
export function htmlArticle(html: string): PageArticle {
  const { document } = parseHTML(/<body/i.test(html) ? html : `<html><body>${html}</body></html>`)
  // Readability takes the document apart, so the address is read first.
  const url = address(document)
  const page = new Readability<ReadElement>(document, {
    charThreshold: 0,
    serializer: (node: unknown) => node as ReadElement,
  }).parse()
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText keeps paragraphs apart
  const text = lines(page?.content?.innerText ?? '')
  if (text === '') throw new NoArticleError('has no main text')
  const { entries } = articleBodySchema
  return {
    text,
    url: accepted(entries.url, url),
    title: accepted(entries.title, page?.title),
    source: accepted(entries.source, page?.siteName),
    publishedAt: accepted(entries.publishedAt, page?.publishedTime),
  }
}

interface Page {
  querySelector(selector: string): { getAttribute(name: string): string | null } | null
}

function address(page: Page): string | null | undefined {
  return (
    page.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    page.querySelector('meta[property="og:url"]')?.getAttribute('content')
  )
}

function accepted(schema: v.GenericSchema<unknown, unknown>, value: unknown): string | null {
  return typeof value === 'string' && v.is(schema, value) ? value : null
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
