import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Readable } from 'node:stream'
import { parseArticleBody } from './article-content'
import type { ArticleFile } from './article-files'
import { articleIdFromName, articleIdOf, firstArticleIdOf } from './article-id'
import { csvRows } from './csv-rows'
import { decodePage, decodeText } from './decode-text'
import { docxText } from './docx-text'
import { readFeed } from './feed/read-feed'
import { attempt, type Found, type InputArticle, identified } from './found'
import { htmlArticle } from './html-article'
import { jsonArticleBody, jsonArticleId, parseJson } from './json-article'
import type { DateOrder } from './published-at'
import { readTextHeader } from './text-header'
import type { Web } from './web/web'

export interface ReadOptions {
  /** How days and months stand in dates that can be read in two ways, which are refused without it. */
  dates?: DateOrder | undefined
  /** Where the pages behind the items of a feed are read; left out: nowhere. */
  web?: Web | undefined
}

/**
 * Reads the articles of a file, one at a time. What is wrong with one does not keep the others.
 *
 * The id is a JSON object's own `id`, else what `POST /articles` makes of the address; else the file's path below the
 * folder given, so that an edited file replaces its article, or, for one of several in a file, what `POST /articles`
 * makes of the text.
 */
export async function* readArticles(file: ArticleFile, options: ReadOptions = {}): AsyncGenerator<Found> {
  const { dates } = options
  try {
    if (file.format === 'json lines') yield* jsonLines(file, dates)
    else if (file.format === 'json') yield* json(file, decodeText(await readFile(file.path)), dates)
    else if (file.format === 'csv') yield* csv(file, dates)
    else if (file.format === 'feed') yield* feed(file, await readFile(file.path), options)
    else yield await single(file, await readFile(file.path), dates)
  } catch (error) {
    yield { origin: file.path, bytes: 0, error: error as Error }
  }
}

async function single(file: ArticleFile, content: Buffer, dates?: DateOrder): Promise<Found> {
  const { path, format, bytes } = file
  const text = format === 'docx' ? await docxText(content) : null
  const result = attempt(() => {
    const body =
      format === 'html'
        ? htmlArticle(decodePage(content), { ...(dates && { dates }) })
        : readTextHeader(text ?? decodeText(content), dates)
    const article = parseArticleBody(body)
    return identified(article, article.url === null ? fileId(file) : articleIdOf(article), firstFileId(file))
  })
  return { origin: path, bytes, ...result }
}

async function* feed(
  { path, bytes }: ArticleFile,
  content: Buffer,
  options: ReadOptions,
): AsyncGenerator<Found> {
  yield* readFeed(decodePage(content), { origin: path, address: null, bytes }, options)
}

async function* csv({ path }: ArticleFile, dates?: DateOrder): AsyncGenerator<Found> {
  const start = await beginning(path, FIRST_LINE_WITHIN)
  const content = isUtf16(start)
    ? Readable.from([Buffer.from(decodeText(await readFile(path)))])
    : createReadStream(path, { start: hasUtf8Mark(start) ? UTF8_MARK.length : 0 })
  for await (const { line, bytes, read } of csvRows(content, start)) {
    yield { origin: `${path}, line ${line}`, bytes, ...attempt(() => articleOf(read(), dates)) }
  }
}

function* json(file: ArticleFile, text: string, dates?: DateOrder): Generator<Found> {
  const { path, bytes } = file
  const content = parseJson(text)
  if (!Array.isArray(content)) {
    yield { origin: path, bytes, ...attempt(() => articleOf(content, dates, file)) }
    return
  }
  for (const [position, element] of content.entries()) {
    yield {
      origin: `${path}, article ${position + 1}`,
      bytes: bytes / content.length,
      ...attempt(() => articleOf(element, dates)),
    }
  }
}

async function* jsonLines({ path }: ArticleFile, dates?: DateOrder): AsyncGenerator<Found> {
  let number = 0
  for await (const line of lines(path)) {
    number++
    if (line.every((byte) => byte <= SPACE)) continue
    yield {
      origin: `${path}, line ${number}`,
      bytes: line.length + 1,
      ...attempt(() => articleOf(parseJson(decodeText(line)), dates)),
    }
  }
}

/** How far into a CSV file its first line is looked at, in bytes. */
const FIRST_LINE_WITHIN = 4_096

const UTF8_MARK = Buffer.from('\u{feff}')

const LINE_FEED = 0x0a
const SPACE = 0x20

/** Lines by line feeds alone, in UTF-8: a JSON string may hold other line separators as they are. */
async function* lines(path: string): AsyncGenerator<Buffer> {
  if (isUtf16(await beginning(path, 2))) {
    for (const line of decodeText(await readFile(path)).split('\n')) yield Buffer.from(line)
    return
  }
  let pieces: Buffer[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...pieces, chunk.subarray(start, end)])
      pieces = []
      start = end + 1
    }
    pieces.push(chunk.subarray(start))
  }
  yield Buffer.concat(pieces)
}

async function beginning(path: string, bytes: number): Promise<Buffer> {
  for await (const start of createReadStream(path, { end: bytes - 1 }) as AsyncIterable<Buffer>) return start
  return Buffer.alloc(0)
}

function hasUtf8Mark(start: Buffer): boolean {
  return start.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)
}

function isUtf16(start: Buffer): boolean {
  return /^(?:fffe|feff)/.test(start.toString('hex', 0, 2))
}

/** @param file the file that the article is alone in */
function articleOf(value: unknown, dates?: DateOrder, file?: ArticleFile): InputArticle {
  const article = parseArticleBody(jsonArticleBody(value, dates))
  const own = jsonArticleId(value)
  if (own !== null) return identified(article, articleIdFromName(own), null)
  if (article.url === null && file !== undefined) return identified(article, fileId(file), firstFileId(file))
  return identified(article, articleIdOf(article), firstArticleIdOf(article))
}

function fileId({ name }: ArticleFile): string {
  return articleIdFromName(name)
}

/** The first version took a file's name alone, also for pages that have an address. */
function firstFileId({ path }: ArticleFile): string {
  return articleIdFromName(basename(path, extname(path)))
}
