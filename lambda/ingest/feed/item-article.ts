import type { Validators } from '../../store/feed-state'
import { parseArticleBody } from '../article-content'
import { articleIdFromName, articleIdOf, firstArticleIdOf } from '../article-id'
import { ArticleInputError } from '../article-input-error'
import { canonicalAddress, withoutTracking } from '../canonical-address'
import { type InputArticle, identified } from '../found'
import { htmlFragmentText } from '../html-article'
import { type DateOrder, readPublishedAt } from '../published-at'
import { documentArticle } from '../web/page-article'
import type { Web } from '../web/web'
import type { FeedItem } from './parse-feed'

/** The article of an item, and what its page told of itself, if it was asked. */
export interface ItemArticle {
  article: InputArticle
  validators: Validators
}

/**
 * Shortest text, in characters, that a feed gives whole: two paragraphs of news. What is shorter, or ends as if it went
 * on, is a teaser, whose article is on its page.
 */
const WHOLE_TEXT = 500
const GOES_ON = /(?:…|\.{3}|\[(?:…|\.{3})\]|>>)\s*$/
/** What WordPress adds to each item of its feeds. */
const ADDED = /\n[^\n]* appeared first on [^\n]*$/

/** What tells two items of one article: its page, in any spelling of the address. */
export function itemIdentity({ url, key }: FeedItem): string {
  return url === null ? key : canonicalAddress(url)
}

/**
 * Reads the article of an item: from the feed where that has the full text, else from its page. An item without a page
 * is what the feed has of it.
 *
 * @param options.web absent: only what the feeds have
 * @param options.known what the page told of itself the last time
 * @returns null when the page is still the same
 * @throws {WebError} when its page cannot be read
 * @throws {ArticleInputError} and others when there is no article
 */
export async function itemArticle(
  item: FeedItem,
  feedTitle: string | null,
  {
    web,
    dates,
    known,
  }: { web?: Web | undefined; dates?: DateOrder | undefined; known?: Validators | undefined },
): Promise<ItemArticle | null> {
  const text = htmlFragmentText(item.content).replace(ADDED, '')
  if (item.url === null) return { article: wordsOf(item, text, feedTitle, dates), validators: {} }
  if (isWhole(text)) return { article: wordsOf(item, text, null, dates), validators: {} }
  if (web === undefined) throw new ArticleInputError(`has its text on ${item.url}`)
  const document = await web.get(item.url, known)
  if (document === null) return null
  const facts = { title: item.title, publishedAt: timeOf(item, dates) }
  return { article: documentArticle(document, { dates, facts }), validators: document.validators }
}

function isWhole(text: string): boolean {
  return text.length >= WHOLE_TEXT && !GOES_ON.test(text)
}

function wordsOf(
  item: FeedItem,
  text: string,
  source: string | null,
  dates: DateOrder | undefined,
): InputArticle {
  const article = parseArticleBody({
    text,
    title: item.title,
    url: item.url && withoutTracking(item.url),
    source,
    publishedAt: timeOf(item, dates),
  })
  if (article.url === null) return identified(article, articleIdFromName(item.key), null)
  return identified(article, articleIdOf(article), firstArticleIdOf(article))
}

function timeOf({ published }: FeedItem, dates: DateOrder | undefined): string | null {
  return published === null ? null : readPublishedAt(published, dates).time
}
