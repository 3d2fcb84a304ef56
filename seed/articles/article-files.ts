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
  skipped: number
  failures: { path: string; error: Error }[]
}

/**
 * Finds the files of articles under paths: a file as it is, a folder with all its folders. Hidden files and
 * files of other formats are left out of folders. Sorted by path, each file once.
 */
export async function findArticleFiles(paths: string[]): Promise<ArticleFiles> {
  const found: ArticleFiles = { files: [], skipped: 0, failures: [] }
  const seen = new Set<string>()
  for (const path of paths) {
    try {
      await visit(path)
    } catch (error) {
      found.failures.push({ path, error: readable(error) })
    }
  }
  return found

  async function visit(path: string): Promise<void> {
    const entry = await stat(path)
    if (entry.isDirectory()) return visitFolder(path)
    const format = formatOf(path)
    if (format === null) throw new ArticlePathError(`is not one of ${Object.keys(FORMATS).join(', ')}`)
    add({ path, format, bytes: entry.size })
  }

  async function visitFolder(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith('.'))
    for (const name of names.sort()) {
      const path = join(folder, name)
      try {
        const entry = await stat(path)
        const format = formatOf(path)
        // A linked folder may hold the folder that links to it.
        const linked = entries.some((one) => one.name === name && one.isSymbolicLink())
        if (entry.isDirectory()) await (linked ? undefined : visitFolder(path))
        else if (entry.isFile() && format !== null) add({ path, format, bytes: entry.size })
        else found.skipped++
      } catch (error) {
        found.failures.push({ path, error: readable(error) })
      }
    }
  }

  function add(file: ArticleFile): void {
    if (seen.has(file.path)) return
    seen.add(file.path)
    found.files.push(file)
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
