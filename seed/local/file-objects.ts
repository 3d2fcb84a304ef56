import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ObjectStore, ObjectStoreError } from '../../lambda/store/object-store'

/** Objects as files of a folder, which one process at a time writes to. */
export function fileObjects(folder: string): ObjectStore {
  const get = async (key: string) => {
    const bytes = await unlessAbsent(readFile(join(folder, key)))
    return (
      bytes && {
        bytes,
        // Few who read want it, and of a snapshot it takes as long as to read it.
        get etag() {
          return createHash('sha256').update(bytes).digest('hex')
        },
      }
    )
  }
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
  return {
    get: (key) => attempt(`reading ${key}`, () => get(key)),
    put: (key, bytes, condition) =>
      attempt(`writing ${key}`, () =>
        inTurn(async () => {
          const there = condition && (await get(key))
          if (condition && ('etag' in condition ? there?.etag !== condition.etag : there !== null))
            return false
          await writeWhole(folder, key, bytes)
          return true
        }),
      ),
    delete: (key) => attempt(`removing ${key}`, () => rm(join(folder, key), { force: true })),
  }
}

/** A file is there with all its bytes or not at all, whenever the machine stops. */
async function writeWhole(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${key}.unfinished`)
  const file = await open(unfinished, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, join(folder, key))
}

async function attempt<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new ObjectStoreError(`${doing} failed`, { cause })
  }
}

async function unlessAbsent<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
