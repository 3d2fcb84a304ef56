import { decodeHTML } from 'entities'
import { isLosslessNumber, LosslessNumber, parse } from 'lossless-json'
import { ArticleInputError } from './article-input-error'
import { htmlArticle, htmlFragmentText } from './html-article'
import { type DateOrder, readPublishedAt } from './published-at'

/**
 * Parses JSON in which numbers that JavaScript would change are kept as they are written: beyond 2^53 two ids would
 * become one.
 *
 * @throws {ArticleInputError} when it is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return parse(text, null, {
      parseNumber: (digits) => (isExact(digits) ? Number(digits) : new LosslessNumber(digits)),
    })
  } catch (cause) {
    throw new ArticleInputError(`is not JSON: ${(cause as Error).message}`, { cause })
  }
}

function isExact(digits: string): boolean {
  return String(Number(digits)) === digits
}

/**
 * The id that a JSON article names, as it is written there; null when it names none.
 *
 * @throws {ArticleInputError} when it is neither a string nor a number
 */
export function jsonArticleId(article: unknown): string | null {
  const id = (article as { id?: unknown } | null)?.id ?? null
  if (id === null) return null
  if (typeof id === 'string' && id.trim() !== '') return id
  if (typeof id === 'number' || isLosslessNumber(id)) return String(id)
  throw new ArticleInputError('id must be a string or a number.')
}

/**
 * A JSON article as the body of `PUT /articles/{id}`, still to be parsed. Beside that body's own members it may have
 * `date`, and those of a WordPress post: `content` and `title` as `{rendered}`, `link`, `date_gmt`. A text that is HTML
 * is read as such, character references are decoded once, and line breaks that were escaped twice are line breaks.
 *
 * @throws {ArticleInputError} for a date that cannot be read
 */
export function jsonArticleBody(article: unknown, dates?: DateOrder): unknown {
  if (typeof article !== 'object' || article === null || Array.isArray(article)) return article
  const members = article as Record<string, unknown>
  const body = {
    ...members,
    text: plain(rendered(members.text ?? members.content), readText),
    title: plain(rendered(members.title), (title) => readText(title).replace(/\s+/g, ' ')),
    url: members.url ?? members.link,
    publishedAt: readDate(members, dates),
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
}

function rendered(value: unknown): unknown {
  const inner = (value as { rendered?: unknown } | null | undefined)?.rendered
  return typeof inner === 'string' ? inner : value
}

function plain(value: unknown, read: (text: string) => string): unknown {
  return typeof value === 'string' ? read(unescaped(value)) : value
}

const PAGE = /<(?:!doctype\s+html|html|body)\b/i
const TAG =
  /<\/?(?:a|article|b|blockquote|br|div|em|figure|h[1-6]|i|img|li|ol|p|q|section|span|strong|table|td|tr|ul)(?:\s[^<>]*)?\/?>/i

function readText(text: string): string {
  if (PAGE.test(text)) return htmlArticle(text).text
  return TAG.test(text) ? htmlFragmentText(text) : decodeHTML(text)
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\n', t: '\t' }

/**
 * Undoes the second of two escapings, which leaves the characters `\n` in a text. Where the text has real line breaks
 * too, only these are taken for line breaks, and not before a Latin letter, as in `C:\news`.
 */
function unescaped(text: string): string {
  if (!/\\[nr]/.test(text)) return text
  if (/[\n\r]/.test(text)) return text.replace(/(?:\\r)?\\n(?![A-Za-z])/g, '\n')
  return text
    .replaceAll('\\r\\n', '\\n')
    .replace(/\\u([\da-fA-F]{4})|\\([nrt"/\\])/g, (_, code: string | undefined, sign: string) =>
      code === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(code, 16)),
    )
}

function readDate(
  { publishedAt, date_gmt: dateGmt, date }: Record<string, unknown>,
  dates?: DateOrder,
): unknown {
  const [name, value] =
    Object.entries({ publishedAt, date_gmt: dateGmt, date }).find(([, one]) => one != null) ?? []
  if (typeof value !== 'string' || value.trim() === '') return value === '' ? null : value
  const { time, problem } = readPublishedAt(value, dates)
  if (time === null) throw new ArticleInputError(`${name} ${problem}.`)
  return time
}
