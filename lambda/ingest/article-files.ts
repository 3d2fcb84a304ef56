import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'

/** A path that cannot be loaded; the message says why. */
export class ArticlePathError extends Error {
  override name = 'ArticlePathError'
}

/** How a file holds its articles, by the end of its name. */
const FORMATS = {
  '.txt': 'text',
  '.json': 'json',
  '.jsonl': 'json lines',
  '.ndjson': 'json lines',
  '.html': 'html',
  '.htm': 'html',
  '.csv': 'csv',
  '.docx': 'docx',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
} as const

export type ArticleFormat = (typeof FORMATS)[keyof typeof FORMATS]

export interface ArticleFile {
  path: string
  /** Its path below the folder that was given, without the extension and with `/` between its parts. */
  name: string
  format: ArticleFormat
  bytes: number
}

/** Files found under some paths, and the paths that are none. */
export interface ArticleFiles {
  files: ArticleFile[]
  /** Files of folders that hold no articles by their names. */
  skipped: string[]
  failures: { path: string; error: Error }[]
}

/**
 * Finds the files of articles under paths: a file as it is, a folder with all its folders. Hidden files, files of other
 * formats and links are left out of folders: a link leads out of what was given, or to what is found without it. In the
 * order of the paths, by name in folders, each file once.
 */
export async function findArticleFiles(paths: string[]): Promise<ArticleFiles> {
  const found: ArticleFiles = { files: [], skipped: [], failures: [] }
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const entry of entriesUnder(path, null)) {
      if (entry.error) found.failures.push(entry)
      else if (entry.format === null) found.skipped.push(entry.path)
      else if (!seen.has(entry.path)) {
        seen.add(entry.path)
        found.files.push(entry)
      }
    }
  }
  return found
}

/**
 * A file as it is given, whatever its name says: one that ends as none of the formats is a text.
 *
 * @throws {ArticlePathError} when it is not there or may not be read
 */
export async function articleFileAt(path: string): Promise<ArticleFile> {
  try {
    const { size } = await stat(path)
    return { path, name: nameOf(path, null), format: formatOf(path) ?? 'text', bytes: size }
  } catch (error) {
    throw new ArticlePathError(`${path} ${readable(error).message}`, { cause: error })
  }
}

type Entry =
  | (ArticleFile & { error?: never })
  | { path: string; format: null; error?: never }
  | { path: string; error: Error }

/** @param folder the folder that was given, or null for a path that was given itself */
async function* entriesUnder(path: string, folder: string | null): AsyncGenerator<Entry> {
  try {
    const entry = folder === null ? await stat(path) : await lstat(path)
    const format = formatOf(path)
    if (entry.isDirectory()) yield* entriesOf(path, folder ?? path)
    else if (entry.isFile() && format !== null)
      yield { path, name: nameOf(path, folder), format, bytes: entry.size }
    else if (folder !== null) yield { path, format: null }
    else throw new ArticlePathError(`is not one of ${Object.keys(FORMATS).join(', ')}`)
  } catch (error) {
    yield { path, error: readable(error) }
  }
}

async function* entriesOf(path: string, folder: string): AsyncGenerator<Entry> {
  const names = (await readdir(path)).filter((name) => !name.startsWith('.'))
  for (const name of names.sort()) yield* entriesUnder(join(path, name), folder)
}

/** Files named `index` are named by the folder that they are in. */
function nameOf(path: string, folder: string | null): string {
  const below = relative(folder ?? dirname(path), path).replace(/\.[^.\\/]*$/, '')
  const name = below.split(sep).join('/')
  return /^index$/i.test(name) ? `${basename(dirname(resolve(path)))}/${name}` : name
}

function formatOf(path: string): ArticleFormat | null {
  const extension = extname(path).toLowerCase()
  return extension in FORMATS ? FORMATS[extension as keyof typeof FORMATS] : null
}

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

/** The reason alone: Node.js's own message repeats the path. */
function readable(error: unknown): Error {
  const reason = REASONS[(error as NodeJS.ErrnoException).code ?? '']
  return reason === undefined ? (error as Error) : new ArticlePathError(reason, { cause: error })
}
