import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { ArticleContent } from '../store/article'
import { articleIdOf, parseArticleBody } from './article-content'
import type { ArticleFile } from './article-files'
import { articleIdFromName } from './article-id'
import { decodeText } from './decode-text'
import { htmlArticle } from './html-article'

/** An article in a file that cannot be stored; the message says why, for the user to read. */
export class ArticleInputError extends Error {
  override name = 'ArticleInputError'
}

/** An article to store. */
export interface InputArticle extends ArticleContent {
  id: string
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
 * The id of a text or a page is the file's name without the extension, so that an edited file replaces its
 * article. A JSON object's is its `id`, else what `POST /articles` makes of its `url`, else the file's name
 * when it is alone in the file, else what `POST /articles` makes of its text.
 */
export async function* readArticles(file: ArticleFile): AsyncGenerator<Found> {
  try {
    if (file.format === 'json lines') yield* jsonLines(file)
    else if (file.format === 'json') yield* json(file, decodeText(await readFile(file.path)))
    else yield single(file, await readFile(file.path))
  } catch (error) {
    yield { origin: file.path, bytes: 0, error: error as Error }
  }
}

function single({ path, format, bytes }: ArticleFile, content: Uint8Array): Found {
  const result = attempt(() => {
    const text = decodeText(content)
    const body = format === 'html' ? htmlArticle(text) : { text }
    return { id: fileId(path), ...parseArticleBody(body) }
  })
  return { origin: path, bytes, ...result }
}

function* json({ path, bytes }: ArticleFile, text: string): Generator<Found> {
  const content = parseJson(text)
  if (!Array.isArray(content)) {
    yield { origin: path, bytes, ...attempt(() => articleOf(content, () => fileId(path))) }
    return
  }
  for (const [position, element] of content.entries()) {
    yield {
      origin: `${path}, article ${position + 1}`,
      bytes: bytes / content.length,
      ...attempt(() => articleOf(element, articleIdOf)),
    }
  }
}

async function* jsonLines({ path }: ArticleFile): AsyncGenerator<Found> {
  let number = 0
  for await (const line of lines(path)) {
    number++
    if (line.every((byte) => byte <= SPACE)) continue
    yield {
      origin: `${path}, line ${number}`,
      bytes: line.length + 1,
      ...attempt(() => articleOf(parseJson(decodeText(line)), articleIdOf)),
    }
  }
}

const LINE_FEED = 0x0a
const SPACE = 0x20

/** Lines by line feeds alone: a JSON string may hold other line separators as they are. */
async function* lines(path: string): AsyncGenerator<Buffer> {
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

function articleOf(body: unknown, otherId: (content: ArticleContent) => string): InputArticle {
  const content = parseArticleBody(body)
  const given = (body as { id?: unknown }).id ?? null
  if (given === null)
    return { id: content.url === null ? otherId(content) : articleIdOf(content), ...content }
  if (typeof given !== 'number' && (typeof given !== 'string' || given.trim() === '')) {
    throw new ArticleInputError('id must be a string or a number.')
  }
  return { id: articleIdFromName(String(given)), ...content }
}

function fileId(path: string): string {
  return articleIdFromName(basename(path, extname(path)))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ArticleInputError(`is not JSON: ${(cause as Error).message}`, { cause })
  }
}

function attempt(read: () => InputArticle): Result {
  try {
    return { article: read() }
  } catch (error) {
    return { error: error as Error }
  }
}
