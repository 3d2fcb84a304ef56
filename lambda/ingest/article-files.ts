import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'

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
} as const

export type ArticleFormat = (typeof FORMATS)[keyof typeof FORMATS]

export interface ArticleFile {
  path: string
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
 * Finds the files of articles under paths: a file as it is, a folder with all its folders. Hidden files and
 * files of other formats are left out of folders. In the order of the paths, by name in folders, each file once.
 */
export async function findArticleFiles(paths: string[]): Promise<ArticleFiles> {
  const found: ArticleFiles = { files: [], skipped: [], failures: [] }
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const entry of entriesUnder(path, 'given')) {
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

type Entry =
  | (ArticleFile & { error?: never })
  | { path: string; format: null; error?: never }
  | { path: string; error: Error }

async function* entriesUnder(path: string, how: 'given' | 'found' | 'linked'): AsyncGenerator<Entry> {
  try {
    const entry = await stat(path)
    const format = formatOf(path)
    if (entry.isDirectory()) {
      // A linked folder may hold the folder that links to it.
      if (how !== 'linked') yield* entriesOf(path)
    } else if (entry.isFile() && format !== null) yield { path, format, bytes: entry.size }
    else if (how !== 'given') yield { path, format: null }
    else throw new ArticlePathError(`is not one of ${Object.keys(FORMATS).join(', ')}`)
  } catch (error) {
    yield { path, error: readable(error) }
  }
}

async function* entriesOf(folder: string): AsyncGenerator<Entry> {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    yield* entriesUnder(join(folder, entry.name), entry.isSymbolicLink() ? 'linked' : 'found')
  }
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
