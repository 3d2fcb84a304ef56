import { parseArticleBody } from '../article-content'
import { articleIdOf, firstArticleIdOf } from '../article-id'
import { withoutTracking } from '../canonical-address'
import { decodePage } from '../decode-text'
import { type InputArticle, identified } from '../found'
import { htmlArticle } from '../html-article'
import type { DateOrder } from '../published-at'
import type { WebDocument } from './web'
import { WebError } from './web-error'

const PAGE_TYPES = ['', 'text/html', 'application/xhtml+xml']

/**
 * The article of a web page. Its address is the one that the page gives itself, if that is of the same site.
 *
 * @param options.facts what else is known of it, for what the page does not say
 * @throws {WebError} when it is no page
 * @throws {NoArticleError} and others when it has no article
 */
export function documentArticle(
  { address, body, type, charset }: WebDocument,
  {
    dates,
    facts = {},
  }: {
    dates?: DateOrder | undefined
    facts?: { title?: string | null; publishedAt?: string | null }
  } = {},
): InputArticle {
  if (!PAGE_TYPES.includes(type)) throw new WebError(`is ${type.slice(0, 100)}, which is not a web page`)
  const page = htmlArticle(decodePage(body, charset), { address, ...(dates && { dates }) })
  const article = parseArticleBody({
    ...page,
    url: page.url && withoutTracking(page.url),
    title: page.title ?? facts.title,
    publishedAt: page.publishedAt ?? facts.publishedAt,
  })
  return identified(article, articleIdOf(article), firstArticleIdOf(article))
}
