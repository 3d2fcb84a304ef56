import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Level } from 'level'
import { copyOf } from './open-table'

/** The folder of the embedded database cannot be used; the message says why, for the user to read. */
export class DataFolderError extends Error {
  override name = 'DataFolderError'
}

/** By which a folder is known to hold a database of LevelDB, and what one may hold whose making broke off. */
const DATABASE_MARK = 'CURRENT'
const DATABASE_FILE = /^(?:LOCK|LOG(?:\.old)?|MANIFEST-\d+|\d+\.(?:log|ldb|sst|dbtmp))$/

/** What a folder has by itself: the root of a file system, and what desktops leave. */
const NO_CONTENT = /^(?:\.|lost\+found$)/

/** LevelDB's code of a database that another process has open. */
const IN_USE = 'LEVEL_LOCKED'

const REASONS: Record<string, string> = {
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'it may not be written to',
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'its path leads through a file',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its path leads in a circle',
  ENOSPC: 'the disk is full',
  [IN_USE]: 'another server runs on it',
  LEVEL_CORRUPTION: 'the database in it is damaged',
}

/** Whether a folder cannot be used because a server runs on it. */
export function isInUse({ cause }: DataFolderError): boolean {
  const { code } = ((cause as Error | undefined)?.cause ?? {}) as NodeJS.ErrnoException
  return code === IN_USE
}

/**
 * Makes the folder of the embedded database, or sees that it holds nothing but that; opens the database once, for
 * dynalite ends the whole process when it cannot.
 *
 * @throws {DataFolderError} when it is none, cannot be written to, is in use, or belongs to another program
 */
export async function prepareDataFolder(path: string, tableName: string): Promise<void> {
  try {
    await makeFolder(resolve(path))
    const names = (await readdir(path)).filter((name) => !NO_CONTENT.test(name))
    if (!names.includes(DATABASE_MARK) && !names.every((name) => DATABASE_FILE.test(name))) {
      throw new DataFolderError('it holds other files: name a new or an empty folder')
    }
    await openOnce(path, tableName)
  } catch (cause) {
    throw new DataFolderError(`cannot keep data in ${path}: ${reasonOf(cause as Error)}`, { cause })
  }
}

/** Makes a folder and those above it. `mkdir`'s own `recursive` tries for ever where /proc allows none. */
async function makeFolder(path: string): Promise<void> {
  const failure = await attempt(mkdir(path))
  if (failure?.code === 'ENOENT' && dirname(path) !== path) {
    await makeFolder(dirname(path))
    await mkdir(path)
  } else if (failure && !(failure.code === 'EEXIST' && (await stat(path)).isDirectory())) throw failure
}

async function attempt(work: Promise<unknown>): Promise<NodeJS.ErrnoException | null> {
  return work.then(
    () => null,
    (error: NodeJS.ErrnoException) => error,
  )
}

async function openOnce(path: string, tableName: string): Promise<void> {
  const database = new Level(path)
  await database.open()
  try {
    const [key] = await database.keys({ limit: 1 }).all()
    // dynalite's keys of tables.
    const own = [tableName, copyOf(tableName)].map((name) => `table~${name}`)
    if (key !== undefined && !(await database.hasMany(own)).includes(true)) {
      throw new DataFolderError('it holds the database of another program: name a new or an empty folder')
    }
  } finally {
    await database.close()
  }
}

function reasonOf(error: Error): string {
  if (error instanceof DataFolderError) return error.message
  // LevelDB's own reason is the cause of a database that failed to open.
  const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException
  if (code === 'LEVEL_IO_ERROR' && /Permission denied|Read-only/.test(message))
    return REASONS.EACCES as string
  return REASONS[code ?? ''] ?? message
}
