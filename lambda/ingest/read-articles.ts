import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { ArticleContent } from '../store/article'
import { parseArticleBody } from './article-content'
import type { ArticleFile } from './article-files'
import { articleIdFromName, articleIdOf, firstArticleIdOf } from './article-id'
import { decodePage, decodeText } from './decode-text'
import { htmlArticle } from './html-article'
import { jsonArticleBody, jsonArticleId, parseJson } from './json-article'
import type { DateOrder } from './published-at'

/** An article to store. */
export interface InputArticle extends ArticleContent {
  id: string
  /** The id that the first version gave it, where it is another: what is stored under it keeps it. */
  firstId?: string
}

/** What was found at one place of the files: an article, or why there is none. */
export type Found = Result & {
  /** The file, with the line or the element in it. */
  origin: string
  /** How many bytes of the file it takes. */
  bytes: number
}

type Result = { article: InputArticle; error?: never } | { error: Error; article?: never }

/**
 * Reads the articles of a file, one at a time. What is wrong with one does not keep the others.
 *
 * The id is a JSON object's own `id`, else what `POST /articles` makes of the address; else the file's path below the
 * folder given, so that an edited file replaces its article, or, for one of several in a file, what `POST /articles`
 * makes of the text.
 *
 * @param dates how days and months stand in dates that can be read in two ways, which are refused without it
 */
export async function* readArticles(file: ArticleFile, dates?: DateOrder): AsyncGenerator<Found> {
  try {
    if (file.format === 'json lines') yield* jsonLines(file, dates)
    else if (file.format === 'json') yield* json(file, decodeText(await readFile(file.path)), dates)
    else yield single(file, await readFile(file.path), dates)
  } catch (error) {
    yield { origin: file.path, bytes: 0, error: error as Error }
  }
}

function single(file: ArticleFile, content: Uint8Array, dates?: DateOrder): Found {
  const result = attempt(() => {
    const isPage = file.format === 'html'
    const body = isPage
      ? htmlArticle(decodePage(content), { ...(dates && { dates }) })
      : { text: decodeText(content) }
    const article = parseArticleBody(body)
    return identified(article, article.url === null ? fileId(file) : articleIdOf(article), firstFileId(file))
  })
  return { origin: file.path, bytes: file.bytes, ...result }
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

const LINE_FEED = 0x0a
const SPACE = 0x20

/** Lines by line feeds alone, in UTF-8: a JSON string may hold other line separators as they are. */
async function* lines(path: string): AsyncGenerator<Buffer> {
  if (await beginsAsUtf16(path)) {
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

async function beginsAsUtf16(path: string): Promise<boolean> {
  for await (const start of createReadStream(path, { end: 1 }) as AsyncIterable<Buffer>) {
    return /^(?:fffe|feff)$/.test(start.toString('hex'))
  }
  return false
}

/** @param file the file that the article is alone in */
function articleOf(value: unknown, dates?: DateOrder, file?: ArticleFile): InputArticle {
  const article = parseArticleBody(jsonArticleBody(value, dates))
  const own = jsonArticleId(value)
  if (own !== null) return identified(article, articleIdFromName(own), null)
  if (article.url === null && file !== undefined) return identified(article, fileId(file), firstFileId(file))
  return identified(article, articleIdOf(article), firstArticleIdOf(article))
}

function identified(article: ArticleContent, id: string, firstId: string | null): InputArticle {
  return { id, ...(firstId !== null && firstId !== id && { firstId }), ...article }
}

function fileId({ name }: ArticleFile): string {
  return articleIdFromName(name)
}

/** The first version took a file's name alone, also for pages that have an address. */
function firstFileId({ path }: ArticleFile): string {
  return articleIdFromName(basename(path, extname(path)))
}

function attempt(read: () => InputArticle): Result {
  try {
    return { article: read() }
  } catch (error) {
    return { error: error as Error }
  }
}
